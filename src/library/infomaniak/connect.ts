import type { SignInOptions } from '../../auth/index.js';
import { connectHeat, type HeatConnected } from '../connect-heat.js';
import { explain } from '../../errors/index.js';

/** An application credential and its cloud. The URL and region default to Infomaniak's. */
export interface InfomaniakCredentials {
  readonly applicationCredentialId: string;
  readonly applicationCredentialSecret: string;
  readonly authUrl?: string;
  readonly region?: string;
  readonly projectId?: string;
}

/** Options of `InfomaniakHeatClient`. */
export interface InfomaniakClientOptions {
  /** Receives the failures of calls, which return `null`, `false` or an empty list instead of throwing. Default: `console`. */
  readonly logger?: Logger;
  /** Base folder of template paths, which cannot leave it. Default: no restriction. */
  readonly workspace?: string;
}

/** Signs in. Logs a failure and returns `undefined`. */
export async function connect(
  signInOptions: SignInOptions,
  env: Readonly<Record<string, string | undefined>>,
  { logger = console }: InfomaniakClientOptions,
): Promise<HeatConnected | undefined> {
  const onWarning = (text: string): void => {
    logger.error(text);
  };
  try {
    return await connectHeat(signInOptions, { env, onWarning });
  } catch (error) {
    logFailure(logger, 'sign-in', error);
    return undefined;
  }
}

/** Receives failures; `console` is compatible. */
export interface Logger {
  error(message: string): void;
}

/** Logs one message per failure with all its details, but without credentials. */
export function logFailure(logger: Logger, method: string, error: unknown): void {
  logger.error(`${method} failed: ${explain(error)}`);
}
