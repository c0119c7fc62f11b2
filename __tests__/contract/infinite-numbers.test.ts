import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { bundled, deployOf, operator, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

const template = (number: string): string => `${VERSION}resources:
  a: {type: OS::Heat::Value, properties: {value: x}, metadata: {number: ${number}}}
`;

/** Heat accepts both as numbers, and returns them as Python writes them: JSON has neither. */
describe('a template with a number that JSON does not have', () => {
  test('.inf is deployed, previewed and deployed again', async () => {
    const name = cloud.name('infinite');
    const files = await bundled({ 'main.yaml': template('.inf') });
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({ outcome: 'created' });
    const { plan } = (await cloud.run({ ...deployOf(name), operation: 'preview' }, files)).result;
    expect(plan).toMatchObject({ changes: [], unchanged: 1, definition: [] });
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({ outcome: 'unchanged' });
  });

  test('.nan is not equal to itself, so Heat always finds a change, but nothing fails', async () => {
    const name = cloud.name('nan');
    const files = await bundled({ 'main.yaml': template('.nan') });
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({ outcome: 'created' });
    const { plan } = (await cloud.run({ ...deployOf(name), operation: 'preview' }, files)).result;
    expect(plan).toMatchObject({ changes: [{ path: 'a', action: 'update' }] });
    const again = (await cloud.run(deployOf(name), files)).result;
    expect(again).toMatchObject({ stack: { status: 'UPDATE_COMPLETE' }, failure: undefined });
  });
});
