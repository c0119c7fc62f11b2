/** Lost responses to abandon and adopt, on a Heat that allows them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Instance } from '../../local-heat/index.js';
import type { AdoptRequest, Context, ExportRequest } from '../../src/deploy/index.js';
import { explain } from '../../src/errors/index.js';
import { openExportFiles } from '../../src/runner/index.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { faultProxy, first, sent, type Fault, type FaultProxy } from './fault-proxy.js';
import { bundled, deployOf, hastyClock, operator, texts, type Done, type Operator } from './operator.js';
import { endOwnHeat, ownHeat } from './own-heat.js';
import { CONFIGURATION } from './software.js';

jest.setTimeout(120_000);

const FILE = 'web.json';
/** Lookups of lost requests wait less than for a real cloud. */
const clock = hastyClock(400);

let instance: Instance;
let proxy: FaultProxy;
/** Without faults. */
let straight: Operator;
let through: Operator;

beforeAll(async () => {
  instance = await ownHeat({ stackAbandon: true, stackAdopt: true });
  const { cloudsYaml, heatUrl } = instance;
  proxy = await faultProxy(new URL(heatUrl).origin);
  straight = await operator({ cloudsYaml });
  const signIn = { orchestrationEndpoint: `${proxy.origin}/v1/%(project_id)s` };
  through = await operator({ cloudsYaml, signIn, http: { retries: 1 } });
}, 240_000);
afterAll(async () => {
  await Promise.all([straight.close(), through.close()]);
  await proxy.close();
  await endOwnHeat(instance);
}, 60_000);

interface Exporting {
  readonly name: string;
  /** The id of the stack's only resource. */
  readonly config: unknown;
  readonly given: Pick<Context, 'clock' | 'exportFiles'>;
  /** Returns the text of the export file. */
  readonly read: () => Promise<string>;
}

/** A stack with one resource, and a workspace for its export file; the requests have no faults yet. */
async function standing(what: string): Promise<Exporting> {
  proxy.meddle(() => undefined);
  const name = straight.name(what);
  const { result } = await straight.run(deployOf(name), await bundled({ 'main.yaml': CONFIGURATION }));
  const workspace = await tempWorkspace({});
  return {
    name,
    config: result.outputs?.[0]?.value,
    given: { clock, exportFiles: openExportFiles(workspace) },
    read: () => readFile(path.join(workspace, FILE), 'utf8'),
  };
}

const abandonOf = (stackName: string): ExportRequest => ({
  operation: 'abandon',
  stackName,
  exportFile: FILE,
  timeoutMinutes: 1,
  wait: true,
  onInProgress: 'wait',
});
const adoptOf = (stackName: string): AdoptRequest => ({
  operation: 'adopt',
  stackName,
  exportFile: FILE,
  tags: ['web'],
  own: false,
  timeoutMinutes: 1,
  wait: true,
});
const adoptsSent = (): number => sent(proxy, 'POST').filter(({ path: at }) => at.endsWith('/stacks')).length;

const FAULTS: readonly [string, Fault, number][] = [
  ['whose response was lost', { kind: 'lost-after' }, 1],
  ['whose response breaks off', { kind: 'cut' }, 1],
  ['that a gateway answered with 504 although Heat had acted', { kind: 'answered-after', status: 504 }, 1],
  ['that never arrived', { kind: 'lost-before' }, 2],
];

describe('an abandon', () => {
  test.each(FAULTS)('%s ends with the stack abandoned', async (_what, fault, times) => {
    const { name, config, given, read } = await standing('abandon');
    proxy.meddle(first('DELETE', fault));
    const done = await through.run(abandonOf(name), undefined, given);
    expect(done.result).toMatchObject({ outcome: 'abandoned', failure: undefined });
    expect(sent(proxy, 'DELETE')).toHaveLength(times);
    expect(JSON.parse(await read())).toMatchObject({ resources: { config: { resource_id: config } } });
    const [lost, uncertain] = texts(done, 'warning');
    expect(lost).toContain(`The response to the abandon of stack ${name} was lost`);
    // The second request has a response that says what happened.
    if (times === 1) expect(uncertain).toContain('Check that the resources in the export file still exist');
    else expect(uncertain).toBeUndefined();
    // The file of an abandon with a lost response is whole, and the resource exists.
    const adopted = await adopt(name, given);
    expect(adopted.result).toMatchObject({ outcome: 'adopted', outputs: [{ value: config }] });
  });
});

describe('an abandon that arrives only after its lookup', () => {
  /** Loses the first request, sends it to Heat right before the second, and then calls `then`. */
  async function abandonLate(
    { name, given }: Exporting,
    then = (): Promise<unknown> => Promise.resolve(),
  ): Promise<Done> {
    const ref = await straight.ref(name);
    const by = async (): Promise<void> => {
      await straight.run(abandonOf(name), undefined, given);
      await then();
    };
    proxy.meddle(({ method }, count) => {
      if (method !== 'DELETE') return undefined;
      return count === 1 ? { kind: 'lost-before' } : { kind: 'preceded', by };
    });
    const done = await through.run(abandonOf(name), undefined, given);
    const status = (await straight.heat.getStack(ref, { resolveOutputs: false }))?.state;
    expect(status).toBe('DELETE_COMPLETE');
    expect(proxy.reached.filter(({ method }) => method === 'DELETE')).toMatchObject([{ status: 404 }]);
    return done;
  }

  test('ends with the stack abandoned, although Heat returns 404 to the second', async () => {
    const exporting = await standing('late');
    const done = await abandonLate(exporting);
    expect(done.result).toMatchObject({ outcome: 'abandoned', failure: undefined });
    expect(texts(done, 'warning').slice(1)).toEqual([
      expect.stringMatching(/^Heat rejected the abandon of stack .* that was sent again .*404/),
      expect.stringContaining('Check that the resources in the export file still exist'),
    ]);
    const adopted = await adopt(exporting.name, exporting.given);
    expect(adopted.result.outputs).toMatchObject([{ value: exporting.config }]);
  });

  test('is recognized by the id, so that a new stack of the same name stays', async () => {
    const exporting = await standing('replaced');
    const done = await abandonLate(exporting, async () =>
      straight.run(deployOf(exporting.name), await bundled({ 'main.yaml': CONFIGURATION })),
    );
    expect(done.result).toMatchObject({ outcome: 'abandoned' });
    const { id } = await straight.ref(exporting.name);
    expect((await straight.heat.getStack({ name: exporting.name, id }))?.state).toBe('CREATE_COMPLETE');
  });
});

/** Adopts the stack again, without faults. */
async function adopt(name: string, given: Exporting['given']): Promise<Done> {
  return straight.run(adoptOf(name), undefined, given);
}

describe('an adopt', () => {
  /** An abandoned stack, with its export file. */
  async function abandoned(what: string): Promise<Exporting> {
    const exporting = await standing(what);
    await straight.run(abandonOf(exporting.name), undefined, exporting.given);
    return exporting;
  }

  test.each(FAULTS)('%s ends with one stack, and the existing resource', async (_what, fault, times) => {
    const { name, config, given } = await abandoned('adopt');
    proxy.meddle(first('POST', fault));
    const done = await through.run(adoptOf(name), undefined, given);
    expect(done.result).toMatchObject({
      outcome: 'adopted',
      stack: { status: 'ADOPT_COMPLETE' },
      outputs: [{ value: config }],
    });
    expect(adoptsSent()).toBe(times);
    expect(texts(done, 'warning')).toEqual([
      expect.stringContaining(`The response to the adopt of stack ${name} was lost`),
    ]);
  });

  test('is not mistaken for a stack that someone else creates from the same template', async () => {
    const { name, config, given } = await abandoned('theirs');
    const by = async (): Promise<void> => {
      const template = CONFIGURATION;
      await straight.heat.createStack({
        name,
        template,
        tags: ['web'],
        timeoutMinutes: 1,
        disableRollback: true,
      });
    };
    proxy.meddle(first('POST', { kind: 'preceded', by, status: 502 }));
    const error = await through.error(adoptOf(name), undefined, given);
    expect(explain(error)).toMatch(
      /response to the adopt of stack .* was lost[^]*differs from the request in action[^]*Next: /,
    );
    expect((await straight.heat.getStack(await straight.ref(name)))?.outputs?.[0]?.value).not.toBe(config);
  });
});
