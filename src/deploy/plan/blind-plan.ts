import type { Stack } from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { assertIsName } from '../decide.js';
import { byName, findStack } from '../find-stack.js';
import type { PreviewRequest } from '../request.js';
import type { Result } from '../result.js';
import { refuseInvalid } from '../validate.js';
import { factsOf } from '../watched-action.js';
import { isJson, readOnce } from './definitions.js';
import type { Plan, PlannedChange, Unseen } from './plan.js';
import { hashedFiles, planHash } from './plan-hash.js';
import { newSide } from './sides.js';

/** A parameter whose value nobody can know yet, and where it will come from. */
export interface UnknownParameter {
  readonly parameter: string;
  readonly from: string;
}

const UNKNOWN = '(known after deploy)';

/**
 * A preview without Heat's: it makes none while a parameter has no value. Heat still judges the template; of a stack that
 * is not there yet the template says what it will hold.
 */
export async function previewBlind(
  context: Context,
  request: PreviewRequest,
  files: Files,
  unknown: readonly UnknownParameter[],
): Promise<Result> {
  const startedAtMs = context.clock.now();
  const title = `Asking Heat about the template of stack ${request.stackName}`;
  context.tell({ kind: 'begin', phase: 'plan', title });
  const [stack] = await Promise.all([findStack(context, request.stackName), refuseInvalid(context, files)]);
  context.tell({ kind: 'end' });
  if (stack === undefined) assertIsName(request.stackName);
  return {
    operation: 'preview',
    outcome: 'previewed',
    changed: false,
    durationMs: context.clock.now() - startedAtMs,
    plan: blindPlan(byName(request, stack), files, stack, unknown),
    ...(stack === undefined ? {} : { stack: factsOf(stack) }),
  };
}

function blindPlan(
  request: PreviewRequest,
  files: Files,
  stack: Stack | undefined,
  unknown: readonly UnknownParameter[],
): Plan {
  return {
    stack: { name: request.stackName, id: stack?.id, status: stack?.state },
    kind: stack === undefined ? 'create' : 'update',
    changes: stack === undefined ? additions(files) : [],
    unchanged: 0,
    parameters: unknown.map(({ parameter }) => ({
      name: parameter,
      before: stack?.parameters[parameter],
      after: UNKNOWN,
    })),
    outputs: [],
    files: [],
    definition: [],
    unseen: stack === undefined ? [] : [WHOLE],
    cautions: unknown.map(
      ({ parameter, from }) =>
        `parameter "${parameter}" is known only after the deploy of what gives it (${from}): ${CONSEQUENCE[stack === undefined ? 'create' : 'update']}`,
    ),
    hash: hashOf(request, files, stack, unknown),
  };
}

const WHOLE: Unseen = {
  path: '',
  fate: 'unknown',
  among: 'all',
  because: 'some of its parameters are known only after the deploy of other stacks',
};

const CONSEQUENCE = {
  create: 'this plan is read from the template alone',
  update: 'what it changes cannot be told yet',
} as const;

function additions(files: Files): PlannedChange[] {
  const { template } = newSide(files, readOnce());
  const resources = template['resources'] ?? template['Resources'];
  return Object.entries(isJson(resources) ? resources : {})
    .map(([path, body]): PlannedChange => {
      const type = isJson(body) ? (body['type'] ?? body['Type']) : undefined;
      return { path, type: typeof type === 'string' ? type : '', action: 'add', values: [], notes: [] };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function hashOf(
  request: PreviewRequest,
  files: Files,
  stack: Stack | undefined,
  unknown: readonly UnknownParameter[],
): string {
  const { keepExisting, clearParameters, converge, disableRollback, tags } = request;
  const { template, parameters } = hashedFiles(files);
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: stack?.updatedTime,
    deployedParameters: stack?.parameters ?? {},
    template,
    parameters: [parameters, unknown],
    options: { keepExisting, clearParameters, converge, disableRollback, tags: [...(tags ?? [])].sort() },
  });
}
