import { DeadlineError, messageOf, StackError } from '../../errors/index.js';
import { isDeleted, isFailed, type ExportedStack, type Stack } from '../../heat/index.js';
import { findSection, isJson, ownValue } from '../../template/index.js';
import type { Context } from '../context.js';
import type { ExportRequest } from '../request.js';
import { toFailure, type Failure, type OperationResult, type Table } from '../result.js';
import { getIdleStackOrThrow } from './idle-stack.js';
import { describeNotAdoptable, findNotAdoptable } from '../submit/not-adoptable.js';
import { waitUntilNameReleased } from '../submit/find-stack.js';
import { recordStackRequest } from '../submit/pending-request.js';
import { submitOnce } from '../submit/submit-once.js';
import { OutageRetry } from '../wait/outage-retry.js';
import { pollUntil } from '../wait/poll-until.js';
import { toStackFacts } from '../result/stack-facts.js';

/** Operation `export`: writes the export file and changes nothing. */
export async function exportStack(context: Context, request: ExportRequest): Promise<OperationResult> {
  const stack = await getIdleStackOrThrow(context, request);
  const title = `Exporting stack ${stack.name} to ${request.exportFile}`;
  context.onProgress({ kind: 'begin', phase: 'read', title });
  const exported = await context.heat.exportStack(stack.ref);
  await writeExport(context, request, exported);
  warnOfNotAdoptable(context, stack, exported);
  context.onProgress({ kind: 'end' });
  return {
    operation: 'export',
    outcome: 'exported',
    changed: false,
    stack: toStackFacts(stack),
    ...describeExport(stack, request, exported),
  };
}

/**
 * Operation `abandon`: deletes the stack, but keeps its resources. Writes the export file before it requests that: Heat returns the
 * export only once, in a response that can be lost.
 */
export async function abandonStack(context: Context, request: ExportRequest): Promise<OperationResult> {
  const { heat, onProgress } = context;
  const stack = await getIdleStackOrThrow(context, request);
  await warnOfSnapshots(context, stack);
  onProgress({ kind: 'begin', phase: 'act', title: `Abandoning stack ${stack.name}` });
  const exported = await heat.exportStack(stack.ref);
  await writeExport(context, request, exported);
  warnOfNotAdoptable(context, stack, exported);
  await submitAbandon(context, stack, request, exported);
  const failure = request.wait ? await waitUntilAbandoned(context, stack, request.timeoutMinutes) : undefined;
  onProgress({ kind: 'end' });
  const end = failure === undefined ? 'abandoned' : 'failed';
  const status = failure === undefined ? 'DELETE_COMPLETE' : 'DELETE_FAILED';
  return {
    operation: 'abandon',
    outcome: request.wait ? end : 'accepted',
    changed: true,
    stack: { ...toStackFacts(stack), status: request.wait ? status : 'DELETE_IN_PROGRESS' },
    failure,
    ...describeExport(stack, request, exported),
  };
}

/** Heat deletes the snapshots of an abandoned stack: `delete` in heat/engine/stack.py. */
async function warnOfSnapshots({ heat, onProgress }: Context, { ref, name }: Stack): Promise<void> {
  const { length: count } = await heat.listSnapshots(ref);
  if (count === 0) return;
  const text = `Abandoning stack ${name} deletes its ${count === 1 ? 'snapshot' : `${count} snapshots`}`;
  onProgress({ kind: 'warning', text });
}

/**
 * Warns of what no adopt can take back. An abandon goes on: it is also for a stack that nobody wants back, and what it cannot undo can
 * be read in the log of an earlier export.
 */
function warnOfNotAdoptable({ onProgress }: Context, { name }: Stack, { data }: ExportedStack): void {
  const notAdoptable = findNotAdoptable(data);
  if (notAdoptable.length === 0) return;
  const text =
    `Heat cannot adopt stack ${name} from this export: ${describeNotAdoptable(notAdoptable)}. Before an adopt, remove them from the template in ` +
    'the file; resources inside a group have to be adopted under names of their own, by their ids.';
  onProgress({ kind: 'warning', text });
}

/** Writes the file before anything is changed. */
async function writeExport(context: Context, request: ExportRequest, exported: ExportedStack): Promise<void> {
  try {
    await writeFile(context, request, exported);
  } catch (error) {
    throw new StackError(
      `Could not write export-file ${request.exportFile} (${messageOf(error)}); nothing was changed`,
      {
        failureCode: 'invalid-input',
        hint: 'Set export-file to a file in a writable folder of the workspace.',
      },
    );
  }
}

async function writeFile(
  { exportFiles, onProgress }: Context,
  { exportFile }: ExportRequest,
  { text }: ExportedStack,
): Promise<void> {
  if (exportFiles === undefined) throw new TypeError('the context cannot write files');
  await exportFiles.write(exportFile, text);
  onProgress({ kind: 'fact', text: `${exportFile}: written, readable only by the user of this step` });
}

/**
 * Requests it once, and replaces the file if the stack has changed since the export. If the response is lost, looks the stack up; the
 * file that is already written is then the last export.
 */
async function submitAbandon(
  context: Context,
  stack: Stack,
  request: ExportRequest,
  exported: ExportedStack,
): Promise<void> {
  const { heat, onProgress } = context;
  recordStackRequest(context, 'abandon', stack);
  const last = await submitOnce(context, `abandon of stack ${stack.name}`, {
    send: () => heat.abandonStack(stack.ref),
    removesStack: true,
    find: async () => {
      const row = await heat.getStack(stack.ref, { resolveOutputs: false });
      const isStarted = row === undefined || isDeleted(row) || hasStarted(row, stack);
      if (isStarted) onProgress({ kind: 'warning', text: describeUncertainAbandon(stack) });
      return isStarted ? exported : undefined;
    },
  });
  if (last.text !== exported.text) await replaceExport(context, request, last);
}

/** Heat shows the deletion of a record as it shows that of a stack with its resources: events, states and reasons are the same. */
function describeUncertainAbandon({ name }: Stack): string {
  return (
    `Stack ${name} is being deleted, most likely by this abandon, but Heat would show a delete by someone else in the same way. ` +
    'Check that the resources in the export file still exist.'
  );
}

/** The stack is abandoned by now, so a file that cannot be replaced is no failure of the step. */
async function replaceExport(context: Context, request: ExportRequest, last: ExportedStack): Promise<void> {
  try {
    await writeFile(context, request, last);
  } catch (error) {
    const text = `${request.exportFile} is from before the abandon, because it could not be written again: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
  }
}

/** Whether the row shows the deletion of the stack's record. A stack can have been in DELETE_FAILED before. */
function hasStarted(row: Stack, before: Stack): boolean {
  return row.action === 'DELETE' && (row.state !== before.state || row.updatedTime !== before.updatedTime);
}

/** Waits until Heat has deleted the record of the stack. Returns the failure if it cannot. */
async function waitUntilAbandoned(
  context: Context,
  stack: Stack,
  timeoutMinutes: number,
): Promise<Failure | undefined> {
  const last = await pollUntil(context, {
    read: () => context.heat.getStack(stack.ref, { resolveOutputs: false }),
    isOver: (row) => row === undefined || isDeleted(row) || (isFailed(row) && hasStarted(row, stack)),
    timeoutMinutes,
    toTimeoutError: (row = stack) =>
      new DeadlineError(
        `Stack ${stack.name} still exists after ${timeoutMinutes} min of waiting (${row.state})`,
        { hint: 'Check the stack in the cloud, then run the step again. The export file is complete.' },
      ),
  });
  if (last !== undefined && !isDeleted(last)) return toAbandonFailure(last);
  // So that the next step can adopt it under the same name.
  await new OutageRetry(context).run(() => waitUntilNameReleased(context, stack));
  return undefined;
}

function toAbandonFailure({ name, state, statusReason }: Stack): Failure {
  return toFailure({
    summary: `Abandoning stack ${name} failed: it is ${state}`,
    reason: statusReason,
    code: 'stack-failed',
    hint: 'Fix the cause and run the step again. Do not use operation: delete, which would delete the resources.',
  });
}

/** Returns the resources of the export, without values that can be secret. */
function describeExport(
  { name }: Stack,
  { exportFile }: ExportRequest,
  { data }: ExportedStack,
): Pick<OperationResult, 'data' | 'table'> {
  const notAdoptable = new Set(findNotAdoptable(data).map(({ path }) => path.split('/')[0]));
  const definitions = isJson(data['template']) ? findSection(data['template'], 'resources') : {};
  const resources = Object.entries(isJson(data['resources']) ? data['resources'] : {}).map(
    ([resource, value]) => ({
      name: resource,
      // A nested stack is exported without its type.
      type: textOf(isJson(value) ? value['type'] : undefined) || typeOf(ownValue(definitions, resource)),
      physical_resource_id: textOf(isJson(value) ? (value['resource_id'] ?? value['id']) : undefined),
      adoptable: !notAdoptable.has(resource),
    }),
  );
  const table: Table = {
    title: `Resources of stack ${name} in ${exportFile}`,
    columns: ['resource', 'type', 'physical id'],
    rows: resources.map((one) => [one.name, one.type, one.physical_resource_id]),
  };
  return { data: { file: exportFile, resources }, table };
}

function typeOf(definition: unknown): string {
  return isJson(definition) ? textOf(definition['type'] ?? definition['Type']) : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
