/** Small random changes of a model. */
import type { Dice } from './dice.js';
import {
  addPart,
  drawValue,
  isReadable,
  olderThan,
  removePart,
  SECRET,
  WORDS,
  type Model,
  type Part,
} from './model.js';

/** What a mutation works on: one part was picked for those that change a part. */
interface Picked {
  readonly model: Model;
  readonly dice: Dice;
  readonly name: string;
  readonly part: Part;
}

interface Mutation {
  readonly share: number;
  /** Says what it has changed; `undefined`: it has no place here. */
  readonly apply: (picked: Picked) => string | undefined;
}

const FEWEST_PARTS = 3;

/** Makes one small change and says which. */
export function mutate(model: Model, dice: Dice): string {
  if (model.parts.size < FEWEST_PARTS) return `add ${addPart(model, dice)}`;
  for (;;) {
    const [name, part] = dice.pick([...model.parts]);
    const change = dice.weighted(MUTATIONS).apply({ model, dice, name, part });
    if (change !== undefined) return change;
  }
}

/** Makes one or a few changes. */
export function mutateSome(model: Model, dice: Dice): string {
  const count = dice.weighted([
    { share: 6, count: 1 },
    { share: 3, count: 2 },
    { share: 1, count: 4 },
  ]).count;
  return Array.from({ length: count }, () => mutate(model, dice)).join('; ');
}

const OF_PARTS: readonly Mutation[] = [
  { share: 10, apply: ({ model, dice }) => `add ${addPart(model, dice)}` },
  { share: 8, apply: remove },
  { share: 3, apply: rename },
  { share: 17, apply: revalue },
  { share: 7, apply: resize },
  {
    share: 4,
    apply: ({ dice, name, part }) =>
      `generation of ${name}: ${(part.generation = dice.pick(['a', 'b', 'c']))}`,
  },
  { share: 4, apply: removeMembers },
  { share: 3, apply: makeConditional },
  {
    share: 4,
    apply: ({ dice, name, part }) =>
      `metadata of ${name}: ${String((part.metadata = dice.pick([undefined, 'm1', 'm2'])))}`,
  },
  {
    share: 2,
    apply: ({ dice, name, part }) =>
      `description of ${name}: ${String((part.description = dice.pick([undefined, 'd1', 'd2'])))}`,
  },
  { share: 2, apply: ({ name, part }) => `retain ${name}: ${String((part.isRetained = !part.isRetained))}` },
  { share: 2, apply: depend },
];

const OF_THE_REST: readonly Mutation[] = [
  {
    share: 7,
    apply: ({ model, dice }) =>
      giveParameter(model, dice.pick(['word', 'other', 'unused']), dice.pick(WORDS)),
  },
  { share: 3, apply: ({ model }) => giveParameter(model, 'flag', model.parameters['flag'] !== true) },
  { share: 2, apply: ({ model, dice }) => `default of word: ${(model.defaults.word = dice.pick(WORDS))}` },
  {
    share: 3,
    apply: ({ model, dice }) => giveParameter(model, 'secret', `${SECRET}${dice.pick(WORDS)}`),
  },
  {
    share: 2,
    apply: ({ model, dice }) =>
      `registry: ${(model.mapping = dice.pick(['inner.yaml', 'other.yaml'] as const))}`,
  },
  { share: 2, apply: takeParameter },
  {
    share: 2,
    apply: ({ model: { tier } }) =>
      `extra resource in tier.yaml: ${String((tier.hasExtra = !tier.hasExtra))}`,
  },
  {
    share: 3,
    apply: ({ model: { tier }, dice }) => `value in tier.yaml: ${(tier.value = dice.pick(WORDS))}`,
  },
  { share: 3, apply: ({ model, dice }) => `value in member.yaml: ${(model.memberValue = dice.pick(WORDS))}` },
  { share: 2, apply: ({ model, dice }) => `value in inner.yaml: ${(model.innerValue = dice.pick(WORDS))}` },
  { share: 2, apply: ({ model, dice }) => `script: ${(model.script = `echo ${dice.pick(WORDS)}\n`)}`.trim() },
  {
    share: 2,
    apply: ({ model, dice }) => `tags: ${(model.tags = dice.pick(['', 'blue', 'blue,green', 'none']))}`,
  },
  { share: 1, apply: ({ model, dice }) => `description: ${(model.description = dice.pick(WORDS))}` },
  { share: 5, apply: giveOutput },
  { share: 2, apply: takeOutput },
  { share: 3, apply: declare },
  { share: 4, apply: changeEnvironment },
];

const MUTATIONS: readonly Mutation[] = [...OF_PARTS, ...OF_THE_REST];

function remove({ model, name }: Picked): string {
  removePart(model, name);
  return `remove ${name}`;
}

function rename({ model, name, part }: Picked): string {
  model.counter += 1;
  const next = `${part.kind}${model.counter}`;
  model.parts.set(next, { ...part, removed: [...part.removed] });
  removePart(model, name);
  return `rename ${name} to ${next}`;
}

function revalue({ model, dice, name, part }: Picked): string {
  part.value = drawValue(model, dice, name);
  return `value of ${name}: ${JSON.stringify(part.value)}`;
}

function resize({ dice, name, part }: Picked): string {
  part.size = part.kind === 'random' ? 6 + dice.below(6) : dice.below(4);
  return `size of ${name}: ${part.size}`;
}

function removeMembers({ model, dice }: Picked): string | undefined {
  const groups = [...model.parts].filter(([, { kind }]) => kind === 'group');
  if (groups.length === 0) return undefined;
  const [name, group] = dice.pick(groups);
  group.removed.push(String(dice.below(4)));
  return `removed members of ${name}: ${String(group.removed)}`;
}

/** What others refer to has to stay. */
function makeConditional({ model, name, part }: Picked): string | undefined {
  const isRead = [...model.parts.values()].some(
    ({ value, dependsOn }) => dependsOn === name || ('of' in value && value.of === name),
  );
  if (isRead) return undefined;
  part.isConditional = !part.isConditional;
  return `condition of ${name}: ${String(part.isConditional)}`;
}

function depend({ model, dice, name, part }: Picked): string {
  const older = olderThan(model, name);
  part.dependsOn = older.length === 0 ? undefined : dice.pick(older);
  return `${name} depends on ${String(part.dependsOn)}`;
}

function giveParameter(model: Model, name: string, value: unknown): string {
  model.parameters[name] = value;
  return `parameter ${name}: ${String(value)}`;
}

function takeParameter({ model, dice }: Picked): string | undefined {
  const given = Object.keys(model.parameters);
  if (given.length === 0) return undefined;
  const name = dice.pick(given);
  Reflect.deleteProperty(model.parameters, name);
  return `parameter ${name} back to its default`;
}

function giveOutput({ model, dice, name }: Picked): string | undefined {
  if (!isReadable(model, name)) return undefined;
  model.outputs.set(`out_${dice.pick(['a', 'b', 'c'])}`, name);
  return `output of ${name}`;
}

function takeOutput({ model, dice }: Picked): string | undefined {
  if (model.outputs.size === 0) return undefined;
  const name = dice.pick([...model.outputs.keys()]);
  model.outputs.delete(name);
  return `no output ${name}`;
}

/** Declares another parameter, or one less. */
function declare({ model: { extras }, dice }: Picked): string {
  const name = dice.pick(['extra_a', 'extra_b']);
  if (!extras.delete(name)) extras.set(name, dice.pick(WORDS));
  return `parameter ${name}: ${extras.get(name) ?? 'not declared'}`;
}

function changeEnvironment({ model, dice }: Picked): string {
  const draw = (): Record<string, unknown> =>
    dice.chance(0.6) ? { [dice.pick(['word', 'other'])]: dice.pick(WORDS) } : {};
  model.environment = dice.chance(0.3) ? undefined : { parameterDefaults: draw(), parameters: draw() };
  return `environment: ${JSON.stringify(model.environment)}`;
}
