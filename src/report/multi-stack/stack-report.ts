import type { Operation, Result, StackFacts, StackRunResult } from '../../deploy/index.js';
import { jsonText } from '../outputs/json.js';
import { publicOutputs, type OutputRules, type PublicOutput } from '../outputs/outputs.js';
import { outputPlan } from '../outputs/plan.js';
import { redactResult, maskResultPlan } from '../secrets/redact-result.js';
import { failureLine } from '../error.js';
import { failedResult } from '../error-report.js';
import type { Secrets } from '../secrets/secrets.js';

/** One stack of a stacks file, with its result. */
export interface ReportedStack {
  /** Key in the stacks file. */
  readonly key: string;
  /** Name in Heat. */
  readonly stackName: string;
  readonly needs: readonly string[];
  readonly rules: OutputRules;
  /** True if it is no longer in the file, and `delete-removed` deletes it. */
  readonly isRemoved?: boolean | undefined;
  /** True if Heat has accepted a request that changes the stack. */
  readonly hasChanged?: boolean | undefined;
  /** What Heat last returned of the stack; `undefined` if it was not read, or does not exist. */
  readonly seenStack?: StackFacts | undefined;
  readonly runResult: StackRunResult;
}

/** All stacks of a stacks file, with their results. */
export interface MultiStackRun {
  readonly operation: Operation;
  readonly durationMs: number;
  readonly stacks: readonly ReportedStack[];
  /** Set by a preview; covers all stacks. */
  readonly planHash: string | undefined;
  readonly failOnNoChanges: boolean;
}

/** What each part of the report is about: all stacks together, and each of them. Redacted. */
export interface RunReport {
  /** One result for all stacks. */
  readonly total: Result;
  readonly reports: readonly StackReport[];
  /** The output `plan-hash`. */
  readonly planHash: string | undefined;
}

/** The redacted report of one stack. */
export interface StackReport extends Omit<ReportedStack, 'runResult'> {
  /** Not set if the stack was skipped. */
  readonly result: Result | undefined;
  readonly outputs: readonly PublicOutput[];
  /** Failed stacks that caused the skip. */
  readonly because: readonly string[];
  /** Names of the step outputs whose part about this stack contained a secret. */
  readonly redactedOutputs: readonly string[];
  /** Error that the operation threw, if any. */
  readonly error: unknown;
}

/** Builds the reports. Registers the secrets of all stacks before redacting, because one stack's texts can contain another's secrets. */
export function stackReports({ operation, stacks }: MultiStackRun, secrets: Secrets): StackReport[] {
  const maskedStacks = stacks.map((stack) => {
    const result = toResult(operation, stack);
    return { ...stack, given: result && maskResultPlan(result, stack.rules) };
  });
  for (const { given: maskedResult, rules } of maskedStacks)
    publicOutputs(maskedResult ?? {}, rules, secrets);
  return maskedStacks.map(({ key, stackName, needs, rules, isRemoved, runResult, given: maskedResult }) => {
    const redactedResult = maskedResult && redactResult(maskedResult, secrets.redact);
    return {
      key,
      stackName,
      needs,
      rules,
      isRemoved,
      result: redactedResult && withoutHash(redactedResult),
      outputs: publicOutputs(maskedResult ?? {}, rules, secrets),
      because: runResult.kind === 'skipped' ? runResult.because : [],
      redactedOutputs:
        maskedResult === undefined || redactedResult === undefined
          ? []
          : redactedOutputs(maskedResult, redactedResult),
      error: runResult.kind === 'error' ? runResult.error : undefined,
    };
  });
}

/** Returns the names of the step outputs in which redaction changed something of this stack. */
function redactedOutputs(maskedResult: Result, redactedResult: Result): string[] {
  const parts = [
    [
      'plan',
      maskedResult.plan && outputPlan(maskedResult.plan),
      redactedResult.plan && outputPlan(redactedResult.plan),
    ],
    [
      'stacks',
      maskedResult.failure && failureLine(maskedResult.failure),
      redactedResult.failure && failureLine(redactedResult.failure),
    ],
    ['failed-resources', maskedResult.failure?.resources, redactedResult.failure?.resources],
  ] as const;
  return parts.filter(([, before, after]) => jsonText(before) !== jsonText(after)).map(([name]) => name);
}

/** Removes the hash of a single plan: only the hash over all stacks can be approved. */
function withoutHash(result: Result): Result {
  return result.plan === undefined ? result : { ...result, plan: { ...result.plan, hash: undefined } };
}

function toResult(
  operation: Operation,
  { stackName, runResult, seenStack, hasChanged = false }: ReportedStack,
): Result | undefined {
  switch (runResult.kind) {
    case 'result':
      return runResult.result;
    case 'error':
      return failedResult(runResult.error, {
        operation,
        stackName,
        stack: seenStack,
        durationMs: runResult.durationMs,
        hasChanged,
      });
    case 'skipped':
      return undefined;
  }
}
