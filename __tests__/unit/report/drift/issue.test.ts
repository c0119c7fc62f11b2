import { describe, expect, test } from '@jest/globals';
import { toDrift, type ResourceDrift } from '../../../../src/deploy/drift/drift.js';
import { driftIssue } from '../../../../src/report/drift/issue.js';
import type { IssueReport } from '../../../../src/report/issue-report.js';
import { createParameterValues } from '../../../../src/report/secrets/parameter-values.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import { resultOf } from '../results.js';

const STACK = { name: 'web', id: 'id-of-web' };
const SERVER: ResourceDrift = {
  path: 'server',
  type: 'OS::Nova::Server',
  physicalId: 'id-of-server',
  status: 'changed',
  properties: [{ name: 'name', before: 'web', after: 'web-old', hidden: false }],
  unknown: [],
};
const SAME: ResourceDrift = { ...SERVER, path: 'disk', status: 'unchanged', properties: [] };
const UNKNOWN: ResourceDrift = { ...SAME, status: 'unknown', unknown: ['Nova did not respond'] };

function issueOf(
  resources: readonly ResourceDrift[],
  {
    secret,
    parameter,
    commentParameters = [],
    stack = STACK,
  }: { secret?: string; parameter?: string; commentParameters?: string[]; stack?: typeof STACK } = {},
): IssueReport {
  const secrets = createSecrets(() => undefined);
  if (secret !== undefined) secrets.add(secret);
  const values = createParameterValues();
  if (parameter !== undefined) values.add('greeting', parameter);
  const page = {
    repository: 'acme/web',
    sha: 'a'.repeat(40),
    serverUrl: 'https://github.example.com',
    pathInRepository: (file: string) => file,
    url: 'https://github.example.com/acme/web/actions/runs/42',
  };
  const result = resultOf({ operation: 'drift', outcome: 'drifted', drift: toDrift(stack, resources) });
  const options = {
    endpoint: 'https://heat.example.com/v1/p',
    page,
    commentParameters,
    dashboardUrl: undefined,
    secrets,
    parameterValues: values,
  };
  const issue = driftIssue(result, options);
  if (issue === undefined) throw new Error('There is no report');
  return issue;
}

describe('the issue about the drift of a stack', () => {
  test('has a title, a marker, the differences, the next step and a link to the workflow run', () => {
    const issue = issueOf([SERVER, SAME]);
    expect(issue).toMatchObject({
      title: 'Stack web has drifted',
      label: 'heat-drift',
      finding: 'present',
      comment: expect.stringMatching(/^Drift found: 1 changed, 1 unchanged\.\n\n<sub>\[Workflow run\]/),
    });
    expect(issue.marker).toMatch(/^<!-- heat-stack-deploy drift [0-9a-f]{16} -->$/);
    expect(issue.text).toMatch(/1 changed, 1 unchanged/);
    expect(issue.text).toContain('`name`: `web` → `web-old`');
    expect(issue.text).toContain('`replace`');
    expect(issue.text).toContain('actions/runs/42');
  });

  test('has a title that GitHub takes, even for the longest name of a stack', () => {
    const name = `${'n'.repeat(250)}-blue`;
    const { title, text } = issueOf([SERVER], { stack: { name, id: 'id' } });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/^Stack nn.*n-blue has drifted$/);
    expect(text).toContain(name);
  });

  test('says how to repair what has drifted, and what Heat does not repair', () => {
    const missing: ResourceDrift = { ...SERVER, status: 'gone', properties: [] };
    const [replaced, recreated] = [
      /no update changes them back.* input `replace`/,
      /`converge: true` creates/,
    ];
    expect(issueOf([SERVER]).text).toMatch(replaced);
    expect(issueOf([SERVER]).text).not.toMatch(recreated);
    expect(issueOf([missing]).text).toMatch(recreated);
    expect(issueOf([missing]).text).not.toMatch(replaced);
    expect(issueOf([SERVER, { ...missing, path: 'disk' }]).text.match(/^- /gm)).toHaveLength(4);
  });

  test('does not exist for a result without drift', () => {
    const options = { endpoint: '', commentParameters: [], dashboardUrl: undefined };
    const page = { repository: '', sha: '', serverUrl: '', pathInRepository: () => undefined, url: '' };
    const secrets = createSecrets(() => undefined);
    const context = { ...options, page, secrets, parameterValues: createParameterValues() };
    expect(driftIssue(resultOf(), context)).toBeUndefined();
  });

  test.each<[IssueReport['finding'], string, readonly ResourceDrift[]]>([
    ['absent', 'every resource is as deployed', [SAME]],
    ['absent', 'the stack has no resources', []],
    ['unknown', 'a resource could not be compared', [SAME, UNKNOWN]],
    ['present', 'one resource has drifted and another could not be compared', [SERVER, UNKNOWN]],
    ['present', 'a resource no longer exists', [{ ...SERVER, status: 'gone', properties: [] }]],
  ])('is %s if %s', (finding, _, resources) => {
    expect(issueOf(resources).finding).toBe(finding);
  });

  test('says in its last comment that there is no drift any more', () => {
    expect(issueOf([SAME]).comment).toMatch(/^There is no drift any more: 1 unchanged\./);
  });

  test('has another fingerprint if a resource or its status differs, but not for another value or an unknown resource', () => {
    const { fingerprint } = issueOf([SERVER, SAME]);
    const other = { name: 'name', before: 'web', after: 'web-older', hidden: false };
    expect(issueOf([{ ...SERVER, properties: [other] }, SAME]).fingerprint).toBe(fingerprint);
    expect(issueOf([SERVER, UNKNOWN]).fingerprint).toBe(fingerprint);
    expect(issueOf([{ ...SERVER, status: 'gone' }]).fingerprint).not.toBe(fingerprint);
    expect(issueOf([SERVER, { ...SERVER, path: 'disk' }]).fingerprint).not.toBe(fingerprint);
    expect(fingerprint).toMatch(/^[0-9a-f]+$/);
  });

  test('shows no secrets', () => {
    const { text } = issueOf([SERVER], { secret: 'web-old' });
    expect(text).not.toContain('web-old');
  });

  test('shows values of parameters only if comment-parameters names them', () => {
    const hidden = issueOf([SERVER], { parameter: 'web-old' }).text;
    expect(hidden).toContain('`name`: `web` → `[parameter greeting]`');
    const shown = issueOf([SERVER], { parameter: 'web-old', commentParameters: ['greeting'] }).text;
    expect(shown).toContain('web-old');
  });

  test('stays below the size limit of GitHub, whatever the drift', () => {
    const properties = Array.from({ length: 30 }, (_, index) => ({
      name: `property-${index}`,
      before: '|'.repeat(5000),
      after: '<'.repeat(5000),
      hidden: false,
    }));
    const all = Array.from({ length: 500 }, (_, index) => ({
      ...SERVER,
      path: `group/${index}`,
      properties,
    }));
    const unknown = all.map((one) => ({ ...UNKNOWN, path: `other/${one.path}`, unknown: ['é'.repeat(500)] }));
    expect(issueOf([...all, ...unknown]).text.length).toBeLessThan(65_536);
  });
});
