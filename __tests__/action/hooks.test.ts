import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HeatClient } from '../../src/heat/index.js';
import { connect } from '../contract/real-heat.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, uniqueName, type ActionEnding } from './run-action.js';

let heat: HeatClient;
let close: () => Promise<void>;

beforeAll(async () => {
  const connected = await connect();
  ({ heat } = connected);
  close = () => connected.http.close();
});
afterAll(() => close());

/** Runs a step, and clears each hook that its log warns of, as a user does. */
async function runAndClear(stack: string, inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({
    workspace: `${FIXTURES}/hooks`,
    with: { 'stack-name': stack, ...inputs },
    onLine: (line) => {
      const [, hook] = /inner\/value is paused at its hook (pre-\w+)/.exec(line) ?? [];
      if (hook !== undefined) void clear(stack, hook);
    },
  });
}

async function clear(stack: string, hook: string): Promise<void> {
  const ref = await heat.findStack(stack);
  if (ref === undefined) throw new Error('the stack is gone');
  const resources = await heat.listResources(ref, { nestedDepth: 1 });
  const inner = resources.find(({ name }) => name === 'inner')?.nested;
  if (inner === undefined) throw new Error('the nested stack is gone');
  await heat.signalResource(inner, 'value', { unset_hook: hook });
}

const warnings = ({ commands }: ActionEnding): string[] =>
  commands.flatMap(({ name, text }) => (name === 'warning' ? [text] : []));

describe('a resource that waits at a hook', () => {
  test('is reported with its path and the command that clears it, and continues once cleared', async () => {
    const stack = newStack('hooks');
    const created = await runAndClear(stack, {
      template: 'main.yaml',
      'environment-files': 'pre-create.yaml',
    });
    expect(created).toMatchObject({ code: 0, outputs: { result: 'created' } });
    expect(warnings(created)).toEqual([
      expect.stringContaining(`To clear it: openstack stack hook clear ${stack} inner/value --pre-create`),
    ]);
    expect(created.log).toMatch(/HOOK\s+inner\/value .*paused until Hook pre-create is cleared/);
    expect(created.log).toMatch(
      /HOOK\s+inner\/value .*Hook pre-create is cleared\n[^]*CREATE_COMPLETE\s+inner\/value/,
    );

    const updated = await runAndClear(stack, {
      template: 'main.yaml',
      'environment-files': 'pre-update.yaml',
      parameters: 'text=b',
    });
    expect(updated).toMatchObject({ code: 0, outputs: { result: 'updated' } });
    expect(warnings(updated)).toEqual([expect.stringContaining(`${stack} inner/value --pre-update`)]);

    await runAndClear(stack, { template: 'main.yaml', 'environment-files': 'pre-delete.yaml' });
    const deleted = await runAndClear(stack, { operation: 'delete' });
    expect(deleted).toMatchObject({ code: 0, outputs: { result: 'deleted' } });
    expect(warnings(deleted)).toEqual([expect.stringContaining(`${stack} inner/value --pre-delete`)]);
  });
});

describe('an update by somebody else that waits at a hook', () => {
  /** Creates a stack whose update waits, and deploys it. */
  async function waitFor(
    inputs: Readonly<Record<string, string>>,
    isCleared: boolean,
  ): Promise<ActionEnding> {
    const stack = newStack('hooks');
    const run = isCleared ? runAndClear : runOnly;
    await runOnly(stack, { template: 'main.yaml' });
    const theirs = { 'environment-files': 'pre-update.yaml', parameters: 'text=b', wait: 'false' };
    const begun = await runOnly(stack, { template: 'main.yaml', ...theirs });
    expect(begun.outputs).toMatchObject({ result: 'accepted' });
    const ours = await run(stack, { template: 'main.yaml', parameters: 'text=c', ...inputs });
    expect(warnings(ours)[0]).toMatch(
      new RegExp(
        `^inner/value is paused at its hook pre-update; .* To clear it: openstack stack hook clear ${stack} inner/value --pre-update$`,
      ),
    );
    if (!isCleared) await clear(stack, 'pre-update');
    return ours;
  }

  const runOnly = (stack: string, inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({ workspace: `${FIXTURES}/hooks`, with: { 'stack-name': stack, ...inputs } });

  test('is reported by a deploy that waits for it and continues once the hook is cleared', async () => {
    const ours = await waitFor({ 'on-in-progress': 'wait' }, true);
    expect(ours).toMatchObject({ code: 0, outputs: { result: 'updated' } });
    expect(warnings(ours)).toHaveLength(1);
    expect(ours.log).toMatch(/ is UPDATE_COMPLETE\n[^]*UPDATE_IN_PROGRESS +the stack itself\n/);
  });

  test('is named if the time limit passes before somebody clears the hook', async () => {
    const ours = await waitFor({ 'on-in-progress': 'wait', 'timeout-in-minutes': '1' }, false);
    expect(ours.code).toBe(1);
    const last = ours.errors.at(-1)?.text ?? '';
    expect(last).toMatch(
      /is still UPDATE_IN_PROGRESS after 1 minute of waiting, paused at an uncleared hook: inner\/value \(pre-update\)/,
    );
    expect(last).toMatch(/Next: .*clear the hook while the step waits \(openstack stack hook clear /);
  });
});

describe.each(['description-map', 'description-list'])('a template with a %s', (name) => {
  test('is validated, deployed, shown and deleted', async () => {
    const stack = uniqueName(name);
    const run = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
      runBuilt({ workspace: `${FIXTURES}/odd`, with: inputs });
    const template = `${name}.yaml`;
    expect(await run({ operation: 'validate', template })).toMatchObject({ outputs: { result: 'valid' } });
    const deployed = await run({ 'stack-name': stack, template });
    expect(deployed).toMatchObject({ code: 0, outputs: { result: 'created' } });
    expect(await run({ operation: 'show', 'stack-name': stack })).toMatchObject({ code: 0 });
    const deleted = await run({ operation: 'delete', 'stack-name': stack });
    expect(deleted).toMatchObject({ code: 0, outputs: { result: 'deleted' } });
  });
});
