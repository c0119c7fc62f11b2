import { cloudUp } from '../../local-cloud/index.js';
import { up } from '../../local-heat/index.js';

/** Where the demo takes place: what its steps get to sign in with, and how it is called. */
export interface DemoCloud {
  readonly name: string;
  readonly isLocal: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** What a process needs to find its home, its cloud's certificate and its way out. */
const PASSED = /^(?:PATH|HOME|NODE_EXTRA_CA_CERTS|(?:https?|no)_proxy)$/i;

/** The cloud that OS_CLOUD names, or a Heat of our own, brought up when it is not there. */
export async function demoCloud(): Promise<DemoCloud> {
  const own = process.env['OS_CLOUD'] ?? '';
  if (own !== '') return { name: `cloud "${own}"`, isLocal: false, env: environment(/^OS_/) };
  const { env, heatUrl } = await up();
  return { name: `the local Heat, ${heatUrl}`, isLocal: true, env: { ...environment(), ...env } };
}

/** The local cloud with networks, servers and volumes, brought up when it does not run. */
export async function demoLocalCloud(): Promise<DemoCloud> {
  const { env, heatUrl } = await cloudUp();
  return { name: `the local cloud, ${heatUrl}`, isLocal: true, env: { ...environment(), ...env } };
}

function environment(more?: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => PASSED.test(name) || more?.test(name) === true),
  );
}
