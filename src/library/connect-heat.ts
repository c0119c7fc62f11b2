import { homedir } from 'node:os';
import { readCloud, signIn, type SignInOptions } from '../auth/index.js';
import { HeatClient } from '../heat/index.js';
import { createHttp, type Http } from '../http/index.js';

/** A client that is signed in, and the connections on which it works. */
export interface HeatConnected {
  readonly heat: HeatClient;
  readonly http: Http;
  /** Ends the connections, so that the process can end. */
  readonly close: () => Promise<void>;
}

/** What the caller wants to hear of on the way; silent: nothing. */
export interface ConnectOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onWarning?: (text: string) => void;
  /** Ends every request, those of the sign-in too; they throw its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Signs in as the action does: by what is given here, else by `OS_*`, else by `clouds.yaml`. Throws an `InputError` that
 * lists what is wrong or missing, a `SignInError`, or a `RequestError`.
 */
export async function connectHeat(
  given: SignInOptions = {},
  { env = process.env, onWarning = () => undefined, signal }: ConnectOptions = {},
): Promise<HeatConnected> {
  const onSecret = (): undefined => undefined;
  const surroundings = { env, workingFolder: process.cwd(), homeFolder: homedir(), onSecret, onWarning };
  const cloud = await readCloud(given, surroundings);
  const http = createHttp(cloud.transport);
  try {
    const session = await signIn(cloud, http, { onSecret, signal });
    return { heat: new HeatClient(session, http, signal), http, close: () => http.close() };
  } catch (error) {
    await http.close();
    throw error;
  }
}
