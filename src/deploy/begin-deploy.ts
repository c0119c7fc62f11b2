import type { Stack } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { definitionOf } from './definition.js';
import { takeBaseline } from './event-feed.js';
import { tagsToSend } from './ownership.js';
import type { DeployRequest } from './request.js';
import { createOnce, heatNow, updateOnce } from './submit.js';
import type { Watched } from './watch.js';

/** Asks Heat for the create, or for the update of what is there; what comes back is to be watched. */
export async function beginDeploy(
  context: Context,
  request: DeployRequest,
  files: Files,
  before: Stack | undefined,
): Promise<Watched> {
  return before === undefined
    ? beginCreate(context, request, files)
    : beginUpdate(context, request, files, before);
}

async function beginCreate(context: Context, request: DeployRequest, files: Files): Promise<Watched> {
  const { stackName, timeoutMinutes } = request;
  context.tell({ kind: 'begin', phase: 'act', title: `Creating stack ${stackName}` });
  const beganAtMs = context.clock.now();
  context.remember?.({
    what: 'create',
    stackName,
    stackId: undefined,
    updatedTime: undefined,
    askedAtMs: heatNow(context),
  });
  const ref = await createOnce(context, { ...commonOf(context, request, files, []), name: stackName });
  return { ref, action: 'CREATE', beganAtMs, timeoutMinutes };
}

async function beginUpdate(
  context: Context,
  request: DeployRequest,
  files: Files,
  before: Stack,
): Promise<Watched> {
  const { converge, clearParameters, keepExisting, timeoutMinutes } = request;
  context.tell({ kind: 'begin', phase: 'act', title: `Updating stack ${before.name}` });
  const events = await takeBaseline(context.heat, before.ref);
  const beganAtMs = context.clock.now();
  const change = {
    ...commonOf(context, request, files, before.tags),
    ...(converge ? { converge } : {}),
    ...(clearParameters.length > 0 ? { clearParameters } : {}),
  };
  const { id, name, updatedTime } = before;
  context.remember?.({
    what: 'update',
    stackName: name,
    stackId: id,
    updatedTime,
    askedAtMs: heatNow(context),
  });
  const ref = await updateOnce(context, before, change, keepExisting);
  return { ref, action: 'UPDATE', beganAtMs, timeoutMinutes, before: { updatedTime, events } };
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
    tags: tagsToSend(request.tags, tags, request.own ? context.owner : undefined),
  };
}
