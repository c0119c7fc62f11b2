import { messageOf, StackError } from '../../errors/index.js';
import { beyondApproval } from '../plan/guard.js';
import { planDifferences } from '../plan/plan-hash.js';
import type { StackEnding, StackEndings } from './stack-task.js';

/** One hash over the plans of all stacks, stack by stack; nothing when one of them has no plan. */
export function plansHash(endings: StackEndings): string | undefined {
  const parts = [...endings].map(([key, ending]) => [key, hashOf(ending)] as const);
  return parts.every(([, hash]) => hash !== undefined)
    ? parts.map(([key, hash]) => `${key}:${hash ?? ''}`).join(',')
    : undefined;
}

/** Refuses to deploy anything but what was approved, stack by stack in words; nothing was touched yet. */
export function refuseOtherPlans(endings: StackEndings, approved: string): void {
  if (!approved.includes(':')) throw otherPlan(['expect-plan is no plan-hash of several stacks']);
  const before = new Map(approved.split(',').map((part) => splitAtColon(part)));
  const keys = [...new Set([...endings.keys(), ...before.keys()])];
  const lines = keys.flatMap((key) =>
    differences(before.get(key), endings.get(key)).map((words) => `${key}: ${words}`),
  );
  if (lines.length > 0) throw otherPlan(lines);
}

function otherPlan(differing: readonly string[]): StackError {
  const lines = differing.map((words) => `  - ${words}`);
  return new StackError(
    ['The deploy of these stacks would not do what was approved; nothing was touched', ...lines].join('\n'),
    { next: 'Look at a new preview, and approve its plan-hash.' },
  );
}

function differences(approved: string | undefined, ending: StackEnding | undefined): string[] {
  if (ending === undefined) return ['the file no longer has this stack'];
  const actual = hashOf(ending);
  if (actual === undefined) return [`it cannot be planned now${whyNot(ending)}`];
  if (approved === undefined) return ['it was not part of the approved plan'];
  const plan = ending.kind === 'result' ? ending.result.plan : undefined;
  return [...(plan === undefined ? [] : beyondApproval(plan)), ...planDifferences(approved, actual)];
}

function whyNot(ending: StackEnding): string {
  if (ending.kind === 'skipped') return `, because ${ending.because.join(' and ')} cannot`;
  return ending.kind === 'refused' ? `: ${messageOf(ending.error)}` : '';
}

function hashOf(ending: StackEnding): string | undefined {
  return ending.kind === 'result' ? ending.result.plan?.hash : undefined;
}

function splitAtColon(text: string): [string, string] {
  const at = text.indexOf(':');
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
}
