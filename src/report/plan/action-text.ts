import type { PlannedAction, PlannedChange } from '../../deploy/index.js';

/** The sign before a change, as in a diff. */
export const SIGNS: Readonly<Record<PlannedAction, string>> = {
  add: '+',
  update: '~',
  replace: '±',
  delete: '-',
  unknown: '?',
};

/** Returns the action for a table; for an unknown one, with its worst case. */
export function actionText({ action, worst }: PlannedChange): string {
  return action === 'unknown' ? `unknown, at worst ${worst ?? 'replace'}` : action;
}

/** Longer values are cut, in the log and in tables. */
export const MAX_VALUE_CHARACTERS = 200;
