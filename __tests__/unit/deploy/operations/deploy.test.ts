import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../../src/deploy/context.js';
import { deploy } from '../../../../src/deploy/operations/deploy.js';
import type { DeployRequest } from '../../../../src/deploy/request.js';
import { InputError, RequestError, StackError } from '../../../../src/errors/index.js';
import type { Stack, StackChange } from '../../../../src/heat/index.js';
import {
  at,
  bundleOf,
  eventOf,
  nestedIn,
  OWNER,
  resourceOf,
  stackRow,
  WEB,
  deployRequest as request,
} from '../samples.js';
import { NOTHING_PREVIEWED } from '../planning.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';
import type { Bundle } from '../../../../src/template/index.js';

const FILES = bundleOf({
  template: 'shown',
  files: { 'a.sh': 'shown' },
  environmentFiles: ['env.yaml'],
  request: {
    template: 'sent',
    files: { 'a.sh': 'sent' },
    environmentFiles: ['env.yaml'],
    parameters: { p: 1 },
  },
  locateResource: () => ({ file: 'main.yaml', line: 4, column: 3 }),
});

/** The same with the template of the stand-in's stack. */
const SAME_TEMPLATE: Bundle = { ...FILES, request: { files: {}, environmentFiles: [], parameters: {} } };

/** The stack's result some seconds after the request. */
interface Becomes {
  readonly state?: string;
  readonly touched?: readonly string[];
  readonly rest?: Partial<Stack>;
}

/** A Heat that completes each request within six seconds. */
function acting(found: Stack | undefined, { state, touched = [], rest = {} }: Becomes = {}): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  if (found !== undefined) heat.row(0, found);
  heat.onChange = (call) => {
    const second = Math.floor(heat.clock.elapsedMs / 1000);
    // Like Heat: a request without tags keeps the existing ones.
    const { tags, timeoutMinutes, disableRollback = true } = (heat.sent.at(-1)?.body ?? {}) as StackChange;
    const kept = tags === undefined || tags.length === 0 ? (found?.tags ?? []) : tags;
    const terms = {
      tags: kept,
      disableRollback,
      ...(timeoutMinutes === undefined ? {} : { timeoutMinutes }),
    };
    const shown = { creationTime: at(second), updatedTime: at(second), ...terms, ...rest };
    const action = {
      createStack: 'CREATE',
      updateStack: 'UPDATE',
      patchStack: 'UPDATE',
      deleteStack: 'DELETE',
    }[call];
    if (action === undefined) return;
    const end = action === 'DELETE' ? 'DELETE_COMPLETE' : (state ?? `${action}_COMPLETE`);
    heat.row(0, stackRow(`${action}_IN_PROGRESS`, shown)).row(6, stackRow(end, shown));
    heat.events([
      eventOf(second, `${action}_IN_PROGRESS`),
      ...touched.map((name) => eventOf(second + 2, `${action}_IN_PROGRESS`, name)),
      ...touched.map((name) =>
        eventOf(second + 4, end.endsWith('FAILED') ? end : `${action}_COMPLETE`, name, {
          statusReason: 'no quota',
        }),
      ),
      eventOf(second + 6, end),
    ]);
  };
  return heat;
}

const there = stackRow('CREATE_COMPLETE', {
  updatedTime: at(9),
  tags: ['mine', 'github-preview:1'],
  outputs: [{ key: 'url', description: '', value: 'x', error: undefined }],
});
/** A stack whose tags a deploy keeps. */
const plain = { ...there, tags: ['mine'] };
const owner: Context['owner'] = { ...OWNER, pullRequest: 7 };
const OURS = 'github-repository:github.com/acme/web';
const COMMIT = `github-commit:${OWNER.sha}`;
const refusal = new RequestError({
  method: 'POST',
  url: 'u',
  status: 400,
  delivery: 'yes',
  serverMessage: 'Unknown resource type',
  requestId: 'req-1',
});

const calls = (heat: StandInHeat): string[] => heat.sent.map(({ call }) => call);

describe('a preview environment whose pull request is closed while the deploy waits', () => {
  const CLOSED = new InputError([{ input: 'preview-environment', problem: 'is of a closed pull request' }]);
  const busy = (end: string): StandInHeat =>
    acting(stackRow('DELETE_IN_PROGRESS')).row(90, stackRow(end)).row(120, stackRow(end));

  test('is not created again', async () => {
    const heat = busy('DELETE_COMPLETE');
    const context = contextOf(heat, { owner: OWNER, assertPullRequestIsOpen: () => Promise.reject(CLOSED) });
    await expect(deploy(context, request({ previewEnvironment: true }), FILES)).rejects.toBe(CLOSED);
    expect(heat.sent.map(({ call }) => call)).not.toContain('createStack');
  });

  test('is not recreated after the delete', async () => {
    const heat = acting(stackRow('CREATE_FAILED'));
    let asked = 0;
    const assertPullRequestIsOpen = (): Promise<void> => {
      asked += 1;
      return asked === 1 ? Promise.resolve() : Promise.reject(CLOSED);
    };
    const context = contextOf(heat, { owner: OWNER, assertPullRequestIsOpen });
    const recreate = request({ previewEnvironment: true, onFailed: 'recreate' });
    const error = `Could not request the create of stack web; the existing stack was deleted: ${CLOSED.message}`;
    await expect(deploy(context, recreate, FILES)).rejects.toThrow(error);
    expect(heat.sent.map(({ call }) => call)).toEqual(['deleteStack']);
  });

  test('is not asked for by a stack that is none', async () => {
    const heat = acting(undefined);
    const context = contextOf(heat, { owner: OWNER, assertPullRequestIsOpen: () => Promise.reject(CLOSED) });
    await expect(deploy(context, request(), FILES)).resolves.toMatchObject({ outcome: 'created' });
  });
});

describe('a deploy', () => {
  test('creates a stack that does not exist, with the inputs and the repository’s tags', async () => {
    const heat = acting(undefined, { touched: ['db'] });
    const result = await deploy(contextOf(heat, { owner }), request({ tags: ['a'] }), FILES);
    expect(result).toMatchObject({ outcome: 'created', changed: true, stack: { status: 'CREATE_COMPLETE' } });
    expect(result.failure).toBeUndefined();
    expect(heat.sent).toEqual([
      {
        call: 'createStack',
        body: {
          name: 'web',
          template: 'sent',
          files: { 'a.sh': 'sent' },
          environmentFiles: ['env.yaml'],
          parameters: { p: 1 },
          timeoutMinutes: 30,
          disableRollback: false,
          tags: ['a', OURS, COMMIT],
        },
      },
    ]);
  });

  test.each([
    [true, ['github-created-by:42-1-3f9c2a1b']],
    [false, []],
  ])('tags a stack that it creates with the step, with own: %s', async (own, expected) => {
    const heat = acting(undefined);
    const context = contextOf(heat, { owner: { ...owner, stepId: '42-1-3f9c2a1b' } });
    await deploy(context, request({ own }), FILES);
    const { tags = [] } = heat.sent[0]?.body as StackChange;
    expect(tags.filter((tag) => tag.startsWith('github-created-by:'))).toEqual(expected);
  });

  test('removes that tag with the first update', async () => {
    const heat = acting({ ...there, tags: ['mine', 'github-created-by:42-1-3f9c2a1b'] });
    await deploy(contextOf(heat, { owner: { ...owner, stepId: '43-1-0d5e6f7a' } }), request(), FILES);
    expect(heat.sent[0]?.body).toMatchObject({ tags: ['mine', OURS, COMMIT] });
  });

  test('updates an existing stack, and keeps its tags', async () => {
    const heat = acting(there, { touched: ['db'] });
    const result = await deploy(contextOf(heat, { owner }), request(), FILES);
    expect(result).toMatchObject({ outcome: 'updated', changed: true });
    expect(calls(heat)).toEqual(['updateStack']);
    expect(heat.sent[0]?.body).toMatchObject({ tags: ['mine', OURS, COMMIT] });
  });

  test('keeps the tags when it recreates a failed stack', async () => {
    const heat = acting(stackRow('CREATE_FAILED', { updatedTime: at(9), tags: there.tags }));
    await deploy(contextOf(heat, { owner }), request({ onFailed: 'recreate' }), FILES);
    expect(heat.sent.at(-1)?.body).toMatchObject({ tags: ['mine', OURS, COMMIT] });
  });

  test.each([
    [
      'warns if a production stack is deployed with preview-environment',
      ['x'],
      true,
      'becomes the one of pull request #7',
    ],
    [
      'says so if a preview environment is deployed without preview-environment',
      ['github-preview:7'],
      false,
      'preview-environment is not set',
    ],
    [
      'says nothing about a preview environment deployed with preview-environment',
      ['github-preview:7'],
      true,
      undefined,
    ],
    [
      'warns if two pull requests deploy the same preview environment',
      ['github-preview:6'],
      true,
      'is the preview environment of pull request #6: a deploy makes it the one of #7',
    ],
    [
      'warns if another repository deploys a stack of that name',
      ['github-repository:github.com/acme/other', 'github-preview:6'],
      true,
      'was deployed from github.com/acme/other: a deploy replaces its template',
    ],
    ['says nothing about a production stack deployed without preview-environment', ['x'], false, undefined],
  ])('%s', async (_, tags, previewEnvironment, expected) => {
    const context = contextOf(acting({ ...there, tags }), { owner });
    await deploy(context, request({ previewEnvironment }), FILES);
    const texts = context.told.flatMap((item) =>
      item.kind === 'warning' || item.kind === 'notice' ? [item.text] : [],
    );
    expect(texts).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
  });

  test('keeps values that are not given only with keep-existing', async () => {
    const heat = acting(there);
    const wanted = request({ keepExisting: true, clearParameters: ['p'], converge: true });
    await deploy(contextOf(heat), wanted, FILES);
    expect(calls(heat)).toEqual(['check', 'patchStack']);
    expect(heat.sent[1]?.body).toMatchObject({ clearParameters: ['p'], converge: true });
  });

  test('says which parameters it cannot reset, because the stack does not have them', async () => {
    const context = contextOf(acting({ ...there, parameters: { size: '3', flavor: 'small' } }));
    await deploy(context, request({ keepExisting: true, clearParameters: ['size', 'flavour'] }), FILES);
    const notices = context.told.flatMap((one) => (one.kind === 'notice' ? [one.text] : []));
    expect(notices).toContain(
      'Stack web has no parameter "flavour" that clear-parameters could reset; did you mean flavor?',
    );
    expect(notices.join('\n')).not.toContain('"size"');
  });

  test('is unchanged if it touches no resource and no output', async () => {
    const same = { rest: { outputs: there.outputs } };
    const result = await deploy(contextOf(acting(plain, same)), request(), FILES);
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(result.failure).toBeUndefined();
    const red = await deploy(contextOf(acting(plain, same)), request({ failOnNoChanges: true }), FILES);
    expect(red).toMatchObject({
      outcome: 'unchanged',
      failure: { summary: expect.stringContaining('Nothing changed') },
    });
  });

  const rest = { outputs: there.outputs };
  const parameters = { note: 'a', 'OS::stack_id': 'x' };

  test.each<readonly [string, Partial<Stack>, (heat: StandInHeat) => void, string]>([
    ['a tag', { tags: ['mine', 'new'] }, () => undefined, 'updated'],
    ['a parameter', { parameters: { note: 'b' } }, () => undefined, 'updated'],
    ['a description', {}, (heat) => (heat.template = { description: 'new' }), 'updated'],
    ['an output', {}, (heat) => (heat.template = { outputs: { url: { value: 'y' } } }), 'updated'],
    ['a condition', {}, (heat) => (heat.template = { conditions: { c: true } }), 'updated'],
    ['a mapped type', {}, (heat) => (heat.environment = { resource_registry: { A: 'b.yaml' } }), 'updated'],
    ['a live output value', { outputs: [] }, () => undefined, 'unchanged'],
    ['the order of keys', {}, (heat) => (heat.template = { outputs: {}, resources: {} }), 'unchanged'],
  ])('with a change of %s only has the right outcome', async (_, row, change, outcome) => {
    const heat = acting({ ...plain, parameters }, { rest: { ...rest, parameters, ...row } });
    heat.template = { resources: {}, outputs: {} };
    const ask = heat.onChange;
    heat.onChange = (call, count) => {
      ask(call, count);
      change(heat);
    };
    const asked = request({ own: false, tags: row.tags });
    const result = await deploy(contextOf(heat), asked, SAME_TEMPLATE);
    expect(result).toMatchObject({ outcome, changed: outcome === 'updated' });
  });

  test('is unchanged if only the commit’s tag changes', async () => {
    const before = { ...plain, tags: [OURS, `github-commit:${'c'.repeat(40)}`] };
    const heat = acting(before, { rest });
    const result = await deploy(contextOf(heat, { owner: OWNER }), request(), SAME_TEMPLATE);
    expect(heat.sent[0]?.body).toMatchObject({ tags: [OURS, COMMIT] });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
  });

  test.each(['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'])(
    'does not recreate a stack that somebody else changed in the meantime: %s',
    async (state) => {
      const failed = stackRow('CREATE_FAILED', { updatedTime: undefined });
      const heat = acting(failed);
      // While Heat validates, somebody else's update begins.
      const asked = heat.previewStack.bind(heat);
      heat.previewStack = (stack) => {
        heat.row(0, stackRow(state, { updatedTime: at(100) }));
        return asked(stack);
      };
      const error = await deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES).catch(
        (caught: unknown) => caught,
      );
      expect(error).toMatchObject({
        failureCode: 'superseded',
        message: expect.stringContaining('was not deleted'),
      });
      expect(calls(heat)).toEqual([]);
    },
  );

  describe.each(['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'])(
    'whose plan was checked before somebody else’s update: %s',
    (state) => {
      const deployMeanwhile = async (
        given: Partial<DeployRequest>,
      ): Promise<readonly [unknown, StandInHeat]> => {
        const heat = acting(plain);
        heat.previewUpdate = () => Promise.resolve(NOTHING_PREVIEWED);
        const listed = heat.listResources.bind(heat);
        // Somebody else's update begins after the plan has read the stack.
        heat.listResources = async (ref, query) => {
          const found = await listed(ref, query);
          heat.row(0, stackRow(state, { updatedTime: at(100), tags: plain.tags }));
          return found;
        };
        const outcome = await deploy(contextOf(heat), request(given), SAME_TEMPLATE).catch(
          (caught: unknown) => caught,
        );
        return [outcome, heat];
      };

      test.each<Partial<DeployRequest>>([{ protect: ['db'] }, { failOn: ['delete'] }])(
        'does not update the stack: %j',
        async (given) => {
          const [error, heat] = await deployMeanwhile(given);
          expect(error).toMatchObject({
            failureCode: 'superseded',
            message: expect.stringContaining('the update was not sent'),
          });
          expect(calls(heat)).toEqual([]);
        },
      );
    },
  );

  test('fails if Heat ran somebody else’s update instead', async () => {
    const heat = acting(plain, { rest: { tags: ['theirs'] } });
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
    expect(result.failure?.summary).toMatch(
      /replaced by another update: the stack differs from the request in tags$/,
    );
  });

  describe('if the definition after an update cannot be read', () => {
    const forbidden = (): Promise<never> =>
      Promise.reject(new RequestError({ method: 'GET', url: 'http://heat/t', status: 403, delivery: 'yes' }));

    test.each(['getTemplate', 'getEnvironment'] as const)(
      'warns that it is unknown whose update ran: %s',
      async (call) => {
        const heat = acting(plain, { rest });
        heat[call] = forbidden;
        const context = contextOf(heat);
        expect((await deploy(context, request(), FILES)).failure).toBeUndefined();
        expect(context.told).toContainEqual({
          kind: 'warning',
          text: expect.stringMatching(
            /^It is unknown whether this update of stack web was replaced .*403.*\. If /,
          ),
        });
      },
    );

    test('still fails if the tags prove somebody else’s update', async () => {
      const heat = acting(plain, { rest: { tags: ['theirs'] } });
      heat.getTemplate = forbidden;
      const result = await deploy(contextOf(heat), request(), FILES);
      expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
    });
  });

  test('does not count cleared hooks and signals as changes', async () => {
    const heat = acting(plain, { rest });
    const ask = heat.onChange;
    heat.onChange = (call, count) => {
      ask(call, count);
      const second = Math.floor(heat.clock.elapsedMs / 1000);
      heat.events([
        eventOf(second + 1, 'CREATE_COMPLETE', 'a', {
          statusReason: 'UPDATE paused until Hook pre-update is cleared',
        }),
        eventOf(second + 3, 'CREATE_COMPLETE', 'a', { statusReason: 'Hook pre-update is cleared' }),
        eventOf(second + 3, 'SIGNAL_IN_PROGRESS', 'a'),
      ]);
    };
    const result = await deploy(contextOf(heat), request(), SAME_TEMPLATE);
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
  });

  test('is an update if only the resource list shows a new resource in a nested stack', async () => {
    const made = acting(plain, { rest });
    const group = nestedIn(WEB, 'group');
    made.resources = [
      resourceOf('group', 'UPDATE_COMPLETE', { nested: group, updatedTime: at(103) }),
      resourceOf('0', 'CREATE_COMPLETE', { stack: group, updatedTime: at(9) }),
      resourceOf('1', 'CREATE_COMPLETE', { stack: group, updatedTime: at(104) }),
    ];
    const result = await deploy(contextOf(made), request(), FILES);
    expect(result).toMatchObject({ outcome: 'updated', changed: true });
    const same = acting(plain, { rest });
    same.resources = made.resources.slice(0, 2);
    expect(await deploy(contextOf(same), request(), FILES)).toMatchObject({ outcome: 'unchanged' });
  });

  test('fails without a request if it must keep the template of a stack that does not exist', async () => {
    const heat = acting(undefined);
    const kept = { ...FILES, template: undefined };
    await expect(deploy(contextOf(heat), request({ keepExisting: true }), kept)).rejects.toThrow(
      /^Stack web does not exist, so there is no template to keep \(keep-existing: true\); nothing was changed$/,
    );
    expect(heat.sent).toEqual([]);
  });

  test('does not delete a failed create whose template it must keep', async () => {
    const heat = acting(stackRow('CREATE_FAILED'));
    const kept = { ...FILES, template: undefined };
    const wanted = request({ keepExisting: true, onFailed: 'recreate' });
    await expect(deploy(contextOf(heat), wanted, kept)).rejects.toThrow('does not keep a template');
    expect(heat.sent).toEqual([]);
  });

  test('returns a failure with reason and resource as a result, without throwing', async () => {
    const heat = acting(there, { state: 'UPDATE_FAILED', touched: ['db'] });
    heat.resources = [resourceOf('db', 'UPDATE_FAILED', { statusReason: 'no quota' })];
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result).toMatchObject({
      outcome: 'failed',
      changed: true,
      failure: { reason: 'no quota', locations: [{ file: 'main.yaml', line: 4, column: 3 }] },
    });
  });

  test('returns once Heat accepts the request with wait: false', async () => {
    const heat = acting(there);
    const result = await deploy(contextOf(heat), request({ wait: false }), FILES);
    expect(result).toMatchObject({ outcome: 'accepted', stack: { status: 'UPDATE_IN_PROGRESS' } });
    expect(heat.clock.elapsedMs).toBe(100_000);
  });

  test.each([
    ['with the update itself', there, []],
    ['with the create itself', undefined, []],
    [
      'before it waits for another action',
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) }),
      ['validateTemplate'],
    ],
    ['before it deletes anything', stackRow('CREATE_FAILED', { updatedTime: at(9) }), ['validateTemplate']],
  ])('touches nothing if Heat rejects the template, which is validated %s', async (_, found, asked) => {
    const heat = acting(found);
    heat.refusal = refusal;
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    await expect(refused).rejects.toBeInstanceOf(StackError);
    await expect(refused).rejects.toMatchObject({
      serverMessage: 'Unknown resource type',
      requestId: 'req-1',
      cause: refusal,
    });
    expect(heat.sent).toEqual([]);
    expect(heat.clock.elapsedMs).toBe(100_000);
    const asking = heat.asked.map(({ call }) => call);
    expect(asking.filter((call) => /validate|preview/.test(call))).toEqual(asked);
  });

  test('validates no template if it keeps the stack’s one', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    await deploy(contextOf(heat), request({ keepExisting: true }), { ...FILES, template: undefined });
    expect(calls(heat)).toEqual(['patchStack']);
    expect(heat.calls('validateTemplate')).toBe(0);
  });

  test('validates no template if it keeps existing values, not even before a wait', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    await deploy(contextOf(heat), request({ keepExisting: true }), FILES);
    expect(calls(heat)).toEqual(['patchStack']);
    expect(heat.calls('validateTemplate')).toBe(0);
  });

  test('waits for another action first, and updates the stack after it', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result.outcome).toBe('updated');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(126_000);
  });

  test('waits no longer than its time limit in total, however often other actions begin', async () => {
    const heat = acting(undefined);
    // Other actions end and begin in turn: at each request after a wait, the stack is busy again.
    const find = heat.findStack.bind(heat);
    heat.findStack = (name) => {
      heat.row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(300, there);
      return find(name);
    };
    heat.row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) }));
    const deployed = deploy(contextOf(heat), request({ timeoutMinutes: 30 }), FILES);
    await expect(deployed).rejects.toThrow('still UPDATE_IN_PROGRESS after 30 minutes of waiting');
    expect(heat.clock.elapsedMs).toBeGreaterThan(30 * 60_000);
    expect(heat.clock.elapsedMs).toBeLessThan(34 * 60_000);
    expect(calls(heat)).toEqual([]);
  });

  test('waits until a stack that is being deleted is gone, and creates it', async () => {
    const heat = acting(stackRow('DELETE_IN_PROGRESS')).row(20, undefined);
    expect(await deploy(contextOf(heat), request(), FILES)).toMatchObject({ outcome: 'created' });
    expect(calls(heat)).toEqual(['createStack']);
  });

  test('creates a stack with the same name if the stack given by id is being deleted', async () => {
    const heat = acting(stackRow('DELETE_IN_PROGRESS')).row(20, undefined);
    await deploy(contextOf(heat), request({ stackName: stackRow('DELETE_IN_PROGRESS').id }), FILES);
    expect(heat.sent).toMatchObject([{ call: 'createStack', body: { name: 'web' } }]);
  });

  test('deletes a failed stack first with on-failed: recreate', async () => {
    const heat = acting(stackRow('CREATE_FAILED', { updatedTime: at(9) }));
    const result = await deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    expect(result).toMatchObject({ outcome: 'recreated', changed: true });
    expect(calls(heat)).toEqual(['deleteStack', 'createStack']);
  });

  test('creates no stack if Heat cannot delete the trust of the failed one', async () => {
    const failedStack = stackRow('CREATE_FAILED', { updatedTime: at(9) });
    const heat = acting(failedStack);
    const { onChange } = heat;
    heat.onChange = (call, count) => {
      onChange(call, count);
      if (call === 'deleteStack')
        heat.row(9, stackRow('DELETE_FAILED', { ...shown, statusReason: 'Error deleting trust' }));
    };
    const shown = { creationTime: at(100), updatedTime: at(100) };
    // Heat has not released the name.
    heat.findStack = () => Promise.resolve(failedStack.ref);
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate', deleteAttempts: 1 }), FILES);
    await expect(refused).rejects.toMatchObject({
      message: 'Could not delete stack web to recreate it: Delete of stack web failed: Error deleting trust',
      serverMessage: 'Error deleting trust',
      hint: expect.stringContaining('run the step again') as unknown,
    });
    expect(calls(heat)).toEqual(['deleteStack']);
  });

  const failed = stackRow('CREATE_FAILED', { updatedTime: at(9) });
  const serverMessage = (status: number, type: string | undefined): RequestError =>
    new RequestError({ method: 'POST', url: 'u', status, delivery: 'yes', type });
  const named = { ...FILES, template: 'value: {get_param: "OS::stack_name"}' };

  test('does not delete a failed stack if a preview finds an error', async () => {
    const heat = acting(failed);
    heat.previewStack = () => Promise.reject(serverMessage(400, 'StackValidationFailed'));
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    await expect(refused).rejects.toThrow('Heat rejected the create of stack web; nothing was changed');
    expect(heat.sent).toEqual([]);
  });

  test.each<[string, Bundle, RequestError]>([
    ['exceeds a limit on stacks, which the delete frees', FILES, serverMessage(400, 'RequestLimitExceeded')],
    ['is not allowed', FILES, serverMessage(403, 'Forbidden')],
    ['makes Heat fail', FILES, serverMessage(400, undefined)],
    ['uses another stack name than the files need', named, serverMessage(400, 'StackValidationFailed')],
  ])('recreates a failed stack even if a preview %s', async (_, files, error) => {
    const heat = acting(failed);
    heat.previewStack = () => Promise.reject(error);
    const result = await deploy(contextOf(heat), request({ onFailed: 'recreate' }), files);
    expect(result).toMatchObject({ outcome: 'recreated' });
    expect(heat.calls('validateTemplate')).toBe(1);
  });

  test('says that the failed stack was deleted if Heat then refuses the create', async () => {
    const heat = acting(failed);
    heat.createStack = () => Promise.reject(refusal);
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    await expect(refused).rejects.toThrow(
      'Heat rejected the create of stack web; the existing stack was deleted',
    );
    expect(calls(heat)).toEqual(['deleteStack']);
  });

  test.each([
    ['create', there],
    ['update', undefined],
  ] as const)('touches nothing if it must %s and cannot', async (operation, found) => {
    const heat = acting(found);
    await expect(deploy(contextOf(heat), request({ operation }), FILES)).rejects.toBeInstanceOf(StackError);
    expect(heat.sent).toEqual([]);
  });

  test.each<[string, StandInHeat]>([
    ['created', acting(undefined)],
    ['updated', acting(there)],
    ['recreated', acting(stackRow('CREATE_FAILED', { updatedTime: at(9) }))],
    ['failed', acting(there, { state: 'UPDATE_FAILED' })],
  ])('closes every log group that it opens: %s', async (outcome, heat) => {
    const context = contextOf(heat);
    const result = await deploy(
      context,
      request({ onFailed: outcome === 'recreated' ? 'recreate' : 'update' }),
      FILES,
    );
    expect(result.outcome).toBe(outcome);
    let depth = 0;
    for (const { kind } of context.told) {
      depth += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
      expect([0, 1]).toContain(depth);
    }
    expect(depth).toBe(0);
  });
});
