import { isLosslessNumber, stringify } from 'lossless-json';
import { didYouMeanClause, StackError } from '../../errors/index.js';
import type { Stack, StackEvent, StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import { MAX_NESTING } from '../wait/event-feed.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import type { ReadOperation, ReadRequest } from '../request.js';
import type { OperationResult } from '../result.js';
import { StackTree } from '../wait/stack-tree.js';
import { toPathKey } from '../wait/action-progress.js';
import { findExpiry } from '../submit/expiry.js';
import { findDeployedCommit } from '../submit/deployed-commit.js';
import { toSnapshotFacts } from './snapshot-lookup.js';
import { listStacks } from './list-stacks.js';
import { toStackFacts } from '../result/stack-facts.js';

type Read = Pick<OperationResult, 'data' | 'table'>;

/** The reading operations. They change nothing and return a table for the log and the complete `data`. */
export async function read(context: Context, request: ReadRequest): Promise<OperationResult> {
  context.onProgress({ kind: 'begin', phase: 'read', title: toTitle(request) });
  const readResult = await readAs(context, request);
  context.onProgress({ kind: 'end' });
  return { operation: request.operation, outcome: 'read', changed: false, ...readResult };
}

async function readAs(context: Context, request: ReadRequest): Promise<Partial<OperationResult>> {
  if (request.operation === 'list') return listStacks(context, request);
  const stack = await getStackOrThrow(context, request.stackName ?? '', 'read');
  const { operation, resourceName } = request;
  const isShown = operation === 'show' || operation === 'outputs';
  return {
    stack: toStackFacts(stack),
    ...(isShown ? { outputs: stack.outputs } : { otherOutputs: stack.outputs }),
    ...(await readPart(context, stack, { operation, resourceName })),
  };
}

async function readPart(
  context: Context,
  stack: Stack,
  {
    operation,
    resourceName,
  }: { operation: Exclude<ReadOperation, 'list'>; resourceName: string | undefined },
): Promise<Read> {
  switch (operation) {
    case 'show':
      return show(stack, context);
    case 'outputs':
      return outputs(stack);
    case 'resources':
      return resources(context, stack);
    case 'resource':
      return resource(context, stack, resourceName ?? '');
    case 'events':
      return events(context, stack, resourceName);
    case 'template':
      return template(context, stack);
    case 'snapshots':
      return snapshots(context, stack);
  }
}

function show(stack: Stack, { owner }: Context): Read {
  const commit = findDeployedCommit({ tags: stack.tags, status: stack.state }, owner);
  const data = {
    id: stack.id,
    name: stack.name,
    description: stack.description,
    status: stack.state,
    status_reason: stack.statusReason,
    creation_time: stack.creationTime ?? null,
    updated_time: stack.updatedTime ?? null,
    timeout_mins: stack.timeoutMinutes ?? null,
    disable_rollback: stack.disableRollback,
    tags: stack.tags,
    commit: commit?.sha ?? null,
    commit_state: commit?.state ?? null,
    commit_url: commit?.url ?? null,
    expires: findExpiry(stack.tags)?.time ?? null,
    parameters: stack.parameters,
  };
  const rows = Object.entries(data).map(([name, value]) => [name, toCell(value)]);
  return { data, table: { title: `Stack ${stack.name}`, columns: ['field', 'value'], rows } };
}

function outputs(stack: Stack): Read {
  const allItems = stack.outputs ?? [];
  return { data: Object.fromEntries(allItems.map(({ key, value }) => [key, value])) };
}

async function resources({ heat }: Context, stack: Stack): Promise<Read> {
  const allItems = await heat.listResources(stack.ref, { nestedDepth: MAX_NESTING });
  const tree = readStackTree(stack, allItems);
  const data = allItems.map((one) => ({ path: toPath(tree, one), ...toFields(one) }));
  const rows = data.map((one) => [
    one.path,
    one.type,
    one.status,
    one.physical_resource_id,
    one.status_reason,
  ]);
  const columns = ['resource', 'type', 'status', 'physical id', 'reason'];
  return { data, table: { title: `Resources of stack ${stack.name}`, columns, rows } };
}

async function resource({ heat }: Context, stack: Stack, nameOrPath: string): Promise<Read> {
  const allItems = await heat.listResources(stack.ref, { nestedDepth: MAX_NESTING });
  const tree = readStackTree(stack, allItems);
  const match = allItems.find((one) => toPath(tree, one) === nameOrPath);
  if (match === undefined) {
    const known = allItems.map((one) => toPath(tree, one)).join(', ');
    throw new StackError(`Stack ${stack.name} has no resource ${nameOrPath}`, {
      failureCode: 'not-found',
      hint: known === '' ? 'It has no resources.' : `Set resource-name to one of its resources: ${known}.`,
    });
  }
  const details = await heat.getResource(match.stack, match.name);
  const data = { path: nameOrPath, ...toFields(details), attributes: details.attributes ?? {} };
  const rows = Object.entries(data).map(([name, value]) => [name, toCell(value)]);
  return { data, table: { title: `Resource ${nameOrPath}`, columns: ['field', 'value'], rows } };
}

async function events(
  { heat, onProgress }: Context,
  stack: Stack,
  resourceName: string | undefined,
): Promise<Read> {
  const query = { sortDir: 'asc' } as const;
  const [nested, rootEvents, allItems] = await Promise.all([
    heat.listEvents(stack.ref, { ...query, nestedDepth: MAX_NESTING }),
    heat.listEvents(stack.ref, query),
    heat.listResources(stack.ref, { nestedDepth: MAX_NESTING }),
  ]);
  const tree = readStackTree(stack, allItems);
  // For a stack without resources, the nested list is empty and the stack's own events are complete.
  const matching = (nested.length > 0 ? nested : rootEvents)
    .map((event) => ({ event, path: toEventPath(tree, event) }))
    .filter(
      ({ path }) => resourceName === undefined || path === resourceName || path.endsWith(`/${resourceName}`),
    );
  // A mistyped name would look like a resource to which nothing has happened.
  if (resourceName !== undefined && matching.length === 0) {
    const known = allItems.map((one) => toPath(tree, one));
    const text = `No event of stack ${stack.name} is about a resource "${resourceName}"${didYouMeanClause(resourceName, known)}`;
    onProgress({ kind: 'warning', text });
  }
  const data = matching.map(({ event, path }) => ({
    id: event.id,
    time: event.time,
    path,
    status: event.state,
    status_reason: event.statusReason,
    physical_resource_id: event.physicalId,
  }));
  const rows = data.map((one) => [one.time, one.path, one.status, one.status_reason]);
  const columns = ['time', 'resource', 'status', 'reason'];
  return { data, table: { title: `Events of stack ${stack.name}`, columns, rows } };
}

async function template({ heat }: Context, stack: Stack): Promise<Read> {
  const data = await heat.getTemplate(stack.ref, { exactNumbers: true });
  const sections = Object.entries(data).map(([name, value]) => [name, describeSize(value)]);
  return {
    data,
    table: { title: `Template of stack ${stack.name}`, columns: ['section', 'holds'], rows: sections },
  };
}

/** Newest first. */
async function snapshots({ heat }: Context, { ref, name: stackName }: Stack): Promise<Read> {
  const data = (await heat.listSnapshots(ref))
    .map(toSnapshotFacts)
    .sort((left, right) => right.creation_time.localeCompare(left.creation_time));
  const rows = data.map((one) => [one.name, one.status, one.creation_time, one.id, one.status_reason]);
  const columns = ['snapshot', 'status', 'created', 'id', 'reason'];
  return { data, table: { title: `Snapshots of stack ${stackName}`, columns, rows } };
}

function readStackTree(stack: Stack, allItems: readonly StackResource[]): StackTree {
  const tree = new StackTree(stack.ref);
  tree.learn(allItems);
  return tree;
}

function toPath(tree: StackTree, { stack, name }: StackResource): string {
  return toPathKey([...tree.findPath(stack), name]);
}

function toEventPath(tree: StackTree, event: StackEvent): string {
  const parents = tree.findPath(event.stack);
  return StackTree.isOfStackItself(event) ? toPathKey(parents) : toPathKey([...parents, event.resourceName]);
}

function toFields(
  one: StackResource,
): Readonly<Record<'name' | 'type' | 'status' | 'status_reason' | 'physical_resource_id', string>> {
  const { name, type, state, statusReason, physicalId } = one;
  return { name, type, status: state, status_reason: statusReason, physical_resource_id: physicalId };
}

function describeSize(value: unknown): string {
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return toCell(value);
  return Object.keys(value).join(', ');
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (stringify(value) ?? '');
}

function toTitle({ operation, stackName }: ReadRequest): string {
  return operation === 'list' ? 'Reading the stacks' : `Reading stack ${stackName ?? ''} (${operation})`;
}
