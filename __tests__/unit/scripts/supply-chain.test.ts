import { describe, expect, test } from '@jest/globals';
import { licenceComplaints } from '../../../scripts/licence-rules.js';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { ACTION } from '../../../scripts/action-name.js';
import { publishedAs } from '../../../scripts/publication.js';
import {
  checkoutComplaints,
  concurrencyComplaints,
  workflowComplaints,
} from '../../../scripts/workflow-rules.js';
import { parse } from 'yaml';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

function workflow(step: string, permissions = 'permissions:\n  contents: read\n'): string {
  return `on: push\n${permissions}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
}

describe('a workflow', () => {
  test.each([
    `uses: actions/checkout@${SHA}`,
    'uses: ./',
    `uses: ${ACTION}@v1`,
    'run: echo "${{ github.event.number }} ${{ github.sha }}"',
  ])('may have a step %s', (step) => {
    expect(workflowComplaints(workflow(step))).toEqual([]);
  });

  test.each([
    ['a tag', 'uses: actions/checkout@v5', /not pinned/],
    ['a branch', 'uses: actions/checkout@main', /not pinned/],
    ['half a commit', 'uses: actions/checkout@08c6903', /not pinned/],
    ['nothing', 'uses: actions/checkout', /not pinned/],
    ['somebody else’s copy of ours', 'uses: mallory/heat-stack-deploy@v1', /not pinned/],
    ['a title in a script', 'run: echo "${{ github.event.pull_request.title }}"', /strangers/],
    ['a branch name in a script', 'run: git log ${{ github.head_ref }}', /strangers/],
    ['a tag in a script', 'run: test "${{ github.event.release.tag_name }}"', /strangers/],
  ])('may not have a step with %s', (_, step, complaint) => {
    expect(workflowComplaints(workflow(step)).join('\n')).toMatch(complaint);
  });

  test('declares the permissions that it needs, but not all', () => {
    expect(workflowComplaints(workflow('run: "true"', ''))).toEqual([
      'it does not say which permissions it needs',
    ]);
    expect(workflowComplaints(workflow('run: "true"', 'permissions: write-all\n'))).toEqual([
      'it takes every permission',
    ]);
  });
});

describe('checkout', () => {
  test.each(['actions/checkout@v4', `actions/checkout@${SHA} # v5.0.0`, 'actions/checkout@v6.1.0'])(
    'is too old as %s',
    (text) => {
      expect(checkoutComplaints(text)).toEqual([`${text} is older than v7`]);
    },
  );

  test('has the current version in README, guides, examples and workflows', async () => {
    const folders = ['docs/guides', 'examples/workflows', '.github/workflows'];
    const inFolders = folders.map(async (folder) =>
      (await readdir(folder)).map((name) => `${folder}/${name}`),
    );
    let count = 0;
    for (const file of ['README.md', ...(await Promise.all(inFolders)).flat()]) {
      const text = await readFile(file, 'utf8');
      expect([file, ...checkoutComplaints(text)]).toEqual([file]);
      count += text.split('actions/checkout@').length - 1;
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe('concurrency groups of several workflows', () => {
  const texts = (...groups: readonly string[]): Map<string, string> =>
    new Map(groups.map((group, index) => [`${index}.yml`, `concurrency: ${group}\njobs: {}\n`]));

  test('differ, unless all waiting runs are kept', () => {
    expect(concurrencyComplaints(texts('production', 'production'))).toEqual([
      expect.stringContaining('concurrency group production'),
    ]);
    expect(concurrencyComplaints(texts('release', 'drift'))).toEqual([]);
    expect(concurrencyComplaints(texts('{group: a, queue: max}', '{group: a, queue: max}'))).toEqual([]);
  });

  test('of a workflow that starts for every label keep all waiting runs', () => {
    const text = (concurrency: string): string =>
      `on: {pull_request: {types: [unlabeled, closed]}}\nconcurrency: ${concurrency}\njobs: {}\n`;
    const complaints = (concurrency: string): string[] =>
      concurrencyComplaints(new Map([['label.yml', text(concurrency)]]));
    expect(complaints('preview')).toEqual([
      'label.yml: a run for any other label would cancel a waiting one',
    ]);
    expect(complaints('{group: preview, queue: max}')).toEqual([]);
  });

  test('are checked for jobs as well', () => {
    const job = 'jobs: {a: {concurrency: production, steps: []}}';
    expect(concurrencyComplaints(texts('production').set('job.yml', job))).toHaveLength(1);
  });
});

describe('a license', () => {
  const complaintsAbout = (licence: string | undefined): string[] =>
    licenceComplaints([{ name: 'p', version: '1.0.0', licence }]);

  test.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', '0BSD'])(
    '%s may be shipped',
    (licence) => {
      expect(complaintsAbout(licence)).toEqual([]);
    },
  );

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    undefined,
  ])('%s is not allowed', (licence) => {
    expect(complaintsAbout(licence).length).toBe(1);
  });
});

describe('a publication', () => {
  const owner = ACTION.slice(0, ACTION.indexOf('/'));
  const tracked = execFileSync('git', ['grep', '-lIF', owner, '--', ':!dist'], { encoding: 'utf8' });
  const files = tracked.trim().split('\n');

  test('leaves no placeholder in README, documents, examples or code', async () => {
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((name) => name !== '.cspell.json')) {
      const text = publishedAs(await readFile(file, 'utf8'), ACTION, 'acme/deploy');
      expect([file, text.includes(owner)]).toEqual([file, false]);
    }
  });

  test('removes the note on the placeholder, and nothing beside it', () => {
    const note = `<!-- before publication -->\n> ${ACTION}\n<!-- /before publication -->\n\n`;
    expect(publishedAs(`# A\n\n${note}uses: ${ACTION}@v1\n`, ACTION, 'acme/deploy')).toBe(
      '# A\n\nuses: acme/deploy@v1\n',
    );
  });

  test('has its notes in the changelog, and what the Marketplace and npm ask for', async () => {
    const { version, repository } = JSON.parse(await readFile('package.json', 'utf8')) as {
      version: string;
      repository: { url: string };
    };
    expect(await readFile('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}\n`);
    expect(repository.url).toBe(`git+https://github.com/${ACTION}.git`);
    const action = parse(await readFile('action.yml', 'utf8')) as {
      name: string;
      description: string;
      branding: { icon: string; color: string };
    };
    expect(action.name.length).toBeGreaterThan(0);
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.branding).toEqual({ icon: 'layers', color: 'orange' });
  });
});
