import picomatch from 'picomatch';
import { InputError } from '../../errors/index.js';

/** A pattern that stands for every output, also where there is none. */
const ALL = '*';
/** Names hold no paths: a `*` goes over slashes and dots as over anything else. */
const OPTIONS = { nocase: true, dot: true, bash: true } as const;

/** Whether a list of names and patterns, such as `masked-outputs`, has that name; upper and lower case are the same. */
export function matchesName(patterns: readonly string[], name: string): boolean {
  return patterns.some(
    (pattern) => pattern.toLowerCase() === name.toLowerCase() || picomatch.isMatch(name, pattern, OPTIONS),
  );
}

/** The outputs of a stack, and what is to be masked of them. */
export interface MaskedStack {
  readonly patterns: readonly string[];
  /** Not set: they cannot be known, so nothing can be said of the patterns. */
  readonly outputNames: readonly string[] | undefined;
}

/**
 * Throws an `InputError` that lists every entry of `masked-outputs` that is no output of any stack that it is given for: a name
 * that is mistyped would leave a secret in sight. Called before anything is changed.
 */
export function assertMasksMatch(stacks: readonly MaskedStack[]): void {
  const patterns = new Set(stacks.flatMap((stack) => stack.patterns));
  const unmatched = [...patterns].filter((pattern) => {
    const given = stacks.filter((stack) => stack.patterns.includes(pattern));
    const isKnown = given.every(({ outputNames }) => outputNames !== undefined);
    return pattern !== ALL && isKnown && !given.some((one) => masksAny(pattern, one));
  });
  if (unmatched.length === 0) return;
  const names = [...new Set(stacks.flatMap(({ outputNames = [] }) => outputNames))];
  const has = names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`;
  throw new InputError(
    unmatched.map((pattern) => ({
      input: 'masked-outputs',
      problem: `no output is called or matches "${pattern}" (${has})`,
    })),
  );
}

function masksAny(pattern: string, { outputNames = [] }: MaskedStack): boolean {
  return outputNames.some((name) => matchesName([pattern], name));
}
