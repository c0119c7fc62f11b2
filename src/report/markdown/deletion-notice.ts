import type { DeletionNotice, PrunedStack } from '../../deploy/index.js';
import { footer, type Comment } from './comment.js';
import { inlineCode } from './markdown.js';
import { commentMarker, type RunPage } from './run-page.js';

/** Returns the marker of the comment about upcoming deletes, one per pull request and project. No stack has a name with a line break. */
export function deletionNoticeMarker(endpoint: string): string {
  return commentMarker(endpoint, 'prune\n');
}

/** Returns the comment that announces deletes by `prune`. It is created only for an upcoming delete, and else only updated. */
export function deletionNoticeComment({ upcoming, deleted }: DeletionNotice, page: RunPage): Comment {
  const sections = [
    title(upcoming),
    ...(upcoming.length === 0 ? [] : [table(upcoming), advice(upcoming)]),
    deleted.length === 0 ? '' : `Deleted: ${listNames(deleted)}`,
    footer(page),
  ];
  return {
    text: `${sections.filter((text) => text !== '').join('\n\n')}\n`,
    isNoteworthy: upcoming.length > 0,
  };
}

/** Returns what the comment of a stack's deploys says once `prune` has deleted it. */
export function deletedComment({ name, reason }: PrunedStack, page: RunPage): string {
  return `### ✅ Stack ${inlineCode(name)} deleted\n\nDeleted by \`prune\`: ${reason}.\n\n${footer(page)}\n`;
}

function title({ length }: readonly PrunedStack[]): string {
  if (length === 0) return '### 🧹 No stack of this pull request is about to be deleted';
  return `### ⏰ ${length === 1 ? 'A stack' : `${length} stacks`} of this pull request will be deleted soon`;
}

/** Heat's names have up to 255 characters, a comment up to 65,536. */
const MAX_STACKS = 100;

function listNames(stacks: readonly PrunedStack[]): string {
  const names = stacks.slice(0, MAX_STACKS).map(({ name }) => inlineCode(name));
  return [...names, ...moreStacks(stacks)].join(', ');
}

function moreStacks({ length }: readonly PrunedStack[]): string[] {
  return length > MAX_STACKS ? [`… and ${length - MAX_STACKS} more`] : [];
}

function table(upcoming: readonly PrunedStack[]): string {
  const rows = upcoming
    .slice(0, MAX_STACKS)
    .map(
      ({ name, deletesAt = '', deletesBecause }) =>
        `| ${inlineCode(name)} | ${inlineCode(deletesAt)} | ${deletesBecause === undefined ? '' : REASONS[deletesBecause]} |`,
    );
  const lines = ['| Stack | Deleted after | Why |', '| :--- | :--- | :--- |', ...rows];
  return [lines.join('\n'), ...moreStacks(upcoming)].join('\n\n');
}

const REASONS: Readonly<Record<NonNullable<PrunedStack['deletesBecause']>, string>> = {
  'expires-after': 'Its lifetime (`expires-after`) ends',
  'max-age': 'Its last deploy is then too old (`max-age` of `prune`)',
};

function advice(upcoming: readonly PrunedStack[]): string {
  const expires = upcoming.some(({ deletesBecause }) => deletesBecause === 'expires-after');
  const longer = expires ? ' For a longer lifetime, raise `expires-after` in its workflow.' : '';
  const them = upcoming.length === 1 ? 'it' : 'them';
  return (
    `**To keep ${them}**, deploy ${them} again: push to this pull request, or run its workflow again. ` +
    `Each deploy starts the time again.${longer}`
  );
}
