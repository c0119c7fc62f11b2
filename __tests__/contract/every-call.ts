/** A stack for every method of the client; it is deleted at the end, with all others that are left. */
import { afterAll, expect } from '@jest/globals';
import { RequestError } from '../../src/errors/index.js';
import type { StackRef } from '../../src/heat/index.js';
import { connect, settled, uniqueName } from './real-heat.js';

export const LEAF = `heat_template_version: 2018-08-31
parameters:
  value: {type: string, default: leaf}
resources:
  inner: {type: OS::Heat::TestResource, properties: {value: {get_param: value}}}
outputs:
  value: {value: {get_attr: [inner, output]}}
`;

export const ROOT = `heat_template_version: 2018-08-31
description: Every call of the client
parameters:
  colour:
    type: string
    default: red
    label: Colour
    constraints: [{allowed_values: [red, green]}]
  secret: {type: string, hidden: true, default: hush}
parameter_groups:
  - {label: all, description: what one may set, parameters: [colour, secret]}
resources:
  first: {type: OS::Heat::TestResource, properties: {value: {get_param: colour}}}
  nested: {type: leaf.yaml, properties: {value: {get_attr: [first, output]}}}
  handle: {type: OS::Heat::WaitConditionHandle}
outputs:
  colour: {description: as asked, value: {get_attr: [first, output]}}
  nested: {value: {get_attr: [nested, value]}}
`;

export const TEMPLATE = { template: ROOT, files: { 'leaf.yaml': LEAF } };

export const { heat, http } = await connect();
export const left: StackRef[] = [];

afterAll(async () => {
  for (const stack of left) await heat.deleteStack(stack);
  await http.close();
});

/** Creates the stack with every field that a create can have. */
export async function standing(): Promise<StackRef> {
  const before = Math.floor(Date.now() / 1000) * 1000 - 1000;
  const { ref, requestId, serverTime } = await heat.createStack({
    name: uniqueName('all'),
    ...TEMPLATE,
    parameters: { secret: 'psst' },
    tags: ['one', 'two'],
    timeoutMinutes: 5,
    disableRollback: false,
  });
  left.push(ref);
  expect(requestId).toMatch(/^req-/);
  expect(serverTime?.getTime()).toBeGreaterThanOrEqual(before);
  expect(await settled(heat, ref)).toHaveProperty('state', 'CREATE_COMPLETE');
  return ref;
}

/** Returns the error of a call that must fail. */
export async function refusal(call: Promise<unknown>): Promise<RequestError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestError)) throw new Error('it was not refused');
  return error;
}
