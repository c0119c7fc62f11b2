import { formatLocation, oneLine, type FailureCode, type SourceLocation } from '../../errors/index.js';
import { isFailed, type DeploymentOutput } from '../../heat/index.js';
import { findAdviceForFailure, findPropertyLocation } from './failure-advice.js';
import { findValidationErrorLocations } from './validation-error-locations.js';
import type { RecordedFailure } from '../wait/failed-resources.js';
import type { ProgressEvent } from '../progress.js';
import type { FailedResource, Failure } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import type { Bundle } from '../../template/index.js';

/**
 * Heat's reasons of resources that it cancelled because another one failed: `_do_action` in heat/engine/resource.py
 * (which appends its cause in brackets), `ForcedCancel` in stack.py (also as `ResourceFailure` words it),
 * `_stop_traversal` in worker.py.
 */
const CANCELLED_REASON =
  /^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;

/** Why an action failed; `code` is set if the cause alone decides it. */
export type FailureCause = Omit<Failure, 'code'> & { readonly code?: FailureCode | undefined };

/**
 * Returns the root cause of a failed action: the deepest resource that failed first, with its full reason and its line
 * in the template. Omits the nested stacks that contain it, and resources that were only cancelled because of it.
 */
export function explainFailure(actionEnd: ActionEnd, files: Bundle | undefined, title: string): FailureCause {
  const resources = failedResources(actionEnd, files);
  const root = resources[0];
  const stackReason = findStackReason(actionEnd) ?? 'Heat gave no reason';
  if (root === undefined) {
    const advice = findAdviceForFailure(stackReason, [], files);
    return {
      summary: `${title}: ${oneLine(stackReason)}`,
      reason: stackReason,
      resources,
      locations: files === undefined ? [] : findValidationErrorLocations(stackReason, files),
      hint: advice?.hint,
      code: advice?.code,
    };
  }
  const advice = findAdviceForFailure(root.reason, root.path.split('/'), files, toKnownFacts(root));
  const location = root.location === undefined ? '' : ` (${formatLocation(root.location)})`;
  return {
    summary: `${title}: ${root.path} (${root.type}) is ${root.status}${location}: ${oneLine(root.reason)}`,
    reason: root.reason,
    resources,
    locations: findLocations(resources),
    hint: advice?.hint,
    code: advice?.code,
  };
}

/** Returns the failed resources, root cause first, without those of the rollback. */
function failedResources(actionEnd: ActionEnd, files: Bundle | undefined): FailedResource[] {
  const recordedFailure = new Map(
    actionEnd.failures.recorded().map((failure) => [toPathKey(failure.path), failure]),
  );
  const eventByPath = firstFailures(actionEnd);
  for (const { path } of recordedFailure.values())
    if (!eventByPath.has(toPathKey(path))) eventByPath.set(toPathKey(path), undefined);
  const keys = [...eventByPath.keys()];
  // A nested stack fails because of a resource in it: a cause has no failed resource below it.
  const causes = keys.filter((key) => !keys.some((other) => other.startsWith(`${key}/`)));
  const failedCauses = causes.map((key) =>
    toFailedResource(
      {
        path: key.split('/'),
        event: eventByPath.get(key),
        resource: recordedFailure.get(key)?.resource,
        output: recordedFailure.get(key)?.output,
      },
      actionEnd,
      files,
    ),
  );
  const rootCauses = failedCauses.filter(({ reason }) => !CANCELLED_REASON.test(reason));
  return rootCauses.length > 0 ? rootCauses : failedCauses;
}

/** Returns the first failure of each path in order of time; within the same second, deeper paths come first. */
function firstFailures(actionEnd: ActionEnd): Map<string, ProgressEvent | undefined> {
  const failed = actionEnd.progress.events.filter(
    (event) => event.path.length > 0 && isFailed(event) && event.hook === undefined,
  );
  failed.sort((left, right) => left.timeMs - right.timeMs || right.path.length - left.path.length);
  const firstByPath = new Map<string, ProgressEvent | undefined>();
  for (const event of failed)
    if (!firstByPath.has(toPathKey(event.path))) firstByPath.set(toPathKey(event.path), event);
  return firstByPath;
}

/** What is known of a failed resource: its first failed event, or what a list of resources showed. */
interface ResourceFailure {
  readonly path: readonly string[];
  readonly event: ProgressEvent | undefined;
  readonly resource: RecordedFailure['resource'] | undefined;
  readonly output: RecordedFailure['output'] | undefined;
}

function toFailedResource(
  { path, event, resource, output }: ResourceFailure,
  actionEnd: ActionEnd,
  files: Bundle | undefined,
): FailedResource {
  const type = findType(path, actionEnd, resource, files);
  const reason = pickReason(event?.reason, resource?.statusReason);
  return {
    path: toPathKey(path),
    type,
    status: (event ?? resource)?.state ?? '',
    reason,
    physicalId: toPresentId(event?.physicalId) ?? toPresentId(resource?.physicalId),
    location: findCauseLocation(path, reason, type, files),
    ...toOutput(output),
  };
}

/** Returns both streams under their names in Heat, without those that are empty. */
function toOutput(output: DeploymentOutput | undefined): Pick<FailedResource, 'output'> {
  const streams = [
    ['deploy_stdout', output?.stdout],
    ['deploy_stderr', output?.stderr],
  ] as const;
  const texts = streams.flatMap(([name, text = '']) =>
    text.trim() === '' ? [] : [`${name}:\n${text.trimEnd()}`],
  );
  return texts.length === 0 ? {} : { output: texts.join('\n') };
}

/**
 * Returns the location of the property that Heat names, or that is known to cause such failures, or else of the
 * resource.
 */
function findCauseLocation(
  path: readonly string[],
  reason: string,
  type: string,
  files: Bundle | undefined,
): SourceLocation | undefined {
  return (
    findPropertyLocation(reason, path, files) ??
    findAdviceForFailure(reason, path, files, toKnownFacts({ type }))?.location ??
    files?.locateResource(path)
  );
}

const UNKNOWN_TYPE = 'unknown type';

function toKnownFacts({
  type,
  physicalId,
}: Pick<FailedResource, 'type'> & Partial<Pick<FailedResource, 'physicalId'>>): {
  readonly type: string | undefined;
  readonly physicalId: string | undefined;
} {
  return { type: type === UNKNOWN_TYPE ? undefined : type, physicalId };
}

/** Returns the type. A fast rollback can delete a resource before it was listed; the templates contain the type too. */
function findType(
  path: readonly string[],
  { progress }: ActionEnd,
  resource: RecordedFailure['resource'] | undefined,
  files: Bundle | undefined,
): string {
  return progress.findType(path) ?? resource?.type ?? files?.resourceDefinition(path)?.type ?? UNKNOWN_TYPE;
}

function toPresentId(id: string | undefined): string | undefined {
  return id === '' ? undefined : id;
}

/**
 * Returns the full original reason: the event's is original but truncated, the resource's is complete but can be of a
 * later failure.
 */
function pickReason(truncated: string | undefined, complete: string | undefined): string {
  if (truncated === undefined || complete === undefined) return complete ?? truncated ?? '';
  return complete.startsWith(truncated.slice(0, COMPARED_CHARACTERS)) ? complete : truncated;
}

/** Heat truncates an event's reason to 255 characters; this many suffice to compare two reasons. */
const COMPARED_CHARACTERS = 200;

/** Returns Heat's reason for the failure of the stack, not for that of its rollback if an earlier one is known. */
export function findStackReason(actionEnd: ActionEnd): string | undefined {
  return actionEnd.failures.stackReason ?? findRootFailure(actionEnd)?.reason ?? actionEnd.row?.statusReason;
}

function findRootFailure(actionEnd: ActionEnd): ProgressEvent | undefined {
  return actionEnd.progress.events.find((event) => event.path.length === 0 && isFailed(event));
}

function findLocations(resources: readonly FailedResource[]): SourceLocation[] {
  return resources.flatMap(({ location }) => (location === undefined ? [] : [location]));
}
