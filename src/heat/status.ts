/** What Heat did or does; `UNKNOWN` for a word that this version does not know (the text is in `state`). */
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

/** How far it got; `UNKNOWN` as in `Action`. */
export type Status = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED' | 'UNKNOWN';

/** The state of a stack, a resource, or what an event tells. */
export interface State {
  readonly action: Action;
  readonly status: Status;
  /** Both as Heat joins them, verbatim: `UPDATE_IN_PROGRESS`. */
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

/** Splits `UPDATE_IN_PROGRESS`; joined by `format_stack` in heat/api/openstack/v1/views/stacks_view.py. */
export function parseState(state: string): State {
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

export function isInProgress({ status }: State): boolean {
  return status === 'IN_PROGRESS';
}

export function isComplete({ status }: State): boolean {
  return status === 'COMPLETE';
}

export function isFailed({ status }: State): boolean {
  return status === 'FAILED';
}

/** The stack is gone, though Heat still shows its row by id for a while. */
export function isDeleted({ action, status }: State): boolean {
  return action === 'DELETE' && status === 'COMPLETE';
}

/** A time as Heat writes it: ISO 8601 in UTC, whole seconds, with or without the `Z`. */
export type HeatTime = string;

/** Milliseconds since 1970 of one of Heat's times, which are UTC even where no `Z` says so; NaN if it is none. */
export function parseHeatTime(time: HeatTime | undefined): number {
  if (time === undefined) return Number.NaN;
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? time : `${time}Z`);
}
