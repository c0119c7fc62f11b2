import { placeText, type Place } from '../errors/index.js';
import { isFailed } from '../heat/index.js';
import type { Files } from './context.js';
import { adviceOn, namedPropertyPlace } from './failure-site.js';
import type { SeenFailure } from './failure-watch.js';
import type { StoryEvent } from './progress.js';
import type { FailedResource, Failure } from './result.js';
import { keyOf } from './story.js';
import type { Ending } from './watch.js';

/**
 * Reasons of resources that only fell with another, word for word: `_do_action` in heat/engine/resource.py (which appends
 * its cause in brackets), `ForcedCancel` in stack.py (also as `ResourceFailure` words it), `_stop_traversal` in worker.py.
 */
const COLLATERAL =
  /^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;

/**
 * Why the action failed: of the resources that failed, the deepest that did so first, with its whole reason and its
 * line in the template. What merely fell with it, and the nested stacks around it, come after or not at all.
 */
export function explainFailure(ending: Ending, files: Files | undefined, title: string): Failure {
  const resources = failedResources(ending, files);
  const root = resources[0];
  const stackReason =
    ending.failures.stackReason ??
    firstFailedRoot(ending)?.reason ??
    ending.row?.statusReason ??
    'Heat gave no reason';
  if (root === undefined) {
    return { summary: `${title}: ${oneLine(stackReason)}`, reason: stackReason, resources, places: [] };
  }
  const advice = adviceOn(root.reason, root.path.split('/'), files, knownFacts(root));
  const place = root.place === undefined ? '' : ` (${placeText(root.place)})`;
  return {
    summary: `${title}: ${root.path} (${root.type}) is ${root.status}${place}: ${oneLine(root.reason)}`,
    reason: root.reason,
    resources,
    places: places(resources),
    next: advice?.next,
    code: advice?.code,
  };
}

/** The failed resources, root cause first; those of the rollback itself are not among them. */
function failedResources(ending: Ending, files: Files | undefined): FailedResource[] {
  const seen = new Map(ending.failures.seen().map((failure) => [keyOf(failure.path), failure]));
  const order = firstFailures(ending);
  for (const { path } of seen.values()) if (!order.has(keyOf(path))) order.set(keyOf(path), undefined);
  const keys = [...order.keys()];
  // A nested stack fails because something in it did: only what has nothing failed below it is a cause.
  const causes = keys.filter((key) => !keys.some((other) => other.startsWith(`${key}/`)));
  const told = causes.map((key) => tell(key, order.get(key), seen.get(key), ending, files));
  const own = told.filter(({ reason }) => !COLLATERAL.test(reason));
  return own.length > 0 ? own : told;
}

/** Each path's first failure, in the order of time; what is deeper comes first within the same second. */
function firstFailures(ending: Ending): Map<string, StoryEvent | undefined> {
  const failed = ending.story.events.filter(
    (event) => event.path.length > 0 && isFailed(event) && event.hook === undefined,
  );
  failed.sort((left, right) => left.timeMs - right.timeMs || right.path.length - left.path.length);
  const first = new Map<string, StoryEvent | undefined>();
  for (const event of failed) if (!first.has(keyOf(event.path))) first.set(keyOf(event.path), event);
  return first;
}

function tell(
  key: string,
  event: StoryEvent | undefined,
  seen: SeenFailure | undefined,
  ending: Ending,
  files: Files | undefined,
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
    place: causePlace(path, reason, type, files),
  };
}

/** The property that Heat names or that is known to hold such a cause; else the resource. */
function causePlace(
  path: readonly string[],
  reason: string,
  type: string,
  files: Files | undefined,
): Place | undefined {
  return (
    namedPropertyPlace(reason, path, files) ??
    adviceOn(reason, path, files, knownFacts({ type }))?.place ??
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
  { story }: Ending,
  resource: SeenFailure['resource'] | undefined,
  files: Files | undefined,
): string {
  return story.typeOf(path) ?? resource?.type ?? files?.resourceType(path) ?? UNKNOWN_TYPE;
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

function firstFailedRoot(ending: Ending): StoryEvent | undefined {
  return ending.story.events.find((event) => event.path.length === 0 && isFailed(event));
}

function places(resources: readonly FailedResource[]): Place[] {
  return resources.flatMap(({ place }) => (place === undefined ? [] : [place]));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
