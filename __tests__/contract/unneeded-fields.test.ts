import { describe, expect, jest, test } from '@jest/globals';
import type { Request } from '../../src/deploy/index.js';
import { messageOf } from '../../src/errors/index.js';
import type { Bundle } from '../../src/template/index.js';
import { bundled, deleteOf, deployOf, thing, type Operator } from './operator.js';
import { spoil, WAYS } from './malformed-responses.js';
import { troubledWay } from './troubled-way.js';

// The complete life of a stack, on a machine that may be busy.
jest.setTimeout(400_000);

const NESTED = {
  'main.yaml': thing('one').replace('outputs:', '  inner: {type: inner.yaml}\noutputs:'),
  'inner.yaml': thing('within'),
};

/** Every operation in the life of one stack, each after the previous one. */
async function lifeOf(stackName: string): Promise<readonly (readonly [Request, Bundle?])[]> {
  const first = await bundled(NESTED);
  const second = await bundled({
    ...NESTED,
    'main.yaml': NESTED['main.yaml'].replace('value: one', 'value: two'),
  });
  const about = { stackName, timeoutMinutes: 5, wait: true, onInProgress: 'wait' } as const;
  const act = { ...about, disableRollback: false };
  const readIt = { stackName, resourceName: undefined, tags: undefined };
  const deploy = deployOf(stackName, { tags: ['mine'], disableRollback: true });
  return [
    [{ operation: 'validate' }, first],
    [{ ...deploy, operation: 'preview' }, first],
    [{ ...deploy, operation: 'create' }, first],
    ...(['show', 'outputs', 'resources', 'events', 'template'] as const).map(
      (operation) => [{ ...readIt, operation }] as const,
    ),
    [{ ...readIt, operation: 'resource', resourceName: 'inner/thing' }],
    [{ ...readIt, operation: 'list', stackName: undefined, tags: ['mine'] }],
    [{ ...deploy, operation: 'preview' }, second],
    [{ ...deploy, protect: ['inner'] }, first],
    [{ ...about, operation: 'snapshot', snapshot: 'first' }],
    [{ ...deploy, operation: 'update' }, second],
    [{ ...act, operation: 'check' }],
    [{ ...act, operation: 'suspend' }],
    [{ ...act, operation: 'resume' }],
    [{ ...act, operation: 'cancel' }],
    [{ ...about, operation: 'restore', snapshot: 'first' }],
    [{ ...deploy, keepExisting: true }, first],
    [deleteOf(stackName, { dryRun: true, protect: ['nobody'] })],
    [deleteOf(stackName)],
  ];
}

async function outcomesOf(through: Operator, stackName: string): Promise<string[]> {
  const told: string[] = [];
  for (const [request, files] of await lifeOf(stackName)) {
    const { operation } = request;
    try {
      const { result } = await through.run(request, files);
      const { outcome, changed, stack, plan, failure } = result;
      const planned = plan?.changes.map(({ path, action }) => `${action} ${path}`).sort() ?? [];
      told.push(
        [operation, outcome, changed, stack?.status, ...planned, failure?.summary]
          .filter((one) => one !== undefined)
          .join(' '),
      );
    } catch (error) {
      told.push(`${operation} ${messageOf(error)}`);
    }
  }
  return told;
}

const EXPECTED = [
  'validate valid false',
  'preview previewed false add inner/thing add thing',
  'create created true CREATE_COMPLETE',
  ...['show', 'outputs', 'resources', 'events', 'template', 'resource'].map(
    (operation) => `${operation} read false CREATE_COMPLETE`,
  ),
  'list read false',
  'preview previewed false CREATE_COMPLETE update thing',
  'deploy unchanged false UPDATE_COMPLETE',
  'snapshot snapshotted true SNAPSHOT_COMPLETE',
  'update updated true UPDATE_COMPLETE',
  'check checked false CHECK_COMPLETE',
  'suspend suspended true SUSPEND_COMPLETE',
  'resume resumed true RESUME_COMPLETE',
  'cancel unchanged false RESUME_COMPLETE',
  'restore restored true RESTORE_COMPLETE',
  'deploy updated true UPDATE_COMPLETE',
  'delete previewed false UPDATE_COMPLETE delete inner delete inner/thing delete thing',
  'delete deleted true DELETE_COMPLETE',
];

describe('each operation has the same result as with a complete response', () => {
  test.concurrent.each(WAYS)('if every unneeded field is %s', async (way) => {
    const { proxy, through } = await troubledWay();
    const seen = new Set<string>();
    proxy.meddle((passing) => spoil(passing, way, seen));
    expect(await outcomesOf(through, through.name('spoilt'))).toEqual(EXPECTED);
    expect(seen.size).toBeGreaterThan(30);
  });
});
