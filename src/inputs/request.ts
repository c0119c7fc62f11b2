import type {
  AdoptRequest,
  ClearHooksRequest,
  DeleteRequest,
  DeployRequest,
  DriftRequest,
  PruneRequest,
  Request,
  StackSpec,
  SnapshotRequest,
} from '../deploy/index.js';
import type { InputValues } from './definitions.js';

/** Converts the inputs to the operation's request. Required inputs must have been validated before. Throws for `lint`. */
export function toRequest(values: InputValues): Request {
  const { operation } = values;
  if (operation === 'lint') throw new TypeError('lint sends no request: readLintJob reads its inputs');
  switch (operation) {
    case 'preview':
      return { operation, ...toStackSpec(values) };
    case 'deploy':
    case 'create':
    case 'update':
      return { operation, ...toDeployOptions(values) };
    case 'validate':
      return { operation };
    case 'delete':
      return { operation, ...toDeleteOptions(values) };
    case 'prune':
      return { operation, ...toPruneOptions(values) };
    case 'suspend':
    case 'resume':
    case 'check':
    case 'cancel':
      return { operation, ...toWaitOptions(values), disableRollback: values['disable-rollback'] };
    case 'snapshot':
    case 'restore':
    case 'delete-snapshot':
      return { operation, ...toWaitOptions(values), ...toSnapshotOptions(values) };
    case 'wait':
      return { operation, ...toWaitOptions(values), own: values.own, onHook: values['on-hook'] };
    case 'clear-hooks':
      return { operation, ...toNamedResource(values) };
    case 'drift':
      return { operation, ...toDriftOptions(values) };
    case 'export':
    case 'abandon':
      return { operation, ...toWaitOptions(values), exportFile: values['export-file'] ?? '' };
    case 'adopt':
      return { operation, ...toAdoptOptions(values) };
    default:
      return { operation, ...toNamedResource(values), stackName: values['stack-name'], tags: values.tags };
  }
}

function toNamedResource(values: InputValues): Pick<ClearHooksRequest, 'stackName' | 'resourceName'> {
  return { stackName: values['stack-name'] ?? '', resourceName: values['resource-name'] };
}

function toDeleteOptions(values: InputValues): Omit<DeleteRequest, 'operation'> {
  return {
    ...toWaitOptions(values),
    onHook: values['on-hook'],
    deleteAttempts: values['delete-attempts'],
    protect: values.protect,
    dryRun: values['dry-run'],
  };
}

function toPruneOptions(values: InputValues): Omit<PruneRequest, 'operation'> {
  return {
    timeoutMinutes: values['timeout-in-minutes'],
    onInProgress: values['on-in-progress'],
    deleteAttempts: values['delete-attempts'],
    maxAgeMs: values['max-age'],
    dryRun: values['dry-run'],
  };
}

function toDriftOptions(values: InputValues): Omit<DriftRequest, 'operation'> {
  return {
    stackName: values['stack-name'] ?? '',
    failOnDrift: values['fail-on-drift'],
    desired: values.template === undefined ? undefined : toStackSpec(values),
  };
}

function toDeployOptions(values: InputValues): Omit<DeployRequest, 'operation'> {
  return {
    ...toStackSpec(values),
    ...toWaitOptions(values),
    onHook: values['on-hook'],
    expectPlan: values['expect-plan'],
    failOnNoChanges: values['fail-on-no-changes'],
    deleteAttempts: values['delete-attempts'],
    verifyCommand: values['verify-command'],
    onVerifyFailure: values['on-verify-failure'],
  };
}

/** The desired stack and its safeguards; the same for a preview and for its deploy. */
function toStackSpec(values: InputValues): StackSpec {
  return {
    stackName: values['stack-name'] ?? '',
    tags: values.tags,
    own: values.own,
    previewEnvironment: values['preview-environment'],
    expiresAfterMs: values['expires-after'],
    timeoutMinutes: values['timeout-in-minutes'],
    disableRollback: values['disable-rollback'],
    keepExisting: values['keep-existing'],
    clearParameters: values['clear-parameters'],
    converge: values.converge,
    onFailed: values['on-failed'],
    protect: values.protect,
    failOn: values['fail-on'],
    allow: values.allow,
    replace: values.replace,
  };
}

function toWaitOptions(values: InputValues): WaitOptions {
  return {
    stackName: values['stack-name'] ?? '',
    timeoutMinutes: values['timeout-in-minutes'],
    wait: values.wait,
    onInProgress: values['on-in-progress'],
  };
}

/** Options of every operation that changes a stack. */
interface WaitOptions {
  readonly stackName: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

function toAdoptOptions(values: InputValues): Omit<AdoptRequest, 'operation'> {
  const { 'stack-name': stackName = '', 'export-file': exportFile = '', tags, own, wait } = values;
  return { stackName, exportFile, tags, own, wait, timeoutMinutes: values['timeout-in-minutes'] };
}

function toSnapshotOptions(values: InputValues): Pick<SnapshotRequest, 'snapshot' | 'keepSnapshots'> {
  return { snapshot: values.snapshot, keepSnapshots: values['keep-snapshots'] };
}
