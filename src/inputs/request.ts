import type { Request } from '../deploy/index.js';
import type { InputValues } from './table.js';

/** What the operation is asked, in its own terms. The inputs it needs have been seen to be there. */
export function requestOf(values: InputValues): Request {
  const { operation } = values;
  switch (operation) {
    case 'deploy':
    case 'create':
    case 'update':
      return {
        operation,
        ...patience(values),
        tags: values.tags,
        own: values.own,
        disableRollback: values['disable-rollback'],
        keepExisting: values['keep-existing'],
        clearParameters: values['clear-parameters'],
        converge: values.converge,
        onFailed: values['on-failed'],
        failOnNoChanges: values['fail-on-no-changes'],
        deleteAttempts: values['delete-attempts'],
      };
    case 'validate':
      return { operation };
    case 'delete':
      return { operation, ...patience(values), deleteAttempts: values['delete-attempts'] };
    case 'suspend':
    case 'resume':
    case 'check':
    case 'cancel':
      return { operation, ...patience(values), disableRollback: values['disable-rollback'] };
    case 'snapshot':
    case 'restore':
      return { operation, ...patience(values), snapshot: values.snapshot };
    case 'list':
    case 'show':
    case 'outputs':
    case 'resources':
    case 'resource':
    case 'events':
    case 'template':
      return {
        operation,
        stackName: values['stack-name'],
        resourceName: values['resource-name'],
        tags: values.tags,
      };
  }
}

function patience(values: InputValues): Patience {
  return {
    stackName: values['stack-name'] ?? '',
    timeoutMinutes: values['timeout-in-minutes'],
    wait: values.wait,
    onInProgress: values['on-in-progress'],
  };
}

/** What every operation that changes a stack takes. */
interface Patience {
  readonly stackName: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}
