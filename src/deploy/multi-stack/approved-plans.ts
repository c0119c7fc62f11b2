import { messageOf, StackError } from '../../errors/index.js';
import { findUnapprovedChanges } from '../plan/policies.js';
import { describePlanDifferences } from '../plan/plan-hash.js';
import type { StackRunResult, StackRunResults } from './types.js';

/** One hash over the plans of all stacks, stack by stack; nothing when one of them has no plan. */
export function hashPlans(endings: StackRunResults): string | undefined {
  const parts = [...endings].map(([key, ending]) => [key, findHash(ending)] as const);
  return parts.every(([, hash]) => hash !== undefined)
    ? parts.map(([key, hash]) => `${key}:${hash ?? ''}`).join(',')
    : undefined;
}

/** Refuses to deploy anything but what was approved, stack by stack in words; nothing was touched yet. */
export function assertApprovedPlans(endings: StackRunResults, approved: string): void {
  if (!approved.includes(':')) throw planMismatchError(['expect-plan is no plan-hash of several stacks']);
  const before = new Map(approved.split(',').map((part) => splitAtColon(part)));
  const keys = [...new Set([...endings.keys(), ...before.keys()])];
  const lines = keys.flatMap((key) =>
    differences(before.get(key), endings.get(key)).map((words) => `${key}: ${words}`),
  );
  if (lines.length > 0) throw planMismatchError(lines);
}

function planMismatchError(differing: readonly string[]): StackError {
  const lines = differing.map((words) => `  - ${words}`);
  return new StackError(
    ['The deploy of these stacks would not do what was approved; nothing was touched', ...lines].join('\n'),
    { hint: 'Look at a new preview, and approve its plan-hash.' },
  );
}

function differences(approved: string | undefined, ending: StackRunResult | undefined): string[] {
  if (ending === undefined) return ['the file no longer has this stack'];
  const actual = findHash(ending);
  if (actual === undefined) return [`it cannot be planned now${explainMismatch(ending)}`];
  if (approved === undefined) return ['it was not part of the approved plan'];
  const plan = ending.kind === 'result' ? ending.result.plan : undefined;
  return [
    ...(plan === undefined ? [] : findUnapprovedChanges(plan)),
    ...describePlanDifferences(approved, actual),
  ];
}

function explainMismatch(ending: StackRunResult): string {
  if (ending.kind === 'skipped') return `, because ${ending.because.join(' and ')} cannot`;
  return ending.kind === 'refused' ? `: ${messageOf(ending.error)}` : '';
}

function findHash(ending: StackRunResult): string | undefined {
  return ending.kind === 'result' ? ending.result.plan?.hash : undefined;
}

function splitAtColon(text: string): [string, string] {
  const at = text.indexOf(':');
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
}
