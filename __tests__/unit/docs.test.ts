import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { pinned, PINS } from '../../local-heat/pypi.js';
import { INPUTS } from '../../src/inputs/index.js';
import { STACK_FIELDS } from '../../src/inputs/stacks-file/fields.js';

const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...(await readdir('docs', { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

async function findLinks(document: string): Promise<string[]> {
  const text = await readFile(document, 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  return links.filter((link) => !/^https?:/.test(link));
}

/** Returns the anchors that GitHub gives the headings of a document. */
async function findAnchors(document: string): Promise<string[]> {
  const text = (await readFile(document, 'utf8')).replace(/^```[^]*?^```/gm, '');
  return [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

async function hasHeading(document: string, link: string): Promise<boolean> {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? document : path.join(path.dirname(document), file);
  return anchor === undefined || !target.endsWith('.md') || (await findAnchors(target)).includes(anchor);
}

describe('the documents', () => {
  test.each(DOCUMENTS)('%s has no broken links', async (document) => {
    const missing = (await findLinks(document)).filter(
      (link) =>
        !link.startsWith('#') && !existsSync(path.join(path.dirname(document), link.replace(/#.*$/, ''))),
    );
    expect(missing).toEqual([]);
  });

  test.each(DOCUMENTS)('%s links only to headings that exist', async (document) => {
    const links = await findLinks(document);
    const found = await Promise.all(links.map((link) => hasHeading(document, link)));
    expect(links.filter((_, index) => found[index] === false)).toEqual([]);
  });

  test.each(DOCUMENTS.filter((name) => name.startsWith('docs/guides/')))(
    '%s names only existing inputs',
    async (document) => {
      const text = await readFile(document, 'utf8');
      const inputNames = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+): [\w.-]+`/g)].map(([, name]) => name ?? '');
      const otherKeys = [
        'id-token',
        'pull-requests',
        'security-events',
        'cancel-in-progress',
        'heat-stack-deploy',
        'continue-on-error',
      ];
      expect(inputNames.filter((name) => !(name in INPUTS) && !otherKeys.includes(name))).toEqual([]);
    },
  );

  test('the guide to several stacks shows the example and lists the fields of a stack', async () => {
    const text = await readFile('docs/guides/several-stacks.md', 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    expect(parse(example)).toEqual(parse(await readFile('examples/stacks/stacks.yaml', 'utf8')));
    const [, list = ''] = /A stack also accepts these inputs([\s\S]*?)\. Lists/.exec(text) ?? [];
    const names = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(names).toEqual([...STACK_FIELDS]);
  });

  test('the README and the Infomaniak guide show tested files', async () => {
    const findYamlBlocks = async (document: string): Promise<string[]> =>
      [...(await readFile(document, 'utf8')).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
        ([, text]) => text ?? '',
      );
    const deploy = await readFile('examples/workflows/deploy.yml', 'utf8');
    const [workflow = ''] = await findYamlBlocks('README.md');
    expect(`# Deploys every push to main.\n${workflow}`).toBe(deploy);
    const [environment = ''] = await findYamlBlocks('docs/guides/infomaniak.md');
    expect(environment).toBe(await readFile('examples/web/infomaniak.yaml', 'utf8'));
  });

  test('the table of compatibility names the pinned versions', async () => {
    const text = await readFile('docs/compatibility.md', 'utf8');
    const pins = await readFile(PINS, 'utf8');
    const [row = ''] = /^.*`latest`.*$/m.exec(text) ?? [];
    expect(row).toContain(` ${pinned(pins, 'openstack-heat')} `);
    expect(row).toContain(` ${pinned(pins, 'keystone')} `);
  });

  test('compatibility names the services of the newest cloud', async () => {
    const pins = await readFile('local-cloud/python/latest.txt', 'utf8');
    const [, row = ''] =
      (await readFile('docs/compatibility.md', 'utf8')).match(/^\| PyPI, newest.*$/gm) ?? [];
    const cells = row.split('|').map((cell) => cell.trim());
    const services = ['neutron', 'nova', 'openstack-placement', 'glance', 'cinder'];
    expect(cells.slice(2, 7)).toEqual(services.map((name) => pinned(pins, name)));
  });

  test('the guide for scripts shows the examples of the library', async () => {
    const text = await readFile('docs/guides/library.md', 'utf8');
    const codeBlocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);
    const files = ['heat-client.ts', 'infomaniak-client.ts'].map((name) => `examples/library/${name}`);
    const examples = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(codeBlocks).toEqual(examples);
    expect(await readFile('README.md', 'utf8')).toContain(examples[0]);
  });

  test('the troubleshooting guide quotes only messages of the code', async () => {
    const files = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));
    const code = (await Promise.all(files.map((name) => readFile(path.join('src', name), 'utf8'))))
      .join('\n')
      // A message over several lines is one.
      .replace(/['`]\s*\+\s*['`]/g, '')
      .replaceAll("\\'", "'");
    const text = await readFile('docs/guides/troubleshooting.md', 'utf8');
    const blocks = [...text.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '');
    const [differences = ''] = /^\| The message says [\s\S]*?\n\n/m.exec(text) ?? [];
    const cells = [...differences.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell ?? '');
    const quoted = [...blocks.flatMap((block) => block.trim().split('\n')), ...cells];
    expect(quoted.length).toBeGreaterThan(30);
    const parts = quoted.flatMap((line) => line.split('…')).filter((part) => /[a-z]{3}/.test(part));
    expect(parts.filter((part) => !code.includes(part))).toEqual([]);
  });

  test('the page on the architecture names only files that exist', async () => {
    const text = await readFile('docs/architecture.md', 'utf8');
    const files = [...text.matchAll(/`((?:src\/)?[\w-]+\/[\w/-]+\.ts)`/g)].map(([, name]) => name ?? '');
    expect(files.length).toBeGreaterThan(25);
    const exists = (name: string): boolean => existsSync(name) || existsSync(path.join('src', name));
    expect(files.filter((name) => !exists(name))).toEqual([]);
  });

  test('the threat model names only existing tests and sources', async () => {
    const text = await readFile('docs/threat-model.md', 'utf8');
    const tests = [...text.matchAll(/`((?:unit|contract|action|faults)\/[\w/*.-]+)`/g)].map(
      ([, name]) => name ?? '',
    );
    expect(tests.length).toBeGreaterThan(25);
    const all = await readdir('__tests__', { recursive: true });
    const exists = (name: string): boolean =>
      all.some((file) => new RegExp(`^${name.replace(/[.]/g, '\\.').replace('*', '.*')}`).test(file));
    expect(tests.filter((name) => !exists(name))).toEqual([]);
    const sources = [...text.matchAll(/`(src\/[\w/-]+\.ts)`/g)].map(([, name]) => name ?? '');
    expect(sources.filter((name) => !existsSync(name))).toEqual([]);
  });
});
