import { homedir } from 'node:os';
import { readCloud, signIn, type SignInOptions } from '../auth/index.js';
import { HeatClient } from '../heat/index.js';
import { createHttp, type Http } from '../http/index.js';

/** A signed-in client and its HTTP client. */
export interface HeatConnected {
  readonly heat: HeatClient;
  readonly http: Http;
  /** Closes the connections, so that the process can exit. */
  readonly close: () => Promise<void>;
}

/** What `connectHeat` takes besides the credentials. */
export interface ConnectOptions {
  /** Default: the variables of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Receives sentences, such as about a credential that is set twice. Default: drops them. */
  readonly onWarning?: (text: string) => void;
  /** Aborts every request, including those of the sign-in; they throw the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Signs in like the action: with these options, else with `OS_*` variables, else with `clouds.yaml`. Throws an `InputError`
 * that lists all issues, a `SignInError`, or a `RequestError`.
 */
export async function connectHeat(
  signInOptions: SignInOptions = {},
  { env = process.env, onWarning = () => undefined, signal }: ConnectOptions = {},
): Promise<HeatConnected> {
  const onSecret = (): undefined => undefined;
  const environment = { env, workingFolder: process.cwd(), homeFolder: homedir(), onSecret, onWarning };
  const cloud = await readCloud(signInOptions, environment);
  const http = createHttp(cloud.transport);
  try {
    const session = await signIn(cloud, http, { onSecret, signal });
    return { heat: new HeatClient(session, http, signal), http, close: () => http.close() };
  } catch (error) {
    await http.close();
    throw error;
  }
}
