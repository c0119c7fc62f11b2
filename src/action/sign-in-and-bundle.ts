import type { Session } from '../auth/index.js';
import type { Operation, Request } from '../deploy/index.js';
import * as report from '../report/index.js';
import { toReportContext, type JobContext } from './action-context.js';

/**
 * Waits for the sign-in and for the bundle, which run at the same time. With a reporter, a failure of the files is reported
 * too: the comment's marker needs the session, so `onSignedIn` runs before the failure is thrown. Throws the error of the
 * files, or else that of the sign-in.
 */
export async function signInAndBundle<Files>(
  sessionPromise: Promise<Session>,
  filesPromise: Promise<Files>,
  hasReporter: boolean,
  onSignedIn: (session: Session) => void,
): Promise<readonly [Session, Files]> {
  if (!hasReporter) await Promise.all([sessionPromise, filesPromise]);
  const [session, files] = await Promise.allSettled([sessionPromise, filesPromise]);
  if (session.status === 'fulfilled') onSignedIn(session.value);
  if (files.status === 'rejected') throw files.reason;
  if (session.status === 'rejected') throw session.reason;
  return [session.value, files.value];
}

/**
 * Reports on GitHub that the operation begins. The marker finds the comment again, also from the post step; `fileMarker` lets `prune` find
 * the deployment of a stacks file.
 */
export function reportStart(
  context: JobContext,
  subject: report.UpdateSubject,
  marker: string,
  fileMarker?: string,
): void {
  const { job, stateWriter, reporter } = context;
  stateWriter.add({ marker });
  const operation = findAnnouncedOperation(job.request);
  reporter?.start(marker, report.startedUpdates(operation, subject, toReportContext(context)), fileMarker);
}

/** A dry run changes nothing, like a preview. */
function findAnnouncedOperation(request: Request): Operation {
  return 'dryRun' in request && request.dryRun ? 'preview' : request.operation;
}
