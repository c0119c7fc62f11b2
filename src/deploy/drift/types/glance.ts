import { difference, ignored, scalar, set } from '../compare/property-rules.js';
import { changed, combine, SAME, SKIPPED, type PropertyRule } from '../compare/property-rule.js';
import { isMap, isSameScalar, toOptionalText } from '../compare/values.js';
import type { TypeRules } from './type-rules.js';
import { ownValue } from '../../../template/index.js';

/** Glance shows further properties beside its own; others can belong to the service. */
const extraProperties: PropertyRule = (property, deployed, { live }) =>
  isMap(deployed)
    ? combine(
        Object.entries(deployed).map(([key, value]) =>
          isSameScalar(value, ownValue(live, key))
            ? SAME
            : changed({
                path: [property, key],
                before: toOptionalText(value),
                after: toOptionalText(ownValue(live, key)),
              }),
        ),
      )
    : SKIPPED;

/** A `null` of Glance is a value that somebody removed; Glance leaves out what was never set. */
const shown: PropertyRule = (property, deployed, { live }) =>
  isSameScalar(deployed, live[property]) ? SAME : changed(difference(property, deployed, live[property]));

const IMAGE: TypeRules = {
  route: { service: 'image', path: (id) => `/images/${encodeURIComponent(id)}`, key: '' },
  properties: {
    extra_properties: extraProperties,
    tags: set(),
    id: scalar('id'),
    architecture: shown,
    kernel_id: shown,
    os_distro: shown,
    os_version: shown,
    ramdisk_id: shown,
    owner: scalar(),
    location: ignored,
    members: ignored,
  },
};

export const GLANCE_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Glance::Image': IMAGE,
  'OS::Glance::WebImage': IMAGE,
};
