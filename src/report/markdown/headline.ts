import type { Result } from '../../deploy/index.js';
import { countText } from '../../errors/index.js';
import { durationText } from '../log/duration.js';
import { dashboardLink } from './dashboard-link.js';
import { capitalize, inlineCode } from './markdown.js';

/** Returns the icon of a result: failed, planned, unremarkable or successful. */
export function icon({ failure, outcome, changed }: Result): string {
  if (failure !== undefined) return '❌';
  if (outcome === 'previewed') return '📋';
  if (outcome === 'paused') return '⏸️';
  if (outcome === 'drifted') return '⚠️';
  if (outcome === 'pruned' && !changed) return 'ℹ️';
  return UNREMARKABLE.has(outcome) ? 'ℹ️' : '✅';
}

const UNREMARKABLE: ReadonlySet<Result['outcome']> = new Set(['unchanged', 'absent', 'read']);

/** Returns the first line of summary and comment. */
export function headline({ outcome, operation, stack, plan, changed }: Result): string {
  const name = stack === undefined ? '' : ` ${inlineCode(stack.name)}`;
  switch (outcome) {
    case 'failed':
      return failedHeadline(operation, name);
    case 'valid':
      return 'The template is valid';
    case 'invalid':
      return 'The template is not valid';
    case 'read':
      return stack === undefined ? 'Stacks' : `Stack${name}: ${operation}`;
    case 'previewed':
      return plan === undefined
        ? 'Plan for prune'
        : `${PLAN_TITLES[plan.kind]} ${inlineCode(plan.stack.name)}`;
    case 'pruned':
      return changed ? 'Stacks pruned' : 'No stacks to prune';
    case 'absent':
      return operation === 'delete-snapshot'
        ? `The snapshot of stack${name} does not exist`
        : `Stack${name} does not exist`;
    case 'snapshot-deleted':
      return `Snapshot of stack${name} deleted`;
    case 'drifted':
      return `Stack${name} has drifted`;
    case 'unchanged':
      return operation === 'drift' ? `Stack${name} has no drift` : `Stack${name} unchanged`;
    case 'accepted':
      return `Stack${name}: ${operation} accepted, not waiting for it to finish`;
    case 'paused':
      return `Stack${name}: ${operation} paused at a hook`;
    case 'cleared':
      return `Stack${name}: hooks cleared`;
    default:
      return `Stack${name} ${outcome}`;
  }
}

/** A plan that deletes everything says so in its first line. */
const PLAN_TITLES: Readonly<Record<NonNullable<Result['plan']>['kind'], string>> = {
  create: 'Plan for stack',
  update: 'Plan for stack',
  recreate: 'Plan to delete and recreate stack',
  delete: 'Plan to delete stack',
};

/** Operations that are nouns as well. */
const NOUNS: ReadonlySet<string> = new Set([
  'deploy',
  'create',
  'update',
  'delete',
  'preview',
  'snapshot',
  'restore',
]);

function failedHeadline(operation: string, name: string): string {
  if (name === '') return `Operation ${operation} failed`;
  if (!NOUNS.has(operation)) return `Operation ${operation} on stack${name} failed`;
  return `${capitalize(operation)} of stack${name} failed`;
}

/** Returns status, duration, number of resources, id, deployed commit, expiry and dashboard; for a reading operation, the last three. */
export function factsLine(result: Result, dashboardUrl?: string): string {
  const { stack, durationMs, resources, outcome, commit, expires } = result;
  if (stack === undefined || stack.status === '') return '';
  const link = dashboardLink(dashboardUrl, result);
  const lastFacts = [
    ...(commit === undefined ? [] : [commitText(commit)]),
    ...(expires === undefined ? [] : [`expires ${inlineCode(expires)}`]),
    ...(link === undefined ? [] : [`[Dashboard](${link})`]),
  ];
  if (outcome === 'read') return lastFacts.join(' · ');
  const count = resources?.length ?? 0;
  const facts = [
    inlineCode(stack.status),
    // The duration of planning is irrelevant for the stack.
    ...(outcome === 'previewed' ? [] : [durationText(durationMs)]),
    ...(count === 0 ? [] : [countText(count, 'resource')]),
    ...(stack.id === '' ? [] : [`id ${inlineCode(stack.id)}`]),
    ...lastFacts,
  ];
  return facts.join(' · ');
}

const SHORT_SHA = 7;
const COMMIT_STATES = {
  deployed: '',
  partial: ' (not completely deployed)',
  'rolled-back': ' (rolled back)',
} as const;

/** Returns the short commit id as a link, if its page is known, with what became of its deploy. */
function commitText({ sha, url, state }: NonNullable<Result['commit']>): string {
  const id = inlineCode(sha.slice(0, SHORT_SHA));
  return `commit ${url === undefined ? id : `[${id}](${url})`}${COMMIT_STATES[state]}`;
}
