import { asReference, asScalar, asSet, ignore } from '../compare/property-rules.js';
import { byId, type TypeRules } from './type-rules.js';

const domain = asReference('domain', 'domain_id');

export const KEYSTONE_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Keystone::Project': {
    route: byId('identity', 'projects', 'project'),
    properties: { domain, parent: asReference('project', 'parent_id'), tags: asSet() },
  },
  'OS::Keystone::User': {
    route: byId('identity', 'users', 'user'),
    properties: {
      domain,
      default_project: asReference('project', 'default_project_id'),
      password: ignore,
      // Keystone does not show them with the user.
      groups: ignore,
      roles: ignore,
    },
  },
  'OS::Keystone::Group': {
    route: byId('identity', 'groups', 'group'),
    properties: { domain, roles: ignore },
  },
  'OS::Keystone::Role': { route: byId('identity', 'roles', 'role'), properties: { domain } },
  'OS::Keystone::Domain': { route: byId('identity', 'domains', 'domain') },
  'OS::Keystone::Region': {
    route: byId('identity', 'regions', 'region'),
    properties: { parent_region: asScalar('parent_region_id') },
  },
  'OS::Keystone::Service': { route: byId('identity', 'services', 'service') },
  'OS::Keystone::Endpoint': {
    route: byId('identity', 'endpoints', 'endpoint'),
    properties: { region: asScalar('region_id'), service: asScalar('service_id') },
  },
};
