import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf, type InputIssue } from '../../errors/index.js';
import type { TransportOptions } from '../../http/index.js';
import { isFalse, isTrue } from './from-environment.js';
import { findSetting, type NamedSetting, type SettingSources } from './setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';

/** TLS options of `createHttp`, as PEM texts. */
export interface CloudTransport extends TransportOptions {
  readonly insecure: boolean;
}

const CERTIFICATE_BEGIN = /(?=-----BEGIN (?:TRUSTED )?CERTIFICATE-----)/;
const CERTIFICATE_BLOCK = /^-----BEGIN (TRUSTED )?CERTIFICATE-----.*?-----END (TRUSTED )?CERTIFICATE-----/s;

type Pem = { readonly pem: string; readonly from: string } | undefined;

/** Reads certificates and key from text or file. Adds problems to `issues`. */
export async function readTransport(
  sources: SettingSources,
  context: SignInEnvironment,
  issues: InputIssue[],
): Promise<CloudTransport> {
  const ca = await readPem(findSetting(sources, 'caCertificate'), 'CERTIFICATE', context, issues);
  const cert = await readPem(findSetting(sources, 'clientCertificate'), 'CERTIFICATE', context, issues);
  const keySetting = findSetting(sources, 'clientKey');
  const ownKey = await readPem(keySetting, 'PRIVATE KEY', context, issues);
  // The certificate's file may contain the key as well, as in the OpenStack client.
  const key =
    ownKey ?? (keySetting === undefined && cert?.pem.includes('PRIVATE KEY-----') ? cert : undefined);
  if (key !== undefined) registerPrivateKey(key.pem, context.onSecret);
  validateKeyPair(cert, key, issues);
  validateCaCertificate(ca, issues);
  return {
    insecure: readInsecure(findSetting(sources, 'insecure'), context, issues),
    ...(ca === undefined ? {} : { caCertificate: ca.pem }),
    ...(cert === undefined ? {} : { clientCertificate: cert.pem }),
    ...(key === undefined ? {} : { clientKey: key.pem }),
  };
}

async function readPem(
  setting: NamedSetting | undefined,
  label: string,
  context: SignInEnvironment,
  issues: InputIssue[],
): Promise<Pem> {
  if (setting === undefined) return undefined;
  const { value, from } = setting;
  const frame = `${label}-----`;
  if (value.includes('-----BEGIN')) {
    if (value.includes(frame)) return { pem: value, from };
    issues.push({ input: from, problem: `does not contain "${frame}"` });
    return undefined;
  }
  try {
    const pem = await readFile(resolvePemPath(value, context), 'utf8');
    if (pem.includes(frame)) return { pem, from };
    issues.push({ input: from, problem: `is a file without "${frame}"; it must be in PEM format` });
  } catch (error) {
    issues.push({ input: from, problem: describePemReadError(error) });
  }
  return undefined;
}

type Folders = Pick<SignInEnvironment, 'workingFolder' | 'homeFolder'>;

function resolvePemPath(value: string, { workingFolder, homeFolder }: Folders): string {
  return /^~[/\\]/.test(value) ? join(homeFolder, value.slice(2)) : resolve(workingFolder, value);
}

function describePemReadError(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : messageOf(error);
  return `is neither PEM text nor the path of a readable file (${code})`;
}

/** Returns why an input is neither PEM text nor a readable file; `undefined` if it is. */
export function findPemProblem(value: string, folders: Folders): string | undefined {
  if (value.includes('-----BEGIN')) return undefined;
  try {
    readFileSync(resolvePemPath(value, folders));
    return undefined;
  } catch (error) {
    return describePemReadError(error);
  }
}

function validateKeyPair(cert: Pem, key: Pem, issues: InputIssue[]): void {
  if (cert === undefined && key !== undefined) {
    issues.push({ input: 'client-certificate', problem: `is missing for ${key.from} (OS_CERT)` });
  }
  if (cert === undefined) return;
  if (key === undefined) {
    issues.push({ input: 'client-key', problem: `is missing for ${cert.from} (OS_KEY)` });
    return;
  }
  // PKCS#8, and the older form with a header.
  if (/ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(key.pem)) {
    issues.push({
      input: key.from,
      problem: 'is encrypted: set it to the key without a passphrase, from a secret',
    });
    return;
  }
  // Not imported above, as it takes 10 ms to load, and few steps have a client certificate.
  const { createSecureContext } = process.getBuiltinModule('node:tls');
  try {
    createSecureContext({ cert: cert.pem, key: key.pem });
  } catch (error) {
    const problem = `and ${key.from} do not match or cannot be used (${messageOf(error)})`;
    issues.push({ input: cert.from, problem });
  }
}

function validateCaCertificate(ca: Pem, issues: InputIssue[]): void {
  if (ca === undefined) return;
  const blocks = ca.pem
    .split(CERTIFICATE_BEGIN)
    .flatMap((part) => CERTIFICATE_BLOCK.exec(part)?.slice(0, 1) ?? []);
  try {
    // OpenSSL ignores invalid blocks, so the connection would fail with a misleading error.
    blocks.forEach((block) => new X509Certificate(block));
    if (blocks.length === 0) throw new Error('the END line is missing');
  } catch (error) {
    issues.push({ input: ca.from, problem: `is not a valid certificate (${messageOf(error)})` });
  }
}

function readInsecure(
  setting: NamedSetting | undefined,
  { onWarning }: SignInEnvironment,
  issues: InputIssue[],
): boolean {
  if (setting === undefined || isFalse(setting.value)) return false;
  if (!isTrue(setting.value)) {
    issues.push({ input: setting.from, problem: 'must be true or false' });
    return false;
  }
  onWarning(
    `Certificates are not verified (${setting.from}): others on the network can read the credentials. ` +
      'Set ca-certificate to the certificate of the authority instead.',
  );
  return true;
}

/** Shorter lines are not secret, and masking them would make the log unreadable. */
const SHORTEST_KEY_LINE = 16;

/** Registers a private key as a whole and by line, since logs are masked by line. Skips the PEM header and footer. */
function registerPrivateKey(pem: string, onSecret: (value: string) => void): void {
  onSecret(pem);
  for (const line of pem.split(/\r?\n/)) {
    const text = line.trim();
    if (text.length >= SHORTEST_KEY_LINE && !text.startsWith('-----')) onSecret(text);
  }
}
