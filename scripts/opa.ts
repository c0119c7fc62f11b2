/** Open Policy Agent, which evaluates the policies of the examples. */
import path from 'node:path';
import { LOCAL } from '../local-heat/options.js';
import { run } from './run.js';

/** The version that examples/workflows/policy.yml installs; a test compares the two. */
export const OPA_VERSION = '1.22.3';
const MODULE = `github.com/open-policy-agent/opa@v${OPA_VERSION}`;
/** A slow machine needs minutes to build it for the first time. */
const TIMEOUT_MS = 20 * 60_000;

/** Returns the folder of the program `opa`. Builds it with Go if it is not there yet, which Go's checksum database verifies. */
export async function opaFolder(): Promise<string> {
  const folder = path.join(LOCAL, `opa-${OPA_VERSION}`);
  const found = await run(path.join(folder, 'opa'), ['version'], { quiet: true }).catch(() => undefined);
  if (found?.code === 0) return folder;
  const env = { ...process.env, GOBIN: folder };
  const built = await run('go', ['install', MODULE], { env, quiet: true, timeoutMs: TIMEOUT_MS }).catch(
    (error: unknown) => ({ code: 1, output: String(error) }),
  );
  if (built.code !== 0) throw new Error(`The examples need Go for "go install ${MODULE}": ${built.output}`);
  return folder;
}
