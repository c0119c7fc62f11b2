import { execFile } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainOf, readYaml, treeOf, type Plain } from '../../src/yaml/index.js';
import { DIFFERENT, DOCUMENTS } from './yaml-documents.js';
import { SCALARS } from './yaml-scalars.js';

/** The Python of the system, where `npm run heat:up` puts python-heatclient. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.resolve('__tests__/contract/pyyaml_values.py');

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
