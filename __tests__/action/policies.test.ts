import { describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding } from './run-action.js';

function deploy(stack: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> {
  const template =
    inputs['operation'] === 'delete' || 'keep-existing' in inputs ? {} : { template: 'slow.yaml' };
  return runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, ...template, ...inputs },
  });
}

describe('an action in progress', () => {
  test('is not waited for with wait: false, refused with fail, and waited for by default', async () => {
    const stack = newStack('busy');
    const accepted = await deploy(stack, { wait: 'false', parameters: 'secs=5' });
    expect(accepted).toMatchObject({
      code: 0,
      outputs: { result: 'accepted', 'stack-status': 'CREATE_IN_PROGRESS' },
    });
    const refused = await deploy(stack, { 'on-in-progress': 'fail' });
    expect(refused.errors.at(-1)?.text).toContain('is busy: CREATE_IN_PROGRESS');
    const waited = await deploy(stack, { parameters: '{secs: 0, text: two}' });
    expect(waited).toMatchObject({ code: 0, outputs: { result: 'updated', text: 'two' } });
    expect(waited.commands.map(({ text }) => text)).toContain(
      `Waiting for CREATE_IN_PROGRESS of stack ${stack} to finish`,
    );
  });

  test('is replaced with supersede, and only the end of the step’s own action counts', async () => {
    const stack = newStack('superseded');
    await deploy(stack, { parameters: 'secs=0' });
    await deploy(stack, { wait: 'false', parameters: '{secs: 5, text: theirs}' });
    const ours = await deploy(stack, { 'on-in-progress': 'supersede', parameters: '{secs: 1, text: ours}' });
    expect(ours).toMatchObject({ code: 0, outputs: { result: 'updated', text: 'ours' } });
  });
});

describe('an update keeps', () => {
  test('the tags if none are given, but always sets those of repository and pull request', async () => {
    const stack = newStack('tags');
    await deploy(stack, { parameters: 'secs=0', tags: 'team-a, blue' });
    const event = { pull_request: { number: 7 } };
    const again = { 'stack-name': stack, template: 'slow.yaml', parameters: '{secs: 0, text: two}' };
    await runBuilt({ workspace: FIXTURES, with: again, event });
    const shown = await deploy(stack, { operation: 'show', 'keep-existing': 'false' });
    expect(JSON.parse(shown.outputs['data'] ?? '')).toMatchObject({
      tags: expect.arrayContaining(['team-a', 'blue', 'github-repository:github.com/acme/web']),
    });
  });

  test('the tags of a YAML list, until tags: none removes them', async () => {
    const stack = newStack('no-tags');
    const tagsOf = async (): Promise<unknown> => {
      const shown = await deploy(stack, { operation: 'show', 'keep-existing': 'false' });
      return (JSON.parse(shown.outputs['data'] ?? '') as { readonly tags: unknown }).tags;
    };
    const ours = ['github-repository:github.com/acme/web'];
    await deploy(stack, { parameters: 'secs=0', tags: '- team-a\n- blue' });
    const creator = expect.stringMatching(/^github-created-by:[0-9a-f]{8}$/);
    expect(await tagsOf()).toEqual(['team-a', 'blue', ...ours, creator]);
    await deploy(stack, { parameters: 'secs=0', tags: 'none' });
    expect(await tagsOf()).toEqual(ours);
    await deploy(stack, { parameters: 'secs=0', tags: '[red]', own: 'false' });
    await deploy(stack, { parameters: 'secs=0', tags: 'none', own: 'false' });
    expect(await tagsOf()).toEqual([]);
  });

  test('with keep-existing, template and parameters that are not given; clear-parameters resets them', async () => {
    const stack = newStack('kept');
    await deploy(stack, { parameters: '{secs: 0, text: two}' });
    const named = await deploy(stack, {
      operation: 'update',
      'keep-existing': 'true',
      parameters: 'text=three',
    });
    expect(named.outputs).toMatchObject({ result: 'updated', text: 'three' });
    const cleared = await deploy(stack, { 'keep-existing': 'true', 'clear-parameters': 'text' });
    expect(cleared.outputs).toMatchObject({ result: 'updated', text: 'one' });
  });
});

describe('a preview', () => {
  test('shows the changes of a deploy with values, and its hash guards the deploy', async () => {
    const stack = newStack('planned');
    await deploy(stack, { parameters: 'secs=0' });
    const change = { parameters: '{secs: 0, text: planned}' };
    const preview = await deploy(stack, { operation: 'preview', ...change });
    expect(preview).toMatchObject({
      code: 0,
      outputs: {
        result: 'previewed',
        changed: 'false',
        'has-changes': 'true',
        'to-update': '1',
        'to-add': '0',
      },
    });
    expect(JSON.parse(preview.outputs['plan'] ?? '')).toMatchObject({
      kind: 'update',
      changes: [{ path: 'slow', action: 'update', notes: ['parameter "text" changes'] }],
      parameters: [{ name: 'text', before: 'one', after: 'planned' }],
    });
    const hash = preview.outputs['plan-hash'] ?? '';
    const other = await deploy(stack, { parameters: '{secs: 0, text: other}', 'expect-plan': hash });
    expect(other.errors.at(-1)?.text).toMatch(
      /differs from the approved plan[\s\S]*parameters or environments differ/,
    );
    const approved = await deploy(stack, { ...change, 'expect-plan': hash });
    expect(approved).toMatchObject({ code: 0, outputs: { result: 'updated', text: 'planned' } });
    const nothing = await deploy(stack, { operation: 'preview', ...change });
    expect(nothing.outputs).toMatchObject({ 'has-changes': 'false', 'to-update': '0' });
    expect(nothing.outputs['plan-hash']).not.toBe(hash);
  });

  test('of a stack that does not exist adds everything, and protect refuses a delete of what it names', async () => {
    const stack = newStack('protected');
    const preview = await deploy(stack, { operation: 'preview' });
    expect(preview.outputs).toMatchObject({ 'to-add': '1', 'has-changes': 'true' });
    await deploy(stack, { parameters: 'secs=0' });
    const refused = await deploy(stack, { operation: 'delete', protect: 'OS::Heat::Test*' });
    expect(refused.code).toBe(1);
    expect(refused.errors.at(-1)?.text).toContain('slow (OS::Heat::TestResource) would be deleted');
  });
});
