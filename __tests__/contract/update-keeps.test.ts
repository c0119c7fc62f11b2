import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { OWNER } from '../unit/deploy/samples.js';
import type { DeployRequest } from '../../src/deploy/index.js';
import { bundled, deployOf, operator, thing, VERSION } from './operator.js';
import { CONFIGURATION, software } from './software.js';

jest.setTimeout(120_000);

const cloud = await operator();
const configurations = software(cloud);
afterAll(() => cloud.close());

const OURS = { 'main.yaml': thing('ours') };

describe('an update', () => {
  const template = `${VERSION}parameters:
  colour: {type: string, default: red}
  size: {type: string, default: small}
resources:
  thing: {type: Our::Thing, properties: {value: {list_join: ['-', [{get_param: colour}, {get_param: size}]]}}}
outputs: {value: {value: {get_attr: [thing, output]}}}
`;
  const environment = 'resource_registry: {"Our::Thing": "OS::Heat::TestResource"}\n';
  const whole = { 'main.yaml': template, 'env.yaml': environment };
  const named = { environmentFiles: ['env.yaml'], parameters: { colour: 'blue', size: 'big' } };
  /** The stack that the tests of keep-existing start with. */
  async function standing(what: string): Promise<string> {
    const name = cloud.name(what);
    const { result } = await cloud.run(deployOf(name), await bundled(whole, named));
    expect(result.outputs).toMatchObject([{ value: 'blue-big' }]);
    return name;
  }

  test.concurrent(
    'with keep-existing keeps template, environment and the parameters that are not given',
    async () => {
      const name = await standing('keep');
      const files = await bundled({}, { template: undefined, parameters: { size: 'huge' } });
      const { result } = await cloud.run(deployOf(name, { operation: 'update', keepExisting: true }), files);
      expect(result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'blue-huge' }] });
    },
  );

  test.concurrent('with clear-parameters resets a kept parameter to its default', async () => {
    const name = await standing('clear');
    const files = await bundled({}, { template: undefined });
    const request = deployOf(name, { operation: 'update', keepExisting: true, clearParameters: ['colour'] });
    expect((await cloud.run(request, files)).result).toMatchObject({ outputs: [{ value: 'red-big' }] });
  });

  test.concurrent('without keep-existing resets omitted parameters to their defaults', async () => {
    const name = await standing('reset');
    const files = await bundled(whole, { environmentFiles: ['env.yaml'] });
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({
      outputs: [{ value: 'red-small' }],
    });
  });

  test.concurrent(
    'keeps tags if none are given, replaces given ones, and always sets the newest of the owner',
    async () => {
      const name = cloud.name('tags');
      const tagsAfter = async (
        given: Partial<DeployRequest>,
        pullRequest?: number,
      ): Promise<readonly string[]> => {
        const owner = { ...OWNER, repository: 'Octo/Web', pullRequest };
        const { result } = await cloud.run(deployOf(name, given), await bundled(OURS), { owner });
        expect(result.failure).toBeUndefined();
        return [...((await cloud.heat.getStack(await cloud.ref(name)))?.tags ?? [])].sort();
      };
      expect(await tagsAfter({ tags: ['one', 'two'] })).toEqual(['one', 'two']);
      expect(await tagsAfter({})).toEqual(['one', 'two']);
      const repository = 'github-repository:github.com/octo/web';
      const preview = { own: true, previewEnvironment: true };
      expect(await tagsAfter(preview, 7)).toEqual([
        `github-commit:${OWNER.headSha}`,
        'github-preview:7',
        repository,
        'one',
        'two',
      ]);
      expect(await tagsAfter({ own: true }, 8)).toEqual([
        `github-commit:${OWNER.sha}`,
        repository,
        'one',
        'two',
      ]);
      expect(await tagsAfter({ tags: ['three'] })).toEqual(['three']);
    },
  );

  test.concurrent.each([
    [5, true],
    [90, false],
  ])(
    'sends a limit of %p minutes and disable-rollback %p to Heat',
    async (timeoutMinutes, disableRollback) => {
      const name = cloud.name('limits');
      await cloud.run(deployOf(name), await bundled(OURS));
      const ref = await cloud.ref(name);
      expect(await cloud.heat.getStack(ref)).toMatchObject({ timeoutMinutes: 60, disableRollback: false });
      await cloud.run(deployOf(name, { timeoutMinutes, disableRollback }), await bundled(OURS));
      expect(await cloud.heat.getStack(ref)).toMatchObject({ timeoutMinutes, disableRollback });
    },
  );

  test.concurrent(
    'with converge replaces what was deleted without Heat, and an update without it does not',
    async () => {
      const name = cloud.name('converge');
      const files = await bundled({ 'main.yaml': CONFIGURATION });
      const { result } = await cloud.run(deployOf(name), files);
      const id = String(result.outputs?.[0]?.value);
      await configurations.delete(id);
      expect((await cloud.run(deployOf(name), files)).result).toMatchObject({
        outcome: 'unchanged',
        outputs: [{ value: id }],
      });
      const converged = await cloud.run(deployOf(name, { converge: true }), files);
      expect(converged.result.outcome).toBe('updated');
      expect(converged.result.outputs?.[0]?.value).not.toBe(id);
    },
  );
});
