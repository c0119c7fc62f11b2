import { isFailedRead } from '../../errors/index.js';
import {
  isComplete,
  type HeatClient,
  type StackRef,
  type StackSummary,
  type State,
} from '../../heat/index.js';
import {
  createTemplateReader,
  createTypeMapping,
  findSection,
  isJson,
  ownValue,
  type Json,
  type TypeMapping,
} from '../../template/index.js';
import { listHolders, STACK_TYPE, type ListedResource, type Listing } from './listed-resources.js';

/** With fewer nested stacks, their templates cost as much as the two requests for files and environment. */
const MIN_NESTED = 4;

/** Actions after which every nested stack has the template of its stack's files. */
const ACTIONS: ReadonlySet<string> = new Set(['CREATE', 'UPDATE']);

/**
 * Returns the deployed templates of nested stacks by the id of the stack, from the files of the stack itself: one request instead of one
 * for each nested stack. Only where the two are surely the same: Heat passes each update on to all nested stacks (`_needs_update` in
 * heat/engine/resources/stack_resource.py), with the text of the file that their type names (`template_data` in template_resource.py),
 * so they are the same after a create or update that has succeeded everywhere. Leaves out groups, whose templates Heat generates, and
 * everything if a mapping applies to single resources only.
 */
export async function findNestedTemplates(
  heat: Pick<HeatClient, 'getFiles' | 'getEnvironment'>,
  stack: StackSummary,
  { resources }: Listing,
): Promise<ReadonlyMap<string, Json>> {
  const own = withoutOtherStacks(resources);
  const holders = own.filter(({ resource }) => resource.nested !== undefined);
  const isSettled = [stack, ...own.map(({ resource }) => resource)].every(hasSucceeded);
  if (holders.length < MIN_NESTED || !isSettled) return new Map();
  const sources = await readSources(heat, stack.ref);
  return sources === undefined ? new Map() : matchTemplates(holders, sources);
}

/** Leaves out what is in the stacks of `OS::Heat::Stack`, which have files of their own. */
function withoutOtherStacks(resources: readonly ListedResource[]): readonly ListedResource[] {
  const others = resources.filter(({ type }) => type === STACK_TYPE).map(({ path }) => `${path}/`);
  return others.length === 0
    ? resources
    : resources.filter(({ path }) => !others.some((other) => path.startsWith(other)));
}

function hasSucceeded(state: State): boolean {
  return isComplete(state) && ACTIONS.has(state.action);
}

interface Sources {
  readonly files: Readonly<Record<string, string>>;
  readonly mapping: TypeMapping;
}

/** Returns `undefined` if Heat does not return them, or if a mapping applies to single resources only. */
async function readSources(
  heat: Pick<HeatClient, 'getFiles' | 'getEnvironment'>,
  ref: StackRef,
): Promise<Sources | undefined> {
  try {
    const [files, environment] = await Promise.all([heat.getFiles(ref), heat.getEnvironment(ref)]);
    const registry = findSection(environment, 'resource_registry');
    const ofResources = ownValue(registry, 'resources');
    return isJson(ofResources) && Object.keys(ofResources).length > 0
      ? undefined
      : { files, mapping: createTypeMapping(registry) };
  } catch (error) {
    if (isFailedRead(error)) return undefined;
    throw error;
  }
}

function matchTemplates(
  holders: readonly ListedResource[],
  { files, mapping }: Sources,
): ReadonlyMap<string, Json> {
  const types = new Map(holders.map(({ path, type }) => [path, type]));
  const read = createTemplateReader();
  const found = new Map<string, Json>();
  for (const { path, type, resource } of holders) {
    // Inside a template that its type is mapped to, the same type is Heat's own again.
    if (resource.nested === undefined || listHolders(path).some((one) => types.get(one) === type)) continue;
    const text = ownValue(files, mapping.targetOf(type, resource.name));
    const template = text === undefined ? undefined : read(text);
    if (isJson(template)) found.set(resource.nested.id, template);
  }
  return found;
}
