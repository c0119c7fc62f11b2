import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { ACTION } from '../../scripts/action-name.js';
import { ROOT } from '../../scripts/run.js';
import { runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';

/** The event and the inputs of a workflow run. */
export interface WorkflowStart {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly refName?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly token: string;
  readonly repository: string;
  /** Overrides inputs of the action's steps: the cloud of the test, and unique names. */
  readonly replaced: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Outputs of steps that use other actions, by the beginning of `uses`; such an action cannot run here. */
  readonly otherActions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The result of one step; steps that do not use the action have only a log. */
export interface StepEnding {
  readonly job: string;
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly log: string;
  readonly action: ActionEnding | undefined;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

type Contexts = Record<string, unknown>;

/** The sign-in inputs of the examples' cloud, which the test replaces. */
const OF_THE_CLOUD = /^(provider|application-credential-.*)$/;

/** Runs the jobs of a workflow file as GitHub does: the action's steps with the built action, the others in bash. */
export async function runWorkflow(file: string, start: WorkflowStart): Promise<readonly StepEnding[]> {
  const workflow = parse(await readFile(path.join(ROOT, file), 'utf8')) as Workflow;
  const endings: StepEnding[] = [];
  const needs: Record<string, unknown> = {};
  const failed = new Set<string>();
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const contexts: Contexts = { ...contextsOf(start), needs, env: {} };
    contexts['env'] = mapped({ ...workflow.env, ...job.env }, contexts);
    const before = [job.needs ?? []].flat();
    if (before.some((one) => failed.has(one)) || !isMet(job.if, contexts)) continue;
    const steps = await runSteps(name, job, contexts, start);
    endings.push(...steps);
    if (steps.some(({ outcome }) => outcome === 'failure')) failed.add(name);
    needs[name] = { outputs: mapped(job.outputs ?? {}, contexts) };
  }
  return endings;
}

/** Beginning of the condition of a step that also runs after a failure. */
const ALWAYS = 'always() && ';

async function runSteps(
  job: string,
  { steps }: Job,
  contexts: Contexts,
  start: WorkflowStart,
): Promise<StepEnding[]> {
  const endings: StepEnding[] = [];
  const told: Record<string, unknown> = {};
  contexts['steps'] = told;
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') !== true)) {
    const hasFailed = endings.some(({ outcome }) => outcome === 'failure');
    const isRun =
      (!hasFailed || step.if?.startsWith(ALWAYS) === true) && isMet(step.if?.replace(ALWAYS, ''), contexts);
    const ending = isRun
      ? await endingOf(job, step, contexts, start)
      : { job, name: nameOf(step), outcome: 'skipped' as const, log: '', action: undefined, outputs: {} };
    endings.push(ending);
    if (step.id !== undefined) {
      told[step.id] = { outputs: ending.outputs, outcome: ending.outcome };
    }
  }
  return endings;
}

async function endingOf(
  job: string,
  step: Step,
  contexts: Contexts,
  start: WorkflowStart,
): Promise<StepEnding> {
  const outputs = otherOutputs(step, start);
  if (outputs !== undefined)
    return { job, name: nameOf(step), outcome: 'success', log: '', action: undefined, outputs };
  const { code, log, action } = await runStep(step, contexts, start);
  const isForgiven = filled(step['continue-on-error'] ?? false, contexts) === 'true';
  return {
    job,
    name: nameOf(step),
    outcome: code === 0 || isForgiven ? 'success' : 'failure',
    log,
    action,
    outputs: action?.outputs ?? {},
  };
}

function otherOutputs(
  { uses = '' }: Step,
  { otherActions = {} }: WorkflowStart,
): Readonly<Record<string, string>> | undefined {
  return Object.entries(otherActions).find(([beginning]) => uses.startsWith(beginning))?.[1];
}

function nameOf({ id, name, uses, run }: Step): string {
  return id ?? name ?? uses ?? run ?? '';
}

async function runStep(
  step: Step,
  contexts: Contexts,
  start: WorkflowStart,
): Promise<{
  readonly code: number | null;
  readonly log: string;
  readonly action: ActionEnding | undefined;
}> {
  const env = { ...(contexts['env'] as Record<string, string>), ...mapped(step.env ?? {}, contexts) };
  if (step.uses === undefined)
    return {
      ...(await bash(filled(step.run ?? '', contexts), { ...programsOf(start), ...env })),
      action: undefined,
    };
  if (!step.uses.startsWith(`${ACTION}@`)) throw new Error(`nobody can run ${step.uses} here`);
  const given = Object.entries(mapped(step.with ?? {}, contexts)).filter(
    ([name]) => !OF_THE_CLOUD.test(name),
  );
  const ofTheCloud = Object.keys(env).filter((name) => name.startsWith('OS_'));
  const action = await runBuilt({
    with: { 'github-token': start.token, ...Object.fromEntries(given), ...replacedIn(given, start) },
    event: start.payload,
    withPost: true,
    env: {
      ...Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheCloud.includes(name))),
      GITHUB_EVENT_NAME: start.event,
      GITHUB_REPOSITORY: start.repository,
      ...start.env,
    },
  });
  return { code: action.code, log: action.log, action };
}

function programsOf({ env: { PATH } }: WorkflowStart): Record<string, string> {
  return PATH === undefined ? {} : { PATH };
}

/** Replaces only inputs that the step has. */
function replacedIn(
  given: readonly (readonly [string, string])[],
  { replaced }: WorkflowStart,
): Record<string, string> {
  const names = new Set(given.map(([name]) => name));
  return Object.fromEntries(Object.entries(replaced).filter(([name]) => names.has(name)));
}

function contextsOf({
  event,
  payload,
  refName = 'main',
  inputs = {},
  secrets,
  vars,
  token,
  repository,
}: WorkflowStart): Contexts {
  const github = {
    event_name: event,
    event: payload,
    ref_name: refName,
    ref: `refs/heads/${refName}`,
    repository,
    token,
  };
  return { github, inputs, secrets, vars };
}

function mapped(values: Readonly<Record<string, unknown>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value, contexts)]));
}

/** Evaluates the expressions in a text with GitHub's own library. */
function filled(value: unknown, contexts: Contexts): string {
  return String(value).replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluated(expression, contexts).coerceString(),
  );
}

function isMet(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  return truthy(evaluated(condition.replace(/^\$\{\{(.*)\}\}$/s, '$1'), contexts));
}

function evaluated(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, known).evaluate();
}

function truthy(value: data.ExpressionData): boolean {
  return !['', 'false', '0', 'NaN'].includes(value.coerceString());
}

function bash(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString('utf8');
      });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, log });
    });
  });
}
