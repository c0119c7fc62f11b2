import { isFailed } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import { isMap, isResolved, type Value } from '../evaluate/values.js';
import type { MemberList } from './group-stack.js';
import type { ResourceNode } from './planned-stack.js';

/** Returns the current members of a group, as Heat lists them. */
export type DeployedMembers = (groupPath: string) => readonly ListedResource[];

/** Returns the deployed members of a group. */
export function listDeployedMembers(group: ResourceNode, deployed: DeployedMembers): MemberList {
  return { names: inOrder(deployed(group.path)).map(toMemberName), isSizeUnknown: false };
}

/** Describes scaling groups before the deploy. */
export interface Redefinition {
  /** True if the deploy changes the definition of the group's members. */
  readonly isRedefined: (group: ResourceNode) => boolean;
  /** Returns the deployed definition of the group's members. */
  readonly definitionBefore: (group: ResourceNode) => Value;
}

/** Returns the members of a group after the deploy. */
export function planMembers(
  group: ResourceNode,
  deployed: DeployedMembers,
  redefinition: Redefinition,
): MemberList {
  const members = inOrder(deployed(group.path));
  switch (group.kind) {
    case 'OS::Heat::ResourceGroup':
      return planResourceGroup(group, members);
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

/** Numbers the members from 0. Skips numbers that were removed before or that removal_policies name. */
function planResourceGroup(group: ResourceNode, members: readonly ListedResource[]): MemberList {
  const {
    count = DEFAULT_COUNT,
    removal_policies: policies,
    removal_policies_mode: mode,
  } = group.properties();
  const size = readSize(count);
  const removed = removedNames(policies, members);
  if (size === undefined || removed === undefined)
    return { names: members.map(toMemberName), isSizeUnknown: true };
  const skipped = new Set([...(mode === 'update' ? [] : missingNumbers(members)), ...removed]);
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

/**
 * Returns the names of the members that removal_policies list by name or id; `undefined` if the policies are not known.
 */
function removedNames(policies: Value, members: readonly ListedResource[]): string[] | undefined {
  if (!isResolved(policies)) return undefined;
  const entries = (Array.isArray(policies) ? policies : []).flatMap((policy: Value): Value[] =>
    isMap(policy) && Array.isArray(policy['resource_list']) ? (policy['resource_list'] as Value[]) : [],
  );
  return entries.flatMap((entry) => {
    const text = String(entry);
    const found = members.find(({ resource }) => resource.name === text || resource.physicalId === text);
    return found === undefined ? [] : [toMemberName(found)];
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
  { isRedefined, definitionBefore }: Redefinition,
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
  const kept = old.length === 0 ? {} : { kept: { names: new Set(old), definition: definitionBefore(group) } };
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
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
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
