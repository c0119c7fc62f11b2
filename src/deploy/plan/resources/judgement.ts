import type { PreviewVerdict } from '../preview/preview-verdicts.js';

/** What becomes of a resource that is there after a deploy. */
export interface Judgement {
  readonly action: 'unchanged' | 'add' | 'update' | 'replace' | 'unknown';
  /** The worst that `unknown` may be. */
  readonly worst?: 'update' | 'replace';
  /** Properties and other parts that are, or may be, not the same: `flavor`, `metadata`. */
  readonly differing: readonly string[];
  /** Why, beside what its own definition says: about what it refers to, and what cannot be known. */
  readonly reasons: readonly string[];
}

export function createJudgement(
  action: Exclude<Judgement['action'], 'unknown'>,
  differing: readonly string[] = [],
  reasons: readonly string[] = [],
): Judgement {
  return { action, differing, reasons };
}

export function unknown(
  worst: 'update' | 'replace',
  differing: readonly string[],
  reasons: readonly string[],
): Judgement {
  return { action: 'unknown', worst, differing, reasons };
}

/** What Heat's preview says, where it compares what the deploy will compare. */
export function toJudgement(
  verdict: PreviewVerdict,
  differing: readonly string[],
  reasons: readonly string[],
): Judgement {
  const note = differing.length > 0 ? [] : ['Heat says so; what differs cannot be seen from here'];
  switch (verdict) {
    case 'unchanged':
      return createJudgement('unchanged');
    case 'updated':
      return createJudgement('update', differing, [...reasons, ...note]);
    case 'replaced':
      return createJudgement('replace', differing, [...reasons, ...note]);
    case 'added':
      return createJudgement('add');
    case 'deleted':
      return unknown('replace', differing, [
        ...reasons,
        'Heat says that it goes, and the template that it stays',
      ]);
  }
}
