import type { InstanceOptions } from '../options.js';
import { authUrl } from '../options.js';
import { placesOf } from '../places.js';
import { innerKeystone, issuerUrl } from './addresses.js';
import { OWNER_ID, REPOSITORY_ID } from './job.js';
import { CLAIMS, IDENTITY_PROVIDER, PROTOCOL } from './names.js';

const MODULES = [
  'mpm_event',
  'authn_core',
  'authz_core',
  'headers',
  'proxy',
  'proxy_http',
  'auth_openidc',
] as const;
const MODULES_FOLDER = '/usr/lib/apache2/modules';

/** Root's Apache must answer as somebody else; everybody else's answers as themselves. */
const UNPRIVILEGED = 'www-data';

/** Apache's configuration: Keystone's public address, which checks the tokens of the identity provider. */
export function apacheConf(options: InstanceOptions, passphrase: string): string {
  const { apache, logs } = placesOf(options.state);
  const login = `/v3/OS-FEDERATION/identity_providers/${IDENTITY_PROVIDER}/protocols/${PROTOCOL}/auth`;
  return [
    `ServerRoot "${apache}"`,
    'ServerName 127.0.0.1',
    `DefaultRuntimeDir "${apache}"`,
    `PidFile "${apache}/apache.pid"`,
    `Listen 127.0.0.1:${options.keystonePort}`,
    ...MODULES.map((name) => `LoadModule ${name}_module ${MODULES_FOLDER}/mod_${name}.so`),
    ...(process.getuid?.() === 0 ? [`User ${UNPRIVILEGED}`, `Group ${UNPRIVILEGED}`] : []),
    `ErrorLog "${logs}/apache-error.log"`,
    'LogLevel warn auth_openidc:info',
    // One small server: each of its processes would hold a cache of keys.
    'StartServers 1',
    'ServerLimit 1',
    'ThreadsPerChild 16',
    'MaxRequestWorkers 16',
    'MinSpareThreads 1',
    'MaxSpareThreads 16',
    '',
    // Of the issuer only its keys are asked; OIDCOAuthVerifyJwksUri, which says so, takes no address without TLS.
    `OIDCOAuthServerMetadataURL ${issuerUrl(options)}/.well-known/openid-configuration`,
    'OIDCOAuthRemoteUserClaim sub',
    'OIDCOAuthAcceptTokenAs header',
    'OIDCClaimPrefix "OIDC-"',
    'OIDCPassClaimsAs headers',
    `OIDCCryptoPassphrase ${passphrase}`,
    '',
    // Keystone takes these headers for the truth, and also where no token is checked: a client's own are thrown away.
    // A gateway interface makes one name of both spellings.
    ...CLAIMS.flatMap((claim) => [
      `RequestHeader unset OIDC-${claim} early`,
      `RequestHeader unset OIDC_${claim} early`,
    ]),
    '',
    `<Location "${login}">`,
    '  AuthType oauth20',
    '  <RequireAll>',
    `    Require claim iss:${issuerUrl(options)}`,
    `    Require claim aud:${authUrl(options)}`,
    // A name can pass to somebody else, an id cannot.
    `    Require claim repository_owner_id:${OWNER_ID}`,
    `    Require claim repository_id:${REPOSITORY_ID}`,
    '  </RequireAll>',
    '</Location>',
    '',
    'ProxyPreserveHost On',
    `ProxyPass "/" "http://${innerKeystone(options)}/"`,
    '',
  ].join('\n');
}
