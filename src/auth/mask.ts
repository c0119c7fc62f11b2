/** Shorter lines of a key say nothing and would blacken half the log. */
const SHORTEST_KEY_LINE = 16;

/** Registers a secret in each form in which it can come back: in URLs, in JSON, in a basic-auth header. */
export function registerSecret(secret: string, onSecret: (value: string) => void): void {
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
  for (const form of new Set(forms)) onSecret(form);
}

/** Registers a private key whole and line by line, since logs are masked line by line; PEM's frame is no secret. */
export function registerPrivateKey(pem: string, onSecret: (value: string) => void): void {
  onSecret(pem);
  for (const line of pem.split(/\r?\n/)) {
    const text = line.trim();
    if (text.length >= SHORTEST_KEY_LINE && !text.startsWith('-----')) onSecret(text);
  }
}
