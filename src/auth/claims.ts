/** Those that an operator's settings decide by, in the order in which they are compared. None is a secret. */
const TELLING = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'exp',
] as const;

/**
 * What a signed token says of itself, as `name "value"`, for an operator to compare with the settings; nothing when
 * it is no such token. The signature is not looked at: that is the server's affair.
 */
export function claimWords(token: string): string | undefined {
  const claims = payloadOf(token);
  if (claims === undefined) return undefined;
  const words = TELLING.flatMap((name) => {
    const text = textOf(name, claims.get(name));
    return text === undefined ? [] : [`${name} ${text}`];
  });
  return words.length === 0 ? undefined : words.join(', ');
}

function payloadOf(token: string): ReadonlyMap<string, unknown> | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? new Map(Object.entries(claims)) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(name: string, value: unknown): string | undefined {
  if (name === 'exp') return typeof value === 'number' ? dateOf(value) : undefined;
  if (typeof value === 'string') return JSON.stringify(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((one) => typeof one === 'string').map((one) => JSON.stringify(one));
  return texts.length === 0 ? undefined : texts.join(' and ');
}

function dateOf(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
