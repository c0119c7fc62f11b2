import { explain } from '../errors/index.js';

/** Where failures are told; `console` fits. */
export interface Logger {
  error(message: string): void;
}

/** One message a failure, with everything that is known of it; the credentials are not among that. */
export function logFailure(logger: Logger, method: string, error: unknown): void {
  logger.error(`${method} failed: ${explain(error)}`);
}
