import { readCloud, signIn } from './auth/index.js';
import { operate } from './deploy/index.js';
import { HeatClient } from './heat/index.js';
import { createHttp, fetcher, type HttpTrace } from './http/index.js';
import { readJob, type Job } from './inputs/index.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { bundle } from './template/index.js';

/** The step, from inputs to outputs, as `docs/architecture.md` draws it. Only here an error becomes a red step. */
export async function main(): Promise<void> {
  const secrets = report.createSecrets(runner.toolkit.registerSecret);
  const console = runner.openConsole(secrets.redact);
  const { signal, release } = runner.listenForCancel();
  try {
    const job = readJob({ get: runner.toolkit.input, onSecret: secrets.add });
    await perform(job, secrets, console, signal);
  } catch (error) {
    const { items, message } = report.errorReport(error);
    items.forEach(console.print);
    console.fail(message);
  } finally {
    release();
  }
}

async function perform(
  job: Job,
  secrets: report.Secrets,
  console: runner.Console,
  signal: AbortSignal,
): Promise<void> {
  if (job.idle.length > 0) console.warn(report.idleText(job.request.operation, job.idle));
  const here = { ...runner.surroundings(), onSecret: secrets.add, onWarning: console.warn };
  const cloud = await readCloud(job.signIn, here);
  const onTrace = (trace: HttpTrace): void => {
    console.debug(report.traceText(trace));
  };
  const http = createHttp({ ...job.http, ...cloud.transport, onTrace });
  // The cloud's authority, client certificate and leniency are not for the runner's own services.
  const runnerHttp = createHttp({ ...job.http, onTrace });
  try {
    const [session, files] = await Promise.all([
      signIn(cloud, http, { ...here, runnerHttp }),
      job.files && bundle({ ...job.files, ...here, fetchUrl: fetcher(http, signal) }),
    ]);
    report.openingItems(session, job.files?.template, files).forEach(console.print);
    const context = {
      heat: new HeatClient(session, http, signal),
      clock: runner.clock,
      signal,
      tell: (progress: report.Told): void => {
        console.print(report.logItem(progress));
      },
      owner: await runner.readOwner(here.env),
      usesApplicationCredential: cloud.credential.kind === 'application-credential',
      usesIdentityProvider: cloud.credential.kind === 'federated',
    };
    const result = await operate(context, job.request, files);
    await runner.publish(report.publicationOf(result, job.telling, secrets), here.workspace, console);
  } finally {
    await Promise.all([http.close(), runnerHttp.close()]);
  }
}
