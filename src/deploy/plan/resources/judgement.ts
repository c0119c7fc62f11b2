import type { PreviewVerdict } from '../preview/preview-verdicts.js';

/** Why a resource changes, or what cannot be known: a sentence, or a hidden parameter whose changes Heat does not show. */
export type Reason = string | { readonly hiddenParameter: string };

/** Returns the sentence of a reason, as the notes of a change show it. */
export function toNote(reason: Reason): string {
  return typeof reason === 'string'
    ? reason
    : `it uses the hidden parameter "${reason.hiddenParameter}", whose changes are not visible`;
}

/** What a deploy does to a resource that the new template defines. */
export interface Judgement {
  readonly action: 'unchanged' | 'add' | 'update' | 'replace' | 'unknown';
  /** The worst case of `unknown`. */
  readonly worst?: 'update' | 'replace';
  /** Properties and other parts that differ, or may differ: `flavor`, `metadata`. */
  readonly differing: readonly string[];
  /** Reasons outside of its own definition: changes of what it refers to, and what cannot be known. */
  readonly reasons: readonly Reason[];
}

export function createJudgement(
  action: Exclude<Judgement['action'], 'unknown'>,
  differing: readonly string[] = [],
  reasons: readonly Reason[] = [],
): Judgement {
  return { action, differing, reasons };
}

export function createUnknownJudgement(
  worst: 'update' | 'replace',
  differing: readonly string[],
  reasons: readonly Reason[],
): Judgement {
  return { action: 'unknown', worst, differing, reasons };
}

/** Converts the verdict of Heat's preview, for resources where the preview compares what the deploy will compare. */
export function toJudgement(
  verdict: PreviewVerdict,
  differing: readonly string[],
  reasons: readonly Reason[],
): Judgement {
  const note =
    differing.length > 0 ? [] : ['according to Heat; the difference is not visible in the definition'];
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
      return createUnknownJudgement('replace', differing, [
        ...reasons,
        'according to Heat it is deleted, but the template keeps it',
      ]);
  }
}

/** Judges a resource that the deployed template does not define: by the preview, where it can know. */
export function judgeUndefined(verdict: PreviewVerdict | undefined): Judgement {
  if (verdict !== undefined) return toJudgement(verdict, [], []);
  return createUnknownJudgement('replace', [], ['the deployed template does not define it']);
}
