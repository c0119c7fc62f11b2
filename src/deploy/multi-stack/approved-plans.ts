import { messageOf, StackError } from '../../errors/index.js';
import { findUnapprovedChanges } from '../plan/policies.js';
import { toListLines } from '../plan/located-changes.js';
import { describePlanDifferences } from '../plan/plan-hash.js';
import type { StackRunResult, StackRunResults } from './types.js';

/** Joins the plan hashes of all stacks, `key:hash,…`; `undefined` if a stack has no plan. */
export function hashPlans(results: StackRunResults): string | undefined {
  const parts = [...results].map(([key, runResult]) => [key, findHash(runResult)] as const);
  return parts.every(([, hash]) => hash !== undefined)
    ? parts.map(([key, hash]) => `${key}:${hash ?? ''}`).join(',')
    : undefined;
}

/** Throws a `StackError` that lists the differences per stack, unless every plan matches the approved hashes. */
export function assertApprovedPlans(results: StackRunResults, approved: string): void {
  if (!approved.includes(':')) throw planMismatchError(['expect-plan is not a plan-hash of several stacks']);
  const approvedHashes = new Map(approved.split(',').map((part) => splitAtColon(part)));
  const keys = [...new Set([...results.keys(), ...approvedHashes.keys()])];
  const lines = keys.flatMap((key) =>
    listPlanDifferences(approvedHashes.get(key), results.get(key)).map(
      (difference) => `${key}: ${difference}`,
    ),
  );
  if (lines.length > 0) throw planMismatchError(lines);
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
