import { StackError } from '../../errors/index.js';
import { isDeleted, parseHeatTime, type StackSummary } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ChangeRules, DeleteRequest } from '../request.js';
import { explainKept } from './explain-kept.js';
import {
  findMarkedPullRequest,
  findStacksFileTag,
  isOfRepository,
  toStacksFileTag,
  type Owner,
  type StacksFile,
} from '../submit/ownership.js';
import { listOwnStacks } from '../submit/own-stacks.js';

/** Options for the stacks that `delete-removed` deletes. */
export type RemovalRules = ChangeRules & Omit<DeleteRequest, 'operation' | 'stackName' | 'wait'>;

/** A stack that was deployed from a stacks file and is no longer in it. */
export interface RemovedStack {
  /** Distinguishes it from the stacks of the file, in results, plans and outputs: its name, unless a stack of the file has this key. */
  readonly key: string;
  readonly stack: StackSummary;
}

/** The stacks of this repository that are not in the stacks file. */
export interface StacksOutsideFile {
  /** Deployed from this file, in the order of their deletes. */
  readonly removed: readonly RemovedStack[];
  /** Deployed from this file too, but not deleted, with the reason. */
  readonly kept: readonly KeptStack[];
  /** Not deleted, but likely deployed from this file under another identity. */
  readonly former: readonly FormerStacks[];
}

/** A stack that `delete-removed` does not delete. */
export interface KeptStack {
  readonly name: string;
  readonly reason: string;
}

/** Stacks with the same identity as stacks of the file had before: the file, its prefix or the repository had another name, or its stacks no tag. */
export interface FormerStacks {
  /** The tag of the other stacks file; `undefined` for stacks that were deployed before this tag existed. */
  readonly tag: string | undefined;
  readonly names: readonly string[];
}

/** A stack as the stacks file names it. */
interface FileStack {
  readonly key: string;
  readonly request: { readonly stackName: string };
}

/**
 * Finds the stacks that were deployed from the stacks file but are no longer in it. Newest first, because a stack that needs another one
 * is usually created after it.
 */
export async function findRemovedStacks(
  context: Context,
  fileStacks: readonly FileStack[],
  isPreview: boolean,
): Promise<StacksOutsideFile> {
  const { owner, stacksFile } = getIdentityOrThrow(context);
  const names = new Set(fileStacks.map(({ request }) => request.stackName));
  const keys = new Set(fileStacks.map(({ key }) => key));
  const listed = (await listOwnStacks(context, owner)).filter((stack) => !isDeleted(stack));
  // A file can give the name of a stack or its id.
  const isInFile = ({ name, id }: StackSummary): boolean => names.has(name) || names.has(id);
  const outside = listed.filter((stack) => !isInFile(stack));
  const candidates = outside
    .filter((stack) => isFromFile(stack, owner, stacksFile))
    .sort((one, other) => parseHeatTime(other.creationTime) - parseHeatTime(one.creationTime));
  const removed: RemovedStack[] = [];
  const kept: KeptStack[] = [];
  for (const stack of candidates) {
    const reason = await explainKept({ ...context, owner }, stack.tags, isPreview);
    if (reason === undefined) removed.push({ key: toRemovedKey(stack.name, keys), stack });
    else kept.push({ name: stack.name, reason });
  }
  return { removed, kept, former: findFormerStacks(listed.filter(isInFile), outside, owner, stacksFile) };
}

/** Returns the warning about stacks that were deployed from this file but may not be deleted, one line per reason. */
export function describeKeptStacks(kept: readonly KeptStack[]): string[] {
  const reasons = new Set(kept.map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const names = kept.filter((one) => one.reason === reason).map(({ name }) => name);
    return `delete-removed keeps ${names.join(', ')}: ${reason}`;
  });
}

/** Returns the key of a removed stack. A name contains no `#`, so the key is unique. */
export function toRemovedKey(name: string, fileKeys: ReadonlySet<string>): string {
  return fileKeys.has(name) ? `${name}#removed` : name;
}

/** True if the tags name exactly this repository and exactly this stacks file with this prefix. */
export function isFromFile(
  { tags, name }: Pick<StackSummary, 'tags' | 'name'>,
  owner: Owner,
  file: StacksFile,
): boolean {
  return (
    isOfRepository(tags, owner) &&
    findStacksFileTag(tags) === toStacksFileTag(owner, file) &&
    name.startsWith(file.namePrefix)
  );
}

/** Returns who deploys, and from which file. Throws a `StackError` if either is unknown. */
export function getIdentityOrThrow({ owner }: Pick<Context, 'owner'>): {
  readonly owner: Owner;
  readonly stacksFile: StacksFile;
} {
  if (owner?.stacksFile !== undefined) return { owner, stacksFile: owner.stacksFile };
  const [reason, hint] =
    owner === undefined
      ? ['outside of a workflow, the repository is unknown', 'Set GITHUB_REPOSITORY to its name.']
      : ['the stacks file does not belong to this repository', 'Remove delete-removed.'];
  throw new StackError(
    `delete-removed cannot tell which stacks were deployed from this file: ${reason}; nothing was changed`,
    { failureCode: 'invalid-input', hint },
  );
}

/** Only while stacks of the file still have their former tags, that is at the first deploy after the change. */
function findFormerStacks(
  inside: readonly StackSummary[],
  outside: readonly StackSummary[],
  owner: Owner,
  file: StacksFile,
): FormerStacks[] {
  const formerTags = new Set(inside.map(({ tags }) => findStacksFileTag(tags)));
  formerTags.delete(toStacksFileTag(owner, file));
  return [...formerTags].flatMap((tag) => {
    const names = outside
      .filter(
        ({ tags, name }) => findStacksFileTag(tags) === tag && (tag !== undefined || isLikely(tags, name)),
      )
      .map(({ name }) => name);
    return tag === undefined && names.length === 0 ? [] : [{ tag, names }];
  });

  function isLikely(tags: readonly string[], name: string): boolean {
    return name.startsWith(file.namePrefix) && findMarkedPullRequest(tags) === undefined;
  }
}

/** Returns the warning about stacks that `delete-removed` does not delete. */
export function describeFormerStacks({ tag, names }: FormerStacks): string {
  const list = names.join(', ');
  const advice = 'If they are no longer needed, delete them with operation: delete.';
  if (tag === undefined)
    return `delete-removed does not delete ${list}: deployed from this repository before it recorded the stacks file. ${advice}`;
  const renamed = `Stacks of this file were deployed from another stacks file (${tag}): the file, its stack-name-prefix or the repository was renamed, or stacks were moved`;
  return names.length === 0
    ? `${renamed}, so delete-removed deletes nothing that was deployed from that file`
    : `${renamed}. delete-removed does not delete ${list}, which are not in this file. ${advice}`;
}
