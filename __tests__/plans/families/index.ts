import type { Family } from '../family.js';
import { APPLICATION } from './application.js';
import { HEAT_ONLY } from './heat-only.js';
import { NESTED } from './nested.js';
import { NETWORKS } from './networks.js';
import { OLD_NAMES } from './old-names.js';
import { QUALITY } from './quality.js';
import { REPLACEMENTS } from './replacements.js';
import { RESOURCE_GROUPS } from './resource-groups.js';
import { SCALING_GROUP_OF_SERVERS, SCALING_GROUP_OF_TEMPLATES } from './scaling-groups.js';
import { SERVERS } from './servers.js';
import { STACKS } from './stacks.js';
import { VOLUMES } from './volumes.js';

/** In the order of the document; the longest first, since they run side by side. */
export const FAMILIES: readonly Family[] = [
  NETWORKS,
  SERVERS,
  APPLICATION,
  HEAT_ONLY,
  NESTED,
  REPLACEMENTS,
  RESOURCE_GROUPS,
  SCALING_GROUP_OF_TEMPLATES,
  SCALING_GROUP_OF_SERVERS,
  VOLUMES,
  OLD_NAMES,
  QUALITY,
  STACKS,
];
