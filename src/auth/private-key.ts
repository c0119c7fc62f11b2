/** Shorter lines of a key say nothing and would blacken half the log. */
const SHORTEST_KEY_LINE = 16;

/** Registers a private key whole and line by line, since logs are masked line by line; PEM's frame is no secret. */
export function registerPrivateKey(pem: string, onSecret: (value: string) => void): void {
  onSecret(pem);
  for (const line of pem.split(/\r?\n/)) {
    const text = line.trim();
    if (text.length >= SHORTEST_KEY_LINE && !text.startsWith('-----')) onSecret(text);
  }
}
