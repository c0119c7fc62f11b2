/** A stack or resource action; `UNKNOWN` for an action that is not in this list (`state` has its text). */
export type Action =
  | 'INIT'
  | 'CREATE'
  | 'UPDATE'
  | 'DELETE'
  | 'ROLLBACK'
  | 'SUSPEND'
  | 'RESUME'
  | 'CHECK'
  | 'SNAPSHOT'
  | 'RESTORE'
  | 'ADOPT'
  | 'SIGNAL'
  | 'UNKNOWN';

/** Status of an action; `UNKNOWN` as in `Action`. */
export type Status = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED' | 'UNKNOWN';

/** State of a stack, a resource or an event. */
export interface State {
  readonly action: Action;
  readonly status: Status;
  /** Action and status as Heat joins them, verbatim: `UPDATE_IN_PROGRESS`. */
  readonly state: string;
}

const ACTIONS: readonly Action[] = [
  'INIT',
  'CREATE',
  'UPDATE',
  'DELETE',
  'ROLLBACK',
  'SUSPEND',
  'RESUME',
  'CHECK',
  'SNAPSHOT',
  'RESTORE',
  'ADOPT',
  'SIGNAL',
];
const STATUSES: readonly Status[] = ['IN_PROGRESS', 'COMPLETE', 'FAILED'];

/** The states that Heat has, so that the thousands of resources and events of a large stack share their texts. */
const STATES: ReadonlyMap<string, State> = new Map(
  ACTIONS.flatMap((action) => STATUSES.map((status) => [action, status] as const)).map(([action, status]) => {
    const state = `${action}_${status}`;
    return [state, { action, status, state }];
  }),
);

/** Splits `UPDATE_IN_PROGRESS`; joined by `format_stack` in heat/api/openstack/v1/views/stacks_view.py. */
export function parseState(state: string): State {
  return STATES.get(state) ?? splitState(state);
}

function splitState(state: string): State {
  const [, action = '', status = ''] = /^([^_]*)_(.*)$/.exec(state) ?? [];
  return {
    action: ACTIONS.find((known) => known === action) ?? 'UNKNOWN',
    status: parseStatus(status),
    state,
  };
}

export function parseStatus(status: string): Status {
  return STATUSES.find((known) => known === status) ?? 'UNKNOWN';
}

/** True while an action runs. */
export function isInProgress({ status }: State): boolean {
  return status === 'IN_PROGRESS';
}

/** True if the last action has succeeded. */
export function isComplete({ status }: State): boolean {
  return status === 'COMPLETE';
}

/** True if the last action has failed. */
export function isFailed({ status }: State): boolean {
  return status === 'FAILED';
}

/** True for a deleted stack, which Heat still returns by id for some time. */
export function isDeleted({ action, status }: State): boolean {
  return action === 'DELETE' && status === 'COMPLETE';
}

/** A time in Heat's format: ISO 8601 in UTC, whole seconds, with or without `Z`. */
export type HeatTime = string;

/** Returns milliseconds since 1970; NaN for an invalid time. A time without `Z` is UTC as well. */
export function parseHeatTime(time: HeatTime | undefined): number {
  if (time === undefined) return Number.NaN;
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? time : `${time}Z`);
}
