import * as v from 'valibot';
import { DecodeError, SignInError } from '../../errors/index.js';
import { decode, type Http, type HttpResponse } from '../../http/index.js';
import { explainSignInError } from './errors.js';
import type { Cloud } from '../settings/read-cloud.js';
import { toAuthRequest, type DirectCredential } from '../credentials/credential.js';

/** An optional string; any other value counts as missing. */
const optionalText = v.fallback(v.optional(v.string()), undefined);

const domainSchema = v.object({ id: v.string(), name: v.string() });

const projectSchema = v.object({
  id: v.string(),
  name: optionalText,
  domain: v.fallback(v.optional(domainSchema), undefined),
});

const endpointSchema = v.object({
  interface: optionalText,
  url: optionalText,
  region: optionalText,
  region_id: optionalText,
});

/** Skips invalid services and endpoints, since only Heat's are used. */
const catalogSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((services) =>
    services.flatMap((service) => {
      const { success, output } = v.safeParse(serviceSchema, service);
      return success ? [{ ...output, endpoints: parseEndpoints(output.endpoints) }] : [];
    }),
  ),
);

const serviceSchema = v.object({ type: v.string(), endpoints: v.fallback(v.array(v.unknown()), []) });

type CatalogEndpoint = v.InferOutput<typeof endpointSchema>;

function parseEndpoints(endpoints: readonly unknown[]): CatalogEndpoint[] {
  return endpoints.flatMap((endpoint) => {
    const { success, output } = v.safeParse(endpointSchema, endpoint);
    return success ? [output] : [];
  });
}

const dateTime = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'it is not a date'),
);

/** keystone/token/token_formatters and keystone/common/render_token.py; api-ref/identity/v3, "Authentication". */
const tokenSchema = v.object({
  token: v.object({
    // Without it, the token is renewed when a server rejects it.
    expires_at: v.fallback(v.optional(dateTime), undefined),
    issued_at: v.fallback(v.optional(dateTime), undefined),
    user: v.fallback(v.object({ id: optionalText, name: optionalText }), {}),
    application_credential: v.fallback(v.object({ access_rules: v.optional(v.array(v.unknown())) }), {}),
    catalog: v.optional(catalogSchema, []),
  }),
});

/** An unscoped token has neither project nor catalog. */
const scopeSchema = v.object({ token: v.object({ project: v.nullish(projectSchema) }) });

export type Catalog = v.InferOutput<typeof catalogSchema>;

/** The project of a token's scope. */
export type TokenProject = v.InferOutput<typeof projectSchema>;

/** A token and its details from Keystone. */
export interface IssuedToken {
  readonly id: string;
  /** Remaining lifetime at the response, by the server's clock only, since the runner's clock may be wrong. Infinite if unknown. */
  readonly lifetimeMs: number;
  /** For the log, and for `%(user_id)s` in a URL. */
  readonly user: { readonly id?: string | undefined; readonly name?: string | undefined };
  readonly project: TokenProject | undefined;
  /** Why the project of the response cannot be read: only a token for Heat needs it. */
  readonly projectError?: DecodeError;
  readonly catalog: Catalog;
  /** True if services reject every request without a matching access rule; also for an empty list of rules. */
  readonly hasAccessRules: boolean;
}

/** A request for a token, relative to `authUrl`; safe to retry. */
export interface TokenRequest {
  readonly path: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly mapError?: KeystoneErrorMapper;
}

/** Converts the error of a failed request to an explanation. */
export type KeystoneErrorMapper = (error: unknown, cloud: Cloud) => unknown;

/** Requests a token with a direct credential. Throws a `SignInError` with an explanation, or a `DecodeError`. */
export function issueToken(
  cloud: Cloud & { readonly credential: DirectCredential },
  http: Http,
  onToken: (token: string) => void,
): Promise<IssuedToken> {
  const json = { auth: toAuthRequest(cloud.credential) };
  return requestToken(cloud, { path: '/auth/tokens', json }, http, onToken);
}

/** Requests a token and passes it to `onToken` first. Throws the result of the request's `mapError` (default: a `SignInError`), or a `DecodeError`. */
export async function requestToken(
  cloud: Cloud,
  { path, mapError, ...request }: TokenRequest,
  http: Http,
  onToken: (token: string) => void,
): Promise<IssuedToken> {
  const send = (): Promise<HttpResponse> =>
    http.send({
      method: 'POST',
      url: `${cloud.authUrl}${path}`,
      retry: 'always',
      expects: 'json',
      ...request,
    });
  const response = await sendOrExplain(cloud, send, mapError);
  const id = response.headers['x-subject-token'];
  if (id !== undefined) onToken(id);
  if (response.status >= 300 || id === undefined || id === '') throw notKeystoneError(response, path);
  return readToken(id, response, true);
}

/** Returns the details of a token. Creates no token and needs no permission. */
export async function inspectToken(cloud: Cloud, token: string, http: Http): Promise<IssuedToken> {
  const response = await sendOrExplain(cloud, () =>
    http.send({
      method: 'GET',
      url: `${cloud.authUrl}/auth/tokens`,
      headers: { 'x-auth-token': token, 'x-subject-token': token },
      expects: 'json',
    }),
  );
  if (response.status >= 300) throw notKeystoneError(response);
  return readToken(token, response, false);
}

async function sendOrExplain(
  cloud: Cloud,
  send: () => Promise<HttpResponse>,
  mapError: KeystoneErrorMapper = explainSignInError,
): Promise<HttpResponse> {
  try {
    return await send();
  } catch (error) {
    throw mapError(error, cloud);
  }
}

function readToken(id: string, response: HttpResponse, isNew: boolean): IssuedToken {
  const { token } = decode(tokenSchema, response, "Keystone's token");
  const expiresAt = token.expires_at === undefined ? Infinity : Date.parse(token.expires_at);
  const issuedAt = Date.parse(token.issued_at ?? '');
  const serverNow = Date.parse(response.headers['date'] ?? '');
  // The Date of a proxy can be wrong. A new token was issued now, and Keystone returns no expired tokens.
  const candidates = isNew ? [issuedAt, serverNow] : [serverNow, issuedAt];
  const startedAt = [...candidates, Date.now()].find((time) => time < expiresAt) ?? expiresAt;
  return {
    id,
    lifetimeMs: expiresAt - startedAt,
    user: token.user,
    ...readProject(response),
    catalog: token.catalog,
    hasAccessRules: token.application_credential.access_rules !== undefined,
  };
}

function readProject(response: HttpResponse): Pick<IssuedToken, 'project' | 'projectError'> {
  try {
    return { project: decode(scopeSchema, response, "Keystone's token").token.project ?? undefined };
  } catch (error) {
    if (error instanceof DecodeError) return { project: undefined, projectError: error };
    throw error;
  }
}

const WRONG_ADDRESS = 'Check auth-url: it usually ends in /v3, and often starts with https://.';
const LOGIN_PAGE =
  'If this is a sign-in page, the web server in front of Keystone expects a browser: ask the operator to set ' +
  '"AuthType oauth20" (or auth-openidc) for this path. Otherwise check auth-url.';

function notKeystoneError({ method, url, status, headers, requestId }: HttpResponse, path = ''): SignInError {
  const target = headers['location'];
  const summary = `${method} ${url} returned ${status}`;
  const details = { requestId, hint: path.startsWith('/OS-FEDERATION/') ? LOGIN_PAGE : WRONG_ADDRESS };
  return target === undefined
    ? new SignInError(`The server is not Keystone: ${summary} without a token`, details)
    : new SignInError(`${summary}, a redirect to another address, to which credentials are not sent`, {
        ...details,
        serverMessage: `Location: ${target.replace(/\?.*$/s, '').replace(/\/\/[^/@]*@/, '//')}`,
      });
}
