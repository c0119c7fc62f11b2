import { describe, expect, test } from '@jest/globals';
import { assertMasksMatch, matchesName } from '../../../../src/report/secrets/masked-names.js';
import { allText, outputOf, published, resultOf } from '../results.js';

describe('masked-outputs', () => {
  test.each([
    ['key', 'key'],
    ['Key', 'key'],
    ['*_key', 'API_KEY'],
    ['db.*', 'db.password'],
    ['*', 'a/b'],
    ['url[0]', 'url[0]'],
  ])('pattern %s matches %s', (pattern, name) => {
    expect(matchesName([pattern], name)).toBe(true);
  });

  test.each([
    ['key', 'keys'],
    ['*_key', 'key'],
  ])('pattern %s does not match %s', (pattern, name) => {
    expect(matchesName([pattern], name)).toBe(false);
  });

  test('fail if patterns match nothing, with a list of them and of the existing outputs', () => {
    expect(() => {
      assertMasksMatch([{ patterns: ['kye', '*_secret', 'url'], outputNames: ['key', 'url'] }]);
    }).toThrow(/masked-outputs: no output matches "kye" \(outputs: key, url\)[\s\S]*"\*_secret"/);
  });

  test.each([
    ['* without any output', [{ patterns: ['*'], outputNames: [] }]],
    [
      'a name that one of several stacks has',
      [
        { patterns: ['key'], outputNames: [] },
        { patterns: ['key'], outputNames: ['KEY'] },
      ],
    ],
    ['names while the outputs are unknown', [{ patterns: ['key'], outputNames: undefined }]],
  ])('allow %s', (_, stacks) => {
    expect(() => {
      assertMasksMatch(stacks);
    }).not.toThrow();
  });

  test('hide outputs in the results of other operations', () => {
    const publication = published(
      resultOf({
        operation: 'resource',
        outcome: 'read',
        outputs: undefined,
        otherOutputs: [outputOf('key', 'hush-hush')],
        data: { attributes: { value: 'hush-hush' } },
        table: { title: 't', columns: ['field', 'value'], rows: [['attributes', '{"value":"hush-hush"}']] },
      }),
      { maskedOutputs: ['KEY'] },
    );
    expect(allText(publication)).not.toContain('hush');
    expect(publication.outputs.has('outputs')).toBe(false);
  });

  test('hide output values in a plan', () => {
    const plan = {
      stack: { name: 'web', id: 'id', status: 'CREATE_COMPLETE' },
      kind: 'update',
      changes: [],
      unchanged: 1,
      parameters: [],
      outputs: [{ name: 'key', before: undefined, after: 'literal-secret' }],
      files: [],
      definition: [],
      unseen: [],
      warnings: [],
      hash: undefined,
    } as const;
    const publication = published(resultOf({ operation: 'preview', outcome: 'previewed', plan }), {
      maskedOutputs: ['key'],
    });
    expect(allText(publication)).not.toContain('literal-secret');
    expect(publication.summary).toContain('(masked)');
  });
});
