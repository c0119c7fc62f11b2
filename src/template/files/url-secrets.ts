/** Parameters that choose which file is meant, or in which form it comes; their values stand in many other texts. */
const PLAIN_PARAMETERS =
  /^(ref|ref_type|branch|at|tag|version|v|commit|path|file|filename|name|format|raw|inline|plain|download|dl|api-version)$/i;

/** Where a short value is a secret all the same. */
const SECRET_PARAMETER = /token|secret|sig|pass|pw|key|auth|cred|jwt|code|session/i;

/** A shorter value is in every other word: hiding it would hide the text. */
const SHORTEST_CHARACTERS = 8;

/**
 * Registers what an http(s) URL can sign in with: its user-info, and the values of its query, as they stand there and
 * decoded. Other texts hold nothing of the kind.
 */
export function registerUrlSecrets(url: string, onSecret: (value: string) => void): void {
  if (!/^https?:/i.test(url.trim())) return;
  const [beforeFragment = ''] = url.split('#');
  const [address = '', ...rest] = beforeFragment.split('?');
  const query = rest.join('?');
  for (const secret of [...userInfoSecrets(address), ...querySecrets(query)]) {
    onSecret(secret);
    const plain = decoded(secret);
    if (plain !== secret) onSecret(plain);
  }
}

/** The password, or the name where that is all: the token then. */
function userInfoSecrets(address: string): string[] {
  const [authority = ''] = address.replace(/^https?:\/*/i, '').split('/');
  const end = authority.lastIndexOf('@');
  if (end === -1) return [];
  const info = authority.slice(0, end);
  const colon = info.indexOf(':');
  const secret = colon === -1 || colon === info.length - 1 ? info.replace(':', '') : info.slice(colon + 1);
  return secret === '' ? [] : [secret];
}

function querySecrets(query: string): string[] {
  const values = query.split('&').flatMap((pair) => {
    const equals = pair.indexOf('=');
    // A parameter without a value can be the token itself.
    const [name, value] = equals === -1 ? ['', pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
    return isSecret(name, value) ? [value] : [];
  });
  return query.length >= SHORTEST_CHARACTERS && values.length > 0 ? [query, ...values] : values;
}

function isSecret(name: string, value: string): boolean {
  if (value === '' || PLAIN_PARAMETERS.test(name)) return false;
  return value.length >= SHORTEST_CHARACTERS || SECRET_PARAMETER.test(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
