import { parseHeatTime, type StackOutput, type StackResource } from '../../heat/index.js';
import { findFailure } from './failed-action.js';
import { findHiddenParameters } from './stack-facts.js';
import { STACK_TYPE } from './listed-resources.js';
import type { ProgressEvent } from '../progress.js';
import type { ResourceLine, Result, StackFacts } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import type { Bundle } from '../../template/index.js';

/** Result of an action that was waited for, successful or failed. */
export interface FinishedAction extends Pick<Result, 'stack' | 'resources' | 'events' | 'failure'> {
  readonly outputs: readonly StackOutput[];
  /** Number of resources that the action touched, without nested stacks. */
  readonly touchedResources: number;
}

/** Builds the result of an action: stack, outputs, resources, events and failure. */
export function buildActionResult(
  actionEnd: ActionEnd,
  files: Bundle | undefined,
  title: string,
): FinishedAction {
  const ref = actionEnd.progress.tree.rootRef;
  const row = actionEnd.finalState?.row ?? actionEnd.row;
  const resources = actionEnd.finalState?.resources ?? [];
  const stack: StackFacts = {
    id: ref.id,
    name: ref.name,
    status: row?.state ?? 'DELETE_COMPLETE',
    statusReason: row?.statusReason ?? '',
    tags: row?.tags,
    ...findHiddenParameters(row),
  };
  return {
    stack,
    outputs: row?.outputs ?? [],
    resources: resources.map((resource) => toResourceLine(resource, actionEnd)),
    events: withTypes(actionEnd),
    touchedResources: findTouchedPaths(actionEnd, row?.updatedTime).size,
    failure: findFailure(actionEnd, files, title),
  };
}

/**
 * Returns the paths of the resources that the action touched, without nested stacks themselves. An action on a resource
 * begins with IN_PROGRESS (`_do_action` in heat/engine/resource.py); the events of a hook repeat the previous state.
 * Heat shows an administrator no events of another project's nested stacks, so resources that were updated after the
 * action began count too.
 */
function findTouchedPaths(
  { progress, finalState }: ActionEnd,
  beganAt: string | undefined,
): ReadonlySet<string> {
  const touchedEvents = progress
    .leafEvents()
    .filter((event) => isTouch(event, event.type ?? progress.findType(event.path)));
  const beganAtMs = beganAt === undefined ? Number.POSITIVE_INFINITY : parseHeatTime(beganAt);
  const written = (finalState?.resources ?? []).filter(
    (resource) =>
      resource.stack.id !== progress.tree.rootRef.id &&
      !progress.tree.isContainer(resource) &&
      resource.updatedTime !== undefined &&
      parseHeatTime(resource.updatedTime) > beganAtMs,
  );
  return new Set([
    ...touchedEvents.map(({ path }) => toPathKey(path)),
    ...written.map(({ stack, name }) => toPathKey([...progress.tree.findPath(stack), name])),
  ]);
}

/** Omits updates of an `OS::Heat::Stack`: Heat passes every update on to it, even without a difference. */
function isTouch({ action, status }: ProgressEvent, type: string | undefined): boolean {
  if (action === 'SIGNAL' || (type === STACK_TYPE && action === 'UPDATE')) return false;
  return status === 'IN_PROGRESS' || status === 'FAILED';
}

/** Adds resource types that were not known yet when the event was reported. */
function withTypes({ progress }: ActionEnd): ProgressEvent[] {
  return progress.events.map((event) => {
    const type = event.type ?? progress.findType(event.path);
    return type === event.type ? event : { ...event, type };
  });
}

function toResourceLine(resource: StackResource, { progress }: ActionEnd): ResourceLine {
  const stack = progress.tree.findPath(resource.stack);
  return {
    path: toPathKey([...stack, resource.name]),
    type: resource.type,
    status: resource.state,
    physicalId: resource.physicalId === '' ? undefined : resource.physicalId,
    requiredBy: resource.requiredBy.map((name) => toPathKey([...stack, name])),
    nested: progress.tree.isContainer(resource),
  };
}
