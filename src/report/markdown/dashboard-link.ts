import type { Result } from '../../deploy/index.js';

/** Outcomes after which Horizon has no page of the stack. */
const WITHOUT_PAGE: ReadonlySet<Result['outcome']> = new Set(['deleted', 'absent']);

/**
 * Returns the URL of the stack's page in Horizon (`/project/stacks/stack/<id>/`, urls.py of heat-dashboard); `undefined` without a
 * dashboard, without an id, and for a stack that is deleted.
 */
export function dashboardLink(
  dashboardUrl: string | undefined,
  { stack, outcome }: Pick<Result, 'stack' | 'outcome'>,
): string | undefined {
  if (dashboardUrl === undefined || stack === undefined || stack.id === '' || WITHOUT_PAGE.has(outcome))
    return undefined;
  if (stack.status.startsWith('DELETE_COMPLETE')) return undefined;
  const { origin, pathname } = new URL(dashboardUrl);
  const base = `${origin}${pathname.replace(/\/+$/, '')}`;
  // Brackets would end a link in Markdown.
  const encode = (text: string): string => text.replaceAll('(', '%28').replaceAll(')', '%29');
  return encode(`${base}/project/stacks/stack/${encodeURIComponent(stack.id)}/`);
}
