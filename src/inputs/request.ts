import type { Request, Wanted } from '../deploy/index.js';
import type { InputValues } from './table.js';

/** What the operation is asked, in its own terms. The inputs it needs have been seen to be there. */
export function requestOf(values: InputValues): Request {
  const { operation } = values;
  switch (operation) {
    case 'preview':
      return { operation, ...wanted(values) };
    case 'deploy':
    case 'create':
    case 'update':
      return {
        operation,
        ...wanted(values),
        ...patience(values),
        expectPlan: values['expect-plan'],
        failOnNoChanges: values['fail-on-no-changes'],
        deleteAttempts: values['delete-attempts'],
        verifyCommand: values['verify-command'],
        onVerifyFailure: values['on-verify-failure'],
      };
    case 'validate':
      return { operation };
    case 'delete':
      return {
        operation,
        ...patience(values),
        deleteAttempts: values['delete-attempts'],
        protect: values.protect,
        dryRun: values['dry-run'],
      };
    case 'prune':
      return {
        operation,
        timeoutMinutes: values['timeout-in-minutes'],
        onInProgress: values['on-in-progress'],
        deleteAttempts: values['delete-attempts'],
        maxAgeMs: values['max-age'],
        dryRun: values['dry-run'],
      };
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

/** What a stack shall be, and how careful to be with it; the same for a preview and for its deploy. */
function wanted(values: InputValues): Wanted {
  return {
    stackName: values['stack-name'] ?? '',
    tags: values.tags,
    own: values.own,
    previewEnvironment: values['preview-environment'],
    timeoutMinutes: values['timeout-in-minutes'],
    disableRollback: values['disable-rollback'],
    keepExisting: values['keep-existing'],
    clearParameters: values['clear-parameters'],
    converge: values.converge,
    onFailed: values['on-failed'],
    protect: values.protect,
  };
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
