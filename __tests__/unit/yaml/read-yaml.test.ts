import { describe, expect, it } from '@jest/globals';
import { WholeFloat, parseYaml } from '../../../src/yaml/index.js';
import { growth, SUPERLINEAR } from '../growth.js';

function valueOf(text: string): unknown {
  const { value, problem } = parseYaml(text);
  expect(problem).toBeUndefined();
  return value;
}

describe('parseYaml', () => {
  it.each([
    ['0644', 420],
    ['0o17', '0o17'],
    ['08', '08'],
    ['1e3', '1e3'],
    ['1.5e+3', new WholeFloat(1500)],
    ['y', 'y'],
    ['N', 'N'],
    ['yes', true],
    ['Off', false],
    ['~', null],
    ['', null],
    ['12:30:45', 45045],
    ['1:99', '1:99'],
    ['190:20:30.15', 685230.15],
    ['2021-04-16', '2021-04-16'],
    ['2021-04-16T10:00:00Z', '2021-04-16T10:00:00Z'],
    ['1_000', 1000],
    ['0x1F', 31],
    ['-0b11', -3],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['+.5', '+.5'],
    ['-.inf', -Infinity],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-123456789012345678901234567890', -123456789012345678901234567890n],
    ['"0644"', '0644'],
    ["'yes'", 'yes'],
    ['!!str 0644', '0644'],
  ])('reads %s as PyYAML does', (text, value) => {
    expect(valueOf(`a: ${text}\n`)).toEqual({ a: value });
  });

  it('keeps the decimal point of a float without a fraction', () => {
    const value = (valueOf('version: 1.0\n') as { version: unknown }).version;
    expect(value).toBeInstanceOf(WholeFloat);
    expect(String(value)).toBe('1.0');
    expect(JSON.stringify(value)).toBe('1');
  });

  it('uses the last of duplicate keys', () => {
    expect(valueOf('a: 1\nb: 2\n"a": 3\n')).toEqual({ a: 3, b: 2 });
  });

  it('merges maps: own keys win, then earlier maps of a list', () => {
    const text = 'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], a: 3}\nq: {"<<": 1}\n';
    expect(valueOf(text)).toMatchObject({ z: { a: 3, b: 1, c: 2 }, q: { '<<': 1 } });
  });

  it('parses JSON by the rules of JSON', () => {
    expect(valueOf('{"a": 1e3, "b": "\\ud83d\\ude00", "c": [null, true, -1]}')).toEqual({
      a: new WholeFloat(1000),
      b: '😀',
      c: [null, true, -1],
    });
  });

  it('accepts brackets and quotes that continue at the left margin', () => {
    expect(valueOf('a: {\n"b": [\n1\n]\n}\nc: "d\ne"\n')).toEqual({ a: { b: [1] }, c: 'd e' });
  });

  it('parses keys that are no text as JSON writes them', () => {
    expect(valueOf('2: a\nyes: b\n~: c\n')).toEqual({ 2: 'a', true: 'b', null: 'c' });
  });

  it('treats names with a meaning in JavaScript as plain keys', () => {
    const value = valueOf('__proto__: {a: 1}\nconstructor: 2\n') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect((value as { a?: unknown }).a).toBeUndefined();
  });
});

describe('syntax errors', () => {
  it.each([
    ['a: [1, 2', 1, 4],
    ['a: 1\n b: 2\n', 2, 3],
    ['a: b: c\n', 1, 5],
    ['a: "b\n', 1, 4],
    ['a:\n\tb: 1\n', 2, 1],
    ['a: 1\n---\nb: 2\n', 2, 1],
    ['a: &x 1\nb: &x 2\n', 2, 7],
    ['a: *x\n', 1, 4],
    ['a: &x [*x]\n', 1, 8],
    ['a: !Ref b\n', 1, 4],
    ['a: !hunter2\n', 1, 4],
    ['a: {{ b }}\n', 1, 5],
    ['a: =\n', 1, 4],
    ['a: {<<: 3}\n', 1, 5],
    ['a: "\\ud83d"\nb: 2021-04-16\n', 1, 5],
    ['a: "\\q"\n', 1, 5],
    ['a: b\u0007\n', 1, 5],
    ['\ufeffa: *x\n', 1, 4],
    ['a: @b\n', 1, 4],
    ['%TAG\na: 1\n', 1, 1],
    ['a:\n  - b\n c: 1\n', 3, 2],
    ['a: |\n  b\n c: 1\n', 3, 2],
    ['- a\nb: 1\n', 2, 1],
    ['a: 1\r\rb: }\r', 3, 4],
    ['a: {b: 1]\n', 1, 9],
    ['a: [b\nc: 1\n', 2, 2],
  ])('%j is reported with its location', (text, line, column) => {
    const { value, problem } = parseYaml(text);
    expect(value).toBeUndefined();
    expect({ line: problem?.line, column: problem?.column }).toEqual({ line, column });
    expect(problem?.message).toMatchSnapshot();
  });

  it.each([
    'password: *hunter2\n',
    'password: !hunter2\n',
    'password: !hunter2 x\n',
    'password: @hunter2\n',
    'password: %hunter2\n',
    'password: "hunter2\n',
    'password: "\\hunter2"\n',
    'password: {hunter2\n',
    'password: |hunter2\n',
    'password: [hunter2}\n',
    '%hunter2\n',
    'password: hunter2: x\n',
    'password: "a" hunter2\n',
    'password: &hunter2 x\nother: &hunter2 y\n',
    '}hunter2\n',
    'hunter2\npassword: x\n',
    'a: "hunter2" "x"\n',
  ])('%j is reported without its text', (text) => {
    const { problem } = parseYaml(text);
    expect(problem?.message).toBeTruthy();
    expect(problem?.message).not.toContain('hunter2');
  });
});

describe('malicious texts', () => {
  // Without the limit, neither would finish: 2^40 values.
  it('rejects an alias bomb', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    expect(parseYaml(['a0: &a0 [x]', ...lines].join('\n')).problem?.message).toBe(
      'aliases expand to too much',
    );
  });

  it('rejects a bomb of merge keys', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `a${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}], k${index}: 1}`,
    );
    expect(parseYaml(['a0: &a0 {x: 1}', ...lines].join('\n')).problem?.message).toBe(
      'aliases expand to too much',
    );
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', '['.repeat(3000) + ']'.repeat(3000)],
    ['maps in maps', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['lists in lists', `${'- '.repeat(5000)}a`],
  ])('rejects too deep nesting: %s', (_, text) => {
    expect(parseYaml(text).problem).toBeDefined();
  });
});

describe('parsing takes linear time', () => {
  it.each<[string, (size: number) => string]>([
    ['lines', (size) => Array.from({ length: size }, (_, at) => `key${at}: {a: [1, 2], b: "x"}`).join('\n')],
    ['one long line', (size) => `a: [${'b, '.repeat(8 * size)}]`],
    ['a long text without quotes', (size) => `a: ${'b c\n  '.repeat(8 * size)}`],
    ['a long text in quotes', (size) => `a: "${'b\\n c\n'.repeat(8 * size)}"`],
    ['a long block', (size) => `a: |\n${'  b c\n\n'.repeat(4 * size)}`],
    ['many aliases', (size) => `a: &a {b: 1}\nc: [${'*a, '.repeat(4 * size)}]`],
    ['many merge keys', (size) => `a: &a {b: 1}\nc:\n${'  - {<<: *a}\n'.repeat(size)}`],
    ['comments', (size) => '# a: [b\n'.repeat(8 * size)],
    ['JSON', (size) => `{"a": [${'{"b": 1}, '.repeat(2 * size)}1]}`],
    ['unclosed brackets', (size) => 'a: {\n1\n'.repeat(2 * size)],
    ['what only the second parser accepts', (size) => `{a:, b: [${'"c", '.repeat(4 * size)}]}`],
    ['an error at the end', (size) => `${'a: [b, c]\n'.repeat(size)}}`],
  ])('%s', (_, textOf) => {
    expect(growth((size) => parseYaml(textOf(size)), 800)).toBeLessThan(SUPERLINEAR);
  });
});
