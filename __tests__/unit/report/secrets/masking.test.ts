import { describe, expect, test } from '@jest/globals';
import { allText, FAILURE, notices, outputOf, published, resultOf } from '../results.js';

describe('masked outputs', () => {
  const outputs = [
    outputOf('key', 'hush-hush'),
    outputOf('url', 'https://x'),
    outputOf('link', 'https://x/?k=hush-hush'),
  ];

  test('are secrets, and shown nowhere', () => {
    const publication = published(resultOf({ outputs }), {
      maskedOutputs: ['key'],
      exportOutputs: true,
      outputsFile: 'o.json',
    });
    expect(publication.registered).toContain('hush-hush');
    expect(allText(publication)).not.toContain('hush');
    expect(publication.outputs.has('key')).toBe(false);
    expect(JSON.parse(publication.outputs.get('outputs') ?? '')).toEqual({ url: 'https://x' });
    expect(JSON.parse(publication.file?.text ?? '')).toEqual({ url: 'https://x' });
    expect([...publication.variables.keys()]).toEqual(['url']);
    expect(publication.summary).toContain('*masked*');
  });

  test('include outputs that contain a secret although nobody named them, with a line in the log', () => {
    const publication = published(resultOf({ outputs }), { maskedOutputs: ['key'] });
    expect(publication.outputs.has('link')).toBe(false);
    expect(notices(publication).join()).toMatch(/contain a secret.*link/);
  });

  test('are all outputs with *', () => {
    const publication = published(resultOf({ outputs }), { maskedOutputs: ['*'] });
    expect(JSON.parse(publication.outputs.get('outputs') ?? '')).toEqual({});
    expect(allText(publication)).not.toMatch(/hush|https:\/\/x/);
  });

  test('are passed to later steps of the job only if requested', () => {
    const publication = published(resultOf({ outputs }), {
      maskedOutputs: ['key'],
      passMaskedOutputs: true,
      exportOutputs: true,
    });
    expect(publication.outputs.get('key')).toBe('hush-hush');
    expect(publication.variables.has('key')).toBe(false);
    expect(publication.outputs.get('outputs')).not.toContain('hush');
    expect(publication.summary).not.toContain('hush');
  });

  test('hide each part of a structured value', () => {
    const nested = [outputOf('cluster', { users: [{ token: 'deep-secret' }], pin: 987654 })];
    const publication = published(resultOf({ outputs: nested, data: { seen: 'deep-secret', pin: 987654 } }), {
      maskedOutputs: ['cluster'],
    });
    expect(allText(publication)).not.toMatch(/deep-secret|987654/);
  });

  test('hide each part of a map or list that is JSON text', () => {
    const text = '{"users": [{"token": "deep-secret"}], "pin": 987654}';
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const publication = published(
      resultOf({
        outputs: [outputOf('cluster', text), outputOf('deep', deep), outputOf('other', 'is deep-secret')],
        data: { pin: 987654 },
      }),
      { maskedOutputs: ['cluster', 'deep'] },
    );
    expect(allText(publication)).not.toMatch(/deep-secret|987654/);
  });

  test('that are yes or no hide nothing else, so that the step’s own words stay readable', () => {
    const publication = published(
      resultOf({ outputs: [outputOf('flags', { on: true, off: false, none: null })] }),
      { maskedOutputs: ['flags'] },
    );
    expect(publication.outputs.get('changed')).toBe('true');
    expect(publication.registered).not.toContain('true');
    expect(publication.registered).not.toContain('false');
  });

  test('that equal the step’s own words do not hide these', () => {
    const publication = published(
      resultOf({ outputs: [outputOf('word', 'created'), outputOf('x', 'true')] }),
      {
        maskedOutputs: ['*'],
      },
    );
    expect(publication.outputs.get('result')).toBe('created');
    expect(publication.outputs.get('changed')).toBe('true');
  });
});

describe('a secret of the run', () => {
  const SECRET = 'pass|word  with `ticks`';

  test('is in nothing that leaves the step, wherever Heat returns it', () => {
    const publication = published(
      resultOf({
        outcome: 'failed',
        stack: { id: 'i', name: 'web', status: 'CREATE_FAILED', statusReason: `bad ${SECRET}` },
        outputs: [outputOf('o', `x ${SECRET}`), outputOf('e', null, { error: `no ${SECRET}` })],
        failure: {
          ...FAILURE,
          summary: `failed: ${SECRET}`,
          reason: `because ${SECRET}`,
          hint: `not ${SECRET}`,
          resources: FAILURE.resources.map((one) => ({ ...one, reason: SECRET })),
        },
        error: SECRET,
        data: { [SECRET]: [SECRET] },
        table: { title: 't', columns: ['a'], rows: [[SECRET], [`x${SECRET}y`]] },
      }),
      { exportOutputs: true, outputsFile: 'x.env' },
      [SECRET],
    );
    expect(allText(publication)).not.toContain('pass|word');
    expect(allText(publication)).not.toContain('pass\\|word');
    expect(allText(publication)).not.toContain('with `ticks`');
  });

  test('is not shown in part where a long text is cut', () => {
    const secret = 'long-secret-'.repeat(6);
    const rows = [190, 195, 985, 995].map((before) => [`${'x'.repeat(before)}${secret}`]);
    const publication = published(
      resultOf({
        operation: 'resource',
        outcome: 'read',
        outputs: undefined,
        table: { title: 't', columns: ['a'], rows },
      }),
      {},
      [secret],
    );
    expect(allText(publication)).not.toContain('long-s');
  });
});
