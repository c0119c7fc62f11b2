/** Parameters that select a file or its format. Their values are not secret and occur in many other texts. */
const PUBLIC_PARAMETER =
  /^(ref|ref_type|branch|at|tag|version|v|commit|path|file|filename|name|format|raw|inline|plain|download|dl|api-version)$/i;

/** Parameters whose value is a secret even if it is short. */
const SECRET_PARAMETER = /token|secret|sig|pass|pw|key|auth|cred|jwt|code|session/i;

/** A shorter value is part of many words, so masking it would make the log unreadable. */
const MIN_SECRET_CHARACTERS = 8;

/**
 * Registers the secrets of an http(s) URL: its credentials and the values of its query, both encoded and decoded. Ignores
 * other texts.
 */
export function registerUrlSecrets(url: string, onSecret: (value: string) => void): void {
  if (!/^https?:/i.test(url.trim())) return;
  const [beforeFragment = ''] = url.split('#');
  const [address = '', ...rest] = beforeFragment.split('?');
  const query = rest.join('?');
  for (const secret of [...findUserInfoSecrets(address), ...findQuerySecrets(query)]) {
    onSecret(secret);
    const decoded = decodeLeniently(secret);
    if (decoded !== secret) onSecret(decoded);
  }
}

/** Returns the password, or the user name if there is no password: it is a token then. */
function findUserInfoSecrets(address: string): string[] {
  const [authority = ''] = address.replace(/^https?:\/*/i, '').split('/');
  const end = authority.lastIndexOf('@');
  if (end === -1) return [];
  const info = authority.slice(0, end);
  const colon = info.indexOf(':');
  const secret = colon === -1 || colon === info.length - 1 ? info.replace(':', '') : info.slice(colon + 1);
  return secret === '' ? [] : [secret];
}

function findQuerySecrets(query: string): string[] {
  const values = query.split('&').flatMap((pair) => {
    const equals = pair.indexOf('=');
    // A parameter without a value can be the token itself.
    const [name, value] = equals === -1 ? ['', pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
    return isSecret(name, value) ? [value] : [];
  });
  return query.length >= MIN_SECRET_CHARACTERS && values.length > 0 ? [query, ...values] : values;
}

function isSecret(name: string, value: string): boolean {
  if (value === '' || PUBLIC_PARAMETER.test(name)) return false;
  return value.length >= MIN_SECRET_CHARACTERS || SECRET_PARAMETER.test(name);
}

function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
