import { afterAll, expect, test } from '@jest/globals';
import { stringify } from 'lossless-json';
import { bundled, deployOf, operator, VERSION } from './operator.js';

const cloud = await operator();
afterAll(() => cloud.close());

const TEMPLATE = `${VERSION}resources:
  thing: { type: OS::Heat::Value, properties: { value: [9007199254740993, 2.0] } }
`;

/** Drift compares them with the live object, digit by digit. */
test('the properties in an event have every digit, as in the template', async () => {
  const name = cloud.name('digits');
  await cloud.run(deployOf(name), await bundled({ 'main.yaml': TEMPLATE }));
  const ref = await cloud.ref(name);
  const [event] = await cloud.heat.listResourceEvents(ref, 'thing', { statuses: ['COMPLETE'] });
  const { properties } = await cloud.heat.getEvent(ref, 'thing', event?.id ?? '');
  expect(stringify(properties?.['value'])).toBe('[9007199254740993,2.0]');
  const { template } = await cloud.heat.getDeployed(ref);
  expect(stringify(template)).toContain('[9007199254740993,2.0]');
});
