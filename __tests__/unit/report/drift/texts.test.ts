import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Marked } from 'marked';
import { HIDDEN_TEXT, toDrift, type Drift, type ResourceDrift } from '../../../../src/deploy/drift/drift.js';
import { driftItems } from '../../../../src/report/drift/log.js';
import { driftMarkdown } from '../../../../src/report/drift/markdown.js';
import { driftOutputs } from '../../../../src/report/drift/outputs.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import { published, resultOf } from '../results.js';

const STACK = { name: 'web', id: 'id-of-web' };
const NOTHING = { properties: [], unknown: [] };
const NETWORK: ResourceDrift = {
  path: 'network',
  type: 'OS::Neutron::Net',
  physicalId: 'd08c0cfa-1205-4d40-86d2-a59e28386f64',
  status: 'changed',
  properties: [
    { name: 'name', before: 'backend', after: 'backend-old', hidden: false },
    { name: 'tags', before: undefined, after: '["by-hand"]', hidden: false },
    { name: 'dns_domain', before: HIDDEN_TEXT, after: undefined, hidden: true },
  ],
  unknown: [],
};
const KEYS: ResourceDrift = {
  ...NOTHING,
  path: 'keys',
  type: 'OS::Nova::KeyPair',
  physicalId: 'deploy',
  status: 'gone',
};
const IMAGE: ResourceDrift = {
  ...NOTHING,
  path: 'group/0/image',
  type: 'OS::Glance::WebImage',
  physicalId: undefined,
  status: 'unknown',
  unknown: ['Glance returned 403', 'its event no longer exists'],
};
const VOLUME: ResourceDrift = {
  ...NOTHING,
  path: 'data',
  type: 'OS::Cinder::Volume',
  physicalId: 'v',
  status: 'unchanged',
};
const DRIFT = toDrift(STACK, [NETWORK, KEYS, IMAGE, VOLUME]);

const noSecrets = { redact: (text: string): string => text };

/** Returns the texts of the log, without colors. */
function logLines(drift: Drift): string[] {
  return driftItems(drift).flatMap((item) =>
    item.kind === 'line' ? [stripVTControlCharacters(item.text)] : item.kind === 'group' ? [item.title] : [],
  );
}

function outputsOf(drift: Drift, secrets = noSecrets): Record<string, string> {
  return Object.fromEntries(driftOutputs(drift, secrets).map(([name, { text }]) => [name, text]));
}

describe('the log about drift', () => {
  test('lists each resource that is not as it was deployed', () => {
    expect(logLines(DRIFT)).toEqual([
      'Drift: 1 changed, 1 no longer exists, 1 unknown, 1 unchanged',
      '  ? group/0/image  OS::Glance::WebImage',
      '      (not compared: Glance returned 403)',
      '      (not compared: its event no longer exists)',
      '  - keys  OS::Nova::KeyPair  (no longer exists)',
      '  ~ network  OS::Neutron::Net',
      '      name: backend → backend-old',
      '      tags: (none) → ["by-hand"]',
      '      dns_domain: (hidden) → (none)',
    ]);
  });

  test('is one group', () => {
    expect(
      driftItems(DRIFT)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'line'),
    ).toEqual(['group', 'end-group']);
  });

  test('has no workflow commands and no other lines in texts of the cloud', () => {
    const nasty = {
      name: 'a\n::error::b',
      before: 'x\r\n::set-output name=a::b',
      after: '\u001b[2Jy',
      hidden: false,
    };
    const path = 'net\n::add-mask::a';
    const drift = toDrift(STACK, [{ ...NETWORK, path, properties: [nasty] }]);
    expect(JSON.stringify(driftItems(drift))).not.toContain('\\u001b[2J');
    for (const line of logLines(drift)) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(line).not.toMatch(/^\s*::/);
    }
  });
});

describe('the summary of a step that fails because of drift', () => {
  test('says what drifted once, and what to do', () => {
    const reason = `Stack web has drifted: ${DRIFT.summary}`;
    const failure = {
      summary: reason,
      reason,
      resources: [],
      locations: [],
      hint: 'Repair it.',
      code: 'drift',
    } as const;
    const result = resultOf({ operation: 'drift', outcome: 'drifted', drift: DRIFT, failure });
    const { summary = '', failure: stepFailure } = published(result);
    expect(summary.split(DRIFT.summary)).toHaveLength(2);
    expect(summary).toContain('**Next:** Repair it.');
    expect(stepFailure?.message).toContain(reason);
  });
});

describe('the table about drift', () => {
  test('has a row for each changed and missing resource, and what could not be compared below', () => {
    const markdown = driftMarkdown(DRIFT);
    expect(markdown).toContain('**Live resources: 1 changed, 1 no longer exists, 1 unknown, 1 unchanged**');
    expect(markdown).toMatch(
      /\| ~ changed +\| `network` +\| `OS::Neutron::Net` +\| `name`: `backend` → `backend-old`<br>/,
    );
    expect(markdown).toContain('`tags`: *(none)* → `["by-hand"]`');
    expect(markdown).toMatch(/\| - no longer exists +\| `keys` +\| `OS::Nova::KeyPair` +\|/);
    expect(markdown).toMatch(
      /<summary>Not compared \(1\)<\/summary>[\s\S]*Glance returned 403<br>its event no longer exists/,
    );
    expect(markdown).not.toContain('`data`');
  });

  test('is left out without drift', () => {
    expect(driftMarkdown(toDrift(STACK, [VOLUME]))).toBe('**Live resources: 1 unchanged**');
  });

  test('shows 20 properties of a resource, and the number of the others', () => {
    const properties = Array.from({ length: 23 }, (_, index) => ({
      name: `metadata.k${index}`,
      before: 'a',
      after: 'b',
      hidden: false,
    }));
    const markdown = driftMarkdown(toDrift(STACK, [{ ...NETWORK, properties }]));
    expect(markdown).toContain('`metadata.k19`');
    expect(markdown).not.toContain('`metadata.k20`');
    expect(markdown).toContain('<br>… and 3 more');
  });

  test('stays within its limits', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...NETWORK, path: `net-${index}` }));
    expect(driftMarkdown(toDrift(STACK, many))).toContain('… and 200 more');
    const long = { name: 'user_data', before: 'x'.repeat(9000), after: 'y', hidden: false };
    expect(driftMarkdown(toDrift(STACK, [{ ...NETWORK, properties: [long] }]))).toContain('… (8800 more)`');
  });

  test('is one table whose texts stay code, whatever the cloud calls its objects', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('|', '`', '``|`', '<b>', '@all', '\n\n| a |', '</details>'),
    );
    const resource = fc.record({
      path: text,
      type: text,
      physicalId: fc.constant(undefined),
      status: fc.constantFrom('changed', 'gone', 'unknown' as const),
      properties: fc.array(fc.record({ name: text, before: text, after: text, hidden: fc.constant(false) }), {
        maxLength: 3,
      }),
      unknown: fc.array(text, { maxLength: 2 }),
    });
    const marked = new Marked({ gfm: true });
    await fc.assert(
      fc.asyncProperty(fc.array(resource, { minLength: 1, maxLength: 4 }), async (resources) => {
        const html = await marked.parse(driftMarkdown(toDrift(STACK, resources)));
        const found = resources.filter(({ status }) => status !== 'unknown').length;
        const unknown = resources.filter((one) => one.unknown.length > 0).length;
        const [shown = '', below = ''] = html.split('<details>');
        expect([shown, below].map((part) => part.match(/<tr>/g)?.length ?? 0)).toEqual(
          [found, unknown].map((rows) => (rows === 0 ? 0 : rows + 1)),
        );
        expect(html).not.toMatch(/<b>/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the outputs about drift', () => {
  test('are has-drift, and everything that is not unchanged as JSON', () => {
    const { drift = '', ...rest } = outputsOf(DRIFT);
    expect(rest).toEqual({ 'has-drift': 'true' });
    const value = JSON.parse(drift) as Drift;
    expect(value).toMatchObject({ stack: STACK, counts: { changed: 1, gone: 1, unknown: 1, unchanged: 1 } });
    expect(value.resources.map(({ path }) => path)).toEqual(['group/0/image', 'keys', 'network']);
    expect(value.resources[2]?.properties[1]).toEqual({
      name: 'tags',
      before: null,
      after: '["by-hand"]',
      hidden: false,
    });
  });

  test.each([
    [[VOLUME], 'false'],
    [[IMAGE], 'false'],
    [[KEYS], 'true'],
    [[NETWORK], 'true'],
  ])('count what could not be compared as no drift', (resources, expected) => {
    expect(outputsOf(toDrift(STACK, resources))['has-drift']).toBe(expected);
  });

  test('say that they contained a secret, and do not show any part of it', () => {
    const secrets = createSecrets(() => undefined);
    const secret = 'hush'.repeat(200);
    secrets.add(secret);
    const leaked = {
      name: 'metadata.token',
      before: 'x',
      after: `${'y'.repeat(480)}${secret}`,
      hidden: false,
    };
    const [, [, { text, hadSecret }] = ['', { text: '', hadSecret: false }]] = driftOutputs(
      toDrift(STACK, [{ ...NETWORK, properties: [leaked] }]),
      secrets,
    );
    expect(hadSecret).toBe(true);
    expect(text).not.toContain('hush');
    expect(driftOutputs(DRIFT, secrets).map(([, redaction]) => redaction.hadSecret)).toEqual([false, false]);
  });

  test('cut long values', () => {
    const long = { name: 'user_data', before: 'x'.repeat(2000), after: undefined, hidden: false };
    const { drift = '' } = outputsOf(toDrift(STACK, [{ ...NETWORK, properties: [long] }]));
    expect((JSON.parse(drift) as Drift).resources[0]?.properties[0]?.before).toMatch(
      /^x{500}… \(1500 more\)$/,
    );
  });
});
