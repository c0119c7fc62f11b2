import type { Json } from '../../../template/index.js';
import { canonicalAddress } from './addresses.js';
import { couldNotLookUp, changedValue, findReferenced } from './property-rules.js';
import {
  changed,
  combine,
  SAME,
  SKIPPED,
  unknownBecause,
  type Comparison,
  type Lookup,
  type PropertyRule,
  type ResourceCheck,
} from './property-rule.js';
import { isEmpty, isId, isMap, toText, valueAtPath } from './values.js';

/** The key under which the interfaces of a server are read: `GET /servers/{id}/os-interface`. */
export const INTERFACES = 'interfaces';

interface Interface {
  readonly portId: string;
  readonly networkId: string;
  readonly subnetIds: readonly string[];
  readonly addresses: readonly string[];
}

/** Each stated network needs an interface of its own; further interfaces were added later. */
export const compareNetworks: PropertyRule = (property, deployed, { live }, lookup) => {
  if (!Array.isArray(deployed)) return SKIPPED;
  const listed = live[INTERFACES];
  if (!Array.isArray(listed)) return unknownBecause('Nova did not list the interfaces of the server');
  const free = listed.filter(isMap).map(toInterface);
  const missing: string[] = [];
  // The most specific entries first, so that a plain network does not take the interface of a stated port.
  const entries = deployed.filter(isMap).sort((left, right) => specificity(right) - specificity(left));
  for (const entry of entries) {
    const match = matchInterface(entry, free, lookup);
    if (typeof match === 'string') return unknownBecause(match);
    if (match === undefined) missing.push(describeEntry(entry));
    else free.splice(free.indexOf(match), 1);
  }
  return combine([
    ...missing.map((text) => changed({ path: [property], before: text, after: undefined })),
    ...free.map((one) => changed({ path: [property], before: undefined, after: describeInterface(one) })),
  ]);
};

function specificity(entry: Json): number {
  return isEmpty(entry['port']) ? (isEmpty(entry['fixed_ip']) ? 0 : 1) : 2;
}

/** Returns the interface of the entry, `undefined` for none, or why it cannot be told. */
function matchInterface(
  entry: Json,
  interfaces: readonly Interface[],
  lookup: Lookup,
): Interface | string | undefined {
  const text = (key: string): string => (isEmpty(entry[key]) ? '' : toText(entry[key]));
  let matches = interfaces;
  const keepMatching = (
    kind: 'port' | 'network' | 'subnet',
    nameOrId: string,
    idsOf: (one: Interface) => readonly string[],
  ): string | undefined => {
    if (nameOrId === '' || matches.length === 0) return undefined;
    const id = findReferenced(kind, nameOrId, matches.flatMap(idsOf), lookup);
    if (id === 'unknown') return couldNotLookUp(kind, nameOrId);
    matches = matches.filter((one) => id !== undefined && idsOf(one).includes(id));
    return undefined;
  };
  const address = canonicalAddress(text('fixed_ip'));
  if (address !== '') matches = matches.filter((one) => one.addresses.includes(address));
  const lost =
    keepMatching('port', text('port'), ({ portId }) => [portId]) ??
    keepMatching('network', text('network') || text('uuid'), ({ networkId }) => [networkId]) ??
    keepMatching('subnet', text('subnet'), ({ subnetIds }) => subnetIds);
  return lost ?? matches[0];
}

function toInterface(one: Json): Interface {
  const addresses = Array.isArray(one['fixed_ips']) ? one['fixed_ips'].filter(isMap) : [];
  return {
    portId: toText(one['port_id']),
    networkId: toText(one['net_id']),
    subnetIds: addresses.map((address) => toText(address['subnet_id'])),
    addresses: addresses.map((address) => canonicalAddress(toText(address['ip_address']))),
  };
}

function describeEntry(entry: Json): string {
  const parts = ['port', 'network', 'uuid', 'subnet', 'fixed_ip'].filter((key) => !isEmpty(entry[key]));
  return parts.map((key) => `${key} ${toText(entry[key])}`).join(', ');
}

function describeInterface({ portId, networkId, addresses }: Interface): string {
  return [`port ${portId}`, `network ${networkId}`, ...addresses.map((one) => `fixed_ip ${one}`)].join(', ');
}

/** Nova shows the flavor's id, or since microversion 2.47 the name that it had when the server got it. */
export const compareFlavor: PropertyRule = (property, deployed, { live }, lookup) => {
  const shown = [valueAtPath(live, ['flavor', 'id']), valueAtPath(live, ['flavor', 'original_name'])];
  const texts = shown.filter((one) => !isEmpty(one)).map(toText);
  const text = toText(deployed);
  if (texts.length === 0) return SKIPPED;
  if (texts.includes(text)) return SAME;
  const identifiers = lookup('flavor', text);
  if (identifiers === undefined || identifiers.length === 0)
    return unknownBecause(couldNotLookUp('flavor', text));
  return identifiers.some((one) => texts.includes(one)) ? SAME : changedValue(property, text, texts.at(-1));
};

/** Nova shows names of groups. Groups of stated ports belong to the ports. */
export const compareSecurityGroups: PropertyRule = (property, deployed, { live, properties }, lookup) => {
  const listed = live['security_groups'];
  if (!Array.isArray(deployed) || !Array.isArray(listed)) return SKIPPED;
  const names = new Set(listed.filter(isMap).map((one) => toText(one['name'])));
  const stated = deployed.map(toText).map((text) => ({ text, name: toGroupName(text, lookup) }));
  const lost = stated.find(({ name }) => name === undefined);
  if (lost !== undefined) return unknownBecause(couldNotLookUp('security_group', lost.text));
  const isOfPort = (properties['networks'] as unknown[] | undefined)?.some(
    (one) => isMap(one) && !isEmpty(one['port']),
  );
  const missing = stated.filter(({ name }) => name !== undefined && !names.has(name));
  const extra = [...names].filter((name) => !stated.some((one) => one.name === name));
  if (missing.length === 0 && (extra.length === 0 || isOfPort === true)) return SAME;
  const before = stated.map(({ name, text }) => name ?? text).join(', ');
  return changedValue(property, before, [...names].join(', '));
};

function toGroupName(nameOrId: string, lookup: Lookup): string | undefined {
  if (!isId(nameOrId)) return nameOrId;
  return lookup('security_group_name', nameOrId)?.[0];
}

/** A server that Heat created or updated was ACTIVE: `_check_active` in heat/engine/clients/os/nova.py. */
export const compareServerStatus: ResourceCheck = ({ live, isRunning }) => {
  const status = live['status'];
  if (!isRunning || isEmpty(status) || TRANSIENT.has(toText(status))) return SKIPPED;
  return status === 'ACTIVE' ? SAME : changedValue('status', 'ACTIVE', status);
};

/** Nova reports these while it works; the server is ACTIVE before and after. */
const TRANSIENT = new Set([
  'BUILD',
  'HARD_REBOOT',
  'MIGRATING',
  'PASSWORD',
  'REBOOT',
  'REBUILD',
  'RESIZE',
  'UNKNOWN',
]);

/** Volumes come from the block devices of the server and from the attachments of the stack; others were attached later. */
export const compareAttachedVolumes: ResourceCheck = ({ live, properties, physicalId, related }) => {
  const listed = live['os-extended-volumes:volumes_attached'];
  if (!Array.isArray(listed)) return SKIPPED;
  const attached = listed.filter(isMap).map((one) => toText(one['id']));
  const devices = ['block_device_mapping', 'block_device_mapping_v2'].flatMap((key) => {
    const value = properties[key];
    return Array.isArray(value) ? value.filter(isMap) : [];
  });
  const stated = devices.flatMap((one) => (isEmpty(one['volume_id']) ? [] : [toText(one['volume_id'])]));
  const known = new Set([...stated, ...related.attachedVolumeIds(physicalId)]);
  // Nova creates a volume for each other device, whose id nobody states.
  const created = devices.length - stated.length;
  const extra = attached.filter((id) => !known.has(id));
  const path = ['volumes'];
  return combine([
    ...stated
      .filter((id) => !attached.includes(id))
      .map((id) => changed({ path, before: id, after: undefined })),
    ...(extra.length > created ? extra.map((id) => changed({ path, before: undefined, after: id })) : []),
  ] satisfies Comparison[]);
};
