import type { Operation, Result, StackEnding } from '../../deploy/index.js';
import { jsonText } from '../json.js';
import { publicOutputs, type OutputRules, type PublicOutput } from '../outputs.js';
import { outputPlan } from '../plan.js';
import { redacted, withMaskedPlan } from '../redacted.js';
import { failedResult } from '../refused.js';
import type { Secrets } from '../secrets.js';

/** One stack of several, as it ended. */
export interface StackOfSeveral {
  /** By which the file calls it. */
  readonly key: string;
  /** Its name at Heat. */
  readonly stackName: string;
  readonly needs: readonly string[];
  readonly rules: OutputRules;
  readonly ending: StackEnding;
}

/** All stacks of a file, as they ended. */
export interface Several {
  readonly operation: Operation;
  readonly durationMs: number;
  readonly stacks: readonly StackOfSeveral[];
  /** Of a preview, over all of them. */
  readonly planHash: string | undefined;
  readonly failOnNoChanges: boolean;
}

/** One stack, ready to be told: nothing in it is a secret any more. */
export interface StackReport extends Pick<StackOfSeveral, 'key' | 'stackName' | 'needs' | 'rules'> {
  /** Absent when it was skipped. */
  readonly result: Result | undefined;
  readonly outputs: readonly PublicOutput[];
  /** What failed before it. */
  readonly because: readonly string[];
  /** Names of the step's outputs whose part about this stack held a secret. */
  readonly redactedOutputs: readonly string[];
  /** What was thrown instead of a result. */
  readonly error: unknown;
}

/** Hears of every secret of every stack before it looks whether there is one in another's texts. */
export function stackReports({ operation, stacks }: Several, secrets: Secrets): StackReport[] {
  const known = stacks.map((stack) => {
    const result = resultOf(operation, stack);
    return { ...stack, given: result && withMaskedPlan(result, stack.rules) };
  });
  for (const { given, rules } of known) publicOutputs(given ?? {}, rules, secrets);
  return known.map(({ key, stackName, needs, rules, ending, given }) => {
    const shown = given && redacted(given, secrets.redact);
    return {
      key,
      stackName,
      needs,
      rules,
      result: shown && withoutHash(shown),
      outputs: publicOutputs(given ?? {}, rules, secrets),
      because: ending.kind === 'skipped' ? ending.because : [],
      redactedOutputs: given === undefined || shown === undefined ? [] : redactedOutputs(given, shown),
      error: ending.kind === 'refused' ? ending.error : undefined,
    };
  });
}

/** What of a stack is in which output of the step; a later step that reads what is missing there would go wrong without a word. */
function redactedOutputs(given: Result, shown: Result): string[] {
  const parts = [
    ['plan', given.plan && outputPlan(given.plan), shown.plan && outputPlan(shown.plan)],
    ['stacks', given.failure?.summary, shown.failure?.summary],
    ['failed-resources', given.failure?.resources, shown.failure?.resources],
  ] as const;
  return parts.filter(([, before, after]) => jsonText(before) !== jsonText(after)).map(([name]) => name);
}

/** What can be approved is the plan of all of them: another hash beside it would only be taken for that. */
function withoutHash(result: Result): Result {
  return result.plan === undefined ? result : { ...result, plan: { ...result.plan, hash: undefined } };
}

function resultOf(operation: Operation, { stackName, ending }: StackOfSeveral): Result | undefined {
  switch (ending.kind) {
    case 'result':
      return ending.result;
    case 'refused':
      return failedResult(ending.error, { operation, stackName, durationMs: ending.durationMs });
    case 'skipped':
      return undefined;
  }
}
