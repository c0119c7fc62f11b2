/** The parameters of the examples, with names of the local cloud. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/run.js';

interface LocalEnvironment {
  readonly parameters: Readonly<Record<string, string>> & { readonly public_key: string };
}

const environment = parse(
  await readFile(path.join(ROOT, 'examples/web/local.yaml'), 'utf8'),
) as LocalEnvironment;
const { public_key: publicKey, ...others } = environment.parameters;

/** The key pair's public key, which the workflows take from a variable. */
export const PUBLIC_KEY = publicKey;

/** The input `parameters` for examples/stacks. */
export const STACKS_PARAMETERS = JSON.stringify(others);
