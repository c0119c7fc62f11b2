import {
  isMapNode,
  listEntries,
  listItems,
  toPlain,
  toStringValue,
  type Node,
  type Plain,
  type Tree,
} from '../../yaml/index.js';
import type { Constraint } from '../schema/types.js';
import { describeNode } from '../text.js';
import { toNumber } from '../values/convert.js';
import { isInvalidPattern } from '../values/python-pattern.js';

/** A constraint of a parameter with the node that defines it. */
export interface ParameterConstraint {
  readonly node: Node | null;
  readonly constraint: Constraint;
}

/** A constraint that Heat refuses, or ignores. */
export interface ConstraintProblem {
  readonly node: Node | null;
  readonly message: string;
  readonly hint?: string;
  readonly isIgnored?: true;
}

/** Some keys of a map. */
type Entries<Name extends string> = Readonly<Partial<Record<Name, Node | null | undefined>>>;

type Result = ParameterConstraint | ConstraintProblem;

/** Reads a constraint as the classes of heat/engine/constraints.py do. */
export function readConstraint(
  tree: Tree,
  kind: Constraint['kind'],
  node: Node | null,
  key: Node | null,
): Result {
  switch (kind) {
    case 'range':
    case 'length': {
      const entries = readEntries(tree, kind, node ?? key, ['min', 'max']);
      return 'message' in entries ? entries : readBounds(tree, kind, entries, key);
    }
    case 'modulo': {
      const entries = readEntries(tree, kind, node ?? key, ['step', 'offset']);
      return 'message' in entries ? entries : readModulo(tree, entries, key);
    }
    case 'allowed_values':
      return readAllowedValues(tree, node, key);
    case 'allowed_pattern':
      return readAllowedPattern(tree, node, key);
    case 'custom_constraint':
      return {
        node: node ?? key,
        constraint: { kind, name: describeNode(tree, node), description: undefined },
      };
  }
}

/** Reads a map that may have two keys. */
function readEntries<Name extends string>(
  tree: Tree,
  kind: string,
  node: Node | null,
  [first, second]: readonly [Name, Name],
): Entries<Name> | ConstraintProblem {
  if (!isMapNode(tree, node)) {
    const hint = `Write ${kind}: {${first}: 1, ${second}: 2}.`;
    return { node, message: `Constraint "${kind}" must be a map`, hint };
  }
  const entries = listEntries(tree, node);
  const unknown = entries.find(({ name }) => name !== first && name !== second);
  if (unknown !== undefined)
    return {
      node: unknown.key,
      message: `Constraint "${kind}" has no key "${unknown.name}"`,
      hint: `Its keys are "${first}" and "${second}".`,
    };
  return Object.fromEntries(entries.map(({ name, value }) => [name, value])) as Entries<Name>;
}

/** Reads the bounds of a constraint, which CloudFormation writes as two keys of the parameter. */
export function readBounds(
  tree: Tree,
  kind: 'range' | 'length',
  { min, max }: Entries<'min' | 'max'>,
  key: Node | null,
): Result {
  for (const node of [min, max]) {
    const problem = findBoundProblem(tree, kind, node);
    if (problem !== undefined) return { node: node ?? key, message: problem };
  }
  const [minimum, maximum] = [min, max].map((node) => toBound(toPlain(tree, node)));
  if (minimum === undefined && maximum === undefined)
    return { node: key, message: `Constraint "${kind}" needs a minimum, a maximum or both` };
  if (minimum !== undefined && maximum !== undefined && minimum > maximum)
    return { node: key, message: `Constraint "${kind}" allows no value: its minimum is above its maximum` };
  return { node: key, constraint: { kind, min: minimum, max: maximum, description: undefined } };
}

function findBoundProblem(
  tree: Tree,
  kind: 'range' | 'length',
  node: Node | null | undefined,
): string | undefined {
  const value = toPlain(tree, node);
  if (value === null) return undefined;
  const number = toNumber(value);
  if (number === undefined) return `A bound of constraint "${kind}" must be a number`;
  const isInteger = typeof number === 'bigint';
  return kind === 'length' && !isInteger ? 'A bound of constraint "length" must be an integer' : undefined;
}

function toBound(value: Plain): number | undefined {
  const number = toNumber(value);
  return number === undefined ? undefined : Number(number);
}

function readModulo(tree: Tree, entries: Entries<'step' | 'offset'>, key: Node | null): Result {
  const [step, offset] = [entries.step, entries.offset].map((node) => toBound(toPlain(tree, node)));
  if (step === undefined || offset === undefined)
    return { node: key, message: 'Constraint "modulo" needs a step and an offset, both integers' };
  const message = findModuloProblem(step, offset);
  if (message !== undefined) return { node: key, message };
  return { node: key, constraint: { kind: 'modulo', step, offset, description: undefined } };
}

function findModuloProblem(step: number, offset: number): string | undefined {
  if (!Number.isInteger(step) || !Number.isInteger(offset))
    return 'Step and offset of constraint "modulo" must be integers';
  if (step === 0) return 'The step of constraint "modulo" must not be 0';
  if (Math.abs(offset) >= Math.abs(step))
    return 'The offset of constraint "modulo" must be smaller than its step';
  if (step * offset < 0) return 'Step and offset of constraint "modulo" must have the same sign';
  return undefined;
}

function readAllowedValues(tree: Tree, node: Node | null, key: Node | null): Result {
  const plain = toPlain(tree, node);
  if (!Array.isArray(plain))
    return { node: node ?? key, message: 'Allowed values must be a list', hint: 'Write [one, two].' };
  const values = listItems(tree, node).map((item) => toPlain(tree, item));
  return { node: key, constraint: { kind: 'allowed_values', values, description: undefined } };
}

function readAllowedPattern(tree: Tree, node: Node | null, key: Node | null): Result {
  const pattern = toStringValue(tree, node);
  if (pattern === undefined) return { node: node ?? key, message: 'A pattern must be a string' };
  if (isInvalidPattern(pattern))
    return { node, message: 'The pattern is not a valid regular expression of Python' };
  return { node: key, constraint: { kind: 'allowed_pattern', pattern, description: undefined } };
}
