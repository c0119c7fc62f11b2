import { formatLocation, type SourceLocation } from '../../errors/index.js';
import { isFailed } from '../../heat/index.js';
import type { DeployFiles } from '../context.js';
import { findAdviceForFailure, findPropertyLocation } from './failure-site.js';
import type { RecordedFailure } from '../wait/failed-resources.js';
import type { ProgressEvent } from '../progress.js';
import type { FailedResource, Failure } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import type { ActionEnd } from '../wait/wait-for-action.js';

/**
 * Reasons of resources that only fell with another, word for word: `_do_action` in heat/engine/resource.py (which appends
 * its cause in brackets), `ForcedCancel` in stack.py (also as `ResourceFailure` words it), `_stop_traversal` in worker.py.
 */
const CANCELLED_REASON =
  /^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;

/**
 * Why the action failed: of the resources that failed, the deepest that did so first, with its whole reason and its
 * line in the template. What merely fell with it, and the nested stacks around it, come after or not at all.
 */
export function explainFailure(ending: ActionEnd, files: DeployFiles | undefined, title: string): Failure {
  const resources = failedResources(ending, files);
  const root = resources[0];
  const stackReason =
    ending.failures.stackReason ??
    firstFailedRoot(ending)?.reason ??
    ending.row?.statusReason ??
    'Heat gave no reason';
  if (root === undefined) {
    return { summary: `${title}: ${oneLine(stackReason)}`, reason: stackReason, resources, locations: [] };
  }
  const advice = findAdviceForFailure(root.reason, root.path.split('/'), files, knownFacts(root));
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

/** The failed resources, root cause first; those of the rollback itself are not among them. */
function failedResources(ending: ActionEnd, files: DeployFiles | undefined): FailedResource[] {
  const seen = new Map(ending.failures.recorded().map((failure) => [toPathKey(failure.path), failure]));
  const order = firstFailures(ending);
  for (const { path } of seen.values())
    if (!order.has(toPathKey(path))) order.set(toPathKey(path), undefined);
  const keys = [...order.keys()];
  // A nested stack fails because something in it did: only what has nothing failed below it is a cause.
  const causes = keys.filter((key) => !keys.some((other) => other.startsWith(`${key}/`)));
  const told = causes.map((key) => toFailedResource(key, order.get(key), seen.get(key), ending, files));
  const own = told.filter(({ reason }) => !CANCELLED_REASON.test(reason));
  return own.length > 0 ? own : told;
}

/** Each path's first failure, in the order of time; what is deeper comes first within the same second. */
function firstFailures(ending: ActionEnd): Map<string, ProgressEvent | undefined> {
  const failed = ending.progress.events.filter(
    (event) => event.path.length > 0 && isFailed(event) && event.hook === undefined,
  );
  failed.sort((left, right) => left.timeMs - right.timeMs || right.path.length - left.path.length);
  const first = new Map<string, ProgressEvent | undefined>();
  for (const event of failed) if (!first.has(toPathKey(event.path))) first.set(toPathKey(event.path), event);
  return first;
}

function toFailedResource(
  key: string,
  event: ProgressEvent | undefined,
  seen: RecordedFailure | undefined,
  ending: ActionEnd,
  files: DeployFiles | undefined,
): FailedResource {
  const path = key.split('/');
  const resource = seen?.resource;
  const type = typeAt(path, ending, resource, files);
  const reason = firstReason(event?.reason, resource?.statusReason);
  return {
    path: key,
    type,
    status: (event ?? resource)?.state ?? '',
    reason,
    physicalId: presentId(event?.physicalId) ?? presentId(resource?.physicalId),
    location: findCauseLocation(path, reason, type, files),
  };
}

/** The property that Heat names or that is known to hold such a cause; else the resource. */
function findCauseLocation(
  path: readonly string[],
  reason: string,
  type: string,
  files: DeployFiles | undefined,
): SourceLocation | undefined {
  return (
    findPropertyLocation(reason, path, files) ??
    findAdviceForFailure(reason, path, files, knownFacts({ type }))?.location ??
    files?.locateResource(path)
  );
}

const UNKNOWN_TYPE = 'unknown type';

function knownFacts({
  type,
  physicalId,
}: Pick<FailedResource, 'type'> & Partial<Pick<FailedResource, 'physicalId'>>): {
  readonly type: string | undefined;
  readonly physicalId: string | undefined;
} {
  return { type: type === UNKNOWN_TYPE ? undefined : type, physicalId };
}

/** A quick rollback can remove a resource before any list has shown its type: the templates say it, too. */
function typeAt(
  path: readonly string[],
  { progress }: ActionEnd,
  resource: RecordedFailure['resource'] | undefined,
  files: DeployFiles | undefined,
): string {
  return progress.findType(path) ?? resource?.type ?? files?.resourceType(path) ?? UNKNOWN_TYPE;
}

function presentId(id: string | undefined): string | undefined {
  return id === '' ? undefined : id;
}

/** The event's reason is the original one but cut, the resource's is whole but may be of a later failure. */
function firstReason(cut: string | undefined, whole: string | undefined): string {
  if (cut === undefined || whole === undefined) return whole ?? cut ?? '';
  return whole.startsWith(cut.slice(0, COMPARED_CHARACTERS)) ? whole : cut;
}

/** Heat cuts an event's reason at 255 characters; so many are enough to know that two are the same. */
const COMPARED_CHARACTERS = 200;

function firstFailedRoot(ending: ActionEnd): ProgressEvent | undefined {
  return ending.progress.events.find((event) => event.path.length === 0 && isFailed(event));
}

function findLocations(resources: readonly FailedResource[]): SourceLocation[] {
  return resources.flatMap(({ location }) => (location === undefined ? [] : [location]));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
