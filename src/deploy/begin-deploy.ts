import type { Stack, StackChange } from '../heat/index.js';
import { recordPending } from './asked.js';
import type { Context, Files } from './context.js';
import { definitionOf } from './definition.js';
import { takeBaseline } from './event-feed.js';
import { markedPullRequest, oldPullRequestOf, tagsToSend } from './ownership.js';
import type { DeployRequest } from './request.js';
import { sentDefinition } from './sent-definition.js';
import { createOnce, updateOnce } from './submit.js';
import type { Watched } from './watch.js';

/** A deploy under way. */
export interface BegunDeploy extends Watched {
  /** What an update sent; absent for a create. */
  readonly change?: StackChange | undefined;
}

/**
 * Asks Heat for the create, or for the update of what is there; what comes back is to be watched. A stack that was deleted to
 * be created anew hands its tags on.
 */
export async function beginDeploy(
  context: Context,
  request: DeployRequest,
  files: Files,
  before: Stack | undefined,
  deleted?: Stack,
): Promise<BegunDeploy> {
  return before === undefined
    ? beginCreate(context, request, files, deleted?.tags ?? [])
    : beginUpdate(context, request, files, before);
}

async function beginCreate(
  context: Context,
  request: DeployRequest,
  files: Files,
  tags: readonly string[],
): Promise<Watched> {
  const { stackName, timeoutMinutes } = request;
  context.tell({ kind: 'begin', phase: 'act', title: `Creating stack ${stackName}` });
  const beganAtMs = context.clock.now();
  const stack = { ...commonOf(context, request, files, tags), name: stackName };
  const sent = sentDefinition(stack);
  const asked = { what: 'create', stackName, stackId: undefined, updatedTime: undefined, sent } as const;
  const pending = recordPending(context, asked);
  const ref = await createOnce(context, stack);
  pending.onAnswer(ref);
  return { ref, action: 'CREATE', beganAtMs, timeoutMinutes, pending };
}

async function beginUpdate(
  context: Context,
  request: DeployRequest,
  files: Files,
  before: Stack,
): Promise<BegunDeploy> {
  const { converge, clearParameters, keepExisting, timeoutMinutes } = request;
  context.tell({ kind: 'begin', phase: 'act', title: `Updating stack ${before.name}` });
  const common = commonOf(context, request, files, before.tags);
  announceMark(context, before, common.tags);
  const events = await takeBaseline(context.heat, before.ref);
  const beganAtMs = context.clock.now();
  const change = {
    ...common,
    ...(converge ? { converge } : {}),
    ...(clearParameters.length > 0 ? { clearParameters } : {}),
  };
  const { id, name, updatedTime } = before;
  const sent = sentDefinition(change);
  const pending = recordPending(context, { what: 'update', stackName: name, stackId: id, updatedTime, sent });
  const takesOver = request.onInProgress === 'supersede';
  const submitted = await updateOnce(context, before, change, { keepExisting, events, takesOver });
  const { ref, row: firstRow } = submitted;
  return {
    ref,
    action: 'UPDATE',
    beganAtMs,
    timeoutMinutes,
    before: submitted.before,
    firstRow,
    pending,
    change,
  };
}

function commonOf(
  context: Context,
  request: DeployRequest,
  files: Files,
  tags: readonly string[],
): ReturnType<typeof definitionOf> & {
  readonly timeoutMinutes: number;
  readonly disableRollback: boolean;
  readonly tags: readonly string[];
} {
  return {
    ...definitionOf(files),
    timeoutMinutes: request.timeoutMinutes,
    disableRollback: request.disableRollback,
    tags: tagsToSend(request, tags, context.owner),
  };
}

/** Says so when the deploy makes an existing stack a preview environment, which prune may delete, or makes it none. */
function announceMark({ tell }: Context, { name, tags }: Stack, newTags: readonly string[]): void {
  const [before, after] = [markedPullRequest(tags), markedPullRequest(newTags)];
  if (before === after) return;
  if (after === undefined) {
    const text = `Stack ${name} is no preview environment of pull request #${before} any more: preview-environment is not set`;
    tell({ kind: 'notice', text });
    return;
  }
  if (before !== undefined || oldPullRequestOf(tags) !== undefined) return;
  const text =
    `Stack ${name} was no preview environment and becomes that of pull request #${after}: ` +
    'prune deletes it once the pull request is closed. Leave out preview-environment if it is to stay.';
  tell({ kind: 'warning', text });
}
