import { RequestError, StackError } from '../errors/index.js';
import { HIDDEN_VALUE, type DeployedDefinition, type Stack, type StackChange } from '../heat/index.js';
import { recordPending } from './asked.js';
import type { Context, Files } from './context.js';
import { takeBaseline } from './event-feed.js';
import { listResources } from './listed-resources.js';
import { askPreview } from './plan/ask-preview.js';
import { isJson, readOnce, type Json } from './plan/definitions.js';
import { deployedSide, givenValues } from './plan/sides.js';
import { sidesToPutBack } from './plan/stack-sides.js';
import { planWithFacts } from './plan/plan-with-facts.js';
import { report, type Reported } from './report-ending.js';
import { updateOnce } from './submit.js';
import { watch } from './watch.js';

/** A stack as it was before a deploy, ready to be sent back to Heat. */
export interface RestorePoint {
  readonly change: StackChange;
}

/**
 * Takes down what the stack is made of. Heat shows no hidden parameter, so its value can be put back only where it is
 * known: where this deploy gives the same one. That is asked of Heat itself, by a preview of the old definition with
 * the new value. Throws a `StackError`, before anything is touched, where the way back would be a guess.
 */
export async function takeRestorePoint(context: Context, stack: Stack, files: Files): Promise<RestorePoint> {
  const deployed = await context.heat.getDeployed(stack.ref);
  const hidden = hiddenIn(deployed.environment);
  const given = givenValues(files, readOnce());
  const unknown = hidden.filter((name) => !given.has(name));
  if (unknown.length > 0) throw refusal(stack, `Heat hides the value of ${quoted(unknown)}`, GIVE_IT);
  const change: StackChange = {
    template: deployed.templateText,
    files: deployed.files,
    environment: deployed.environmentText,
    parameters: Object.fromEntries(hidden.map((name) => [name, given.get(name)])),
    tags: stack.tags,
    disableRollback: stack.disableRollback,
    ...(stack.timeoutMinutes === undefined ? {} : { timeoutMinutes: stack.timeoutMinutes }),
  };
  if (hidden.length > 0) await proveSame(context, stack, deployed, change, hidden);
  return { change };
}

/** Puts the stack back, and waits for it. */
export async function restoreTo(
  context: Context,
  { change }: RestorePoint,
  now: Stack,
  timeoutMinutes: number,
): Promise<Reported> {
  const { id, name, updatedTime, ref } = now;
  const title = `Putting stack ${name} back`;
  context.tell({ kind: 'begin', phase: 'act', title: `Putting stack ${name} back as it was` });
  const events = await takeBaseline(context.heat, ref);
  const beganAtMs = context.clock.now();
  recordPending(context, { what: 'restore', stackName: name, stackId: id, updatedTime });
  const { before, row: firstRow } = await updateOnce(context, now, change, { events });
  const ending = await watch(context, { ref, action: 'UPDATE', beganAtMs, timeoutMinutes, before, firstRow });
  context.tell({ kind: 'end' });
  return report(ending, undefined, title);
}

/** Names of the parameters that Heat keeps a value of and does not show. */
function hiddenIn(environment: Json): string[] {
  const sections = [environment['parameters'], environment['parameter_defaults']].filter(isJson);
  const names = sections.flatMap((section) =>
    Object.entries(section).flatMap(([name, value]) => (value === HIDDEN_VALUE ? [name] : [])),
  );
  return [...new Set(names)];
}

/** Whether the stack would stay as it is with the values that we were given for what Heat hides. */
async function proveSame(
  { heat }: Context,
  stack: Stack,
  deployed: DeployedDefinition,
  change: StackChange,
  hidden: readonly string[],
): Promise<void> {
  const [answer, listing] = await Promise.all([
    previewed(heat, stack, change),
    listResources(heat, stack.ref),
  ]);
  const definitions = deployedSide(deployed, { files: {}, environmentFiles: [] }, readOnce());
  const { changes, unseen } = await planWithFacts(heat, {
    root: stack.ref,
    ...sidesToPutBack(stack, deployed, definitions, new Map(Object.entries(change.parameters ?? {}))),
    pseudo: (name) => stack.parameters[name],
    listing,
    answer,
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
  });
  const paths = [
    ...changes.map(({ path }) => path),
    ...unseen.filter(({ among }) => among === 'all').map(({ path }) => path),
  ];
  if (paths.length === 0) return;
  throw refusal(
    stack,
    `with the value that this deploy gives to ${quoted(hidden)}, these resources would not be, or may not be, as they are: ${paths.join(', ')}`,
    'Deploy the new values of hidden parameters by themselves first, or use on-verify-failure: fail.',
  );
}

async function previewed(
  heat: Context['heat'],
  stack: Stack,
  change: StackChange,
): ReturnType<typeof askPreview> {
  try {
    return await askPreview(heat, stack.ref, change, false);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 400) throw error;
    throw refusal(
      stack,
      'Heat cannot preview the way back',
      'Use on-verify-failure: fail for this deploy.',
      error,
    );
  }
}

const GIVE_IT =
  'Give its value in this deploy, too, so that it can be put back, or use on-verify-failure: fail.';

function refusal(stack: Stack, why: string, next: string, cause?: RequestError): StackError {
  const text = `Stack ${stack.name} could not be put back if verify-command failed: ${why}; nothing was touched`;
  return new StackError(text, { next, cause, said: cause?.said, requestId: cause?.requestId });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
