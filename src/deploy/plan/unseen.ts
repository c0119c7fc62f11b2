import { isFailed, type PreviewedResource, type ResourceChanges, type StackRef } from '../../heat/index.js';
import {
  definitionAt,
  nestedKey,
  nestedTemplate,
  originOf,
  typeOf,
  usesOf,
  type Definitions,
} from './definitions.js';
import type { Json } from './definitions.js';
import { sameJson } from './compare.js';
import type { PlannedChange, Unseen } from './plan.js';
import { placeOf } from './place-resource.js';
import { STACK_TYPE } from './stack-type.js';

interface Known {
  readonly root: StackRef;
  readonly before: Definitions;
  readonly after: Definitions;
  /** Names of root parameters that change, or of which nobody knows. */
  readonly parameters: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly changes: readonly PlannedChange[];
  /** Whether Heat has listed what is in nested stacks. */
  readonly showsNested: boolean;
}

/**
 * What Heat's answer does not show: the stack of each `OS::Heat::Stack`, and every nested stack where the preview had to
 * do without them. In one that is made of just what it was made of before Heat only replaces what is in a failed state.
 */
export function unseenIn(answer: ResourceChanges, known: Known): Unseen[] {
  const holds = (resource: PreviewedResource): boolean =>
    resource.type === STACK_TYPE || (!known.showsNested && isHolder(resource, known));
  const pathOf = (resource: PreviewedResource): readonly string[] => placeOf(resource, known.root);
  const gone = [...answer.deleted, ...answer.replaced].filter(holds);
  const staying = [...answer.updated, ...answer.unchanged].filter(holds);
  return [
    ...gone.map((resource): Unseen => ({
      path: pathOf(resource).join('/'),
      fate: 'delete',
      among: 'all',
      because: 'they go with it',
    })),
    ...staying.map((resource): Unseen => ({
      path: pathOf(resource).join('/'),
      fate: 'unknown',
      among: isSame(pathOf(resource), known) && !isFailed(resource) ? 'failed' : 'all',
      because: REASON[resource.type === STACK_TYPE ? 'stack' : 'nested'],
    })),
  ];
}

const REASON = {
  stack: 'Heat does not show what happens inside of an OS::Heat::Stack',
  nested: 'Heat could not preview the nested stacks',
} as const;

/** A nested stack that is there, or a type that stands for a template on either side. */
function isHolder({ nested, type }: PreviewedResource, { before, after }: Known): boolean {
  return (
    nested !== undefined || nestedKey(before, type) !== undefined || nestedKey(after, type) !== undefined
  );
}

/** Whether nothing that it is made of differs: its own definition, templates and files below it, parameters, what it reads. */
function isSame(path: readonly string[], { before, after, parameters, files, changes }: Known): boolean {
  const [left, right] = [definitionAt(before, path), definitionAt(after, path)];
  if (left === undefined || right === undefined || !sameJson(left, right)) return false;
  const origin = originOf(after, path);
  const isFed =
    [...origin.parameters].some((name) => parameters.has(name)) ||
    (origin.reads.size > 0 && changes.length > 0);
  const [ofBefore, ofAfter] = [filesBelow(before, left), filesBelow(after, right)];
  const isMapped = ofBefore.size === ofAfter.size && [...ofAfter].every((key) => ofBefore.has(key));
  return !isFed && isMapped && ![...ofAfter].some((key) => files.has(key));
}

/** Keys of all files that a definition is made of, through every nested template. */
function filesBelow(definitions: Definitions, body: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (node: Json): void => {
    for (const key of usesOf(node, 'get_file')) found.add(key);
    for (const type of typesIn(node)) {
      const key = nestedKey(definitions, type);
      const template = nestedTemplate(definitions, type);
      if (key === undefined || template === undefined || found.has(key)) continue;
      found.add(key);
      follow(template);
    }
  };
  follow(body);
  return found;
}

/** Every type that is named anywhere in a definition: of its own, of a group's members, of a nested template's resources. */
function typesIn(node: Json): Set<string> {
  const members = Object.values(node).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));
  const inner = members.flatMap((value) =>
    isObject(value) ? [...typesIn(value)] : typeof value === 'string' ? [value] : [],
  );
  return new Set([typeOf(node), ...inner]);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
