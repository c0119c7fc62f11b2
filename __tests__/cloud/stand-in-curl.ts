import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Appends its last argument, which is the address, to a file next to `page`, and prints `page`. */
const PROGRAM = `#!/bin/sh
for last; do :; done
echo "$last" >>"$(dirname "$0")/addresses"
cat "$(dirname "$0")/page"
`;

/** A `curl` for the checks of the examples, because no server of the local cloud boots. */
export interface StandInCurl {
  /** The folder to put at the front of PATH. */
  readonly folder: string;
  /** Sets the response of every address. */
  readonly servePage: (text: string) => Promise<void>;
  /** Returns the requested addresses, one per line. */
  readonly addresses: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeStandInCurl(): Promise<StandInCurl> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-curl-'));
  await writeFile(path.join(folder, 'curl'), PROGRAM, { mode: 0o755 });
  return {
    folder,
    servePage: (text) => writeFile(path.join(folder, 'page'), text),
    addresses: () => readFile(path.join(folder, 'addresses'), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
