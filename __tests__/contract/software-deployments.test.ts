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
