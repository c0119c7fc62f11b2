import * as v from 'valibot';

/** A token and the project that it is for: enough for the APIs of other services. */
export interface ProjectToken {
  readonly token: string;
  readonly projectId: string;
}

/** Keystone's API as the signed-in user. */
export interface KeystoneApi extends ProjectToken {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown) => Promise<unknown>;
  readonly put: (path: string, body?: unknown) => Promise<unknown>;
  readonly patch: (path: string, body: unknown) => Promise<unknown>;
}

const SCOPED = v.object({ token: v.object({ project: v.object({ id: v.string() }) }) });
const REQUEST_TIMEOUT_MS = 20_000;

/** Signs a user of the default domain in, with a password, to the project of that name. */
export async function signIn(
  authUrl: string,
  who: { readonly name: string; readonly password: string; readonly project: string },
): Promise<KeystoneApi> {
  const domain = { id: 'default' };
  const user = { name: who.name, password: who.password, domain };
  const auth = {
    identity: { methods: ['password'], password: { user } },
    scope: { project: { name: who.project, domain } },
  };
  const newToken = async (): Promise<ProjectToken> => {
    const response = await answered(await request(`${authUrl}/auth/tokens`, 'POST', undefined, { auth }));
    const token = v.parse(v.string(), response.headers.get('x-subject-token'));
    return { token, projectId: v.parse(SCOPED, await response.json()).token.project.id };
  };
  const first = await newToken();
  let { token } = first;
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    let response = await request(`${authUrl}${path}`, method, token, body);
    // On a slow machine an instance whose tokens live for seconds takes longer than that to set up.
    if (response.status === UNAUTHORIZED) {
      ({ token } = await newToken());
      response = await request(`${authUrl}${path}`, method, token, body);
    }
    const text = await (await answered(response)).text();
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    ...first,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    patch: (path, body) => send('PATCH', path, body),
  };
}

const UNAUTHORIZED = 401;

function request(url: string, method: string, token: string | undefined, body: unknown): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-auth-token': token }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
}

/** The answer; throws where it is an error. */
async function answered(response: Response): Promise<Response> {
  if (!response.ok)
    throw new Error(`${response.url}: Keystone answered ${response.status}: ${await response.text()}`);
  return response;
}
