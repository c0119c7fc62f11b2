import type { Operation, Result, StackRunResult } from '../../deploy/index.js';
import { jsonText } from '../outputs/json.js';
import { publicOutputs, type OutputRules, type PublicOutput } from '../outputs/outputs.js';
import { outputPlan } from '../log/plan.js';
import { redactResult, maskPlan } from '../secrets/redact-result.js';
import { failedResult } from '../error-report.js';
import type { Secrets } from '../secrets/secrets.js';

/** One stack of several, as it ended. */
export interface ReportedStack {
  /** By which the file calls it. */
  readonly key: string;
  /** Its name at Heat. */
  readonly stackName: string;
  readonly needs: readonly string[];
  readonly rules: OutputRules;
  readonly runResult: StackRunResult;
}

/** All stacks of a file, as they ended. */
export interface MultiStackRun {
  readonly operation: Operation;
  readonly durationMs: number;
  readonly stacks: readonly ReportedStack[];
  /** Of a preview, over all of them. */
  readonly planHash: string | undefined;
  readonly failOnNoChanges: boolean;
}

/** One stack, ready to be told: nothing in it is a secret any more. */
export interface StackReport extends Pick<ReportedStack, 'key' | 'stackName' | 'needs' | 'rules'> {
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
export function stackReports({ operation, stacks }: MultiStackRun, secrets: Secrets): StackReport[] {
  const known = stacks.map((stack) => {
    const result = toResult(operation, stack);
    return { ...stack, given: result && maskPlan(result, stack.rules) };
  });
  for (const { given, rules } of known) publicOutputs(given ?? {}, rules, secrets);
  return known.map(({ key, stackName, needs, rules, runResult, given }) => {
    const shown = given && redactResult(given, secrets.redact);
    return {
      key,
      stackName,
      needs,
      rules,
      result: shown && withoutHash(shown),
      outputs: publicOutputs(given ?? {}, rules, secrets),
      because: runResult.kind === 'skipped' ? runResult.because : [],
      redactedOutputs: given === undefined || shown === undefined ? [] : redactedOutputs(given, shown),
      error: runResult.kind === 'refused' ? runResult.error : undefined,
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

function toResult(operation: Operation, { stackName, runResult }: ReportedStack): Result | undefined {
  switch (runResult.kind) {
    case 'result':
      return runResult.result;
    case 'refused':
      return failedResult(runResult.error, { operation, stackName, durationMs: runResult.durationMs });
    case 'skipped':
      return undefined;
  }
}
