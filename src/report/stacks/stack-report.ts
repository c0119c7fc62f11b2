import type { Operation, Result, StackEnding } from '../../deploy/index.js';
import { publicOutputs, type OutputRules, type PublicOutput } from '../outputs.js';
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
  return known.map(({ key, stackName, needs, rules, ending, given }) => ({
    key,
    stackName,
    needs,
    rules,
    result: given === undefined ? undefined : withoutHash(redacted(given, secrets.redact)),
    outputs: publicOutputs(given ?? {}, rules, secrets),
    because: ending.kind === 'skipped' ? ending.because : [],
    error: ending.kind === 'refused' ? ending.error : undefined,
  }));
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
