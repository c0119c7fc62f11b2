import type { Session } from '../auth/index.js';

/**
 * Signs in while the files are gathered. Where a pull request is told, it is told of bad files too: the cloud has to be
 * known for that, which `begin` gets as soon as both have ended. Throws what is wrong with the files, or with the sign-in.
 */
export async function signInAndBundle<Files>(
  signingIn: Promise<Session>,
  gathering: Promise<Files>,
  isTold: boolean,
  begin: (session: Session) => void,
): Promise<readonly [Session, Files]> {
  if (!isTold) await Promise.all([signingIn, gathering]);
  const [session, files] = await Promise.allSettled([signingIn, gathering]);
  if (session.status === 'fulfilled') begin(session.value);
  if (files.status === 'rejected') throw files.reason;
  if (session.status === 'rejected') throw session.reason;
  return [session.value, files.value];
}
