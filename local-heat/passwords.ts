import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { readIfThere, writePrivate } from './private-file.js';

const PASSWORDS = v.object({
  admin: v.string(),
  demo: v.string(),
  heat: v.string(),
  heatDomainAdmin: v.string(),
  /** Exactly 32 characters: Heat's cipher wants that. */
  encryptionKey: v.pipe(v.string(), v.length(32)),
});

/** Random words of one instance; they never leave its state folder. */
export type Passwords = Readonly<v.InferOutput<typeof PASSWORDS>>;

/** Reads the instance's passwords, or invents them. */
export async function readPasswords(file: string): Promise<Passwords> {
  const written = await readIfThere(file);
  if (written !== undefined) return v.parse(PASSWORDS, JSON.parse(written));
  const word = (): string => randomBytes(16).toString('hex');
  const passwords = {
    admin: word(),
    demo: word(),
    heat: word(),
    heatDomainAdmin: word(),
    encryptionKey: word(),
  };
  await writePrivate(file, JSON.stringify(passwords));
  return passwords;
}
