import type { Claim, Claims } from './claims.js';
import type { Fact, Truth } from './truth.js';

/** How many claims a plan made, and which of them were not true. */
export interface Verdict {
  /** Claims about resources, those that stay unchanged included. */
  readonly claims: number;
  readonly unknown: number;
  /** Each names a claim that did not come true. */
  readonly wrong: readonly string[];
  /** Each names a change that no claim had announced. */
  readonly missed: readonly string[];
}

/** Facts that a workflow is told beside the resources. */
export interface Told {
  /** Whether a hidden parameter was given another value. */
  readonly changesHidden: boolean;
  /** Whether the same is deployed again: then the plan has to know that nothing changes. */
  readonly isSame: boolean;
  /** Output `changed` of the deploy. */
  readonly deployChanged: boolean;
}

/** Paths with the made-up names of group members replaced by `*`. */
export type Mask = (path: string) => string;

export function maskOf(groups: ReadonlySet<string>): Mask {
  return (path) => {
    const names = path.split('/');
    return names.map((name, index) => (groups.has(names.slice(0, index).join('/')) ? '*' : name)).join('/');
  };
}

/** Compares what a plan said with what happened. */
export function judge(serverMessage: Claims, truth: Truth, mask: Mask, told: Told): Verdict {
  const { wrong, missed, leftover } = compare(serverMessage.claims, truth, mask);
  const unknown = serverMessage.claims.filter(({ action }) => action === 'unknown').length;
  const isChanged = truth.facts.length > 0 || truth.others.length > 0 || told.changesHidden;
  const isOnlyUnknown = !told.isSame && unknown > 0 && serverMessage.claims.length === unknown;
  return {
    claims: serverMessage.claims.length + serverMessage.unchanged,
    unknown,
    wrong: [
      ...wrong,
      ...leftover,
      ...serverMessage.contradictions,
      ...(unknown === 0 && serverMessage.unchanged !== truth.unchanged
        ? [`unchanged: said ${serverMessage.unchanged}, were ${truth.unchanged}`]
        : []),
      // Where something is unknown, it counts as a change.
      ...(serverMessage.hasChanges === isChanged || (isOnlyUnknown && serverMessage.hasChanges)
        ? []
        : [`has-changes: said ${String(serverMessage.hasChanges)}, was ${String(isChanged)}`]),
      ...(told.deployChanged === isChanged || (isOnlyUnknown && told.deployChanged)
        ? []
        : [`changed, after the deploy: said ${String(told.deployChanged)}, was ${String(isChanged)}`]),
    ],
    missed,
  };
}

interface Compared {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly leftover: readonly string[];
}

function compare(claims: readonly Claim[], truth: Truth, mask: Mask): Compared {
  const waiting = [...claims];
  const take = (isSame: (claim: Claim) => boolean): Claim | undefined => {
    const at = waiting.findIndex((claim) => claim.action !== 'unknown' && isSame(claim));
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const wrong: string[] = [];
  const unmatched: Fact[] = [];
  for (const fact of truth.facts) {
    const exact = take(({ path, action }) => path === fact.path && action === fact.action);
    if (exact === undefined) unmatched.push(fact);
  }
  // A member that is added has no name before the deploy.
  const stillUnmatched = unmatched.filter(
    (fact) =>
      take(({ path, action }) => action === fact.action && isNameless(fact, path, truth, mask)) === undefined,
  );
  const missed: string[] = [];
  for (const fact of stillUnmatched) {
    const other = take(({ path }) => path === fact.path);
    if (other !== undefined) wrong.push(`${mask(fact.path)}: said ${other.action}, was ${fact.action}`);
    else if (!isCovered(fact.path, claims)) missed.push(`${mask(fact.path)}: ${fact.action}`);
  }
  const leftover = waiting
    .filter(({ action }) => action !== 'unknown')
    .map(({ path, action }) =>
      truth.containers.has(path)
        ? `${mask(path)}: said ${action} of a nested stack itself`
        : `${mask(path)}: said ${action}, was nothing`,
    );
  return { wrong, missed, leftover };
}

/** A claim about a member of a group by another name than Heat gave it, where that name could not be known. */
function isNameless(fact: Fact, path: string, truth: Truth, mask: Mask): boolean {
  return (
    fact.action === 'add' &&
    mask(fact.path) === mask(path) &&
    mask(path).includes('*') &&
    !truth.facts.some((one) => one.path === path)
  );
}

function isCovered(path: string, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.action === 'unknown' &&
      (claim.path === '' || claim.path === path || path.startsWith(`${claim.path}/`)),
  );
}
