/** Failures of an existing stack: manual changes, and deletes that something blocks. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { runBuilt } from '../action/built-action.js';
import { uniqueName, type ActionEnding } from '../action/run-action.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { cloudProjects, type Project } from './projects.js';

const HEAD = 'heat_template_version: 2021-04-16\nresources:\n';
const SERVER = `${HEAD}  server:
    type: OS::Nova::Server
    properties: { image: debian-12, flavor: m1.tiny, networks: [{ allocate_network: none }] }
outputs:
  server: { value: { get_resource: server } }
`;
const GROUP = `${HEAD}  group:
    type: OS::Neutron::SecurityGroup
    properties:
      rules: [{ protocol: tcp, port_range_min: 80, port_range_max: 80 }]
`;
const NETWORK = `${HEAD}  net: { type: OS::Neutron::Net }
  subnet:
    type: OS::Neutron::Subnet
    properties: { network: { get_resource: net }, cidr: 10.1.0.0/24 }
outputs:
  net: { value: { get_resource: net } }
  subnet: { value: { get_resource: subnet } }
`;
const VOLUME = `${HEAD}  volume:
    type: OS::Cinder::Volume
    properties: { size: 1 }
outputs:
  volume: { value: { get_resource: volume } }
`;

const WHOLE = `${HEAD}  value: { type: OS::Heat::Value, properties: { value: 1 } }\n`;

let project: Project;

beforeAll(async () => {
  project = await (await cloudProjects()).open('failures');
});

/** Runs operations on one stack of a template. */
async function stackOf(
  template: string,
): Promise<(inputs?: Readonly<Record<string, string>>) => Promise<ActionEnding>> {
  const workspace = await tempWorkspace({ 'main.yaml': template, 'whole.yaml': WHOLE });
  const stack = uniqueName('later');
  return (inputs = {}) =>
    runBuilt({
      workspace,
      env: project.env,
      with: {
        'stack-name': stack,
        ...(inputs['operation'] === undefined ? { template: 'main.yaml' } : {}),
        ...inputs,
      },
      timeLimitMs: 280_000,
    });
}

const nextStep = ({ errors }: ActionEnding): string =>
  /Next: (.*)/.exec(errors.at(-1)?.text ?? '')?.[1] ?? '';
const warnings = ({ commands }: ActionEnding): string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ text }) => text);

describe('a server that somebody has deleted manually', () => {
  test('is created again by a deploy with converge', async () => {
    const run = await stackOf(SERVER);
    const { outputs: before } = await run();
    await project.request('nova', 'DELETE', `/servers/${before['server']}`);
    await untilGone('nova', `/servers/${before['server']}`);
    const { code, outputs, log } = await run({ converge: 'true' });
    expect(code).toBe(0);
    expect(outputs['result']).toBe('updated');
    expect(outputs['server']).not.toBe(before['server']);
    expect(log).toContain('CHECK_FAILED');
    await project.request('nova', 'GET', `/servers/${outputs['server']}`);
    await run({ operation: 'delete' });
  }, 300_000);
});

async function untilGone(service: 'nova', path: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const isThere = await project.request(service, 'GET', path).then(
      () => true,
      () => false,
    );
    if (!isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${path} is still there`);
}

test('converge for a security group without a description says what to add', async () => {
  const run = await stackOf(GROUP);
  await run();
  const ending = await run({ converge: 'true' });
  expect(ending.code).toBe(1);
  expect(nextStep(ending)).toContain("Add description: ''");
  await run({ operation: 'delete' });
}, 300_000);

describe('a delete', () => {
  test('names a port that somebody has created on the network, and does not retry for another minute', async () => {
    const run = await stackOf(NETWORK);
    const { outputs } = await run();
    const made = await project.request('neutron', 'POST', '/ports', {
      port: { network_id: outputs['net'], name: 'by-hand' },
    });
    const { port } = v.parse(v.object({ port: v.object({ id: v.string() }) }), made);
    const ending = await run({ operation: 'delete' });
    expect(ending.code).toBe(1);
    expect(ending.log).not.toContain('Attempt 2');
    expect(warnings(ending)).toEqual([]);
    expect(ending.log).toMatch(/DELETE_IN_PROGRESS +subnet +OS::Neutron::Subnet/);
    expect(ending.log).toContain('[0/2]');
    // Neutron does not name the port: the command in the next step shows it.
    expect(nextStep(ending)).toContain(`"openstack port list --long --fixed-ip subnet=${outputs['subnet']}"`);
    const held = await project.request('neutron', 'GET', `/ports?fixed_ips=subnet_id=${outputs['subnet']}`);
    expect(held).toMatchObject({ ports: expect.arrayContaining([expect.objectContaining({ id: port.id })]) });
    expect(nextStep(ending)).toContain('"openstack port delete"');
    expect(nextStep(ending)).toContain('Heat itself has retried for');
    await project.request('neutron', 'DELETE', `/ports/${port.id}`);
    expect((await run({ operation: 'delete' })).outputs['result']).toBe('deleted');
  }, 420_000);

  test('says that a snapshot can block the delete of a volume', async () => {
    const run = await stackOf(VOLUME);
    const { outputs } = await run();
    const made = await project.request('cinder', 'POST', '/snapshots', {
      snapshot: { volume_id: outputs['volume'], name: 'by-hand' },
    });
    const { snapshot } = v.parse(v.object({ snapshot: v.object({ id: v.string() }) }), made);
    const ending = await run({ operation: 'delete', 'delete-attempts': '1' });
    expect(ending.code).toBe(1);
    expect(nextStep(ending)).toContain(`"openstack volume snapshot list --volume ${outputs['volume']}"`);
    await project.request('cinder', 'DELETE', `/snapshots/${snapshot.id}`);
    await run({ operation: 'delete' });
  }, 300_000);
});

test('a snapshot of a rolled-back stack causes a warning, and a restore to it is refused', async () => {
  const run = await stackOf(
    `${HEAD}  broken: { type: OS::Heat::TestResource, properties: { fail: true } }\n`,
  );
  expect((await run()).outputs['stack-status']).toBe('ROLLBACK_COMPLETE');
  expect(warnings(await run({ operation: 'snapshot', snapshot: 'empty' }))).toEqual([
    expect.stringContaining('has no resources, and neither does this snapshot'),
  ]);
  expect((await run({ template: 'whole.yaml' })).code).toBe(0);
  const refused = await run({ operation: 'restore', snapshot: 'empty' });
  expect(refused.code).toBe(1);
  expect(refused.errors.at(-1)?.text).toContain('would delete all resources of stack');
  expect(nextStep(refused)).toContain('use operation: delete');
  await run({ operation: 'delete' });
}, 300_000);
