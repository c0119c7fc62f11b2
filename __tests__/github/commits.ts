import { NOT_FOUND, type Answer, type Call } from './call.js';
import { forbidden } from './permissions.js';
import { shownComparison } from './shown.js';

/** Compares two commits; GitHub knows no other revisions here. */
export function compareCommits(call: Call): Answer {
  const refused = forbidden(call.state, ['contents'], 'read');
  const [base = '', head = ''] = (call.operation.params['basehead'] ?? '').split('...');
  const { history, otherCommits } = call.state;
  const commits = [...history, ...otherCommits];
  if (refused !== undefined || !commits.includes(base) || !commits.includes(head))
    return refused ?? NOT_FOUND;
  return { status: 200, body: shownComparison(call, statusOf(history.indexOf(base), history.indexOf(head))) };
}

function statusOf(base: number, head: number): string {
  if (base === head && base >= 0) return 'identical';
  if (base < 0 || head < 0) return 'diverged';
  return base < head ? 'ahead' : 'behind';
}
