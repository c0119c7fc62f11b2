import { CINDER_TYPES } from './cinder.js';
import { GLANCE_TYPES } from './glance.js';
import { KEYSTONE_TYPES } from './keystone.js';
import { NEUTRON_TYPES } from './neutron.js';
import { NOVA_TYPES } from './nova.js';
import type { TypeRules } from './type-rules.js';

const TYPES: Readonly<Record<string, TypeRules>> = {
  ...NEUTRON_TYPES,
  ...NOVA_TYPES,
  ...CINDER_TYPES,
  ...GLANCE_TYPES,
  ...KEYSTONE_TYPES,
};

/** Returns the rules of a type; for a type without rules, those that compare the same keys. */
export function findTypeRules(type: string): TypeRules {
  return Object.hasOwn(TYPES, type) ? (TYPES[type] ?? {}) : {};
}

/** True for a type whose object is kept by Heat itself, so that no one can change it in another service. */
export function existsOnlyInHeat(type: string): boolean {
  return type.startsWith('OS::Heat::') || type.startsWith('AWS::CloudFormation::');
}
