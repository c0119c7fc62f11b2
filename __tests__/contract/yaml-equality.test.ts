import { execFile } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainOf, readYaml, treeOf, type Plain } from '../../src/yaml/index.js';

/** The Python of the system, where `npm run heat:up` puts python-heatclient. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.resolve('__tests__/contract/pyyaml_values.py');

const SCALARS = [
  ['null', '~', 'null', 'Null', 'NULL', 'nULL', 'None', 'nil'],
  [
    'yes',
    'Yes',
    'YES',
    'yEs',
    'no',
    'No',
    'NO',
    'on',
    'On',
    'ON',
    'off',
    'Off',
    'OFF',
    'true',
    'True',
    'TRUE',
  ],
  ['false', 'False', 'FALSE', 'tRUE', 'y', 'Y', 'n', 'N', 't', 'f'],
  [
    '0',
    '-0',
    '+0',
    '00',
    '0644',
    '-0644',
    '+0644',
    '08',
    '09',
    '0o17',
    '0O17',
    '0_7',
    '07_',
    '1_000',
    '1__0',
    '_1',
  ],
  ['0b101', '0b1_0', '-0b1', '0b2', '0B1', '0x1F', '0xff_ff', '-0x1f', '0xG', '0X1', '9007199254740993'],
  ['123456789012345678901234567890', '-123456789012345678901234567890', '1 000', '1,000', '+1', '--1', '1-'],
  [
    '1.0',
    '1.',
    '.5',
    '-.5',
    '+.5',
    '.',
    '..',
    '1.5e3',
    '1.5e+3',
    '1.5E-3',
    '1e3',
    '1e+3',
    '1.e+3',
    '.5e+3',
    '1_0.5',
  ],
  [
    '1.0.0',
    '20.04',
    '1.10',
    '0.1',
    '-1.5',
    '+1.5',
    '01.5',
    '1e400',
    '1.0e+400',
    '1.7976931348623157e+308',
    '5.e-324',
  ],
  [
    '.inf',
    '-.inf',
    '+.inf',
    '.Inf',
    '.INF',
    '.iNF',
    '.nan',
    '.NaN',
    '.NAN',
    '-.nan',
    'inf',
    'nan',
    'NaN',
    'Infinity',
  ],
  [
    '12:30:45',
    '12:30',
    '1:99',
    '190:20:30.15',
    '0:30',
    '01:30',
    '-12:30',
    '+1:2',
    '12:30:',
    '1:60',
    '1:2:3:4',
    '1:2.5',
  ],
  [
    '2021-04-16',
    '2021-4-16',
    '2021-04-16 10:00:00',
    '2021-04-16T10:00:00Z',
    '2021-04-16t10:00:00.5+02:00',
    '2021-04',
  ],
  [
    '2013-13-45',
    '99-01-01',
    '192.168.0.1',
    '10.0.0.0/24',
    'fe80::1',
    '::',
    '00:11:22:33:44:55',
    '52:54:00:12:34:56',
  ],
  [
    'a=b',
    '==',
    '"="',
    '<',
    '<<<',
    '-',
    '--',
    '---a',
    '?a',
    ':a',
    'a:b',
    'a#b',
    'a #b',
    '"a #b"',
    "'a''b'",
    '"\\x41\\u00e9\\n"',
  ],
  [
    '!!str 123',
    '!!str',
    '!!int 3',
    '!!int "3"',
    '!!float 3.5',
    '!!bool yes',
    '!!null ""',
    '!!timestamp 2021-04-16',
  ],
  [
    '|\n   a\n   b',
    '>-\n   a\n   b',
    '>+\n   a\n\n   b\n\n',
    '|2\n    a',
    '"a\n   b"',
    "'a\n\n   b'",
    'a\n   b',
    '"a\\\n   b"',
  ],
  [
    '[]',
    '{}',
    '[a, , b]',
    '[a,]',
    '{a}',
    '{a: 1,}',
    '[a: 1]',
    '[? a : b]',
    '{"a":1}',
    '{a:1}',
    '["a":1]',
    '[1, [2, {b: 3}]]',
  ],
].flat();

const DOCUMENTS = [
  '',
  '# nothing\n',
  '--- \n',
  'text',
  '- a\n- b\n',
  'a: 1\na: 2\n',
  'a: 1\n"a": 2\n',
  '1: a\n"1": b\n',
  'yes: a\n~: b\n1.5: c\n2021-04-16: d\n',
  'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n',
  'a: &x {b: 1}\ne: &y {b: 2, c: 3}\nd:\n  <<: [*x, *y]\n',
  'a: &x {b: 1}\ne: &y {b: 2, c: 3}\nd:\n  <<: *x\n  <<: *y\n',
  'd:\n  c: 3\n  <<: {c: 1, b: 2}\n',
  'd:\n  "<<": {c: 1}\n',
  'a: &x {<<: {b: 1}, c: 2}\nd: {<<: *x, b: 3}\n',
  'd:\n  <<: 3\n',
  'd:\n  <<: [{a: 1}, 3]\n',
  'a: &x 1\nb: *x\n',
  'a: &x 1\nb: &x 2\nc: *x\n',
  'a: *x\n',
  'a: &x [*x]\n',
  '&k a: 1\nb: *k\n',
  'a: &x\nb: *x\n',
  'a: 1\n---\nb: 2\n',
  'a: 1\n...\n',
  'a: 1\n...\nb: 2\n',
  '%YAML 1.1\n---\na: yes\n',
  '%YAML 1.2\n---\na: yes\n',
  '\ufeffa: 1\n',
  'a: \ufeffb\n',
  'a: =\n',
  '=: a\n',
  'a: {{ b }}\n',
  '{{ b }}: a\n',
  '? [a]\n: b\n',
  '? |\n  a\n: b\n',
  'a: "\\ud83d\\ude00"\n',
  'a: "\\\\ud83d"\n',
  "a: '\\ud83d'\n",
  'a: "\\U0001F600 \\/ \\e \\_"\n',
  'a: "\\q"\n',
  'a: !Ref b\n',
  'a: !!python/none x\n',
  'a: !<tag:yaml.org,2002:str> 1\n',
  'a: @b\n',
  'a: `b`\n',
  'a: %b\n',
  'a: b: c\n',
  'a:b\n',
  'a : b\n',
  'a:\tb\n',
  'a:\n\tb: 1\n',
  '{\n\t"a": 1,\n\t"b": [\n\t\t2\n\t]\n}\n',
  '{"a": 1,\n"b": {\n"c": 2\n}\n}\n',
  'a: {\n  b: 1\n}\n',
  'a: [\n1,\n2\n]\nb: 3\n',
  'a: "x\ny"\n',
  "a: 'x\n\ny'\nb: 1\n",
  'a: [1, 2\n',
  'a: {b: 1\n',
  'a: "b\n',
  'a:\n- b\n- c\nd: 1\n',
  'a:\n  - b\n - c\n',
  'a:\n    b: 1\n  c: 2\n',
  'a: b\n  c: d\n',
  'a: b\n c\n',
  '- - a\n  - b\n-\n  - c\n',
  '- a: 1\n  b: 2\n- ? c\n  : d\n',
  'a:\r\n  b: |\r\n    c\r\n    d\r\ne: f\r\n',
  'a: 1\rb: 2\r',
  'a: |\n\n\n  b\n   c\n\n  d\n\n\ne: >\n  b\n  c\n\n  d\n',
  'a: |-\n  b\n\n\nc: |+\n  d\n\n\n',
  'a: >\n  b\n    c\n  d\n',
  'a: |\n  # no comment\n  b\n# comment\nc: 1\n',
  'a: # comment\n  b: 1 # other\n# last',
  'a: "b" # c\nd: [1, # e\n  2]\n',
  'a: b\x07\n',
  'a: b\u0085c\n',
  'a: "\u00e9\u4e2d\u{1f600}"\n',
  'a: - b\n',
  'a: ? b\n',
  'a: "b" c\n',
  'a: [b] c\n',
  'a, b: 1\n',
  '[a, b]: 1\n',
  '"a": 1\n\'b\': 2\n"c" : 3\n',
  'a:\n\n\n  b:\n\n    c\n',
  'a: !!set {b, c}\n',
  'a: b #c\n   d\n',
  'a: *x y\n',
  '- &a a\n- &b b\n- *a\n- {*b : 1}\n',
];

/** What is read differently, and stays so. */
const DIFFERENT: Readonly<Record<string, string>> = {
  '[12:30:]\n': 'refused by Heat, in its own words',
  '[::]\n': 'refused by Heat, in its own words',
  '[:a]\n': 'refused by Heat, in its own words',
  '[!!str]\n': 'refused by Heat, in its own words',
  'a: b\u0085c\n': 'refused by Heat, in its own words: a line break of the 1980s',
  '[-]\n': 'refused by us: the library knows no plain - in brackets',
  '[?a]\n': 'a key without a value for Heat, a text for the library',
  'a: 1\rb: 2\r': 'refused by us: line breaks of old Macs',
  'a: !!set {b, c}\n': 'refused by us: Python makes a set of it, which has no JSON',
};

/** As the script tells it. */
function told(value: Plain): unknown {
  if (typeof value === 'bigint') return `int ${value}`;
  if (typeof value === 'number') return `float ${value}`;
  if (typeof value === 'string') return `str ${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(told);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, told(one)]));
}

function loaded(text: string): unknown {
  const parsed = readYaml(text, 'yaml');
  const { tree, mistakes } = treeOf(parsed);
  return parsed.mistakes.length + mistakes.length > 0 ? null : { value: told(plainOf(tree, tree.root)) };
}

/** Python writes 1e+16 and 1.0 where JavaScript writes 10000000000000000 and 1. */
function sameFloats(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/"float ([^"]+)"/g, (_, digits: string) => `"float ${Number(digits)}"`),
  );
}

function loadedByPython(texts: readonly string[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(PYTHON, [SCRIPT], { timeout: 30_000 }, (error, stdout, stderr) => {
      if (stderr.includes('is not installed')) {
        reject(new Error('python-heatclient is not installed: "npm run heat:up" installs it'));
      } else if (error !== null) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout) as unknown[]);
    });
    child.stdin?.end(JSON.stringify(texts));
  });
}

describe("YAML as Heat's loader reads it", () => {
  const texts = [...SCALARS.flatMap((one) => [`a: ${one}\n`, `- ${one}\n`, `[${one}]\n`]), ...DOCUMENTS];
  let expected: unknown[];
  beforeAll(async () => {
    expected = await loadedByPython(texts);
  }, 40_000);

  it.each(texts.map((text, index) => [JSON.stringify(text), text, index] as const))(
    '%s',
    (_, text, index) => {
      const [ours, theirs] = [loaded(text), expected[index]].map(sameFloats);
      if (text in DIFFERENT) expect(ours).not.toEqual(theirs);
      else expect(ours).toEqual(theirs);
    },
  );
});
