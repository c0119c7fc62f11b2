/** The specification's client on the local Heat, its log, and its stacks, which are deleted at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach } from '@jest/globals';
import { InfomaniakHeatClient } from '../../src/library/infomaniak/client.js';
import { passwordVariables } from './local-cloud.js';
import { connect, settled, uniqueName } from './real-heat.js';

export const TEMPLATE = `heat_template_version: 2018-08-31
description: The specification's stack
parameters:
  colour: {type: string, default: red, description: Of the thing}
  secret: {type: string, hidden: true, default: hush}
resources:
  thing: {type: OS::Heat::TestResource, properties: {value: {get_param: colour}}}
outputs:
  colour: {description: as asked, value: {get_attr: [thing, output]}}
  list: {value: [1, two, {three: 3}]}
`;
export const EMPTY = 'heat_template_version: 2018-08-31\n';

/** The log since the start of the test. */
export const logged: string[] = [];
export const logger = { error: (message: string): void => void logged.push(message) };
beforeEach(() => {
  logged.length = 0;
});

export const { heat, http } = await connect();
export const workspace = await mkdtemp(path.join(tmpdir(), 'infomaniak-'));
export const client = connected(
  await InfomaniakHeatClient.fromEnv(await passwordVariables(), { logger, workspace }),
);

interface Made {
  readonly id: string;
  readonly name: string;
}
const left = new Set<string>();
afterAll(async () => {
  for (const id of left) await client.deleteStack(id);
  await Promise.all([client.close(), http.close(), rm(workspace, { recursive: true })]);
});

export function connected(found: InfomaniakHeatClient | null): InfomaniakHeatClient {
  if (found === null) throw new Error(`not signed in: ${logged.join('\n')}`);
  return found;
}

/** Returns the created stack; fails if there is none. */
export function created(stack: Made | null): Made {
  if (stack === null) throw new Error(`not created: ${logged.join('\n')}`);
  left.add(stack.id);
  return stack;
}

/** Creates a stack of the template above that is blue and idle. */
export async function standing(): Promise<Made> {
  const stack = created(await client.createStack(uniqueName('spec'), TEMPLATE, { colour: 'blue' }));
  await settled(heat, stack);
  return stack;
}
