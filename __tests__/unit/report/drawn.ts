import type { ResourceLine, ProgressEvent } from '../../../src/deploy/index.js';

/** Returns a resource with only the given fields set. */
export function resource(path: string, more: Partial<ResourceLine> = {}): ResourceLine {
  return {
    path,
    type: 'OS::Heat::Value',
    status: 'CREATE_COMPLETE',
    physicalId: undefined,
    requiredBy: [],
    nested: false,
    ...more,
  };
}

type Work = Partial<Pick<ProgressEvent, 'action' | 'status'>>;

/** Returns the two events of a resource that an action works on from one second to another. */
export function worked(
  path: readonly string[],
  fromS: number,
  toS: number,
  work: Work = {},
): ProgressEvent[] {
  const { action = 'CREATE', status = 'COMPLETE' } = work;
  const begin = event(path, fromS, { action, status: 'IN_PROGRESS' });
  return [begin, { ...event(path, toS, { action, status }), durationMs: (toS - fromS) * 1000 }];
}

/** Returns an event; only what the diagrams read matters. */
export function event(path: readonly string[], atS: number, work: Work = {}): ProgressEvent {
  const { action = 'CREATE', status = 'COMPLETE' } = work;
  return {
    id: `${path.join('/')} ${atS} ${action} ${status}`,
    timeMs: 1_767_225_600_000 + atS * 1000,
    elapsedMs: atS * 1000,
    path,
    type: 'OS::Heat::Value',
    action,
    status,
    state: `${action}_${status}`,
    reason: 'state changed',
    physicalId: undefined,
    durationMs: undefined,
  };
}

export function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function inBatches<T>(list: readonly T[], size: number): T[][] {
  return numbered(Math.ceil(list.length / size), (index) => list.slice(index * size, (index + 1) * size));
}
