import { homedir } from 'node:os';
import { readCloud, signIn, type SignInOptions } from '../auth/index.js';
import { HeatClient } from '../heat/index.js';
import { createHttp, type Http } from '../http/index.js';
import { logFailure, type Logger } from './log-failure.js';

export type { Logger } from './log-failure.js';

/** An application credential, and where it is good; silent addresses are Infomaniak's. */
export interface InfomaniakCredentials {
  readonly applicationCredentialId: string;
  readonly applicationCredentialSecret: string;
  readonly authUrl?: string;
  readonly region?: string;
  readonly projectId?: string;
}

export interface InfomaniakClientOptions {
  readonly logger?: Logger;
  /** Folder that template paths may not leave; silent: the working folder. */
  readonly workspace?: string;
}

/** Signs in; a failure is logged and answered with nothing. */
export async function connect(
  given: SignInOptions,
  env: Readonly<Record<string, string | undefined>>,
  { logger = console }: InfomaniakClientOptions,
): Promise<{ readonly heat: HeatClient; readonly http: Http } | undefined> {
  const onSecret = (): undefined => undefined;
  const onWarning = (text: string): void => {
    logger.error(text);
  };
  let http: Http | undefined;
  try {
    const surroundings = { env, workingFolder: process.cwd(), homeFolder: homedir(), onSecret, onWarning };
    const cloud = await readCloud(given, surroundings);
    http = createHttp(cloud.transport);
    return { heat: new HeatClient(await signIn(cloud, http, { onSecret }), http), http };
  } catch (error) {
    logFailure(logger, 'sign-in', error);
    await http?.close();
    return undefined;
  }
}
