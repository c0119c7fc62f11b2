import { readCloud, signIn } from './auth/index.js';
import { operate } from './deploy/index.js';
import { HeatClient } from './heat/index.js';
import { createHttp, type HttpTrace } from './http/index.js';
import { readJob, type Job } from './inputs/index.js';
import {
  createSecrets,
  errorReport,
  filesItems,
  logItem,
  logText,
  publicationOf,
  signedInItem,
} from './report/index.js';
import type { LogItem, Secrets } from './report/index.js';
import {
  clock,
  listenForCancel,
  printItem,
  publish,
  readOwner,
  surroundings,
  toolkit,
} from './runner/index.js';
import { bundle } from './template/index.js';

/** The step, from inputs to outputs, in the order of `docs/architecture.md`. Only here an error becomes a red step. */
export async function main(): Promise<void> {
  const secrets = createSecrets(toolkit.registerSecret);
  try {
    const job = readJob({ get: toolkit.input, onSecret: secrets.add });
    await perform(job, secrets);
  } catch (error) {
    const { items, message } = errorReport(error);
    for (const item of items) printItem(item, secrets.redact);
    toolkit.fail(secrets.redact(message));
  }
}

async function perform(job: Job, secrets: Secrets): Promise<void> {
  const print = (item: LogItem): void => {
    printItem(item, secrets.redact);
  };
  const warn = (text: string): void => {
    print({ kind: 'warning', text: logText(text) });
  };
  if (job.idle.length > 0)
    warn(`These inputs mean nothing to operation ${job.request.operation}: ${job.idle.join(', ')}`);
  const here = { ...surroundings(), onSecret: secrets.add, onWarning: warn };
  const cloud = await readCloud(job.signIn, here);
  const http = createHttp({
    ...job.http,
    ...cloud.transport,
    onTrace: (trace) => {
      toolkit.debug(secrets.redact(traceText(trace)));
    },
  });
  const { signal, release } = listenForCancel();
  try {
    const fetchUrl = async (url: string): Promise<Uint8Array> =>
      (await http.send({ method: 'GET', url, signal })).bytes;
    const [session, files] = await Promise.all([
      signIn(cloud, http, { onSecret: secrets.add }),
      job.files && bundle({ ...job.files, workspace: here.workspace, fetchUrl, onSecret: secrets.add }),
    ]);
    print(signedInItem(session));
    if (files !== undefined) filesItems({ ...files, templatePath: job.files?.template }).forEach(print);
    const context = {
      heat: new HeatClient(session, http, signal),
      clock,
      signal,
      tell: (progress: Parameters<typeof logItem>[0]): void => {
        print(logItem(progress));
      },
      owner: await readOwner(here.env),
      usesApplicationCredential: cloud.credential.kind === 'application-credential',
    };
    const result = await operate(context, job.request, files);
    await publish(publicationOf(result, job.telling, secrets), here.workspace, secrets.redact);
  } finally {
    release();
    await http.close();
  }
}

function traceText({ method, url, status, code, requestId, durationMs }: HttpTrace): string {
  return `${method} ${url} → ${status ?? code ?? '?'} in ${Math.round(durationMs)} ms${requestId === undefined ? '' : `, ${requestId}`}`;
}
