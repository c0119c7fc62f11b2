import { asScalar, asSet, compareScalar, ignore } from '../compare/property-rules.js';
import { combine, SKIPPED, type PropertyRule } from '../compare/property-rule.js';
import { isMap } from '../compare/values.js';
import type { TypeRules } from './type-rules.js';
import { ownValue } from '../../../template/index.js';

/** Glance shows further properties beside its own; others can belong to the service. */
const compareExtraProperties: PropertyRule = (property, deployed, { live }) =>
  isMap(deployed)
    ? combine(
        Object.entries(deployed).map(([key, value]) =>
          compareScalar([property, key], value, ownValue(live, key)),
        ),
      )
    : SKIPPED;

/** A `null` of Glance is a value that somebody removed; Glance leaves out what was never set. */
const compareShownValue: PropertyRule = (property, deployed, { live }) =>
  compareScalar(property, deployed, live[property]);

const IMAGE: TypeRules = {
  route: { service: 'image', path: (id) => `/images/${encodeURIComponent(id)}`, key: '' },
  properties: {
    extra_properties: compareExtraProperties,
    tags: asSet(),
    id: asScalar('id'),
    architecture: compareShownValue,
    kernel_id: compareShownValue,
    os_distro: compareShownValue,
    os_version: compareShownValue,
    ramdisk_id: compareShownValue,
    owner: asScalar(),
    location: ignore,
    members: ignore,
  },
};

export const GLANCE_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Glance::Image': IMAGE,
  'OS::Glance::WebImage': IMAGE,
};
