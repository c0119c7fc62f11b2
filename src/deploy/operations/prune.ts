import { messageOf, StackError } from '../../errors/index.js';
import { parseHeatTime, type StackSummary } from '../../heat/index.js';
import type { Context, PullRequestState } from '../context.js';
import { assertDeletable, deleteWithRetries } from './delete.js';
import { findStack } from '../submit/find-stack.js';
import {
  findOldPullRequest,
  toOldRepositoryTag,
  findPreviewPullRequest,
  toRepositoryTag,
  type Owner,
} from '../submit/ownership.js';
import type { Progress } from '../progress.js';
import type { PruneRequest } from '../request.js';
import type { PrunedStack, Result, Table } from '../result.js';
import { readHeatTime } from '../submit/mutations.js';

/** So many deletes run side by side: a night's previews are gone soon, and the cloud is not overrun. */
const SIDE_BY_SIDE = 4;

/** What the rules of `prune` look at. */
type Deployed = Pick<StackSummary, 'name' | 'id' | 'tags' | 'creationTime' | 'updatedTime'>;

/** A stack that is marked as a preview environment of this repository. */
interface Preview {
  readonly stack: Deployed;
  readonly pullRequest: number;
}

/** What is known for all stacks: whose they have to be, and which pull requests are closed. */
interface Rules extends PruneRequest {
  readonly owner: Owner;
  readonly states: ReadonlyMap<number, PullRequestState>;
}

/**
 * Operation `prune`: deletes the preview environments of this repository whose pull request is closed, or that are older
 * than `max-age`. Any other stack stays, whatever its name and whoever deployed it.
 */
export async function prune(context: Context, request: PruneRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  context.onProgress({
    kind: 'begin',
    phase: 'read',
    title: 'Looking for preview environments that nobody needs any more',
  });
  const owner = getOwnerOrThrow(context);
  const previews = await findPreviews(context, owner);
  const rules: Rules = { ...request, owner, states: await readPullRequestStates(context, request, previews) };
  const judged = previews.map((preview) => decide(context, rules, preview));
  for (const { name, result, reason } of judged)
    context.onProgress({ kind: 'fact', text: `${name}: ${WORDS[result]}, ${reason}` });
  context.onProgress({ kind: 'end' });
  const pruned = request.dryRun ? judged : await deletePreviews(context, rules, judged);
  return toResult(request, pruned, context.clock.now() - startedAtMs);
}

const WORDS: Readonly<Record<PrunedStack['result'], string>> = {
  deleted: 'deleted',
  'would-delete': 'to be deleted',
  kept: 'stays',
  failed: 'could not be deleted',
};

function getOwnerOrThrow({ owner }: Context): Owner {
  if (owner !== undefined) return owner;
  throw new StackError('Outside of a workflow nobody knows whose stacks to prune', {
    hint: 'GITHUB_REPOSITORY names the repository.',
  });
}

/** The marked ones of all stacks that Heat lists; its filter only saves answers, the tags of each stack are looked at. */
async function findPreviews(context: Context, owner: Owner): Promise<Preview[]> {
  const previews: Preview[] = [];
  const old: string[] = [];
  const tagsAny = [toRepositoryTag(owner), toOldRepositoryTag(owner)];
  for await (const stack of context.heat.listAllStacks({ tagsAny })) {
    const pullRequest = findPreviewPullRequest(stack.tags, owner);
    if (pullRequest !== undefined) previews.push({ stack, pullRequest });
    else if (isTaggedByEarlierVersion(stack, owner)) old.push(stack.name);
  }
  if (old.length > 0) warnOfOldTags(context, old, owner);
  return previews;
}

/** True if an earlier version tagged it for a pull request of a repository of that name, on whichever host. */
function isTaggedByEarlierVersion({ tags }: Deployed, owner: Owner): boolean {
  return tags.includes(toOldRepositoryTag(owner)) && findOldPullRequest(tags) !== undefined;
}

function warnOfOldTags({ onProgress }: Context, stacks: readonly string[], owner: Owner): void {
  const [one, it] = stacks.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const text =
    `${stacks.join(', ')} ${one} left alone: tagged by an earlier version (${toOldRepositoryTag(owner)}, github-pr:…), ` +
    'which did not tell preview environments from production. ' +
    `Delete ${it} with operation: delete, or deploy ${it} again: with preview-environment: true prune deletes ${it} later.`;
  onProgress({ kind: 'warning', text });
}

/** Each pull request is asked about once; without GitHub's word only the age counts. */
async function readPullRequestStates(
  context: Context,
  { maxAgeMs }: PruneRequest,
  previews: readonly Preview[],
): Promise<ReadonlyMap<number, PullRequestState>> {
  const ask = context.getPullRequestState;
  const states = new Map<number, PullRequestState>();
  if (ask === undefined) {
    if (maxAgeMs !== undefined) return states;
    throw new StackError('GitHub cannot be asked which pull requests are closed', {
      hint: 'Give github-token, or max-age to go by age alone.',
    });
  }
  for (const { pullRequest } of previews) {
    if (!states.has(pullRequest))
      states.set(pullRequest, await readPullRequestState(context, ask, pullRequest));
  }
  return states;
}

async function readPullRequestState(
  context: Context,
  ask: NonNullable<Context['getPullRequestState']>,
  pullRequest: number,
): Promise<PullRequestState> {
  try {
    return await ask(pullRequest);
  } catch (error) {
    context.signal.throwIfAborted();
    const text = `GitHub does not say what became of pull request #${pullRequest}: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
    return 'unknown';
  }
}

function decide(context: Context, { maxAgeMs, states }: Rules, { stack, pullRequest }: Preview): PrunedStack {
  const { name, id } = stack;
  const base = { name, id, pullRequest };
  const ageMs = readHeatTime(context) - parseHeatTime(stack.updatedTime ?? stack.creationTime);
  const state = states.get(pullRequest);
  if (state === 'closed')
    return { ...base, result: 'would-delete', reason: `pull request #${pullRequest} is closed` };
  if (maxAgeMs !== undefined && ageMs > maxAgeMs)
    return { ...base, result: 'would-delete', reason: `last deployed ${ageText(ageMs)} ago` };
  const known =
    state === 'open' ? `pull request #${pullRequest} is open` : `pull request #${pullRequest} is not known`;
  return { ...base, result: 'kept', reason: known };
}

const HOUR_MS = 3_600_000;

function ageText(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

async function deletePreviews(
  context: Context,
  rules: Rules,
  judged: readonly PrunedStack[],
): Promise<PrunedStack[]> {
  let going = judged.filter(({ result }) => result === 'would-delete');
  if (going.length === 0) return [...judged];
  const title = `Deleting ${going.length} preview ${going.length === 1 ? 'environment' : 'environments'}`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  const done = new Map<string, PrunedStack>();
  for (;;) {
    const round = await inParallel(going, (one) => deletePreview(context, rules, one));
    for (const one of round) done.set(one.id, one);
    const failed = going.filter(({ id }) => done.get(id)?.result === 'failed');
    // What holds a stack is often another one of them: as long as some go, those left are tried again.
    if (failed.length === 0 || failed.length === going.length) break;
    going = failed;
  }
  context.onProgress({ kind: 'end' });
  return judged.map((one) => done.get(one.id) ?? one);
}

async function inParallel<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) values.push(await work(item));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return values;
}

/** One that fails does not stop the others; a cancelled run stops them all. */
async function deletePreview(context: Context, rules: Rules, one: PrunedStack): Promise<PrunedStack> {
  const quiet: Context = {
    ...context,
    onProgress: (progress) => {
      toReporter(context, one.name, progress);
    },
  };
  try {
    const ended = await deleteMarkedStack(quiet, rules, one);
    context.onProgress({ kind: 'fact', text: `${one.name}: ${WORDS[ended.result]}` });
    return ended;
  } catch (error) {
    context.signal.throwIfAborted();
    return { ...one, result: 'failed', error: messageOf(error) };
  }
}

/** Deletes by id, and only if the rules still say so: the stack may have been deployed since it was listed. */
async function deleteMarkedStack(context: Context, rules: Rules, one: PrunedStack): Promise<PrunedStack> {
  const found = await findStack(context, one.id);
  const stack = found && (await assertDeletable(context, found, rules));
  if (stack === undefined) return { ...one, result: 'deleted' };
  if (findPreviewPullRequest(stack.tags, rules.owner) !== one.pullRequest) {
    const reason = `it is no preview environment of pull request #${one.pullRequest} any more`;
    return { ...one, result: 'kept', reason };
  }
  const again = decide(context, rules, { stack, pullRequest: one.pullRequest });
  if (again.result === 'kept') return again;
  const { failure } = await deleteWithRetries(context, stack, rules);
  return failure === undefined
    ? { ...one, result: 'deleted' }
    : { ...one, result: 'failed', error: failure.summary };
}

/** Of several deletes at once only what went wrong is told, with the name of the stack. */
function toReporter(context: Context, name: string, progress: Progress): void {
  if (progress.kind === 'warning') context.onProgress({ ...progress, text: `${name}: ${progress.text}` });
}

function toResult(request: PruneRequest, pruned: readonly PrunedStack[], durationMs: number): Result {
  const failed = pruned.filter(({ result }) => result === 'failed');
  const base = { operation: 'prune', durationMs, pruned, table: toTable(pruned) } as const;
  const changed = pruned.some(({ result }) => result === 'deleted');
  if (failed.length === 0) return { ...base, changed, outcome: request.dryRun ? 'previewed' : 'pruned' };
  const reason = failed.map(({ name, error = '' }) => `${name}: ${error}`).join('\n');
  const summary = `${failed.length} of ${pruned.length} preview environments could not be deleted`;
  const next = 'See what holds them in the cloud; the next prune tries again.';
  return {
    ...base,
    changed,
    outcome: 'failed',
    failure: { summary, reason, resources: [], locations: [], hint: next },
  };
}

function toTable(pruned: readonly PrunedStack[]): Table {
  return {
    title: 'Preview environments',
    columns: ['stack', 'pull request', 'result', 'why'],
    rows: pruned.map(({ name, pullRequest, result, reason, error }) => [
      name,
      `#${pullRequest}`,
      WORDS[result],
      error ?? reason,
    ]),
  };
}
