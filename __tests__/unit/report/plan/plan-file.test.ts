import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../../src/deploy/index.js';
import { planFile } from '../../../../src/report/plan/plan-file.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import { planSchemaErrors } from '../plan-schema.js';

const PLAN: Plan = {
  stack: { name: 'web', id: 'id-1', status: 'CREATE_COMPLETE' },
  kind: 'update',
  changes: [
    {
      path: 'group/0/server',
      type: 'OS::Nova::Server',
      action: 'unknown',
      worst: 'replace',
      values: [{ name: 'properties.user_data', before: undefined, after: 'password: hush-hush' }],
      notes: ['file init.sh changes'],
    },
    { path: 'port', type: 'OS::Neutron::Port', action: 'add', values: [], notes: [] },
  ],
  unchanged: 3,
  parameters: [{ name: 'image', before: 'a', after: 'b' }],
  outputs: [{ name: 'secret', before: 'old', after: 'new' }],
  files: [{ file: 'https://user:pw@host/init.sh?token=1', action: 'update', diff: '-a\n+hush-hush' }],
  definition: [{ name: 'tags', before: 'a', after: undefined }],
  unseen: [{ path: 'nested', fate: 'unknown', among: 'all', because: 'Heat cannot preview it' }],
  warnings: ['hush-hush is in a warning'],
  hash: 'p2-abc',
};
const NEW: Plan = {
  ...PLAN,
  stack: { name: 'db', id: undefined, status: undefined },
  kind: 'create',
  hash: 'p2-def',
};

const secrets = createSecrets(() => undefined);
secrets.add('hush-hush');

function fileOf(path: string, plans: Readonly<Record<string, Plan>>, isSeveral = false): string {
  const collected = Object.entries(plans).map(([key, plan]) => ({
    key: isSeveral ? key : undefined,
    plan,
    maskedOutputs: ['secret'],
  }));
  return planFile(path, collected, secrets).text;
}

describe('the file of plan-file', () => {
  test('is JSON of the published schema, with the hash', () => {
    const text = fileOf('plan.json', { web: PLAN });
    expect(planSchemaErrors(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      'plan-hash': 'p2-abc',
      stacks: [{ name: 'web', id: 'id-1', kind: 'update', 'plan-hash': 'p2-abc', unchanged: 3 }],
    });
  });

  test('has all stacks of a stacks file, with the hash that expect-plan takes', () => {
    const text = fileOf('plan.json', { network: NEW, web: PLAN }, true);
    expect(planSchemaErrors(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      'plan-hash': 'network:p2-def,web:p2-abc',
      stacks: [{ key: 'network', name: 'db', kind: 'create' }, { key: 'web' }],
    });
    const partial = fileOf('plan.json', { network: { ...NEW, hash: undefined }, web: PLAN }, true);
    expect(JSON.parse(partial)).not.toHaveProperty('plan-hash');
  });

  test.each(['plan.json', 'plan.md', 'PLAN.MD'])('%s contains no secret and no masked output', (name) => {
    const text = fileOf(name, { web: PLAN });
    expect(text).not.toMatch(/hush-hush|user:pw|token=1|"old"|"new"/);
    expect(text).toContain('***');
    expect(text).toContain('(masked)');
  });

  test('is Markdown if its name ends in .md', () => {
    const text = fileOf('out/plan.md', { web: PLAN });
    expect(text).toMatch(/^## Plan of stack `web`\n\n\*\*1 to add, 1 known after deploy, 3 unchanged\*\*/);
    expect(text).toContain('plan-hash: `p2-abc`');
  });
});

describe('the schema', () => {
  test.each([
    ['another version', { version: 2, stacks: [] }],
    ['no stacks', { version: 1 }],
    ['an unknown action', { version: 1, stacks: [{ changes: [{ action: 'destroy' }] }] }],
  ])('rejects %s', (_what, document) => {
    expect(planSchemaErrors(JSON.stringify(document))).not.toEqual([]);
  });
});
