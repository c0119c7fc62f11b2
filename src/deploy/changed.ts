import { messageOf, RequestError } from '../errors/index.js';
import type { DeployedDefinition, Stack } from '../heat/index.js';
import type { Context } from './context.js';
import { definitionChanges, differentResources, outputChanges } from './plan/definition-changes.js';
import { readOnce, type Definitions, type ReadTemplate } from './plan/definitions.js';
import { differentParameters } from './plan/parameter-changes.js';
import { deployedSide } from './plan/sides.js';

/** What a stack is made of at one moment, as Heat keeps it. */
export interface StackVersion {
  readonly row: Stack;
  readonly definition: DeployedDefinition;
}

export async function readVersion({ heat }: Context, row: Stack): Promise<StackVersion> {
  return { row, definition: await heat.getDeployed(row.ref) };
}

/**
 * Whether an update that touched no resource changed the stack all the same: its parameters, tags, description, outputs or
 * anything else in its definition, by meaning. Both sides are as Heat keeps them, so a preview and a deploy agree. Where
 * they cannot be read after the update it says so, and takes the stack for changed.
 */
export async function isDefinitionChanged(
  context: Context,
  before: StackVersion,
  row: Stack,
): Promise<boolean> {
  try {
    return differs(before, await readVersion(context, row));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const text = `Whether the update of stack ${row.name} changed anything could not be told, so it counts as changed: ${messageOf(error)}`;
    context.tell({ kind: 'warning', text });
    return true;
  }
}

function differs(before: StackVersion, after: StackVersion): boolean {
  const read = readOnce();
  const [left, right] = [sideOf(before, read), sideOf(after, read)];
  const files = new Set(Object.keys(right.files).filter((key) => left.files[key] !== right.files[key]));
  return (
    differentParameters(before.row.parameters, after.row.parameters, right.template).length > 0 ||
    outputChanges(left, right, files).length > 0 ||
    differentResources(left, right).length > 0 ||
    definitionChanges(
      { ...left, environment: before.definition.environment, tags: before.row.tags },
      { ...right, environment: after.definition.environment, tags: after.row.tags },
    ).length > 0
  );
}

function sideOf({ definition }: StackVersion, read: ReadTemplate): Definitions {
  return deployedSide(definition, { files: {}, environmentFiles: [] }, read);
}
