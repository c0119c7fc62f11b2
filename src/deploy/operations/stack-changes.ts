import { isFailedRead, joinNames, messageOf } from '../../errors/index.js';
import type { DeployedDefinition, Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import {
  findDefinitionChanges,
  findDifferentResources,
  findOutputChanges,
} from '../plan/definitions/definition-changes.js';
import { findDifferentParameters } from '../plan/definitions/parameter-changes.js';
import { createEmptyRequest, toDeployedDefinitions } from '../plan/definitions/desired-and-deployed.js';
import { ownValue } from '../../template/index.js';

/** A stack's row and definition at one point in time, as Heat stores them. */
export interface StackVersion {
  readonly row: Stack;
  readonly definition: DeployedDefinition;
}

export async function readVersion({ heat }: Context, row: Stack): Promise<StackVersion> {
  return { row, definition: await heat.getDeployed(row.ref) };
}

/**
 * Returns what an update changed that changed no resource, as words for a message: parameters, outputs, tags, description or
 * other parts of the definition. Compares both sides as Heat stores them, so that preview and deploy agree. If the new
 * definition cannot be read, prints a warning and counts the stack as changed.
 */
export async function findStackChanges(
  context: Context,
  before: StackVersion,
  row: Stack,
): Promise<readonly string[]> {
  try {
    return listStackDifferences(before, await readVersion(context, row));
  } catch (error) {
    if (!isFailedRead(error)) throw error;
    const text = `Could not determine whether the update of stack ${row.name} changed anything, so it counts as changed: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
    return ['parts that could not be read'];
  }
}

/** Maximum number of other parts of the definition in a message. */
const MAX_PARTS = 10;

function listStackDifferences(before: StackVersion, after: StackVersion): string[] {
  const request = createEmptyRequest();
  const left = toDeployedDefinitions(before.definition, request);
  const right = toDeployedDefinitions(after.definition, request);
  const files = new Set(
    Object.keys(right.files).filter((key) => ownValue(left.files, key) !== ownValue(right.files, key)),
  );
  const parameters = findDifferentParameters(before.row.parameters, after.row.parameters, right.template);
  const outputs = findOutputChanges(left, right, files).map(({ name }) => name);
  const definitionChanges = findDefinitionChanges(
    { ...left, environment: before.definition.environment, tags: before.row.tags },
    { ...right, environment: after.definition.environment, tags: after.row.tags },
  ).map(({ name }) => name);
  return [
    ...formatNames('parameter', parameters),
    ...formatNames('output', outputs),
    ...formatNames('definition of resource', findDifferentResources(left, right)),
    ...definitionChanges.slice(0, MAX_PARTS),
  ];
}

/** Returns e.g. `outputs "a", "b"`; empty without names. */
function formatNames(noun: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const list = joinNames(names.map((name) => `"${name}"`));
  return [`${noun}${names.length === 1 ? '' : 's'} ${list}`];
}
