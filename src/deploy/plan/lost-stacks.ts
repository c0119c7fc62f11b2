import { listHolders, type Listing } from '../result/listed-resources.js';
import type { Plan, PlannedChange, Unseen } from './plan.js';

/** A nested stack of which the plan keeps nothing, so that the resource that contains it counts as replaced or deleted. */
export interface LostStack {
  readonly path: string;
  readonly type: string;
  readonly action: 'replace' | 'delete' | 'unknown';
}

type Fate = LostStack['action'] | 'kept';

/**
 * Returns the deployed nested stacks that a plan deletes, or whose resources it all replaces or deletes. A plan shows the resources in
 * nested stacks, not the resources that contain them.
 */
export function findLostStacks({ changes, unseen }: Plan, { resources }: Listing): LostStack[] {
  const changeOf = new Map(changes.map((change) => [change.path, change]));
  const fatesOf = new Map<string, Set<Fate>>();
  const holders = new Set(resources.flatMap(({ path }) => listHolders(path)));
  for (const { path } of resources) {
    if (holders.has(path)) continue;
    const part = unseen.find((one) => path.startsWith(`${one.path}/`));
    for (const stack of listHolders(path)) {
      const fates = fatesOf.get(stack) ?? new Set();
      fates.add(findFate(changeOf.get(path), part, stack));
      fatesOf.set(stack, fates);
    }
  }
  const growing = new Set(
    changes.filter(({ action }) => action === 'add').flatMap(({ path }) => listHolders(path)),
  );
  return resources.flatMap(({ path, type, resource }): LostStack[] => {
    const fates = fatesOf.get(path);
    if (resource.nested === undefined || fates === undefined || fates.has('kept')) return [];
    if (fates.has('unknown')) return [{ path, type, action: 'unknown' }];
    return [{ path, type, action: fates.has('replace') || growing.has(path) ? 'replace' : 'delete' }];
  });
}

/** A part that the plan cannot show still exists after the deploy, as do the stacks around it; what is inside of it may not. */
function findFate(change: PlannedChange | undefined, part: Unseen | undefined, stack: string): Fate {
  if (change?.action === 'replace' || change?.action === 'delete') return change.action;
  if (change?.action === 'unknown' && change.worst !== 'update') return 'unknown';
  if (part?.fate === 'delete') return 'delete';
  return part?.among === 'all' && stack.startsWith(`${part.path}/`) ? 'unknown' : 'kept';
}
