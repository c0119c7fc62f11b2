import { createHash, scryptSync } from 'node:crypto';
import { toCanonicalJson } from './definitions/compare.js';
import type { Json, Bundle } from '../../template/index.js';
import type { Stack } from '../../heat/index.js';
import { toComparableTags } from '../submit/expiry.js';
import type { StackSpec } from '../request.js';
import { ownValue } from '../../template/index.js';

/** Inputs of the hash: the deployed side first, then the request. */
export interface PlanParts {
  /** Name and id of the stack; no id if it does not exist. */
  readonly stack: unknown;
  /** Includes all files, because it is not known which of them contain values that Heat hides. */
  readonly deployedTemplate: unknown;
  readonly deployedParameters: Json;
  readonly template: unknown;
  readonly parameters: unknown;
  readonly options: unknown;
}

const VERSION = 'p2';
const DIGEST_CHARACTERS = 12;
/** Parts that can contain secrets. */
const SLOW: ReadonlySet<keyof PlanParts> = new Set<keyof PlanParts>(['deployedTemplate', 'parameters']);
const NAMES: readonly (readonly [keyof PlanParts, string])[] = [
  ['stack', 'the stack with this name is a different one, or does not exist'],
  [
    'deployedTemplate',
    'the deployed template, its files, the resources to replace, or the contents of nested stacks that no preview shows have changed since the approval',
  ],
  ['deployedParameters', 'the parameters of the deployed stack have changed since the approval'],
  ['template', 'the template or its files differ from the approved ones'],
  ['parameters', 'parameters or environments differ from the approved ones'],
  ['options', 'tags or options of the deploy differ from the approved ones'],
];

/**
 * Returns one short digest per part, so that a mismatch can name the part. Parameters and environment files can be
 * secrets that are easy to guess, so their digest is slow to compute.
 */
export function planHash(parts: PlanParts): string {
  const digests = NAMES.map(([name]) => {
    const text = toCanonicalJson(parts[name]);
    return SLOW.has(name) ? slowDigest(text) : digest(text);
  });
  return [VERSION, ...digests].join('-');
}

/** Returns a text for each part that differs from the approved plan; empty if none does. */
export function describePlanDifferences(approved: string, actual: string): string[] {
  if (approved === actual) return [];
  const [left, right] = [approved.split('-'), actual.split('-')];
  if (left[0] !== right[0] || left.length !== right.length) {
    return ['expect-plan is not a plan-hash of this version of the action'];
  }
  return NAMES.flatMap(([, words], index) => (left[index + 1] === right[index + 1] ? [] : [words]));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_CHARACTERS);
}

function slowDigest(text: string): string {
  return scryptSync(text, 'heat-stack-deploy plan', DIGEST_CHARACTERS / 2).toString('hex');
}

/**
 * Returns the request's files as parts of a hash. Environments, in their order, belong to `parameters`; all other files
 * belong to `template`.
 */
export function hashedFiles({
  template,
  request,
  definition,
}: Bundle): Pick<PlanParts, 'template' | 'parameters'> {
  const environments = request.environmentFiles.map((key) => ownValue(request.files, key));
  return { template: [template, definition().files], parameters: [environments, request.parameters] };
}

/** What a plan depends on, besides the request and its files. */
interface HashedFacts {
  /** The tags that the deploy sets. */
  readonly tags: readonly string[];
  readonly stack: Stack | undefined;
  /** The deployed template, its files and the resources that no preview shows. */
  readonly deployed?: unknown;
}

/** Returns the hash of a plan, over the request and the deployed stack. */
export function hashRequest(
  request: StackSpec,
  files: Bundle,
  { tags, stack, deployed }: HashedFacts,
): string {
  const { keepExisting, clearParameters, converge, disableRollback, replace } = request;
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: deployed,
    deployedParameters: stack?.parameters ?? {},
    ...hashedFiles(files),
    options: {
      keepExisting,
      clearParameters,
      converge,
      disableRollback,
      ...(replace.length === 0 ? {} : { replace: [...replace].sort() }),
      // A plan is approved on a pull request but deployed later from the merge commit, so commit and time must not count.
      tags: toComparableTags(tags),
    },
  });
}
