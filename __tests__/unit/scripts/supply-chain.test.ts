import { describe, expect, test } from '@jest/globals';
import { licenceComplaints } from '../../../scripts/licence-rules.js';
import { workflowComplaints } from '../../../scripts/workflow-rules.js';

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

function workflow(step: string, permissions = 'permissions:\n  contents: read\n'): string {
  return `on: push\n${permissions}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
}

describe('a workflow', () => {
  test.each([
    `uses: actions/checkout@${SHA}`,
    'uses: ./',
    'uses: your-organisation/heat-stack-deploy@v1',
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

  test('says which permissions it needs, and takes not all', () => {
    expect(workflowComplaints(workflow('run: "true"', ''))).toEqual([
      'it does not say which permissions it needs',
    ]);
    expect(workflowComplaints(workflow('run: "true"', 'permissions: write-all\n'))).toEqual([
      'it takes every permission',
    ]);
  });
});

describe('a licence', () => {
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
  ])('%s may not', (licence) => {
    expect(complaintsAbout(licence).length).toBe(1);
  });
});
