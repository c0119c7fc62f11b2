import { compareNames } from '../../errors/index.js';

/** One property whose live value differs from the deployed one. */
export interface PropertyDrift {
  /** E.g. `name`, `metadata.role`, `rules`. */
  readonly name: string;
  /** Deployed value as text; `undefined` if the deploy did not set this entry. Untrusted. */
  readonly before: string | undefined;
  /** Live value as text; `undefined` if it no longer exists. Untrusted. */
  readonly after: string | undefined;
  /** True if the value can contain a secret; both texts are then `HIDDEN_TEXT` or `undefined`. */
  readonly hidden: boolean;
}

/**
 * `gone`: the service no longer has the object. `unknown`: the comparison was not possible, or found no difference but could
 * not compare everything that it should.
 */
export type DriftStatus = 'unchanged' | 'changed' | 'gone' | 'unknown';

export interface ResourceDrift {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly type: string;
  readonly physicalId: string | undefined;
  readonly status: DriftStatus;
  /** For `changed`. */
  readonly properties: readonly PropertyDrift[];
  /** What could not be compared, each as the end of a sentence. At least one for `unknown`. */
  readonly unknown: readonly string[];
}

/** Differences between what was deployed and the live resources of a stack. */
export interface Drift {
  readonly stack: { readonly name: string; readonly id: string };
  readonly counts: Readonly<Record<DriftStatus, number>>;
  /** E.g. `2 changed, 1 no longer exists, 12 unchanged`. */
  readonly summary: string;
  /** Every resource that is not itself a nested stack, and nested stacks that no longer exist, in the order of paths. */
  readonly resources: readonly ResourceDrift[];
}

/** Stands for a value that can contain a secret. */
export const HIDDEN_TEXT = '(hidden)';

/** True if a resource has changed or no longer exists. */
export function hasDrift({ counts }: Pick<Drift, 'counts'>): boolean {
  return counts.changed + counts.gone > 0;
}

/** Counts the resources and sorts them by path. */
export function toDrift(stack: Drift['stack'], resources: readonly ResourceDrift[]): Drift {
  const count = (status: DriftStatus): number => resources.filter((one) => one.status === status).length;
  const counts = {
    changed: count('changed'),
    gone: count('gone'),
    unknown: count('unknown'),
    unchanged: count('unchanged'),
  };
  const sorted = [...resources].sort((left, right) => compareNames(left.path, right.path));
  return { stack, counts, summary: summarize(counts), resources: sorted };
}

function summarize({ changed, gone, unknown, unchanged }: Drift['counts']): string {
  const parts = [
    changed === 0 ? undefined : `${changed} changed`,
    gone === 0 ? undefined : `${gone} no longer ${gone === 1 ? 'exists' : 'exist'}`,
    unknown === 0 ? undefined : `${unknown} unknown`,
    unchanged === 0 ? undefined : `${unchanged} unchanged`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'no resources to compare' : parts.join(', ');
}
