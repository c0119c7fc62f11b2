import { describe, expect, test } from '@jest/globals';
import { registerUrlSecrets } from '../../../src/template/files/url-secrets.js';
import { bundleIn, complaint, tempWorkspace, VERSION } from './temp-workspace.js';

const secretsOf = (url: string): string[] => {
  const secrets: string[] = [];
  registerUrlSecrets(url, (secret) => secrets.push(secret));
  return secrets;
};

const valueOf = (...urls: readonly string[]): string =>
  `${VERSION}outputs: {${urls.map((url, index) => `o${index}: {value: {get_file: '${url}'}}`).join(', ')}}\n`;

describe('the credentials in a URL', () => {
  const TOKEN = 'GHSAT0AAAAAACDEF';

  test('are registered before the file is fetched, and appear in nothing sent to Heat', async () => {
    const secrets: string[] = [];
    const url = `https://raw.example.com/o/x.sh?token=${TOKEN}`;
    const workspace = await tempWorkspace({ 'main.yaml': valueOf(url) });
    const bundled = await bundleIn(workspace, {
      onSecret: (secret) => secrets.push(secret),
      fetchUrl: (asked) => {
        expect(asked).toBe(url);
        expect(secrets).toContain(TOKEN);
        return Promise.resolve(Buffer.from('#!/bin/sh\n'));
      },
    });
    expect(bundled.files).toEqual({ 'https://raw.example.com/o/x.sh': '#!/bin/sh\n' });
    expect(JSON.stringify(bundled)).not.toContain(TOKEN);
    expect(bundled.template).toContain("get_file: 'https://raw.example.com/o/x.sh'");
  });

  test('appear in no error', async () => {
    for (const url of [
      `https://host/x?token=${TOKEN}`,
      `https://me:${TOKEN}@host/x`,
      `https://[x?token=${TOKEN}`,
    ]) {
      expect(await complaint({ 'main.yaml': valueOf(url) })).not.toContain(TOKEN);
      expect(await complaint({}, { template: url })).not.toContain(TOKEN);
      expect(
        await complaint(
          { 'main.yaml': VERSION, 'env.yaml': `resource_registry: {A: "${url}"}` },
          { environmentFiles: ['env.yaml'] },
        ),
      ).not.toContain(TOKEN);
    }
  });

  test('distinguish two URLs: each has its own key, by which Heat identifies a template', async () => {
    const web = {
      'https://host/a.yaml?ref=one': 'first',
      'https://host/a.yaml?ref=two': 'second',
      'https://host/a.yaml?ref=one#x': 'first',
    };
    const workspace = await tempWorkspace({ 'main.yaml': valueOf(...Object.keys(web)) });
    const { files, template = '' } = await bundleIn(workspace, { web });
    const [first = '', second = ''] = Object.keys(files);
    expect(first).toBe('https://host/a.yaml');
    expect(second).toMatch(/^https:\/\/host\/a~[0-9a-f]{8}\.yaml$/);
    expect(Object.values(files)).toEqual(['first', 'second']);
    expect([...template.matchAll(/'(https:[^']+)'/g)].map(([, key]) => key)).toEqual([first, second, first]);
  });

  test.each([
    ['https://host/x?token=abc', ['token=abc', 'abc']],
    [
      'https://host/x?a=1&k=a%2Bb%2Fcdef',
      ['a=1&k=a%2Bb%2Fcdef', 'a=1&k=a+b/cdef', 'a%2Bb%2Fcdef', 'a+b/cdef'],
    ],
    ['https://host/x?GHSAT0AAAAAACDEF', ['GHSAT0AAAAAACDEF', 'GHSAT0AAAAAACDEF']],
    ['https://me:p%40ss@host/x', ['p%40ss', 'p@ss']],
    ['https://ghp_token@host/x', ['ghp_token']],
    // The query that selects the file is part of every other text.
    ['https://host/x?ref=production&raw=true', []],
    ['https://host/x?page=2', []],
    ['main.yaml?token=abcdefgh', []],
  ])('of %s are: %j', (url, secrets) => {
    expect(secretsOf(url)).toEqual(secrets);
  });
});

describe('references in a template at a URL', () => {
  test('are relative to the given URL, wherever it redirects, as with heatclient', async () => {
    const web = {
      'https://host/o/main.yaml?token=abcdefgh': valueOf('x.sh'),
      'https://host/o/x.sh': 'content',
    };
    const { files } = await bundleIn(await tempWorkspace({}), {
      template: 'https://host/o/main.yaml?token=abcdefgh',
      web,
    });
    expect(files).toEqual({ 'https://host/o/x.sh': 'content' });
  });
});
