import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputText, type PublicOutput } from '../../../../src/report/outputs/outputs.js';
import { outputsFileText, toVariableName } from '../../../../src/report/outputs/outputs-file.js';

function outputOf(name: string, value: unknown): PublicOutput {
  return { name, value, text: outputText(value), isMasked: false, description: '', error: undefined };
}

const VALUES: readonly unknown[] = [
  'plain',
  '',
  'two words',
  "it's",
  '"quoted"',
  `both ' and "`,
  '$HOME ${HOME} $(id) `id`',
  `$HOME's \`id\` $(id)`,
  'back\\slash',
  `back\\slash's \\n \\\\`,
  'line one\nline two',
  "it's\nin two lines",
  '# no comment',
  'a # b',
  'a=b;c&d|e>f<g*?~!',
  "!history's expansion!",
  ' surrounded ',
  '\ttab',
  'grüße 日本 😀',
  '-n',
  { a: [1, "it's", null], b: '$x' },
  ['x'],
  42,
  true,
  null,
];

/** An independent parser of the file: names, each with a value that is unquoted, or in single or double quotes. */
function readDotenv(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const entry = /([A-Za-z_][A-Za-z0-9_]*)=(?:'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|([^\s'"]*))\n/y;
  while (entry.lastIndex < text.length) {
    const at = entry.lastIndex;
    const [whole, name = '', single, double, bare] = entry.exec(text) ?? [];
    if (whole === undefined) throw new Error(`not read from ${at}: ${text.slice(at, at + 40)}`);
    found.set(name, single ?? double?.replace(/\\([\s\S])/g, '$1') ?? bare ?? '');
  }
  return found;
}

describe('dotenv', () => {
  const outputs = VALUES.map((value, index) => outputOf(`value-${index}`, value));
  const text = outputsFileText('out/.env', outputs);
  const expected = outputs.map((output) => [toVariableName(output.name), output.text]);

  test('is read back unchanged by bash', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dotenv-'));
    try {
      const file = path.join(folder, 'outputs.env');
      writeFileSync(file, text);
      const names = expected.map(([name]) => name);
      const script = `set -aeu; . "$1"; shift; for name in "$@"; do printf '%s\\0' "\${!name}"; done`;
      const read = execFileSync('bash', ['-c', script, 'bash', file, ...names.map(String)], {
        env: { PATH: process.env['PATH'] ?? '', HOME: folder },
      });
      expect(read.toString().split('\0').slice(0, -1)).toEqual(expected.map(([, value]) => value));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is read back unchanged by a small parser', () => {
    expect([...readDotenv(text)]).toEqual(expected);
  });

  test.each([
    ['a-b.c', 'a_b_c'],
    ['9lives', '_9lives'],
    ['grüße', 'gr__e'],
    ['A_1', 'A_1'],
    ['x=y\nz', 'x_y_z'],
  ])('names the variable of output %j %s', (name, variable) => {
    expect(toVariableName(name)).toBe(variable);
  });
});

describe('JSON', () => {
  test('contains the values unchanged, including null and empty texts', () => {
    const text = outputsFileText(
      'outputs.json',
      VALUES.map((value, index) => outputOf(`v${index}`, value)),
    );
    expect(text.endsWith('\n')).toBe(true);
    expect(Object.values(JSON.parse(text) as Record<string, unknown>)).toEqual(VALUES);
  });

  test('is the format for every name that does not end in .env', () => {
    expect(outputsFileText('env.txt', [])).toBe('{}\n');
    expect(outputsFileText('x.env', [])).toBe('');
    expect(outputsFileText('X.ENV', [])).toBe('');
  });
});
