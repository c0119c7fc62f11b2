/** How long it takes to find secrets in 1 MB of text: `npx tsx bench/redaction.ts`. CPU time, so that other work does not count. */
import { randomBytes } from 'node:crypto';
import { createSecrets } from '../src/report/secrets/secrets.js';

const MB = 2 ** 20;

function random(characters: number): string {
  return randomBytes(characters).toString('base64').slice(0, characters);
}

const many = Array.from({ length: 5000 }, () => random(32));
const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ['1 secret of 1 MB, not in the text', [random(MB)], random(MB)],
  ['1 secret of 1 MB, nearly the text', [`${'a'.repeat(MB)}b`], 'a'.repeat(MB)],
  ['5,000 secrets, none in the text', many, random(MB)],
  ['5,000 secrets, nothing else in the text', many, many.join('').repeat(7).slice(0, MB)],
];

for (const [name, values, text] of CASES) {
  const secrets = createSecrets(() => undefined);
  values.forEach(secrets.add);
  const before = process.cpuUsage();
  secrets.redact(text);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${name.padEnd(42)} ${((user + system) / 1e6).toFixed(3)} s\n`);
}
