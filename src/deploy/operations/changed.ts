import { messageOf, RequestError } from '../../errors/index.js';
import type { DeployedDefinition, Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import {
  findDefinitionChanges,
  findDifferentResources,
  findOutputChanges,
} from '../plan/definitions/definition-changes.js';
import {
  createTemplateReader,
  type Definitions,
  type ReadTemplate,
} from '../plan/definitions/definitions.js';
import { findDifferentParameters } from '../plan/definitions/parameter-changes.js';
import { deployedDefinitions } from '../plan/definitions/desired-and-deployed.js';

/** What a stack is made of at one moment, as Heat keeps it. */
export interface StackVersion {
  readonly row: Stack;
  readonly definition: DeployedDefinition;
}

export async function readVersion({ heat }: Context, row: Stack): Promise<StackVersion> {
  return { row, definition: await heat.getDeployed(row.ref) };
}

/**
 * Returns what an update that touched no resource changed all the same, as a reader knows it: parameters, outputs, tags,
 * description or anything else in its definition, by meaning. Both sides are as Heat keeps them, so a preview and a deploy
 * agree. Where they cannot be read after the update it says so, and takes the stack for changed.
 */
export async function findStackChanges(
  context: Context,
  before: StackVersion,
  row: Stack,
): Promise<readonly string[]> {
  try {
    return differences(before, await readVersion(context, row));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const text = `Whether the update of stack ${row.name} changed anything could not be told, so it counts as changed: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
    return ['what could not be read'];
  }
}

/** Names that a notice shows of each kind. */
const MOST_NAMES = 10;

function differences(before: StackVersion, after: StackVersion): string[] {
  const read = createTemplateReader();
  const [left, right] = [toDefinitions(before, read), toDefinitions(after, read)];
  const files = new Set(Object.keys(right.files).filter((key) => left.files[key] !== right.files[key]));
  const parameters = findDifferentParameters(before.row.parameters, after.row.parameters, right.template);
  const outputs = findOutputChanges(left, right, files).map(({ name }) => name);
  const rest = findDefinitionChanges(
    { ...left, environment: before.definition.environment, tags: before.row.tags },
    { ...right, environment: after.definition.environment, tags: after.row.tags },
  ).map(({ name }) => name);
  return [
    ...formatNames('parameter', parameters),
    ...formatNames('output', outputs),
    ...formatNames('definition of resource', findDifferentResources(left, right)),
    ...rest.slice(0, MOST_NAMES),
  ];
}

/** `the outputs "a", "b"`; nothing for no names. */
function formatNames(noun: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const list = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  return [`${noun}${names.length === 1 ? '' : 's'} ${list.join(', ')}${more}`];
}

function toDefinitions({ definition }: StackVersion, read: ReadTemplate): Definitions {
  return deployedDefinitions(definition, { files: {}, environmentFiles: [] }, read);
}
