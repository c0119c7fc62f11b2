/** What the stack of a walk is to be: resources by name, and what the nested templates contain. */
import type { Dice } from './dice.js';

/** Where a property's value comes from. */
export type Value =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'attribute' | 'id'; readonly of: string }
  | { readonly kind: 'if'; readonly text: string }
  | { readonly kind: 'file' };

/** Several times: drawn more often. */
const KINDS = [
  'test',
  'test',
  'test',
  'random',
  'value',
  'value',
  'config',
  'none',
  'group',
  'group',
  'tier',
  'tier',
  'scaling',
  'stack',
  'chain',
  'mapped',
] as const;
export type Kind = (typeof KINDS)[number];

/** Resources whose attribute another one may read. */
const READABLE: readonly Kind[] = ['test', 'random', 'value', 'tier', 'group', 'stack', 'mapped'];
/** Resources that are a nested stack. */
export const NESTED: readonly Kind[] = ['group', 'tier', 'scaling', 'stack', 'chain', 'mapped'];
/** Begins the values of the hidden parameter. */
export const SECRET = 'hush-';
export const WORDS = ['one', 'two', 'three', 'four'] as const;

/** One resource of the root template. */
export interface Part {
  readonly kind: Kind;
  value: Value;
  /** Members of a group, or characters of a random string. */
  size: number;
  /** Whether Heat fails to create and to update it. */
  fails: boolean;
  /** Seconds that a create and an update of it take. */
  seconds: number;
  /** Another one replaces the resource. */
  generation: string;
  /** Whether it exists only while the parameter `flag` is true. */
  isConditional: boolean;
  isRetained: boolean;
  dependsOn: string | undefined;
  metadata: string | undefined;
  description: string | undefined;
  /** Removed members of a group. */
  removed: string[];
  /** Whether the members of a group are nested templates. */
  isFile: boolean;
}

export interface Model {
  parts: Map<string, Part>;
  /** Resources that the outputs read, by the name of the output. */
  outputs: Map<string, string>;
  parameters: Record<string, unknown>;
  defaults: { word: string; other: string };
  /** Parameters that nothing uses, by name; the value is the default. */
  extras: Map<string, string>;
  /** The contents of an environment file. */
  environment:
    { parameterDefaults: Record<string, unknown>; parameters: Record<string, unknown> } | undefined;
  /** What the resource registry maps a type to. */
  mapping: 'inner.yaml' | 'other.yaml';
  /** Contents of the nested templates. */
  tier: { hasExtra: boolean; value: string; fails: boolean };
  memberValue: string;
  innerValue: string;
  script: string;
  tags: string;
  description: string;
  broken: 'property' | 'reference' | 'cycle' | undefined;
  /** How many parts have been named so far. */
  counter: number;
}

export function newModel(dice: Dice): Model {
  const model: Model = {
    parts: new Map(),
    outputs: new Map(),
    parameters: {},
    defaults: { word: 'one', other: 'x' },
    extras: new Map(),
    environment: undefined,
    mapping: 'inner.yaml',
    tier: { hasExtra: false, value: 'inner', fails: false },
    memberValue: 'member',
    innerValue: 'deep',
    script: 'echo 1\n',
    tags: '',
    description: 'walk',
    broken: undefined,
    counter: 0,
  };
  for (let index = 0; index < 4; index += 1) addPart(model, dice);
  return model;
}

/** Returns the name of the new part. */
export function addPart(model: Model, dice: Dice, kind: Kind = dice.pick(KINDS)): string {
  model.counter += 1;
  const name = `${kind}${model.counter}`;
  model.parts.set(name, {
    kind,
    value: drawValue(model, dice, name),
    size: kind === 'random' ? 8 : 1 + dice.below(2),
    fails: false,
    seconds: 0,
    generation: 'a',
    isConditional: dice.chance(0.15),
    isRetained: dice.chance(0.1),
    dependsOn: undefined,
    metadata: undefined,
    description: undefined,
    removed: [],
    isFile: dice.chance(0.5),
  });
  return name;
}

export function removePart(model: Model, name: string): void {
  model.parts.delete(name);
  for (const part of model.parts.values()) {
    if ('of' in part.value && part.value.of === name) part.value = { kind: 'literal', text: 'lost' };
    if (part.dependsOn === name) part.dependsOn = undefined;
  }
  for (const [output, of] of model.outputs) if (of === name) model.outputs.delete(output);
}

export function drawValue(model: Model, dice: Dice, name: string): Value {
  const older = olderThan(model, name);
  const readable = older.filter((one) => isReadable(model, one));
  const sources: { readonly share: number; readonly value: () => Value }[] = [
    { share: 0.26, value: () => ({ kind: 'literal', text: dice.pick(WORDS) }) },
    {
      share: 0.2,
      value: () => ({ kind: 'parameter', name: dice.pick(['word', 'other', 'other', 'word', 'secret']) }),
    },
    { share: 0.08, value: () => ({ kind: 'if', text: dice.pick(WORDS) }) },
    { share: 0.06, value: () => ({ kind: 'file' }) },
  ];
  if (readable.length > 0)
    sources.push({ share: 0.3, value: () => ({ kind: 'attribute', of: dice.pick(readable) }) });
  if (older.length > 0) sources.push({ share: 0.1, value: () => ({ kind: 'id', of: dice.pick(older) }) });
  return dice.weighted(sources).value();
}

/** Resources that `name` may refer to: only older ones, so that there is no cycle, and those that are always there. */
export function olderThan(model: Model, name: string): string[] {
  const names = [...model.parts.keys()];
  const at = names.indexOf(name);
  return (at < 0 ? names : names.slice(0, at)).filter((one) => model.parts.get(one)?.isConditional === false);
}

export function isReadable(model: Model, name: string): boolean {
  const kind = model.parts.get(name)?.kind;
  return kind !== undefined && READABLE.includes(kind);
}

/** Parts of that kind that are always there. */
export function steady(model: Model, ...kinds: readonly Kind[]): [string, Part][] {
  return [...model.parts].filter(([, part]) => kinds.includes(part.kind) && !part.isConditional);
}
