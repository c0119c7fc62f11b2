import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, jest, test } from '@jest/globals';
import { bundled, deleteOf, deployOf, operator, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

/** The deployment's user has a key pair, a credential in Keystone, which is deleted with the user. */
const TEMPLATE = `${VERSION}resources:
  config: {type: OS::Heat::SoftwareConfig, properties: {config: hello}}
  deployment:
    type: OS::Heat::SoftwareDeployment
    properties:
      config: {get_resource: config}
      server: a-server-that-is-not-there
      signal_transport: CFN_SIGNAL
      actions: []
`;

test('a stack with a software deployment is created and deleted', async () => {
  const name = cloud.name('software');
  const made = await cloud.run(deployOf(name), await bundled({ 'main.yaml': TEMPLATE }));
  expect(made.result).toMatchObject({ outcome: 'created' });
  const gone = await cloud.run(deleteOf(name));
  expect(gone.result).toMatchObject({ outcome: 'deleted' });
});

/** Reports what the script returned as soon as Heat waits for it, as an agent on the server does. */
async function answer(name: string, details: Readonly<Record<string, string>>): Promise<void> {
  for (;;) {
    const ref = await cloud.heat.findStack(name);
    const resources = ref === undefined ? [] : await cloud.heat.listResources(ref);
    const waiting = resources.find((one) => one.name === 'deployment' && one.physicalId !== '');
    if (ref !== undefined && waiting?.state === 'CREATE_IN_PROGRESS') {
      await cloud.heat.signalResource(ref, 'deployment', details);
      return;
    }
    await sleep(200);
  }
}

const WAITED_FOR = TEMPLATE.replace('CFN_SIGNAL', 'HEAT_SIGNAL').replace('      actions: []\n', '');

test('the failure of a software deployment has what its script wrote', async () => {
  const name = cloud.name('script');
  const made = cloud.run(
    deployOf(name, { disableRollback: true }),
    await bundled({ 'main.yaml': WAITED_FOR }),
  );
  await answer(name, { deploy_stdout: 'began', deploy_stderr: 'no space left', deploy_status_code: '3' });
  const { result } = await made;
  expect(result.failure).toMatchObject({
    summary: expect.stringContaining('Deployment exited with non-zero status code: 3'),
    hint: expect.stringContaining('Correct the script of the software config'),
    resources: [{ path: 'deployment', output: 'deploy_stdout:\nbegan\ndeploy_stderr:\nno space left' }],
  });
});

test('a rollback that has deleted what a script wrote leaves the failure as it is', async () => {
  const name = cloud.name('script-rolled-back');
  const made = cloud.run(deployOf(name), await bundled({ 'main.yaml': WAITED_FOR }));
  await answer(name, { deploy_stderr: 'no space left', deploy_status_code: '3' });
  const { result } = await made;
  expect(result.failure).toMatchObject({ code: 'rolled-back', resources: [{ path: 'deployment' }] });
});
