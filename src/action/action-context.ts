import { setImmediate } from 'node:timers/promises';
import { readCloud, signIn, type Cloud, type Session } from '../auth/index.js';
import type { Http } from '../http/index.js';
import { readJob, type InputSource, type Job } from '../inputs/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { createRunnerHttp, createTracedHttp } from './http-clients.js';
import type { Step } from './step.js';
import type { ParameterValue } from '../template/index.js';

/** Everything that one invocation of the action shares: the step, its inputs, the workflow run, the cloud and the HTTP clients. */
export interface ActionContext {
  readonly step: Step;
  readonly job: Job;
  readonly runnerEnvironment: runner.RunnerEnvironment & {
    readonly onSecret: (value: string) => void;
    readonly onParameter: (parameter: ParameterValue) => void;
    readonly onWarning: (text: string) => void;
    /** For GitHub's services and files at URLs: does not use the cloud's certificate authority, client certificate or `insecure`. */
    readonly runnerHttp: Http;
  };
  /** Absent outside of a workflow. */
  readonly run: runner.WorkflowRun | undefined;
  readonly cloud: Cloud;
  readonly http: Http;
  /** The values of parameters from files and inputs, of all stacks; complete once the files are read. */
  readonly givenParameters: readonly ParameterValue[];
  /** The plans for `plan-file`, by the name of the stack. */
  readonly plans: Map<string, Omit<report.CollectedPlan, 'key'>>;
  /** Closes all connections, so that the process can exit. */
  readonly close: () => Promise<unknown>;
}

export interface SignedInContext extends ActionContext {
  readonly session: Promise<Session>;
}

/** What an operation needs besides: where it saves its state for the post step, and reports on GitHub. */
export interface JobContext extends SignedInContext {
  readonly stateWriter: runner.StepStateWriter;
  readonly reporter: runner.GitHubReporter | undefined;
  /** Throws unless the pull request of a preview environment is open. */
  readonly assertPullRequestIsOpen: () => Promise<void>;
}

/** Reads the inputs and the workflow run. Throws an `InputError` that lists every invalid input. */
export async function readStepJob(
  inputs: InputSource,
): Promise<{ readonly job: Job; readonly run: runner.WorkflowRun | undefined }> {
  const event = await runner.readWorkflowRun(runner.readRunnerEnvironment().env);
  const readRun = (pullRequest: number | undefined): runner.WorkflowRun | undefined =>
    event && runner.withPullRequest(event, pullRequest);
  const job = readJob(inputs, readRun);
  const run = readRun(job.workflow.pullRequest);
  const template = job.multiStack?.file ?? job.files?.template;
  return { job, run: run && runner.withCheckedOutCommit(run, template) };
}

/** Creates the HTTP clients and resolves the cloud's settings. Sends no request. */
export async function createActionContext(
  step: Step,
  job: Job,
  run: runner.WorkflowRun | undefined,
): Promise<ActionContext> {
  const { secrets, parameterValues, console } = step;
  const runnerDeps = {
    ...runner.readRunnerEnvironment(),
    onSecret: secrets.add,
    onWarning: console.warn,
    onNotice: console.notice,
  };
  const givenParameters: ParameterValue[] = [];
  const onParameter = (parameter: ParameterValue): void => {
    const { name, value, isDefault } = parameter;
    if (isDefault) parameterValues.addDefault(value);
    else {
      parameterValues.add(name, value);
      givenParameters.push(parameter);
    }
  };
  const cloud = await readCloud(job.signIn, runnerDeps);
  const http = createTracedHttp(console, { ...job.http, ...cloud.transport });
  const runnerHttp = createRunnerHttp(console, job.http);
  const close = (): Promise<unknown> => Promise.all([http.close(), runnerHttp.close()]);
  return {
    step,
    job,
    runnerEnvironment: { ...runnerDeps, onParameter, runnerHttp },
    run,
    cloud,
    http,
    givenParameters,
    plans: new Map(),
    close,
  };
}

/** Returns what the reports of the step are made with. */
export function toReportContext({
  step,
  job,
  run,
}: Pick<ActionContext, 'step' | 'job' | 'run'>): report.ReportContext {
  const { secrets, parameterValues } = step;
  const page = run && { ...run, commitNote: findCommitNote({ job, run }) };
  return { options: job.reporting, secrets, parameterValues, page };
}

/** Returns what to say about the commit of the files; `undefined` for an operation that reads none. */
export function findCommitNote({ job, run }: Pick<ActionContext, 'job' | 'run'>): string | undefined {
  return run === undefined || job.files === undefined ? undefined : report.commitNote(run);
}

/**
 * Begins to sign in, and returns once the request can leave. What is loaded and read from then on takes no time of its own, because
 * Keystone takes longer.
 */
export async function beginSignIn(actionContext: ActionContext): Promise<SignedInContext> {
  const { step, cloud, http, runnerEnvironment } = actionContext;
  const session = signIn(cloud, http, { ...runnerEnvironment, signal: step.signal });
  // It can fail before somebody waits for it, who then gets the error.
  session.catch(() => undefined);
  await setImmediate();
  return { ...actionContext, session };
}
