import { beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding } from './run-action.js';

const stack = newStack('operations');
const inputs = { template: 'slow.yaml', parameters: 'secs=0' };

beforeAll(async () => {
  await run('deploy', inputs);
});

function run(operation: string, more: Readonly<Record<string, string>> = {}): Promise<ActionEnding> {
  const name = operation === 'validate' || operation === 'list' ? {} : { 'stack-name': stack };
  return runBuilt({ workspace: FIXTURES, with: { operation, ...name, ...more } });
}

const dataOf = (ending: ActionEnding): unknown => JSON.parse(ending.outputs['data'] ?? 'null');

describe('read operations', () => {
  test('list shows the stack, with the tags of this repository', async () => {
    const ending = await run('list');
    expect(dataOf(ending)).toContainEqual(
      expect.objectContaining({
        name: stack,
        status: 'CREATE_COMPLETE',
        tags: expect.arrayContaining(['github-repository:github.com/acme/web']),
      }),
    );
    expect(ending.log).toContain(stack);
    expect(ending.summary).toContain(`\`${stack}\``);
  });

  test.each([
    ['show', { name: 'ignored', status: 'CREATE_COMPLETE', disable_rollback: false, timeout_mins: 60 }],
    ['outputs', { text: 'one', list: [1, 'two'] }],
  ])('%s returns its fields', async (operation, expected) => {
    const ending = await run(operation);
    const want = 'name' in expected ? { ...expected, name: stack } : expected;
    expect(dataOf(ending)).toMatchObject(want);
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'read', changed: 'false' } });
  });

  test('resources, resource, events and template return their fields', async () => {
    const [resources, resource, events, template] = await Promise.all([
      run('resources'),
      run('resource', { 'resource-name': 'slow' }),
      run('events', { 'resource-name': 'slow' }),
      run('template'),
    ]);
    const slow = { path: 'slow', type: 'OS::Heat::TestResource', status: 'CREATE_COMPLETE' };
    expect(dataOf(resources)).toEqual([expect.objectContaining(slow)]);
    expect(dataOf(resource)).toMatchObject({ ...slow, attributes: { output: 'one' } });
    expect(dataOf(events)).toEqual([
      expect.objectContaining({ path: 'slow', status: 'CREATE_IN_PROGRESS' }),
      expect.objectContaining({ path: 'slow', status: 'CREATE_COMPLETE' }),
    ]);
    expect(dataOf(template)).toMatchObject({ heat_template_version: '2021-04-16', outputs: { list: {} } });
    for (const ending of [resources, resource, events]) expect(ending.log).toContain('slow');
  });

  test('events of a resource that does not exist are none, with a warning', async () => {
    const ending = await run('events', { 'resource-name': 'slwo' });
    expect(dataOf(ending)).toEqual([]);
    const warnings = ending.commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([expect.stringMatching(/is about a resource "slwo"; did you mean slow\?$/)]);
  });

  test('a missing resource or stack is an error that lists the existing ones', async () => {
    const ending = await run('resource', { 'resource-name': 'none' });
    expect(ending.errors.at(-1)?.text).toMatch(
      /has no resource none[\s\S]*Set resource-name to one of its resources: slow/,
    );
  });

  test('validate returns valid with the parameters, or invalid with Heat’s message', async () => {
    const valid = await run('validate', { template: 'slow.yaml' });
    expect(valid).toMatchObject({ code: 0, outputs: { result: 'valid', valid: 'true' } });
    expect(dataOf(valid)).toMatchObject({ parameters: [{ name: 'secs' }, { name: 'text' }] });
    const invalid = await run('validate', { template: 'refused.yaml' });
    expect(invalid).toMatchObject({ code: 1, outputs: { result: 'invalid', valid: 'false' } });
    expect(invalid.outputs['error']).toContain('Unknown Property valu');
  });

  test('validate says so as well of files that Heat does not get to see', async () => {
    const invalid = await run('validate', { template: 'slow.yaml', parameters: 'sec=1' });
    const error = 'The input parameters: the template has no parameter "sec"; did you mean secs?';
    expect(invalid).toMatchObject({ code: 1, outputs: { result: 'failed', valid: 'false', error } });
  });
});

describe('operations that start an action', () => {
  test('suspend and resume wait for the end, and do nothing the second time', async () => {
    expect((await run('suspend')).outputs).toMatchObject({
      result: 'suspended',
      'stack-status': 'SUSPEND_COMPLETE',
    });
    expect((await run('suspend')).outputs).toMatchObject({ result: 'unchanged', changed: 'false' });
    const refused = await run('deploy', inputs);
    expect(refused.errors.at(-1)?.text).toContain('is suspended');
    expect((await run('resume')).outputs).toMatchObject({
      result: 'resumed',
      'stack-status': 'RESUME_COMPLETE',
    });
  });

  test('check, snapshot and restore succeed', async () => {
    expect((await run('check')).outputs).toMatchObject({
      result: 'checked',
      'stack-status': 'CHECK_COMPLETE',
    });
    const taken = await run('snapshot', { snapshot: 'before' });
    expect(taken.outputs).toMatchObject({ result: 'snapshotted' });
    expect(dataOf(taken)).toMatchObject({ name: 'before', status: 'COMPLETE' });
    expect((await run('restore', { snapshot: 'before' })).outputs).toMatchObject({
      result: 'restored',
      'stack-status': 'RESTORE_COMPLETE',
    });
    const none = await run('restore', { snapshot: 'never' });
    expect(none.errors.at(-1)?.text).toMatch(/has no snapshot "never"[\s\S]*before/);
  });

  test('keep-snapshots deletes older snapshots; snapshots lists the rest; delete-snapshot deletes one', async () => {
    for (const name of ['monday', 'tuesday']) await run('snapshot', { snapshot: name });
    const kept = await run('snapshot', { snapshot: 'tuesday', 'keep-snapshots': '2' });
    expect(kept).toMatchObject({ code: 0, outputs: { result: 'snapshotted' } });
    expect(dataOf(kept)).toMatchObject({
      name: 'tuesday',
      deleted_snapshots: [{ name: 'before' }, { name: 'monday' }],
    });
    const listed = await run('snapshots');
    expect(listed).toMatchObject({ code: 0, outputs: { result: 'read', changed: 'false' } });
    const [newest, older] = dataOf(listed) as readonly { readonly id: string; readonly name: string }[];
    expect([newest, older]).toMatchObject([{ name: 'tuesday', status: 'COMPLETE' }, { name: 'tuesday' }]);
    expect(listed.log).toContain(newest?.id);
    expect(listed.summary).toContain(`\`${String(newest?.id)}\``);
    const refused = await run('delete-snapshot', { snapshot: 'tuesday' });
    expect(refused.errors.at(-1)?.text).toContain('has 2 snapshots named "tuesday"');
    const deleted = await run('delete-snapshot', { snapshot: String(older?.id) });
    expect(deleted).toMatchObject({ code: 0, outputs: { result: 'snapshot-deleted', changed: 'true' } });
    expect(deleted.summary).toContain('Snapshot of stack');
    expect(dataOf(await run('snapshots'))).toMatchObject([{ id: newest?.id }]);
    const again = await run('delete-snapshot', { snapshot: String(older?.id) });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'absent', changed: 'false' } });
  });

  test('cancel rolls a running update back, and does nothing to an idle stack', async () => {
    await run('update', { template: 'slow.yaml', wait: 'false', parameters: '{secs: 8, text: other}' });
    expect((await run('cancel')).outputs).toMatchObject({
      result: 'cancelled',
      'stack-status': 'ROLLBACK_COMPLETE',
      text: 'one',
    });
    expect((await run('cancel')).outputs).toMatchObject({ result: 'unchanged' });
  });
});
