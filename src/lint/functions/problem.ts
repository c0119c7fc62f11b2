import type { Node } from '../../yaml/index.js';
import type { FunctionCall } from '../model/function-call.js';
import type { Argument, ArgumentKind } from './argument.js';

/**
 * When Heat finds the mistake: `parse` as it reads the template, even in a resource whose condition is false; `validate` as it
 * validates all functions; `evaluate` as it computes a value, which for outputs is after the create; `operand` as it computes an
 * operand of `and` or `or`, unless an earlier one decides.
 */
export type Stage = 'parse' | 'validate' | 'evaluate' | 'operand';

/** A mistake in the arguments of a function. */
export interface Problem {
  readonly node: Node | null;
  readonly stage: Stage;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Returns the mistakes in a call of one Python class of functions. */
export type ArgumentCheck = (call: FunctionCall, argument: Argument) => readonly Problem[];

/** How an argument is named in messages. */
const KIND_NAMES: Readonly<Record<ArgumentKind, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  list: 'a list',
  map: 'a map',
  call: 'a function',
};

export function kindName({ kind, result }: Argument): string {
  return KIND_NAMES[result ?? kind];
}

export function problem(
  stage: Stage,
  { node }: Pick<Argument, 'node'>,
  message: string,
  hint?: string,
): Problem {
  return { stage, node, message, hint };
}
