import { describe, expect, it } from '@jest/globals';
import { locationAt, createSource } from '../../../src/template/source.js';
import { toPlain } from '../../../src/yaml/index.js';

const HERE = { kind: 'local', key: 't.yaml', path: '/ws/t.yaml', isRooted: false } as const;

describe('blanks around a template', () => {
  it.each([
    ['spaces before the first key', '  a: 1\nb: 2\n', 'a: 1\nb: 2'],
    ['a tab before the first key', '\ta: 1\nb: 2\n', 'a: 1\nb: 2'],
    ['empty lines before the first key', '\n \n\t\u00a0a: 1\nb: 2\n', '\n\na: 1\nb: 2'],
    ['a tab after the last value', 'a: 1\nb: 2\n\t', 'a: 1\nb: 2'],
  ])('are removed, as by heatclient, if Heat would reject them: %s', (_, text, sent) => {
    const source = createSource(HERE, text);
    expect(source.issues).toEqual([]);
    expect(source.text).toBe(sent);
    expect(toPlain(source.tree, source.tree.root)).toEqual({ a: 1n, b: 2n });
    // Lines keep their numbers.
    expect(locationAt(source, sent.indexOf('b')).line).toBe(
      text.slice(0, text.indexOf('b')).split('\n').length,
    );
  });

  it('are kept if Heat accepts them', () => {
    const text = '\n  a: |\n    b\n\n  c: 1\n \n';
    expect(createSource(HERE, text).text).toBe(text);
  });

  it('are kept in an environment, as heatclient keeps them', () => {
    expect(createSource(HERE, '  a: 1\nb: 2\n', 'yaml').issues).toHaveLength(1);
  });
});
