import type { ActionEnding } from './run-action.js';

/** Everything that leaves the step, except the commands that register masks with the runner. */
export function leaving({ raw, outputs, variables, state, summary }: Omit<ActionEnding, 'post'>): string {
  const unmasked = raw.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...unmasked, JSON.stringify([outputs, variables, state]), ...Object.values(outputs), summary].join(
    '\n',
  );
}
