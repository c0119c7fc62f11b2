import { stringify } from 'lossless-json';
import type { Node } from 'yaml';
import {
  isMapNode,
  listEntries,
  listItems,
  toPlain,
  toStringValue,
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

/** Bounds that CloudFormation writes as two keys. */
export interface Bounds {
  readonly min: Node | null | undefined;
  readonly max: Node | null | undefined;
}

type Result = ParameterConstraint | ConstraintProblem;

/** Reads a constraint as the classes of heat/engine/constraints.py do. */
export function readConstraint(
  tree: Tree,
  kind: Constraint['kind'],
  value: Node | Bounds | null,
  key: Node | null,
): Result {
  if (kind === 'range' || kind === 'length') {
    if (value !== null && 'min' in value) return readBounds(tree, kind, value, key);
    return readNumbers(tree, kind, value, key, ['min', 'max'], (numbers) =>
      readBounds(tree, kind, numbers, key),
    );
  }
  const node = value !== null && 'min' in value ? null : value;
  switch (kind) {
    case 'modulo':
      return readNumbers(tree, kind, node, key, ['step', 'offset'], ({ min: step, max: offset }) =>
        readModulo(tree, step, offset, key),
      );
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

/** Reads a map with two numbers. */
function readNumbers(
  tree: Tree,
  kind: string,
  node: Node | null,
  key: Node | null,
  [first, second]: readonly [string, string],
  read: (numbers: Bounds) => Result,
): Result {
  const form = `{${first}: 1, ${second}: 2}`;
  if (!isMapNode(tree, node))
    return {
      node: node ?? key,
      message: `Constraint "${kind}" must be a map`,
      hint: `Write ${kind}: ${form}.`,
    };
  const entries = listEntries(tree, node);
  const unknown = entries.find(({ name }) => name !== first && name !== second);
  if (unknown !== undefined)
    return {
      node: unknown.key,
      message: `Constraint "${kind}" has no key "${unknown.name}"`,
      hint: `Its keys are "${first}" and "${second}".`,
    };
  const at = (name: string): Node | null | undefined => entries.find((one) => one.name === name)?.value;
  return read({ min: at(first), max: at(second) });
}

function readBounds(tree: Tree, kind: 'range' | 'length', { min, max }: Bounds, key: Node | null): Result {
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

function readModulo(
  tree: Tree,
  stepNode: Node | null | undefined,
  offsetNode: Node | null | undefined,
  key: Node | null,
): Result {
  const [step, offset] = [stepNode, offsetNode].map((node) => toBound(toPlain(tree, node)));
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

type AllowedValue = Extract<Constraint, { kind: 'allowed_values' }>['values'][number];

function readAllowedValues(tree: Tree, node: Node | null, key: Node | null): Result {
  const plain = toPlain(tree, node);
  if (!Array.isArray(plain))
    return { node: node ?? key, message: 'Allowed values must be a list', hint: 'Write [one, two].' };
  const values = listItems(tree, node).map((item): AllowedValue => {
    const value = toPlain(tree, item);
    if (typeof value === 'bigint') return Number(value);
    return typeof value === 'object' && value !== null ? (stringify(value) ?? '') : value;
  });
  return { node: key, constraint: { kind: 'allowed_values', values, description: undefined } };
}

function readAllowedPattern(tree: Tree, node: Node | null, key: Node | null): Result {
  const pattern = toStringValue(tree, node);
  if (pattern === undefined) return { node: node ?? key, message: 'A pattern must be a string' };
  if (isInvalidPattern(pattern))
    return { node, message: 'The pattern is not a valid regular expression of Python' };
  return { node: key, constraint: { kind: 'allowed_pattern', pattern, description: undefined } };
}
