import { describe, expect, test } from '@jest/globals';
import { bundleIn, tempWorkspace, VERSION } from '../temp-workspace.js';

/** A template that declares these parameters. */
function declaring(names: readonly string[]): string {
  return `${VERSION}parameters: {${names.map((name) => `${name}: {type: string}`).join(', ')}}\n`;
}

describe('parameters', () => {
  const parametersOf = async (
    files: Record<string, string>,
    parameters: Record<string, unknown>,
  ): Promise<string> => {
    const template = declaring([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
      'k',
      'l',
      'm',
      '__proto__',
    ]);
    const workspace = await tempWorkspace({ 'main.yaml': template, ...files });
    const made = await bundleIn(workspace, { parametersFiles: Object.keys(files), parameters });
    return made.files[made.environmentFiles.at(-1) ?? ''] ?? '';
  };

  test('from later files override earlier ones, and inputs override all', async () => {
    const files = { 'a.yaml': 'a: 1\nb: 1\nc: 1\n', 'b.json': '{"b": 2, "c": 2}' };
    expect(await parametersOf(files, { c: 3 })).toBe('{"parameters": {"a": 1, "b": 2, "c": 3}}\n');
  });

  test('keep the type and every digit of numbers', async () => {
    const files = {
      'a.yaml': 'a: 0644\nb: 1.0\nc: 9007199254740993\nd: 1e3\ne: 12:30:45\nf: 1.5e+300\ng: on\n',
      'b.json': '{"h": 1e3, "i": 10}',
    };
    expect(await parametersOf(files, { j: 5, k: 0.5, l: 12345678901234567890n, m: 1e21 })).toBe(
      '{"parameters": {"a": 420, "b": 1.0, "c": 9007199254740993, "d": "1e3", "e": 45045, "f": 1.5e+300, "g": true, "h": 1000.0, "i": 10, "j": 5, "k": 0.5, "l": 12345678901234567890, "m": 1000000000000000000000}}\n',
    );
  });

  test('are last, after every environment', async () => {
    const files = { 'main.yaml': declaring(['a']), 'env.yaml': 'parameters: {a: 1}\n' };
    const workspace = await tempWorkspace(files);
    const made = await bundleIn(workspace, {
      environmentFiles: ['env.yaml', 'env.yaml'],
      parameters: { a: 2 },
    });
    expect(made.environmentFiles).toEqual(['env.yaml', 'env.yaml', 'action://parameters']);
  });

  test('create no environment if there are none', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': VERSION, 'p.yaml': '' });
    expect((await bundleIn(workspace, { parametersFiles: ['p.yaml'] })).environmentFiles).toEqual([]);
  });

  test('can have a name such as __proto__', async () => {
    expect(await parametersOf({ 'a.yaml': '__proto__: {a: 1}\n' }, {})).toBe(
      '{"parameters": {"__proto__": {"a": 1}}}\n',
    );
  });
});
