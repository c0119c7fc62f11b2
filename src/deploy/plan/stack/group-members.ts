import { isLosslessNumber } from 'lossless-json';
import { isFailed } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import { isMap, isResolved, type Value } from '../evaluate/values.js';
import type { MemberList } from './group-stack.js';
import type { ResourceNode } from './planned-stack.js';

/** Returns the current members of a group, as Heat lists them; `undefined` for a group that does not exist or starts anew. */
export type DeployedMembers = (groupPath: string) => readonly ListedResource[] | undefined;

/** Returns the deployed members of a group. */
export function listDeployedMembers(group: ResourceNode, deployed: DeployedMembers): MemberList {
  return { names: inOrder(deployed(group.path) ?? []).map(toMemberName), isSizeUnknown: false };
}

/** Describes groups before the deploy. */
export interface Redefinition {
  /** True if the deploy changes the definition of a scaling group's members. */
  readonly isRedefined: (group: ResourceNode) => boolean;
  /** Returns a property of the deployed group. */
  readonly propertyBefore: (group: ResourceNode, name: string) => Value;
}

/** Returns the members of a group after the deploy. */
export function planMembers(
  group: ResourceNode,
  deployed: DeployedMembers,
  redefinition: Redefinition,
): MemberList {
  const members = inOrder(deployed(group.path) ?? []);
  switch (group.kind) {
    case 'OS::Heat::ResourceGroup':
      return planResourceGroup(group, deployed(group.path) && members, redefinition);
    case 'OS::Heat::AutoScalingGroup':
      return planScalingGroup(group, members, redefinition);
    default:
      return planResourceChain(group, members);
  }
}

/**
 * Sorts members in the order in which Heat replaces and removes them: `GroupInspector` in heat/common/grouputils.py.
 */
function inOrder(members: readonly ListedResource[]): ListedResource[] {
  const key = ({ resource }: ListedResource): string =>
    [isFailed(resource) ? '0' : '1', resource.creationTime ?? '', resource.name].join(' ');
  return [...members].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function toMemberName({ resource }: ListedResource): string {
  return resource.name;
}

const DEFAULT_COUNT = 1;

/** Numbers the members from 0. Skips numbers that were removed before or that removal_policies name. `deployed`: `undefined` for a new group. */
function planResourceGroup(
  group: ResourceNode,
  deployed: readonly ListedResource[] | undefined,
  { propertyBefore }: Redefinition,
): MemberList {
  const members = deployed ?? [];
  const {
    count = DEFAULT_COUNT,
    removal_policies: policies,
    removal_policies_mode: mode,
  } = group.properties();
  const size = readSize(count);
  if (size === undefined || !isResolved(policies))
    return { names: members.map(toMemberName), isSizeUnknown: true };
  const removed = missingNumbers(members);
  const listed = listRemovals(policies);
  const listedBefore =
    deployed === undefined ? listed : listRemovals(propertyBefore(group, 'removal_policies'));
  const skipped = new Set([
    ...(mode === 'update' ? [] : removed),
    ...toSkippedNames(listed, members, new Set([...removed, ...listedBefore])),
  ]);
  const names: string[] = [];
  for (let number = 0; names.length < size; number += 1) {
    if (!skipped.has(String(number))) names.push(String(number));
  }
  return { names, isSizeUnknown: false };
}

/** Returns the numbers of removed members, which Heat does not reuse. */
function missingNumbers(members: readonly ListedResource[]): string[] {
  const numbers = new Set(members.map((member) => Number(toMemberName(member))));
  return Array.from({ length: Math.max(0, ...numbers) }, (_, number) => number)
    .filter((number) => !numbers.has(number))
    .map(String);
}

/** Returns the names and ids that removal_policies list. */
function listRemovals(policies: Value): string[] {
  return (Array.isArray(policies) ? policies : []).flatMap((policy: Value) =>
    isMap(policy) && Array.isArray(policy['resource_list']) ? policy['resource_list'].map(String) : [],
  );
}

/**
 * Returns the names that Heat skips because removal_policies list them: those of members, by name or id, and those that it skips
 * already (heat/engine/resources/openstack/heat/resource_group.py). It ignores all others, and a new
 * group skips whatever is listed. `skippedBefore`: also what the deployed policies list, which has been removed, most likely.
 */
function toSkippedNames(
  listed: readonly string[],
  members: readonly ListedResource[],
  skippedBefore: ReadonlySet<string>,
): string[] {
  return listed.flatMap((text) => {
    const found = members.find(({ resource }) => resource.name === text || resource.physicalId === text);
    if (found !== undefined) return [toMemberName(found)];
    return skippedBefore.has(text) ? [text] : [];
  });
}

function planResourceChain(group: ResourceNode, members: readonly ListedResource[]): MemberList {
  const { resources } = group.properties();
  return Array.isArray(resources)
    ? { names: resources.map((_, index) => String(index)), isSizeUnknown: false }
    : { names: members.map(toMemberName), isSizeUnknown: true };
}

interface ScalingMember {
  readonly name: string;
  readonly isUpdated: boolean;
}

/** Heat generates the names of new members; the plan numbers them. */
const newName = (number: number): string => `(new ${number})`;

/**
 * Returns the members after the deploy: `handle_update` in heat/engine/resources/aws/autoscaling/autoscaling_group.py.
 */
function planScalingGroup(
  group: ResourceNode,
  deployed: readonly ListedResource[],
  { isRedefined, propertyBefore }: Redefinition,
): MemberList {
  const bounds = readBounds(group);
  if (bounds === undefined) return { names: deployed.map(toMemberName), isSizeUnknown: true };
  const { lower, upper, desired, rolling } = bounds;
  const next = counter();
  let members: ScalingMember[] = deployed.map((member) => ({ name: toMemberName(member), isUpdated: false }));
  const isRolled = deployed.length > 0 && isRedefined(group);
  if (isRolled) {
    const target = Math.min(desired === 0 ? members.length : desired, members.length);
    for (const [size, updates] of batches(target, members.length, rolling)) {
      members = afterBatch(members, size, updates, next);
    }
  }
  const healthy = deployed.filter(({ resource }) => !isFailed(resource)).length;
  const current = isRolled ? members.length : healthy;
  const wanted = desired === 0 ? (deployed.length === 0 ? lower : current) : desired;
  members = afterBatch(members, Math.max(lower, Math.min(upper, wanted)), 0, next);
  const old = members.filter(({ isUpdated }) => isRolled && !isUpdated).map(({ name }) => name);
  const kept =
    old.length === 0 ? {} : { kept: { names: new Set(old), definition: propertyBefore(group, 'resource') } };
  return { names: members.map(({ name }) => name), ...kept, isSizeUnknown: false };
}

interface Rolling {
  readonly minInService: number;
  readonly batchSize: number;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
  /** 0 means none, as in Heat. */
  readonly desired: number;
  readonly rolling: Rolling;
}

function readBounds(group: ResourceNode): Bounds | undefined {
  const {
    min_size: min,
    max_size: max,
    desired_capacity: capacity,
    rolling_updates: policy,
  } = group.properties();
  const [lower, upper, desired] = [
    readSize(min),
    // Only a limit, so it may be any number.
    readSize(max, Number.MAX_SAFE_INTEGER),
    readSize(capacity ?? 0),
  ];
  const rolling = isMap(policy) ? policy : {};
  const [inService, batch] = [
    readSize(rolling['min_in_service'] ?? 0),
    readSize(rolling['max_batch_size'] ?? 1),
  ];
  if (lower === undefined || upper === undefined || desired === undefined) return undefined;
  if (inService === undefined || batch === undefined || batch === 0) return undefined;
  return { lower, upper, desired, rolling: { minInService: inService, batchSize: batch } };
}

/** A plan with more members would not fit into memory, and Heat cannot create them either. */
const MAX_SIZE = 100_000;

function readSize(value: Value, limit = MAX_SIZE): number | undefined {
  const isNumeric = typeof value === 'number' || typeof value === 'string' || isLosslessNumber(value);
  const number = isNumeric ? Number(String(value)) : Number.NaN;
  return Number.isInteger(number) && number >= 0 && value !== '' && number <= limit ? number : undefined;
}

/**
 * Returns, batch by batch, the size of the group and the number of members that get the new definition:
 * heat/scaling/rolling_update.py.
 */
function batches(
  target: number,
  size: number,
  { minInService, batchSize }: Rolling,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let [current, updated] = [size, 0];
  // Heat's own loop always ends. The limit on batches makes sure that this loop ends too, for any values.
  while (!(updated >= current && current === target) && found.length <= size + target + 1) {
    const inService = Math.min(minInService, target, current);
    const updates = Math.min(batchSize, Math.max(target - updated, 0));
    current = updates + Math.max(Math.min(current, target - updates), inService);
    updated += updates;
    found.push([current, updates]);
  }
  return found;
}

/**
 * Returns the members after a batch: Heat removes and updates the first members first (`member_definitions` in
 * heat/scaling/template.py).
 */
function afterBatch(
  members: readonly ScalingMember[],
  size: number,
  updates: number,
  next: () => number,
): ScalingMember[] {
  const kept = size === 0 ? [] : members.slice(-size);
  const created = size - kept.length;
  let left = updates - created;
  const changed = kept.map((member) => {
    if (member.isUpdated || left <= 0) return member;
    left -= 1;
    return { ...member, isUpdated: true };
  });
  return [...changed, ...Array.from({ length: created }, () => ({ name: newName(next()), isUpdated: true }))];
}

function counter(): () => number {
  let count = 0;
  return () => (count += 1);
}
