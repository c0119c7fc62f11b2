import { describe, expect, test } from '@jest/globals';
import type { Context, DeployFiles } from '../../../../src/deploy/context.js';
import { deploy } from '../../../../src/deploy/operations/deploy.js';
import type { DeployRequest } from '../../../../src/deploy/request.js';
import { RequestError, StackError } from '../../../../src/errors/index.js';
import type { Stack, StackChange } from '../../../../src/heat/index.js';
import { at, eventOf, nestedIn, OWNER, resourceOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const FILES: DeployFiles = {
  template: 'shown',
  files: { 'a.sh': 'shown' },
  environmentFiles: ['env.yaml'],
  request: {
    template: 'sent',
    files: { 'a.sh': 'sent' },
    environmentFiles: ['env.yaml'],
    parameters: { p: 1 },
  },
  hiddenParameters: [],
  diagnostics: [],
  bytes: 10,
  locateResource: () => ({ file: 'main.yaml', line: 4, column: 3 }),
  locateInResource: () => undefined,
  locateNode: () => undefined,
  locateExactly: () => undefined,
  locateDefinition: () => undefined,
  resourceType: () => undefined,
  locateText: () => undefined,
};

/** The same where the stack's template is sent as the stand-in has it. */
const SAME_TEMPLATE: DeployFiles = { ...FILES, request: { files: {}, environmentFiles: [], parameters: {} } };

const request = (rest: Partial<DeployRequest> = {}): DeployRequest => ({
  operation: 'deploy',
  stackName: 'web',
  tags: undefined,
  own: true,
  previewEnvironment: false,
  timeoutMinutes: 30,
  disableRollback: false,
  keepExisting: false,
  clearParameters: [],
  converge: false,
  protect: [],
  expectPlan: undefined,
  wait: true,
  onInProgress: 'wait',
  onFailed: 'update',
  failOnNoChanges: false,
  deleteAttempts: 3,
  verifyCommand: undefined,
  onVerifyFailure: 'fail',
  ...rest,
});

/** What the stack becomes some seconds after it was asked for. */
interface Becomes {
  readonly state?: string;
  readonly touched?: readonly string[];
  readonly rest?: Partial<Stack>;
}

/** A Heat that does what it is asked within six seconds. */
function acting(found: Stack | undefined, { state, touched = [], rest = {} }: Becomes = {}): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  if (found !== undefined) heat.row(0, found);
  heat.onChange = (call) => {
    const second = Math.floor(heat.clock.elapsedMs / 1000);
    // As Heat keeps what it was sent: without tags those that were there.
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
  tags: ['mine', 'github-pr:1'],
  outputs: [{ key: 'url', description: '', value: 'x', error: undefined }],
});
/** Whose tags a deploy keeps. */
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

describe('a deploy', () => {
  test('of a stack that is not there creates it, with what is to be sent and whose it is', async () => {
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

  test('of one that is there updates it, and keeps its tags', async () => {
    const heat = acting(there, { touched: ['db'] });
    const result = await deploy(contextOf(heat, { owner }), request(), FILES);
    expect(result).toMatchObject({ outcome: 'updated', changed: true });
    expect(calls(heat)).toEqual(['updateStack']);
    expect(heat.sent[0]?.body).toMatchObject({ tags: ['mine', OURS, COMMIT] });
  });

  test('that creates a failed stack anew keeps its tags, too', async () => {
    const heat = acting(stackRow('CREATE_FAILED', { updatedTime: at(9), tags: there.tags }));
    await deploy(contextOf(heat, { owner }), request({ onFailed: 'recreate' }), FILES);
    expect(heat.sent.at(-1)?.body).toMatchObject({ tags: ['mine', OURS, COMMIT] });
  });

  test.each([
    ['of production with preview-environment warns', ['x'], true, 'becomes that of pull request #7'],
    [
      'of a preview environment without it says so',
      ['github-preview:7'],
      false,
      'preview-environment is not set',
    ],
    ['of a preview environment with it says nothing', ['github-preview:7'], true, undefined],
    ['of one that an earlier version tagged says nothing', ['github-pr:7'], true, undefined],
    ['of production without it says nothing', ['x'], false, undefined],
  ])('%s', async (_, tags, previewEnvironment, expected) => {
    const context = contextOf(acting({ ...there, tags }), { owner });
    await deploy(context, request({ previewEnvironment }), FILES);
    const texts = context.told.flatMap((item) =>
      item.kind === 'warning' || item.kind === 'notice' ? [item.text] : [],
    );
    expect(texts).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
  });

  test('keeps what is not named only when asked to', async () => {
    const heat = acting(there);
    const wanted = request({ keepExisting: true, clearParameters: ['p'], converge: true });
    await deploy(contextOf(heat), wanted, FILES);
    expect(calls(heat)).toEqual(['check', 'patchStack']);
    expect(heat.sent[1]?.body).toMatchObject({ clearParameters: ['p'], converge: true });
  });

  test('that touches nothing and leaves the outputs as they are is unchanged', async () => {
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
  ])('that changes %s alone is told for what it is', async (_, row, change, outcome) => {
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

  test('that changes the tag of another commit alone is unchanged', async () => {
    const before = { ...plain, tags: [OURS, `github-commit:${'c'.repeat(40)}`] };
    const heat = acting(before, { rest });
    const result = await deploy(contextOf(heat, { owner: OWNER }), request(), SAME_TEMPLATE);
    expect(heat.sent[0]?.body).toMatchObject({ tags: [OURS, COMMIT] });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
  });

  test.each(['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'])(
    'never deletes, to create it anew, what somebody else has worked on meanwhile: %s',
    async (state) => {
      const failed = stackRow('CREATE_FAILED', { updatedTime: undefined });
      const heat = acting(failed);
      // While Heat validates, the other one's update begins.
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

  test('in whose place Heat took somebody else’s update is red', async () => {
    const heat = acting(plain, { rest: { tags: ['theirs'] } });
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
    expect(result.failure?.summary).toMatch(/took its place: what is there has another tags than was sent$/);
  });

  test('whose hook is cleared, or whose resources are signalled, touches nothing by that', async () => {
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

  test('is an update where only the list of resources shows what was made in a nested stack', async () => {
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

  test('that keeps the template of a stack that is not there says so once, and touches nothing', async () => {
    const heat = acting(undefined);
    const kept = { ...FILES, template: undefined };
    await expect(deploy(contextOf(heat), request({ keepExisting: true }), kept)).rejects.toThrow(
      /^Stack web is not there, so there is no template to keep \(keep-existing: true\); nothing was touched$/,
    );
    expect(heat.sent).toEqual([]);
  });

  test('that keeps the template of a failed create does not delete it', async () => {
    const heat = acting(stackRow('CREATE_FAILED'));
    const kept = { ...FILES, template: undefined };
    const wanted = request({ keepExisting: true, onFailed: 'recreate' });
    await expect(deploy(contextOf(heat), wanted, kept)).rejects.toThrow('keeps no template for that');
    expect(heat.sent).toEqual([]);
  });

  test('that fails says why and where, and is a result, not an error', async () => {
    const heat = acting(there, { state: 'UPDATE_FAILED', touched: ['db'] });
    heat.resources = [resourceOf('db', 'UPDATE_FAILED', { statusReason: 'no quota' })];
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result).toMatchObject({
      outcome: 'failed',
      changed: true,
      failure: { reason: 'no quota', locations: [{ file: 'main.yaml', line: 4, column: 3 }] },
    });
  });

  test('without waiting ends with Heat’s yes', async () => {
    const heat = acting(there);
    const result = await deploy(contextOf(heat), request({ wait: false }), FILES);
    expect(result).toMatchObject({ outcome: 'accepted', stack: { status: 'UPDATE_IN_PROGRESS' } });
    expect(heat.clock.elapsedMs).toBe(100_000);
  });

  test.each([
    ['in the update itself', there, []],
    ['in the create itself', undefined, []],
    [
      'before an action is waited for',
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) }),
      ['validateTemplate'],
    ],
    ['before anything is deleted', stackRow('CREATE_FAILED', { updatedTime: at(9) }), ['validateTemplate']],
  ])('of a template that Heat refuses touches nothing; it is asked %s', async (_, found, asked) => {
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

  test('that keeps the stack’s template asks about none', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    await deploy(contextOf(heat), request({ keepExisting: true }), { ...FILES, template: undefined });
    expect(calls(heat)).toEqual(['patchStack']);
    expect(heat.calls('validateTemplate')).toBe(0);
  });

  test('that keeps what it does not name leaves it to Heat what is valid with that, before a wait as well', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    await deploy(contextOf(heat), request({ keepExisting: true }), FILES);
    expect(calls(heat)).toEqual(['patchStack']);
    expect(heat.calls('validateTemplate')).toBe(0);
  });

  test('waits for another action first, and updates what that leaves', async () => {
    const heat = acting(stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })).row(20, there);
    const result = await deploy(contextOf(heat), request(), FILES);
    expect(result.outcome).toBe('updated');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(126_000);
  });

  test('waits no longer than its time limit in all, however often others begin anew', async () => {
    const heat = acting(undefined);
    // Others end and begin by turns: at the moment of a look after a wait the stack is always busy again.
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

  test('of a stack that is being deleted creates it anew when it is gone', async () => {
    const heat = acting(stackRow('DELETE_IN_PROGRESS')).row(20, undefined);
    expect(await deploy(contextOf(heat), request(), FILES)).toMatchObject({ outcome: 'created' });
    expect(calls(heat)).toEqual(['createStack']);
  });

  test('of a stack that is given by its id and being deleted creates one of its name', async () => {
    const heat = acting(stackRow('DELETE_IN_PROGRESS')).row(20, undefined);
    await deploy(contextOf(heat), request({ stackName: stackRow('DELETE_IN_PROGRESS').id }), FILES);
    expect(heat.sent).toMatchObject([{ call: 'createStack', body: { name: 'web' } }]);
  });

  test('of a failed stack deletes it first when asked to recreate', async () => {
    const heat = acting(stackRow('CREATE_FAILED', { updatedTime: at(9) }));
    const result = await deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    expect(result).toMatchObject({ outcome: 'recreated', changed: true });
    expect(calls(heat)).toEqual(['deleteStack', 'createStack']);
  });

  const failed = stackRow('CREATE_FAILED', { updatedTime: at(9) });
  const serverMessage = (status: number, type: string | undefined): RequestError =>
    new RequestError({ method: 'POST', url: 'u', status, delivery: 'yes', type });
  const named = { ...FILES, template: 'value: {get_param: "OS::stack_name"}' };

  test('of a failed stack deletes nothing where only a preview finds what is wrong', async () => {
    const heat = acting(failed);
    heat.previewStack = () => Promise.reject(serverMessage(400, 'StackValidationFailed'));
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    await expect(refused).rejects.toThrow('Heat refuses the create of stack web; nothing was touched');
    expect(heat.sent).toEqual([]);
  });

  test.each<[string, DeployFiles, RequestError]>([
    ['finds no room for one more: the old one makes it', FILES, serverMessage(400, 'RequestLimitExceeded')],
    ['is not allowed', FILES, serverMessage(403, 'Forbidden')],
    ['makes Heat stumble', FILES, serverMessage(400, undefined)],
    ['goes by another name than the files rely on', named, serverMessage(400, 'StackValidationFailed')],
  ])('of a failed stack goes on where a preview %s', async (_, files, error) => {
    const heat = acting(failed);
    heat.previewStack = () => Promise.reject(error);
    const result = await deploy(contextOf(heat), request({ onFailed: 'recreate' }), files);
    expect(result).toMatchObject({ outcome: 'recreated' });
    expect(heat.calls('validateTemplate')).toBe(1);
  });

  test('of a failed stack says that it is gone where Heat refuses the create all the same', async () => {
    const heat = acting(failed);
    heat.createStack = () => Promise.reject(refusal);
    const refused = deploy(contextOf(heat), request({ onFailed: 'recreate' }), FILES);
    await expect(refused).rejects.toThrow(
      'Heat refuses the create of stack web; the stack that was there is deleted',
    );
    expect(calls(heat)).toEqual(['deleteStack']);
  });

  test.each([
    ['create', there],
    ['update', undefined],
  ] as const)('that must %s, and cannot, touches nothing', async (operation, found) => {
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
