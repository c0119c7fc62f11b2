import picomatch from 'picomatch';
import { InputError } from '../../errors/index.js';

/** A pattern that is valid even if there are no outputs. */
const ALL = '*';
/** Names are not paths: `*` matches slashes and dots too. */
const OPTIONS = { nocase: true, dot: true, bash: true } as const;

/** True if a list of names and patterns, such as `masked-outputs`, matches the name. Ignores case. */
export function matchesName(patterns: readonly string[], name: string): boolean {
  return patterns.some(
    (pattern) => pattern.toLowerCase() === name.toLowerCase() || picomatch.isMatch(name, pattern, OPTIONS),
  );
}

/** The outputs of a stack, and its `masked-outputs`. */
export interface MaskedStack {
  readonly patterns: readonly string[];
  /** Not set if they cannot be known. The patterns are then not checked. */
  readonly outputNames: readonly string[] | undefined;
}

/**
 * Throws an `InputError` that lists every entry of `masked-outputs` that matches no output: a mistyped name would leave a secret
 * visible. Call it before changing anything.
 */
export function assertMasksMatch(stacks: readonly MaskedStack[]): void {
  const patterns = new Set(stacks.flatMap((stack) => stack.patterns));
  const unmatched = [...patterns].filter((pattern) => {
    const affectedStacks = stacks.filter((stack) => stack.patterns.includes(pattern));
    const isKnown = affectedStacks.every(({ outputNames }) => outputNames !== undefined);
    return pattern !== ALL && isKnown && !affectedStacks.some((stack) => masksAny(pattern, stack));
  });
  if (unmatched.length === 0) return;
  const names = [...new Set(stacks.flatMap(({ outputNames = [] }) => outputNames))];
  const existingText = names.length === 0 ? 'the stack has no outputs' : `outputs: ${names.join(', ')}`;
  throw new InputError(
    unmatched.map((pattern) => ({
      input: 'masked-outputs',
      problem: `no output matches "${pattern}" (${existingText})`,
    })),
  );
}

function masksAny(pattern: string, { outputNames = [] }: MaskedStack): boolean {
  return outputNames.some((name) => matchesName([pattern], name));
}
