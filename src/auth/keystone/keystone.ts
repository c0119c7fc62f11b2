import * as v from 'valibot';
import { SignInError } from '../../errors/index.js';
import { decode, type Http, type HttpResponse } from '../../http/index.js';
import { explainSignInError } from './errors.js';
import type { Cloud } from '../settings/read-cloud.js';
import { toAuthRequest, type DirectCredential } from '../credentials/credential.js';

/** A text that nothing depends on, or that is looked for where it is needed: anything else is as good as missing. */
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

/** What is odd is left out, service by service and endpoint by endpoint: only Heat's are used. */
const catalogSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((services) =>
    services.flatMap((service) => {
      const { success, output } = v.safeParse(serviceSchema, service);
      return success ? [{ ...output, endpoints: endpointsOf(output.endpoints) }] : [];
    }),
  ),
);

const serviceSchema = v.object({ type: v.string(), endpoints: v.fallback(v.array(v.unknown()), []) });

type CatalogEndpoint = v.InferOutput<typeof endpointSchema>;

function endpointsOf(endpoints: readonly unknown[]): CatalogEndpoint[] {
  return endpoints.flatMap((endpoint) => {
    const { success, output } = v.safeParse(endpointSchema, endpoint);
    return success ? [output] : [];
  });
}

const dateTime = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'it is no date'),
);

/** keystone/token/token_formatters and keystone/common/render_token.py; api-ref/identity/v3, "Authentication". */
const tokenSchema = v.object({
  token: v.object({
    expires_at: dateTime,
    issued_at: v.fallback(v.optional(dateTime), undefined),
    user: v.fallback(v.object({ id: optionalText, name: optionalText }), {}),
    // Of a token that is only exchanged for another nobody asks where it is good.
    project: v.fallback(v.optional(projectSchema), undefined),
    catalog: v.optional(catalogSchema, []),
  }),
});

export type Catalog = v.InferOutput<typeof catalogSchema>;

/** The project that a token is bound to. */
export type TokenProject = v.InferOutput<typeof projectSchema>;

/** A token and what Keystone says about it. */
export interface IssuedToken {
  readonly id: string;
  /** How long it was good for when the answer came; from the server's clock alone, so that ours may be wrong. */
  readonly lifetimeMs: number;
  /** For the log, and for `%(user_id)s` in an address. */
  readonly user: { readonly id?: string | undefined; readonly name?: string | undefined };
  readonly project: TokenProject | undefined;
  readonly catalog: Catalog;
}

/** What Keystone is to answer with a token: below `authUrl`, repeated without harm. */
export interface TokenRequest {
  readonly path: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request of ours that was refused most likely means. */
export type KeystoneRefusal = (error: unknown, cloud: Cloud) => unknown;

/** Asks Keystone for a token with what we have. Throws a `SignInError` that explains the refusal, or a `DecodeError`. */
export function issueToken(
  cloud: Cloud & { readonly credential: DirectCredential },
  http: Http,
  onToken: (token: string) => void,
): Promise<IssuedToken> {
  const json = { auth: toAuthRequest(cloud.credential) };
  return requestToken(cloud, { path: '/auth/tokens', json }, http, onToken);
}

/** Asks Keystone for a token; `onToken` sees it before anything else does. Throws what `refuse` makes of a refusal, or a `DecodeError`. */
export async function requestToken(
  cloud: Cloud,
  { path, ...request }: TokenRequest,
  http: Http,
  onToken: (token: string) => void,
  refuse: KeystoneRefusal = explainSignInError,
): Promise<IssuedToken> {
  const send = (): Promise<HttpResponse> =>
    http.send({
      method: 'POST',
      url: `${cloud.authUrl}${path}`,
      retry: 'always',
      expects: 'json',
      ...request,
    });
  const answer = await asked(cloud, send, refuse);
  const id = answer.headers['x-subject-token'];
  if (id !== undefined) onToken(id);
  if (answer.status >= 300 || id === undefined) throw notKeystone(answer, path);
  return readToken(id, answer, true);
}

/** Asks Keystone what a token is worth; it costs no new token, and needs no right but the token itself. */
export async function inspectToken(cloud: Cloud, token: string, http: Http): Promise<IssuedToken> {
  const answer = await asked(cloud, () =>
    http.send({
      method: 'GET',
      url: `${cloud.authUrl}/auth/tokens`,
      headers: { 'x-auth-token': token, 'x-subject-token': token },
      expects: 'json',
    }),
  );
  if (answer.status >= 300) throw notKeystone(answer);
  return readToken(token, answer, false);
}

async function asked(
  cloud: Cloud,
  send: () => Promise<HttpResponse>,
  refuse: KeystoneRefusal = explainSignInError,
): Promise<HttpResponse> {
  try {
    return await send();
  } catch (error) {
    throw refuse(error, cloud);
  }
}

function readToken(id: string, answer: HttpResponse, isNew: boolean): IssuedToken {
  const { token } = decode(tokenSchema, answer, "Keystone's token");
  const expiresAt = Date.parse(token.expires_at);
  const issuedAt = Date.parse(token.issued_at ?? '');
  const serverNow = Date.parse(answer.headers['date'] ?? '');
  // A proxy's Date can be wrong; a new token was issued now, and none that Keystone shows has expired.
  const times = isNew ? [issuedAt, serverNow] : [serverNow, issuedAt];
  const since = [...times, Date.now()].find((time) => time < expiresAt) ?? expiresAt;
  return {
    id,
    lifetimeMs: expiresAt - since,
    user: token.user,
    project: token.project,
    catalog: token.catalog,
  };
}

const WRONG_ADDRESS = 'Check auth-url: it usually ends in /v3, and often begins with https://.';
const LOGIN_PAGE =
  'If that is a page to sign in, the web server before Keystone wants a person: its operator sets "AuthType oauth20" (or ' +
  'auth-openidc) for this path. Otherwise check auth-url.';

function notKeystone({ method, url, status, headers, requestId }: HttpResponse, path = ''): SignInError {
  const target = headers['location'];
  const asked = `${method} ${url} answered ${status}`;
  const details = { requestId, hint: path.startsWith('/OS-FEDERATION/') ? LOGIN_PAGE : WRONG_ADDRESS };
  return target === undefined
    ? new SignInError(`What answers there is not Keystone: ${asked} without a token`, details)
    : new SignInError(`${asked}, a redirect elsewhere; credentials are not sent there`, {
        ...details,
        serverMessage: `Location: ${target.replace(/\?.*$/s, '').replace(/\/\/[^/@]*@/, '//')}`,
      });
}
