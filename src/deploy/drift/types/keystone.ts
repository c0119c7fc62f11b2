import { ignored, reference, scalar, set } from '../compare/property-rules.js';
import { byId, type TypeRules } from './type-rules.js';

const domain = reference('domain', 'domain_id');

export const KEYSTONE_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Keystone::Project': {
    route: byId('identity', 'projects', 'project'),
    properties: { domain, parent: reference('project', 'parent_id'), tags: set() },
  },
  'OS::Keystone::User': {
    route: byId('identity', 'users', 'user'),
    properties: {
      domain,
      default_project: reference('project', 'default_project_id'),
      password: ignored,
      // Keystone does not show them with the user.
      groups: ignored,
      roles: ignored,
    },
  },
  'OS::Keystone::Group': {
    route: byId('identity', 'groups', 'group'),
    properties: { domain, roles: ignored },
  },
  'OS::Keystone::Role': { route: byId('identity', 'roles', 'role'), properties: { domain } },
  'OS::Keystone::Domain': { route: byId('identity', 'domains', 'domain') },
  'OS::Keystone::Region': {
    route: byId('identity', 'regions', 'region'),
    properties: { parent_region: scalar('parent_region_id') },
  },
  'OS::Keystone::Service': { route: byId('identity', 'services', 'service') },
  'OS::Keystone::Endpoint': {
    route: byId('identity', 'endpoints', 'endpoint'),
    properties: { region: scalar('region_id'), service: scalar('service_id') },
  },
};
