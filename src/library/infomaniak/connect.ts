import type { SignInOptions } from '../../auth/index.js';
import { connectHeat, type HeatConnected } from '../connect-heat.js';
import { explain } from '../../errors/index.js';

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
  /** Folder that template paths are relative to and may not leave; not set: they may name any file of the machine. */
  readonly workspace?: string;
}

/** Signs in; a failure is logged and answered with nothing. */
export async function connect(
  given: SignInOptions,
  env: Readonly<Record<string, string | undefined>>,
  { logger = console }: InfomaniakClientOptions,
): Promise<HeatConnected | undefined> {
  const onWarning = (text: string): void => {
    logger.error(text);
  };
  try {
    return await connectHeat(given, { env, onWarning });
  } catch (error) {
    logFailure(logger, 'sign-in', error);
    return undefined;
  }
}

/** Where failures are told; `console` fits. */
export interface Logger {
  error(message: string): void;
}

/** One message a failure, with everything that is known of it; the credentials are not among that. */
export function logFailure(logger: Logger, method: string, error: unknown): void {
  logger.error(`${method} failed: ${explain(error)}`);
}
