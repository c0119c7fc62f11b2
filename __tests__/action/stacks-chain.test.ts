import { describe, expect, test } from '@jest/globals';
import { statusOf } from './built-action.js';
import { at, newPrefix, noticesOf, resultsOf, run } from './stacks-step.js';

describe('a chain of stacks', () => {
  const prefix = newPrefix();

  test('can be previewed before any of them exists', async () => {
    const ending = await run('chain.yaml', prefix, { operation: 'preview' });
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({ result: 'previewed', 'has-changes': 'true', 'to-add': '3' });
    expect(noticesOf(ending)).toContain(
      'app: parameter "subnet" is known only after the deploy of its source (network.text): this plan is based on the template only',
    );
    const { app } = JSON.parse(ending.outputs['plan'] ?? '{}') as Record<string, unknown>;
    expect(app).toMatchObject({ kind: 'create', changes: [{ path: 'server', action: 'add' }] });
    expect(ending.summary).toMatch(/(known after deploy)/);
    expect(await statusOf(`${prefix}network`)).toBe('');
  });

  test('is deployed in order, and passes outputs on unchanged, with masked ones hidden', async () => {
    const ending = await run('chain.yaml', prefix, { parameters: 'greeting=salut' });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({
      result: 'created',
      changed: 'true',
      network_text: 'net-1',
      app_server: 'net-1',
      app_greeting: 'salut',
      app_both: '["net-1",[1,"two"]]',
    });
    expect(JSON.parse(ending.outputs['outputs'] ?? '')).toEqual({
      network: { text: 'net-1', multi: expect.any(String), list: [1, 'two'] },
      secrets: {},
      app: { server: 'net-1', both: ['net-1', [1, 'two']], greeting: 'salut' },
    });
    expect(at(ending, 'app     │ Creating stack')).toBeGreaterThan(at(ending, 'network │ created in'));
    const [secret = ''] = ending.masks.filter((mask) => /^[A-Za-z0-9]{32}$/.test(mask));
    expect(secret).not.toBe('');
    const told = [
      ending.log,
      ending.summary,
      JSON.stringify([ending.outputs, ending.variables, ending.state]),
    ];
    for (const text of told) expect(text).not.toContain(secret);
    expect(noticesOf(ending).join()).toContain("omitted from the step's outputs: leak");
  });

  test('is unchanged the second time', async () => {
    const ending = await run('chain.yaml', prefix, {
      parameters: 'greeting=salut',
      'fail-on-no-changes': 'true',
    });
    expect(ending.outputs).toMatchObject({ result: 'unchanged', changed: 'false' });
    expect(ending.errors.map(({ text }) => text)).toEqual([
      'Nothing changed in any stack, and fail-on-no-changes is true',
    ]);
  });

  test('shows in a preview what would change, and which values may change', async () => {
    const changed = { operation: 'preview', parameters: 'text=net-2', stacks: 'stacks/chain-changed.yaml' };
    const ending = await run('chain.yaml', prefix, changed);
    expect(ending.outputs).toMatchObject({ 'has-changes': 'true', 'to-add': '0', 'to-update': '1' });
    expect(noticesOf(ending)).toContain(
      'app: parameter "subnet" has its current value (network.text); the deploy may change it first',
    );
    expect(ending.log).toContain('text: net-1 → net-2');
  });

  test('must match the approved plan, before anything changes', async () => {
    const inputs = { parameters: 'text=net-2', stacks: 'stacks/chain-changed.yaml' };
    const preview = await run('chain.yaml', prefix, { ...inputs, operation: 'preview' });
    const approved = preview.outputs['plan-hash'] ?? '';
    const other = await run('chain.yaml', prefix, {
      ...inputs,
      parameters: 'text=net-3',
      'expect-plan': approved,
    });
    expect(other.code).toBe(1);
    expect(other.errors.at(-1)?.text).toMatch(
      /nothing was changed\n {2}- network: parameters or environments differ from the approved ones/,
    );
    expect(other.log).not.toContain('Updating');
    const deploy = await run('chain.yaml', prefix, { ...inputs, 'expect-plan': approved });
    // Of "secrets", only the tag changes that names the stacks file.
    expect(resultsOf(deploy)).toEqual({ network: 'updated', secrets: 'updated', app: 'updated' });
    expect(deploy.log).toMatch(/secrets .*tags/);
    expect(deploy.outputs).toMatchObject({ result: 'updated', app_server: 'net-2' });
  });

  test('is deleted in reverse order; a stack that cannot be deleted keeps its dependencies', async () => {
    const dry = await run('chain.yaml', prefix, { operation: 'delete', 'dry-run': 'true' });
    expect(dry.outputs).toMatchObject({ result: 'previewed', 'to-delete': '3' });
    const kept = await run('chain.yaml', prefix, { operation: 'delete', protect: 'server' });
    expect(resultsOf(kept)).toEqual({ network: 'skipped', secrets: 'skipped', app: 'failed' });
    expect(kept.errors.at(-1)?.text).toContain('network was skipped, because app failed');
    const ending = await run('chain.yaml', prefix, { operation: 'delete' });
    expect(ending.outputs).toMatchObject({ result: 'deleted', changed: 'true' });
    for (const needed of ['network', 'secrets'])
      expect(at(ending, `${needed} │ Deleting stack`)).toBeGreaterThan(at(ending, 'app     │ deleted in'));
    expect((await run('chain.yaml', prefix, { operation: 'delete' })).outputs['result']).toBe('absent');
  });
});
