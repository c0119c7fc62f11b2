import { RequestError, StackError, type FailureCode } from '../../errors/index.js';

/** What Heat refuses because someone else changed the stack after this step had looked at it. */
interface LostRace {
  readonly isIt: (error: RequestError) => boolean;
  /** Ends the sentence that begins with the request. */
  readonly because: string;
  readonly failureCode: FailureCode;
  readonly hint: string;
}

const LOST_RACES: readonly LostRace[] = [
  {
    // `_validate_new_stack` in heat/engine/service.py.
    isIt: ({ status, type }) => status === 409 && type === 'StackExists',
    because: 'a stack with this name exists by now',
    failureCode: 'already-exists',
    hint: 'Find out who has created it. If it is the one that you want to deploy, run the step again: operation "deploy" then updates it.',
  },
  {
    // `StackLock` in heat/engine/stack_lock.py.
    isIt: ({ status, type }) => status === 409 && type === 'ActionInProgress',
    because: 'another action has started on the stack in the meantime',
    failureCode: 'in-progress',
    hint: 'Run the step again: it waits for that action, unless on-in-progress says otherwise. Use a concurrency group in the workflow to avoid parallel runs.',
  },
  {
    // This one and the next: `update_stack` in heat/engine/service.py.
    isIt: (error) => isNotSupported(error, 'Updating a stack when it is suspended'),
    because: 'someone else has suspended the stack in the meantime',
    failureCode: 'failed-state',
    hint: 'Run operation "resume" first.',
  },
  {
    isIt: (error) => isNotSupported(error, 'Updating a stack when it is deleting'),
    because: 'someone else has deleted the stack in the meantime',
    failureCode: 'superseded',
    hint: 'Find out who has deleted it. Running the step again creates the stack, once the delete has finished.',
  },
];

function isNotSupported({ status, type, serverMessage = '' }: RequestError, what: string): boolean {
  return status === 400 && type === 'NotSupported' && serverMessage.includes(what);
}

/** Returns the error in words if Heat refused the request because of what someone else did; `undefined` otherwise. `title`: `create of stack web`. */
export function explainLostRace(title: string, error: unknown): StackError | undefined {
  if (!(error instanceof RequestError)) return undefined;
  const race = LOST_RACES.find(({ isIt }) => isIt(error));
  if (race === undefined) return undefined;
  const { serverMessage, requestId } = error;
  return new StackError(`Heat refused the ${title}: ${race.because}`, {
    ...{ cause: error, serverMessage, requestId },
    failureCode: race.failureCode,
    hint: race.hint,
  });
}
