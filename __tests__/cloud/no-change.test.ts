/** Previews and guards if nothing changes, or only what may change: for examples and a network. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cloudStatus } from '../../local-cloud/index.js';
import { ROOT } from '../../scripts/run.js';
import { newStack, runBuilt } from '../action/built-action.js';
import type { Drift } from '../../src/deploy/drift/drift.js';
import type { ActionEnding } from '../action/run-action.js';
import { STACKS_PARAMETERS } from './example-parameters.js';
import './use-cloud.js';

let env: Readonly<Record<string, string>>;
let workspace: string;

beforeAll(async () => {
  const cloud = await cloudStatus();
  if (cloud === undefined) throw new Error('No local cloud is up: npm run cloud:up');
  env = cloud.heat.instance.env;
  workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-no-change-'));
});

afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

type Inputs = Readonly<Record<string, string>>;

const run = (inputs: Inputs, folder = ROOT): Promise<ActionEnding> =>
  runBuilt({ env, workspace: folder, with: inputs });

const EXAMPLES: readonly (readonly [name: string, inputs: Inputs])[] = [
  [
    'quickstart',
    {
      'stack-name': newStack('same-quickstart'),
      template: 'examples/quickstart/stack.yaml',
      'environment-files': 'examples/quickstart/environment.yaml',
    },
  ],
  [
    'web',
    {
      'stack-name': newStack('same-web'),
      template: 'examples/web/stack.yaml',
      'environment-files': 'examples/web/local.yaml',
    },
  ],
  [
    'stacks',
    {
      stacks: 'examples/stacks/stacks.yaml',
      'stack-name-prefix': `${newStack('same-stacks')}-`,
      parameters: STACKS_PARAMETERS,
    },
  ],
];

/** Each stack of a file is compared by itself. */
async function expectNoDrift(inputs: Inputs): Promise<void> {
  const prefix = inputs['stack-name-prefix'];
  const names = prefix === undefined ? [inputs['stack-name'] ?? ''] : ['network', 'database', 'app'];
  for (const name of names) {
    const { code, outputs } = await run({ operation: 'drift', 'stack-name': `${prefix ?? ''}${name}` });
    expect([name, code, outputs['has-drift']]).toEqual([name, 0, 'false']);
    const { counts, resources } = JSON.parse(outputs['drift'] ?? '{}') as Pick<Drift, 'counts' | 'resources'>;
    expect(resources).toEqual([]);
    expect(counts.changed + counts.gone + counts.unknown).toBe(0);
  }
}

describe('a preview of the deployed definition has no changes, and its resources no drift', () => {
  test.each(EXAMPLES)('for the example %s', async (_name, inputs) => {
    const deployed = await run(inputs);
    expect([deployed.code, deployed.errors]).toEqual([0, []]);
    const { code, outputs, raw } = await run({ ...inputs, operation: 'preview' });
    expect([code, outputs['has-changes']]).toEqual([0, 'false']);
    expect(raw).toContain('no resource changes');
    const again = await run(inputs);
    expect([again.code, again.outputs['changed']]).toEqual([0, 'false']);
    await expectNoDrift(inputs);
  });
});

const NETWORK = `heat_template_version: 2021-04-16
parameters:
  cidr: { type: string, default: 10.3.0.0/24 }
  label: { type: string, default: front }
resources:
  net: { type: OS::Neutron::Net }
  subnet: { type: OS::Neutron::Subnet, properties: { network: { get_resource: net }, cidr: { get_param: cidr } } }
  router: { type: OS::Neutron::Router }
  interface:
    type: OS::Neutron::RouterInterface
    properties: { router: { get_resource: router }, subnet: { get_resource: subnet } }
  port:
    type: OS::Neutron::Port
    properties:
      name: { get_param: label }
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet } }]
`;

describe('protect for all resources of a network', () => {
  const stack = newStack('protected-network');
  const deploy = (inputs: Inputs): Promise<ActionEnding> =>
    run({ 'stack-name': stack, template: 'network.yaml', ...inputs }, workspace);
  const guarded = { protect: '*' };

  beforeAll(async () => {
    await writeFile(path.join(workspace, 'network.yaml'), NETWORK);
    await deploy({});
  });

  test('accepts an unchanged deploy', async () => {
    const { code, outputs } = await deploy(guarded);
    expect([code, outputs['result']]).toEqual([0, 'unchanged']);
  });

  test('accepts a rename', async () => {
    const { code, outputs } = await deploy({ ...guarded, parameters: 'label: back' });
    expect([code, outputs['result']]).toEqual([0, 'updated']);
  });

  test('rejects a replacement of the subnet, and names only what is replaced', async () => {
    const { code, outputs, errors } = await deploy({
      ...guarded,
      parameters: 'label: back\ncidr: 10.4.0.0/24',
    });
    expect([code, outputs['changed']]).toEqual([1, 'false']);
    const text = errors.map((error) => error.text).join('\n');
    for (const name of ['subnet', 'interface']) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
    for (const name of ['net', 'router', 'port'])
      expect(text).not.toMatch(new RegExp(`^\\W*${name} \\(`, 'm'));
  });
});
