import { afterAll } from '@jest/globals';
import * as v from 'valibot';
import { createHttp, decode } from '../../src/http/index.js';
import { VERSION, type Operator } from './operator.js';

/** A stack with a software configuration whose id is an output. */
export const CONFIGURATION = `${VERSION}resources:
  config: {type: OS::Heat::SoftwareConfig, properties: {config: hello}}
outputs: {id: {value: {get_resource: config}}}
`;

/** Changes a stack's software configuration without the stack. */
export interface Software {
  /** Holds the configuration, so that Heat cannot delete it; returns the id of the hold. */
  hold(configuration: unknown): Promise<string>;
  release(hold: string): Promise<void>;
  delete(configuration: unknown): Promise<void>;
}

/** Heat's own requests for software configurations, which the client does not need. Releases all holds at the end. */
export function software({ session }: Operator): Software {
  const http = createHttp();
  const held = new Set<string>();
  const send = async (method: 'POST' | 'DELETE', path: string, json?: object): ReturnType<typeof http.send> =>
    http.send({
      method,
      url: `${session.endpoint}/${path}`,
      headers: { 'x-auth-token': await session.token() },
      ...(json === undefined ? {} : { json }),
    });
  const release = async (hold: string): Promise<void> => {
    held.delete(hold);
    await send('DELETE', `software_deployments/${hold}`);
  };
  afterAll(async () => {
    for (const hold of [...held]) await release(hold);
    await http.close();
  });
  return {
    async hold(configuration): Promise<string> {
      const body = { config_id: configuration, server_id: 'any', action: 'CREATE', status: 'COMPLETE' };
      const answer = await send('POST', 'software_deployments', body);
      const schema = v.object({ software_deployment: v.object({ id: v.string() }) });
      const { id } = decode(schema, answer, 'the deployment').software_deployment;
      held.add(id);
      return id;
    },
    release,
    async delete(configuration): Promise<void> {
      await send('DELETE', `software_configs/${String(configuration)}`);
    },
  };
}
