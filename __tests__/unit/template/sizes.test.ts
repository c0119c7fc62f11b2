import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleIn, complaint, complaintIn, tempWorkspace, VERSION } from './temp-workspace.js';

async function warningsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await bundleIn(await tempWorkspace(files));
  return diagnostics.map(({ text }) => text);
}

describe('sizes', () => {
  const room = 524_288 - VERSION.length;

  test('a template with Heat’s maximum number of characters is sent', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': `${VERSION}#${'x'.repeat(room - 1)}` });
    expect((await bundleIn(workspace)).template).toHaveLength(524_288);
    const wide = await tempWorkspace({
      'main.yaml': `${VERSION}#${'😀'.repeat(100_000)}${'x'.repeat(room - 100_001)}`,
    });
    expect((await bundleIn(wide)).template).toHaveLength(624_288);
  });

  test('one more character in a template or a file causes a warning, because the operator may allow it', async () => {
    const files = {
      'main.yaml': `${VERSION}outputs: {o: {value: {get_file: big.txt}}}\n`,
      'big.txt': 'x'.repeat(524_289),
    };
    expect(await warningsOf(files)).toEqual([
      'big.txt has 524289 characters; Heat accepts 524288 in a template or file unless the operator allows more (max_template_size)',
    ]);
    expect(await warningsOf({ 'main.yaml': `${VERSION}#${'x'.repeat(room)}` })).toEqual([
      expect.stringContaining('main.yaml has 524289 characters'),
    ]);
  });

  test('a total size over the limit causes a warning', async () => {
    const files = {
      'main.yaml': `${VERSION}outputs: {a: {value: {get_file: a.txt}}, b: {value: {get_file: b.txt}}, c: {value: {get_file: c.txt}}}\n`,
      'a.txt': 'x'.repeat(500_000),
      'b.txt': 'x'.repeat(400_000),
      'c.txt': 'x'.repeat(200_000),
    };
    expect(await warningsOf(files)).toEqual([
      'The request with template and files has 1100220 bytes; Heat accepts 1048576 unless the operator allows more ' +
        '(max_json_body_size); largest, in bytes: a.txt 500002, b.txt 400002, c.txt 200002, main.yaml 141',
    ]);
  });

  test('a huge file is not read', async () => {
    const files = { 'main.yaml': `${VERSION}outputs: {o: {value: {get_file: huge}}}\n`, huge: '' };
    const workspace = await tempWorkspace(files);
    execFileSync('truncate', ['-s', '1T', path.join(workspace, 'huge')]);
    expect(await complaintIn(workspace)).toMatchInlineSnapshot(`
      "File huge has 1099511627776 bytes, more than the limit of 16777216 bytes
      At: main.yaml:2:33
      Included by: main.yaml → huge
      Next: Store large files elsewhere (object storage, an image) and download them from the server."
    `);
  });
});

describe('templates at URLs that name each other endlessly', () => {
  const nextOf = (url: string, count: number): string => {
    const number = Number(/(\d+)\.yaml$/.exec(url)?.[1] ?? 0);
    const types = Array.from(
      { length: count },
      (_, index) => `r${index}: {type: "${number * count + index + 1}.yaml"}`,
    );
    return `${VERSION}resources: {${types.join(', ')}}\n`;
  };
  const given = (count: number, padding = 0): Parameters<typeof complaint>[1] => ({
    template: 'https://host/0.yaml',
    fetchUrl: (url) => Promise.resolve(Buffer.from(nextOf(url, count) + ' '.repeat(padding))),
  });

  test('are refused at a depth far beyond that of Heat', async () => {
    expect(await complaint({}, given(1))).toMatch(
      /nested in more than 100 levels[\s\S]*max_nested_stack_depth/,
    );
  });

  test('are refused at a number of files far beyond that of Heat', async () => {
    expect(await complaint({}, given(40))).toMatch(/exceeds the limits of 10000 files/);
  });

  test('are refused at a size far beyond that of Heat', async () => {
    expect(await complaint({}, given(40, 4_000_000))).toMatch(/and 134217728 bytes in all of them/);
  });
});

test('a file in which many keys are repeated gets a warning for the first ones, and their number', async () => {
  const keys = Array.from({ length: 130 }, (_, index) => `  p${index}: {type: string}\n`).join('');
  const warnings = await warningsOf({ 'main.yaml': `${VERSION}parameters:\n${keys}${keys}` });
  expect(warnings).toHaveLength(101);
  expect(warnings[0]).toContain('"p0" is set twice, first at main.yaml:3:3');
  expect(warnings.at(-1)).toBe('30 more keys are set twice in main.yaml');
});
