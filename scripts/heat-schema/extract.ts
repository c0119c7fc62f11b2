import path from 'node:path';
import type { Installation } from '../../local-heat/installation.js';
import { python } from '../../local-heat/python.js';
import type { ReleaseSchema } from './merge.js';

const SCRIPT = path.join(import.meta.dirname, 'extract.py');

/** Asks an installed Heat what it knows. Takes a few seconds; starts nothing. */
export async function extractSchema(installation: Installation): Promise<ReleaseSchema> {
  const { interpreter, environmentFolder } = installation;
  return JSON.parse(await python(interpreter, [SCRIPT, environmentFolder])) as ReleaseSchema;
}
