import { readCloud, type Cloud, type Session } from './auth/index.js';
import type { Context } from './deploy/index.js';
import { HeatClient } from './heat/index.js';
import { createHttp, type Http, type HttpTrace } from './http/index.js';
import type { Job } from './inputs/index.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import type { Step } from './step.js';

/** Where a step works: its workflow run, its cloud, and the one door to the network. */
export interface Workplace {
  readonly here: runner.RunnerSurroundings & {
    readonly onSecret: (value: string) => void;
    readonly onWarning: (text: string) => void;
    /** For the runner's own services and files at URLs: the cloud's authority, client certificate and leniency are not for them. */
    readonly runnerHttp: Http;
  };
  /** Absent outside of a workflow. */
  readonly run: runner.WorkflowRun | undefined;
  readonly cloud: Cloud;
  readonly http: Http;
  /** Closes all connections, so that the process can end. */
  readonly close: () => Promise<unknown>;
}

const TRUST_ON_THE_RUNNER =
  "The server's certificate is not trusted here (ca-certificate and insecure are for the cloud): name a file with its " +
  'authority in the variable NODE_EXTRA_CA_CERTS.';

/** Finds out where the step is; makes no request yet. */
export async function findWorkplace({ secrets, console }: Step, job: Job): Promise<Workplace> {
  const around = { ...runner.surroundings(), onSecret: secrets.add, onWarning: console.warn };
  const [cloud, run] = await Promise.all([
    readCloud(job.signIn, around),
    runner.readWorkflowRun(around.env, job.workflow.pullRequest),
  ]);
  const onTrace = (trace: HttpTrace): void => {
    console.debug(report.traceText(trace));
  };
  const http = createHttp({ ...job.http, ...cloud.transport, onTrace });
  const runnerHttp = createHttp({ ...job.http, onTrace, onUntrusted: TRUST_ON_THE_RUNNER });
  const close = (): Promise<unknown> => Promise.all([http.close(), runnerHttp.close()]);
  return { here: { ...around, runnerHttp }, run, cloud, http, close };
}

/** What an operation works with, once signed in. */
export function contextOf(
  step: Step,
  job: Job,
  workplace: Workplace,
  session: Session,
  handOver?: runner.OpenHandOver,
): Context {
  const { secrets, console, signal } = step;
  const { here, run, cloud, http } = workplace;
  const token = job.workflow.githubToken;
  return {
    heat: new HeatClient(session, http, signal),
    clock: runner.clock,
    signal,
    tell: (progress) => {
      console.print(report.logItem(progress));
    },
    owner: run,
    remember: (asked) => {
      handOver?.add({ asked });
    },
    usesApplicationCredential: cloud.credential.kind === 'application-credential',
    usesIdentityProvider: cloud.credential.kind === 'federated',
    verify: (command, deployed) =>
      runner.runCheck({
        command,
        variables: report.checkVariables(deployed, job.telling, secrets),
        workingFolder: here.workspace,
        signal,
        onLine: (line) => {
          console.print(report.quotedLine(secrets.redact(line)));
        },
      }),
    pullRequestState:
      run === undefined || token === undefined ? undefined : runner.pullRequestAsker(token, run.repository),
  };
}

/** Comment and deployment, where the job asks for them and the workflow run has a place for them. */
export function openReports(
  { console }: Step,
  job: Job,
  { run }: Workplace,
  onIds?: (ids: Partial<runner.GitHubIds>) => void,
  known?: runner.HandOver,
): runner.GitHubReports | undefined {
  const { comment, deploymentEnvironment: environment } = job.telling;
  if (run === undefined || (comment === 'never' && environment === undefined)) return undefined;
  const token = job.workflow.githubToken;
  if (token === undefined) {
    console.warn('Without github-token neither comment nor deployment can be written');
    return undefined;
  }
  if (comment !== 'never' && run.pullRequest === undefined) {
    const text = 'No comment: the event is about no pull request, and pull-request names none';
    console.print({ kind: 'line', text });
  }
  const places = { run, token, comments: comment !== 'never', environment };
  return new runner.GitHubReports(places, console.warn, onIds, known);
}
