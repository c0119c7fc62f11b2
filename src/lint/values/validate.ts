import type { Node } from '../../yaml/index.js';
import type { Constraint, PropertySchema } from '../schema/types.js';
import { didYouMean } from '../../errors/index.js';
import { checkConstraint, checkCount, checkElement, type BrokenConstraint } from './constraints.js';
import { convertScalar } from './convert.js';
import { describeType, describeValue, hintForType } from './describe-value.js';
import { canHaveResult } from './function-result.js';
import type { Scalar, Value, ValueEntry } from './value.js';

export type ProblemKind =
  'unknown-property' | 'missing-property' | 'unimplemented-property' | 'wrong-type' | 'broken-constraint';

/** What Heat refuses in a value. */
export interface ValueProblem {
  readonly kind: ProblemKind;
  /** Names from the resource's property to the wrong one, with indices of lists: `['rules', '0', 'protocol']`. */
  readonly path: readonly string[];
  readonly node: Node | null;
  /** One sentence without a period. Never contains the value of a parameter, which can be secret. */
  readonly message: string;
  readonly hint?: string | undefined;
  /** True if Heat may not evaluate the value: a branch of `if`. */
  readonly isUncertain: boolean;
  /** The resource whose id the value is: what the id can be depends on its type. */
  readonly reference?: string | undefined;
}

export interface PropertyRules extends PropertySchema {
  /** Text and lists are accepted for maps, text for lists: parameters of nested templates. */
  readonly allowsConversion?: boolean;
}

/** The property that has the value. */
export interface ValueOwner {
  /** Names from the resource's property; empty for the resource. */
  readonly path: readonly string[];
  /** The resource type or nested template whose property it is. */
  readonly definedBy: string;
  /** `property`, or `parameter` for a nested template. */
  readonly noun: string;
  /** True for a text that Heat changes before it judges it: `%index%` in a group. */
  readonly isPlaceholder: (text: string) => boolean;
  /** Path of the new property by that of the old one that Heat translates to it, of the same type. */
  readonly translations: ReadonlyMap<string, string>;
}

/** Checks a value against a schema, and against the older release's schema: only what both refuse is a problem. */
export function checkValue(schema: PropertyRules, value: Value, owner: ValueOwner): readonly ValueProblem[] {
  const problems = checkAgainst(schema, value, owner);
  if (problems.length === 0 || schema.older === undefined) return problems;
  return checkAgainst(schema.older, value, owner).length === 0 ? [] : problems;
}

function checkAgainst(schema: PropertyRules, value: Value, owner: ValueOwner): readonly ValueProblem[] {
  switch (value.kind) {
    case 'unknown':
      return canHaveResult(schema, value.result) ? [] : [wrongType(schema, value, owner)];
    case 'choice':
      return value.branches
        .flatMap((branch) => checkAgainst(schema, branch, owner))
        .map((problem) => ({ ...problem, isUncertain: true }));
    case 'scalar':
      return checkScalar(schema, value, value.scalar, owner);
    case 'list':
      return checkList(schema, value, value.items, owner);
    case 'map':
      return checkMap(schema, value, value.entries, owner);
  }
}

/** Heat replaces null by the default, or by an empty value of the type. */
function checkNull(schema: PropertyRules, value: Value, owner: ValueOwner): readonly ValueProblem[] {
  if (schema.default !== undefined) return [];
  switch (schema.type) {
    case 'map':
      return checkMap(schema, value, [], owner);
    case 'list':
      return checkList(schema, value, [], owner);
    case 'string':
      return checkScalar(schema, value, '', owner);
    case 'integer':
    case 'number':
      return checkScalar(schema, value, 0n, owner);
    default:
      return [];
  }
}

function checkScalar(
  schema: PropertyRules,
  value: Value,
  scalar: Scalar,
  owner: ValueOwner,
): readonly ValueProblem[] {
  const { type } = schema;
  if (type === 'any') return [];
  if (scalar === null) return checkNull(schema, value, owner);
  if (typeof scalar === 'string' && (owner.isPlaceholder(scalar) || canBeText(schema))) return [];
  const converted = convertScalar(type, scalar);
  if (converted === undefined) return [wrongType(schema, value, owner)];
  return firstBroken(schema.constraints, value, owner, (one) => checkConstraint(one, converted, type));
}

function canBeText({ type, allowsConversion }: PropertyRules): boolean {
  return allowsConversion === true && (type === 'map' || type === 'list');
}

function checkList(
  schema: PropertyRules,
  value: Value,
  items: readonly Value[],
  owner: ValueOwner,
): readonly ValueProblem[] {
  if (schema.type === 'any' || (schema.type === 'map' && schema.allowsConversion === true)) return [];
  if (schema.type !== 'list') return [wrongType(schema, value, owner)];
  const { items: itemSchema, constraints } = schema;
  const problems =
    itemSchema === undefined
      ? []
      : items.flatMap((item, index) => checkValue(itemSchema, item, within(owner, String(index))));
  const hasFixedLength = items.every(({ kind }) => kind !== 'choice' && kind !== 'unknown');
  const broken = firstBroken(
    constraints,
    value,
    owner,
    (one) =>
      (hasFixedLength ? checkCount(one, items.length, 'elements') : undefined) ??
      findWrongElement(one, items),
  );
  return [...problems, ...broken];
}

function findWrongElement(constraint: Constraint, items: readonly Value[]): BrokenPart | undefined {
  for (const item of items) {
    if (item.kind === 'unknown' || item.kind === 'choice') continue;
    const broken = checkElement(constraint, item.kind === 'scalar' ? item.scalar : {});
    if (broken !== undefined) return { ...broken, node: item.node };
  }
  return undefined;
}

function checkMap(
  schema: PropertyRules,
  value: Value,
  entries: readonly ValueEntry[],
  owner: ValueOwner,
): readonly ValueProblem[] {
  if (schema.type === 'any') return [];
  if (schema.type !== 'map') return [wrongType(schema, value, owner)];
  const { members, constraints } = schema;
  const broken = firstBroken(constraints, value, owner, (one) => checkCount(one, entries.length, 'keys'));
  if (members === undefined) return broken;
  return [...checkMembers(members, entries, value.node, owner), ...broken];
}

/** Checks the properties in a map, or of a resource: `target` is the node to report if one is missing. */
export function checkMembers(
  members: ReadonlyMap<string, PropertyRules>,
  entries: readonly ValueEntry[],
  target: Node | null,
  owner: ValueOwner,
): readonly ValueProblem[] {
  const names = new Set(entries.map(({ name }) => name));
  const ofEntries = entries.flatMap(({ name, key, value }): readonly ValueProblem[] => {
    const schema = members.get(name);
    const member = within(owner, name);
    if (schema === undefined) return [unknownProperty(name, key, members, owner)];
    if (schema.notImplemented && schema.older?.notImplemented !== false)
      return [problem('unimplemented-property', member, key, `Heat does not implement property "${name}"`)];
    return isTranslated(member) ? [] : checkValue(schema, value, member);
  });
  const missing = listRequired(members).flatMap((name): readonly ValueProblem[] => {
    if (names.has(name)) return [];
    const member = within(owner, name);
    const isReplaced = [...owner.translations].some(
      ([old, translated]) => translated === withoutIndices(member) && names.has(old.split('.').at(-1) ?? ''),
    );
    return isReplaced
      ? []
      : [
          problem(
            'missing-property',
            member,
            target,
            `${describeParent(owner)} needs ${owner.noun} "${name}"`,
          ),
        ];
  });
  return [...ofEntries, ...missing];
}

const requiredNames = new WeakMap<ReadonlyMap<string, PropertyRules>, readonly string[]>();

/** Lists the properties that every release requires. */
function listRequired(members: ReadonlyMap<string, PropertyRules>): readonly string[] {
  const known = requiredNames.get(members);
  if (known !== undefined) return known;
  const isRequired = ({ required, default: value, older, onlyIn }: PropertyRules): boolean =>
    required && value === undefined && older?.required !== false && onlyIn === undefined;
  const names = [...members].flatMap(([name, schema]) => (isRequired(schema) ? [name] : []));
  requiredNames.set(members, names);
  return names;
}

function unknownProperty(
  name: string,
  key: Node,
  members: ReadonlyMap<string, PropertyRules>,
  owner: ValueOwner,
): ValueProblem {
  const hint =
    didYouMean(name, members.keys()) ??
    (members.size <= 12 ? `Known: ${[...members.keys()].join(', ')}.` : undefined);
  const message = `${describeParent(owner)} has no ${owner.noun} "${name}"`;
  return { ...problem('unknown-property', within(owner, name), key, message), hint };
}

function describeParent({ path, definedBy }: ValueOwner): string {
  return path.length === 0 ? definedBy : `"${path.join('.')}" of ${definedBy}`;
}

/** Heat does not judge the value of an old property that it translates. */
function isTranslated(owner: ValueOwner): boolean {
  return owner.translations.size > 0 && owner.translations.has(withoutIndices(owner));
}

function withoutIndices({ path }: ValueOwner): string {
  return path.filter((part) => !/^\d+$/.test(part)).join('.');
}

function within(owner: ValueOwner, name: string): ValueOwner {
  const { path, definedBy, noun, isPlaceholder, translations } = owner;
  return { path: [...path, name], definedBy, noun, isPlaceholder, translations };
}

function wrongType({ type }: PropertyRules, value: Value, owner: ValueOwner): ValueProblem {
  const subject = describeSubject(owner, value);
  const message = `${subject} must be ${describeType(type)}, not ${describeValue(value)}`;
  const reference = value.kind === 'unknown' ? value.reference : undefined;
  return {
    ...problem('wrong-type', owner, value.node, message),
    hint: hintForType(type, value),
    reference,
  };
}

function describeSubject({ path, noun }: ValueOwner, { parameter }: Value): string {
  const subject = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} "${path.join('.')}"`;
  return parameter === undefined ? subject : `${subject}, from parameter "${parameter}",`;
}

interface BrokenPart extends BrokenConstraint {
  /** The node to change, if it is only a part of the value. */
  readonly node?: Value['node'];
}

/** Returns the first broken constraint: one is enough to tell. */
function firstBroken(
  constraints: readonly Constraint[],
  value: Value,
  owner: ValueOwner,
  check: (constraint: Constraint) => BrokenPart | undefined,
): readonly ValueProblem[] {
  for (const constraint of constraints) {
    const broken = check(constraint);
    if (broken === undefined) continue;
    const message = `${describeSubject(owner, value)} must ${broken.demand}`;
    return [
      { ...problem('broken-constraint', owner, broken.node ?? value.node, message), hint: broken.hint },
    ];
  }
  return [];
}

function problem(kind: ProblemKind, { path }: ValueOwner, node: Node | null, message: string): ValueProblem {
  return { kind, path, node, message, hint: undefined, isUncertain: false };
}
