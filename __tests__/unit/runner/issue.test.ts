import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { IssueReport } from '../../../src/report/index.js';
import { openGitHub, type GitHub as Client } from '../../../src/runner/github/api.js';
import { syncIssue, type SyncedIssue } from '../../../src/runner/github/issue.js';
import { startGitHub, type Fault, type GitHub } from '../../github/stand-in.js';
import { issueRecord, type IssueSeed } from '../../github/starting-state.js';

let github: GitHub;
let client: Client;
beforeAll(async () => {
  github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
  // Octokit reads this when it is loaded, with the first client.
  process.env['GITHUB_API_URL'] = github.url;
  const options = { signal: AbortSignal.timeout(100_000), warn: () => undefined, secondMs: 1 };
  client = await openGitHub(github.token, 'acme/web', options);
});
afterEach(() => {
  github.fault = undefined;
  github.comments.splice(0);
  github.issueRecords.splice(0);
  expect(github.complaints).toEqual([]);
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  await github.close();
});

const REPORT: IssueReport = {
  marker: '<!-- heat-stack-deploy drift web -->',
  title: 'Stack web has drifted',
  label: 'heat-drift',
  text: 'server: 1 → 2',
  finding: 'present',
  fingerprint: 'server changed',
  comment: 'Something else has drifted.',
};
const sync = (change: Partial<IssueReport> = {}): Promise<SyncedIssue | undefined> =>
  syncIssue(client, { ...REPORT, ...change });
const seed = (given: Partial<IssueSeed>): void => {
  github.issues.add(given.number ?? 400);
  github.issueRecords.push(issueRecord({ number: 400, labels: ['heat-drift'], ...given }, github.identity));
};
const body = (fingerprint = REPORT.fingerprint): string => `${REPORT.marker}\n<!-- ${fingerprint} -->\nold`;
const written = (): string[] => github.comments.map(({ body: text }) => text);

describe('the issue of a report', () => {
  test('is opened once, updated silently, told about in one comment when the kind changes, and closed with one', async () => {
    const opened = await sync();
    expect(opened?.action).toBe('opened');
    expect(github.issueRecords).toMatchObject([
      { title: REPORT.title, labels: ['heat-drift'], body: expect.stringContaining('1 → 2') },
    ]);
    expect(await sync({ text: 'server: 1 → 3' })).toEqual({ ...opened, action: 'updated' });
    expect(written()).toEqual([]);
    expect(github.issueRecords[0]?.body).toContain('1 → 3');
    await sync({ fingerprint: 'server gone' });
    await sync({ fingerprint: 'server gone' });
    expect(written()).toEqual([REPORT.comment]);
    expect(await sync({ finding: 'absent', comment: 'The drift is gone.' })).toEqual({
      ...opened,
      action: 'closed',
    });
    expect(github.issueRecords).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    expect(await sync({ finding: 'absent' })).toBeUndefined();
    expect(written()).toEqual([REPORT.comment, 'The drift is gone.']);
    expect(await sync()).toEqual({ ...opened, action: 'reopened' });
    expect(github.issueRecords).toHaveLength(1);
  });

  test('is not opened if there is nothing to report', async () => {
    expect(await sync({ finding: 'absent' })).toBeUndefined();
    expect(github.issueRecords).toEqual([]);
  });

  test('is left as it is, and not opened, while it is unknown whether there is something to report', async () => {
    expect(await sync({ finding: 'unknown' })).toBeUndefined();
    const opened = await sync();
    const before = structuredClone(github.issueRecords);
    expect(await sync({ finding: 'unknown', fingerprint: 'none', text: 'nothing' })).toEqual({
      ...opened,
      action: 'left-open',
    });
    expect(github.issueRecords).toEqual(before);
    expect(written()).toEqual([]);
  });

  test('is found on a later page, without its label, and among pull requests', async () => {
    seed({ number: 30, body: body(), labels: [] });
    for (let number = 100; number < 260; number += 1) seed({ number, body: 'something else' });
    expect(await sync()).toEqual({ number: 30, action: 'updated' });
  });

  test('of another user is left alone, though it has the marker', async () => {
    seed({ body: body(), user: { login: 'mallory' } });
    expect(await sync()).toMatchObject({ action: 'opened' });
    expect(github.issueRecords[0]?.body).toBe(body());
  });

  test('stays closed if a person closed it as not planned, until something else is found', async () => {
    seed({ body: body(), state: 'closed', stateReason: 'not_planned' });
    expect(await sync()).toEqual({ number: 400, action: 'left-closed' });
    expect(github.issueRecords[0]?.state).toBe('closed');
    expect(await sync({ fingerprint: 'another' })).toEqual({ number: 400, action: 'reopened' });
  });

  test('stays closed after a person has edited it, which gives its lines another end', async () => {
    const edited = `${body().replaceAll('\n', '\r\n')}\r\nWe know.`;
    seed({ body: edited, state: 'closed', stateReason: 'not_planned' });
    expect(await sync()).toEqual({ number: 400, action: 'left-closed' });
    expect(written()).toEqual([]);
  });

  test('keeps what a person has written above it', async () => {
    seed({ body: `A note.\r\n${body().replaceAll('\n', '\r\n')}` });
    expect(await sync()).toEqual({ number: 400, action: 'updated' });
    expect(github.issueRecords).toMatchObject([
      { body: `A note.\r\n${REPORT.marker}\n<!-- ${REPORT.fingerprint} -->\n${REPORT.text}` },
    ]);
    expect(written()).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['the response of GitHub is lost', 'lost'],
    ['GitHub fails once', { status: 502, body: { message: 'Bad gateway' } }],
  ])('is opened, and only once, if %s', async (_, fault) => {
    let faults = 1;
    github.fault = ({ method }) => (method === 'POST' && faults-- > 0 ? fault : undefined);
    const opened = await sync();
    expect(opened?.action).toBe('opened');
    expect(github.issueRecords).toMatchObject([{ number: opened?.number }]);
  });
});

test.each<[string, Fault]>([
  ['whose response is lost', 'lost'],
  ['that GitHub fails to create at first', { status: 502, body: { message: 'Bad gateway' } }],
])('the comment of an issue %s is there once: no later run would write it', async (_, fault) => {
  seed({ body: body() });
  let posts = 0;
  github.fault = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
    posts += 1;
    return posts === 1 ? fault : undefined;
  };
  expect(await sync({ fingerprint: 'another' })).toEqual({ number: 400, action: 'updated' });
  expect(written()).toEqual([REPORT.comment]);
});

test('an issue is not opened a second time because GitHub answers one page of the list with 409', async () => {
  seed({ number: 30, body: body() });
  for (let number = 100; number < 260; number += 1) seed({ number, body: 'something else' });
  const before = github.issueRecords.length;
  let lists = 0;
  github.fault = ({ path }) => {
    if (path.endsWith('/issues')) lists += 1;
    return lists > 1 ? { status: 409, body: { message: 'Conflict' } } : undefined;
  };
  await expect(sync()).rejects.toThrow('Conflict');
  expect(github.issueRecords).toHaveLength(before);
});
