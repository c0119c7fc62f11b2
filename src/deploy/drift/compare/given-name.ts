import { changed, SAME, SKIPPED, type ComparedResource, type Comparison } from './property-rule.js';
import { isEmpty, toText } from './values.js';

/** Types that Heat names if the template does not: `physical_resource_name` in heat/engine/resource.py. */
const NAMED_BY_HEAT = new Set([
  'OS::Cinder::Volume',
  'OS::Neutron::Net',
  'OS::Neutron::Port',
  'OS::Neutron::Router',
  'OS::Neutron::SecurityGroup',
  'OS::Neutron::Subnet',
  'OS::Nova::Server',
]);
/** Heat shortens longer names of servers: `max_server_name_length` in heat/common/config.py; others at 255. */
const MAX_CHARACTERS = 53;
const SHORT_ID_CHARACTERS = 12;
const SHORT_ID = new RegExp(`^[a-z2-7]{${SHORT_ID_CHARACTERS}}$`);

/** Compares the name of an object that the template does not name with the form of the names that Heat gives. */
export function compareGivenName(resource: ComparedResource): Comparison {
  const { type, name, stackName, properties, live, isCreatedByHeat } = resource;
  const prefix = `${stackName}-${name}-`;
  if (!isCreatedByHeat || !NAMED_BY_HEAT.has(type) || !isEmpty(properties['name'])) return SKIPPED;
  if (isEmpty(live['name']) || prefix.length + SHORT_ID_CHARACTERS > MAX_CHARACTERS) return SKIPPED;
  const shown = toText(live['name']);
  if (shown.startsWith(prefix) && SHORT_ID.test(shown.slice(prefix.length))) return SAME;
  return changed({ path: ['name'], before: `${prefix}… (given by Heat)`, after: shown });
}
