import { messageOf, StackError } from '../../errors/index.js';
import { isInProgress } from '../../heat/index.js';
import { toUnseenAction } from '../plan/plan.js';
import { findUnapprovedChanges } from '../plan/policies.js';
import { toListLines } from '../plan/located-changes.js';
import { describePlanDifferences } from '../plan/plan-hash.js';
import type { StackRequest, StackRunResult, StackRunResults, StackTask } from './types.js';

/** Joins the plan hashes of all stacks, `key:hash,…`; `undefined` if a stack has no plan. */
export function hashPlans(results: StackRunResults): string | undefined {
  const parts = [...results].map(([key, runResult]) => [key, findHash(runResult)] as const);
  return parts.every(([, hash]) => hash !== undefined)
    ? parts.map(([key, hash]) => `${key}:${hash ?? ''}`).join(',')
    : undefined;
}

/**
 * Throws a `StackError` that lists the differences per stack, unless every plan matches the approved hashes. `tasks` are those of the
 * deploy.
 */
export function assertApprovedPlans(
  results: StackRunResults,
  approved: string,
  tasks: readonly Pick<StackTask, 'key' | 'request'>[] = [],
): void {
  if (!approved.includes(':')) throw planMismatchError(['expect-plan is not a plan-hash of several stacks']);
  const approvedHashes = new Map(approved.split(',').map((part) => splitAtColon(part)));
  const keys = [...new Set([...results.keys(), ...approvedHashes.keys()])];
  const requests = new Map(tasks.map(({ key, request }) => [key, request]));
  const lines = keys.flatMap((key) => {
    const runResult = results.get(key);
    const differences = [
      ...findSupersededAction(requests.get(key), runResult),
      ...listPlanDifferences(approvedHashes.get(key), runResult),
    ];
    return differences.map((difference) => `${key}: ${difference}`);
  });
  if (lines.length > 0) throw planMismatchError(lines);
}

/** Returns the tasks of the deploy, each of which accepts only the stack that its approved plan has read. */
export function withApprovals<Task extends Pick<StackTask, 'key' | 'request'>>(
  tasks: readonly Task[],
  results: StackRunResults,
): Task[] {
  return tasks.map((task) => {
    const runResult = results.get(task.key);
    const { request } = task;
    if (!('expectPlan' in request) || runResult?.kind !== 'result') return task;
    const approved = { stack: runResult.result.plannedStack };
    return { ...task, request: { ...request, approved } };
  });
}

/** A deploy of one stack does the same: see `enforcePlanPolicies`. */
function findSupersededAction(
  request: StackRequest | undefined,
  runResult: StackRunResult | undefined,
): string[] {
  const stack = runResult?.kind === 'result' ? runResult.result.plannedStack : undefined;
  const takesOver = request?.operation === 'deploy' && request.onInProgress === 'supersede';
  return takesOver && stack !== undefined && isInProgress(stack)
    ? findUnapprovedChanges({ unseen: [toUnseenAction(stack)] })
    : [];
}

function planMismatchError(differences: readonly string[]): StackError {
  const lines = toListLines(differences);
  return new StackError(
    ['The deploy of these stacks differs from the approved plan; nothing was changed', ...lines].join('\n'),
    { failureCode: 'plan-changed', hint: 'Run a new preview and approve its plan-hash.' },
  );
}

function listPlanDifferences(approved: string | undefined, runResult: StackRunResult | undefined): string[] {
  if (runResult === undefined) return ['this stack is no longer in the file, or no longer exists'];
  const actual = findHash(runResult);
  if (actual === undefined) return [`it cannot be planned${explainMissingPlan(runResult)}`];
  if (approved === undefined) return ['it was not part of the approved plan'];
  const plan = runResult.kind === 'result' ? runResult.result.plan : undefined;
  return [
    ...(plan === undefined ? [] : findUnapprovedChanges(plan)),
    ...describePlanDifferences(approved, actual),
  ];
}

function explainMissingPlan(runResult: StackRunResult): string {
  if (runResult.kind === 'skipped') return `, because ${runResult.because.join(' and ')} cannot`;
  return runResult.kind === 'error' ? `: ${messageOf(runResult.error)}` : '';
}

function findHash(runResult: StackRunResult): string | undefined {
  return runResult.kind === 'result' ? runResult.result.plan?.hash : undefined;
}

function splitAtColon(text: string): [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
}
