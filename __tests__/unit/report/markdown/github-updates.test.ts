import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../../../src/deploy/index.js';
import { createParameterValues } from '../../../../src/report/secrets/parameter-values.js';
import { environmentUrlItems, findEnvironmentUrl } from '../../../../src/report/markdown/environment-url.js';
import {
  startedUpdates,
  cancelledUpdates,
  type GitHubUpdates,
} from '../../../../src/report/markdown/github-updates.js';
import { commentMarker, lineUrl, type RunPage } from '../../../../src/report/markdown/run-page.js';
import type { ReportingOptions } from '../../../../src/report/report-context.js';
import { FAILURE, outputOf, published, QUIET, resultOf } from '../results.js';

const PAGE: RunPage = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.example.com',
  url: 'https://github.example.com/acme/web/actions/runs/42',
  pathInRepository: (file) => file,
};
const GITHUB_CHARACTERS = 65_536;

function newsOf(
  result: Result,
  reporting: Partial<ReportingOptions> = {},
  known: readonly string[] = [],
): GitHubUpdates {
  const { github } = published(result, reporting, known, PAGE);
  if (github === undefined) throw new Error('nothing is told');
  return github;
}

const commentOf = (...given: Parameters<typeof newsOf>): string => newsOf(...given).comment?.text ?? '';

const plan = (count: number, text = 'x'): NonNullable<Result['plan']> => ({
  stack: { name: 'web', id: 'id-of-web', status: 'CREATE_COMPLETE' },
  kind: 'update',
  changes: Array.from({ length: count }, (_, index) => ({
    path: `server-${index}`,
    type: 'OS::Nova::Server',
    action: 'replace',
    values: [{ name: 'properties.image', before: text, after: `${text}2` }],
    notes: [],
  })),
  unchanged: 2,
  parameters: [],
  outputs: [],
  files: [],
  definition: [],
  unseen: [],
  warnings: [],
  hash: 'p1-hash',
});

/** What the updates of a workflow need that hides nothing. */
const contextWith = (options: ReportingOptions): Parameters<typeof cancelledUpdates>[1] => ({
  options,
  secrets: { redact: (text) => text },
  parameterValues: createParameterValues(),
  page: PAGE,
});

describe('the comment', () => {
  test('on a deploy shows the result, the outputs, the link and the run', () => {
    const comment = commentOf(
      resultOf({ outputs: [outputOf('url', 'https://web.example.com'), outputOf('key', 'hush-hush')] }),
      { maskedOutputs: ['key'], environmentUrl: 'url' },
    );
    for (const fact of [
      '### ✅ Stack `web` created',
      '**Open:** <https://web.example.com/>',
      '`https://web.example.com`',
      '*masked*',
      `[Workflow run](${PAGE.url})`,
      `${PAGE.serverUrl}/acme/web/commit/${PAGE.sha}`,
    ]) {
      expect(comment).toContain(fact);
    }
    expect(comment).not.toContain('hush');
  });

  test('on a failure shows the root cause, with a link to its line in the checked-out commit', () => {
    const comment = commentOf(resultOf({ outcome: 'failed', failure: FAILURE }));
    expect(comment).toContain('### ❌');
    expect(comment).toContain('no space');
    expect(comment).toContain(`(${PAGE.serverUrl}/acme/web/blob/${PAGE.sha}/member.yaml#L7)`);
  });

  test('on a preview shows the counts, and details that are open if they are short', () => {
    const previewOf = (count: number): string =>
      commentOf(resultOf({ operation: 'preview', outcome: 'previewed', changed: false, plan: plan(count) }));
    expect(previewOf(3)).toMatch(/\*\*3 to replace, 2 unchanged\*\*\n\n<details open>/);
    expect(previewOf(3)).toContain('`server-2`');
    expect(previewOf(40)).toMatch(/\*\*40 to replace, 2 unchanged\*\*\n\n<details>/);
  });

  test('is never longer than GitHub’s limit, and has no broken table', () => {
    const long = 'v'.repeat(3000);
    const comment = commentOf(
      resultOf({
        outcome: 'failed',
        failure: { ...FAILURE, reason: 'r'.repeat(100_000), hint: 'n'.repeat(100_000) },
        outputs: Array.from({ length: 500 }, (_, index) => outputOf(`output-${index}`, long)),
        plan: plan(2000, long),
      }),
    );
    expect(comment.length).toBeLessThan(GITHUB_CHARACTERS - 200);
    expect(Buffer.byteLength(comment)).toBeLessThan(GITHUB_CHARACTERS - 200);
    expect(comment).toContain('and 4'); // Rows that do not fit are counted.
    for (const row of comment.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.endsWith('|')).toBe(true);
    }
    expect(comment).toContain('Workflow run');
  });

  test('shows no secret, not even in a plan or a reason', () => {
    const comment = commentOf(
      resultOf({
        outcome: 'failed',
        failure: { ...FAILURE, reason: 'bad hush-hush' },
        plan: plan(1, 'hush-hush'),
      }),
      {},
      ['hush-hush'],
    );
    expect(comment).not.toContain('hush-hush');
  });

  test.each<[string, Partial<Result>, ReportingOptions['comment'], boolean]>([
    ['a change', { changed: true }, 'on-change', true],
    ['no change', { changed: false, outcome: 'unchanged' }, 'on-change', false],
    ['no change', { changed: false, outcome: 'unchanged' }, 'always', true],
    ['a failure', { changed: false, outcome: 'failed', failure: FAILURE }, 'on-change', true],
    ['a plan with changes', { changed: false, plan: plan(1) }, 'on-change', true],
    ['a plan without changes', { changed: false, plan: plan(0) }, 'on-change', false],
  ])('%s deserves a new comment: %j with %s: %s', (_, rest, comment, isNews) => {
    expect(newsOf(resultOf(rest), { comment }).comment?.isNoteworthy).toBe(isNews);
  });

  test('says that the step runs or was cancelled, and names the run', () => {
    const context = contextWith({ ...QUIET, comment: 'always' });
    const web = { noun: 'stack', name: 'web' } as const;
    const begun = startedUpdates('deploy', web, context);
    expect(begun.comment).toMatchObject({ isNoteworthy: true });
    expect(begun.comment?.text).toMatch(/⏳ Deploying stack `web`[\s\S]*Workflow run/);
    expect(startedUpdates('delete', web, context).comment?.text).toContain('Deleting');
    expect(startedUpdates('preview', web, context).comment).toBeUndefined();
    const about = { ...web, text: 'It is rolled back', isCancelled: true };
    expect(cancelledUpdates(about, context).comment?.text).toMatch(
      /the workflow run was cancelled[\s\S]*It is rolled back[\s\S]*Workflow run/,
    );
  });

  test.each([
    ['of hundreds of stacks', `web: Stack "web" is left as is ($HOME)\n`.repeat(2000)],
    ['that quotes a long response', `did not finish (${'"<b>" $x '.repeat(20_000)})`],
  ])('of a cleanup %s stays within the limit of GitHub', (_, text) => {
    const reporting = { ...QUIET, commentText: 'x'.repeat(9000) };
    const about = { noun: 'stack', name: 'web', text, isCancelled: true } as const;
    const comment = cancelledUpdates(about, contextWith(reporting)).comment?.text ?? '';
    expect(comment.length).toBeLessThan(GITHUB_CHARACTERS - 100);
    expect(comment).toMatch(/more/);
    expect(comment).toContain('Workflow run');
  });

  test('leaves out an address that is too long, rather than exceed the limit of GitHub', () => {
    const url = `https://web.example.com/${'x'.repeat(GITHUB_CHARACTERS)}`;
    const outputs = [outputOf('url', url)];
    const comment = commentOf(resultOf({ outputs }), { environmentUrl: 'url' });
    expect(comment.length).toBeLessThan(GITHUB_CHARACTERS);
    expect(comment).toContain('### ✅ Stack `web` created');
    const { log } = published(resultOf({ outputs }), { environmentUrl: 'url' });
    expect(log).toContainEqual({ kind: 'warning', text: expect.stringContaining('at most 4000 characters') });
  });

  test('does not say after a crash that the workflow run was cancelled', () => {
    const about = { noun: 'stack', name: 'web', text: 'It is left', isCancelled: false } as const;
    const { comment, deployment } = cancelledUpdates(about, contextWith(QUIET));
    expect(comment?.text).toContain('### 🛑 Stack `web`: the step ended without a result');
    expect(deployment).toMatchObject({ state: 'failure', description: 'No result: It is left' });
    expect(`${comment?.text ?? ''}${deployment?.description ?? ''}`).not.toMatch(/cancelled/i);
  });
});

describe('the deployment', () => {
  test.each<[string, Partial<Result>, string | undefined]>([
    ['a deploy', { operation: 'deploy' }, 'success'],
    ['a deploy without changes', { operation: 'deploy', outcome: 'unchanged', changed: false }, 'success'],
    ['a deploy without waiting', { operation: 'deploy', outcome: 'accepted' }, 'in_progress'],
    ['a deploy that is paused at a hook', { operation: 'update', outcome: 'paused' }, 'in_progress'],
    ['a failed deploy', { operation: 'update', outcome: 'failed', failure: FAILURE }, 'failure'],
    // It can still fail.
    ['a deploy without waiting', { operation: 'deploy', outcome: 'accepted' }, 'in_progress'],
    ['a delete', { operation: 'delete', outcome: 'deleted' }, 'inactive'],
    ['a delete of a stack that does not exist', { operation: 'delete', outcome: 'absent' }, 'inactive'],
    ['a failed delete', { operation: 'delete', outcome: 'failed', failure: FAILURE }, undefined],
    ['a delete without waiting', { operation: 'delete', outcome: 'accepted' }, undefined],
    ['a dry run of a delete', { operation: 'delete', outcome: 'previewed', plan: plan(1) }, undefined],
    ['a preview', { operation: 'preview', outcome: 'previewed', plan: plan(1) }, undefined],
  ])('of %s is %j: %s', (_, rest, state) => {
    expect(newsOf(resultOf(rest)).deployment?.state).toBe(state);
  });

  test('has the URL only on success', () => {
    const outputs = [outputOf('url', 'https://web.example.com')];
    const reporting = { environmentUrl: 'url' };
    expect(newsOf(resultOf({ outputs }), reporting).deployment?.url).toBe('https://web.example.com/');
    const failed = { outputs, outcome: 'failed', failure: FAILURE } as const;
    expect(newsOf(resultOf(failed), reporting).deployment?.url).toBeUndefined();
  });
});

describe('the environment URL', () => {
  const output = (text: string, isMasked = false): Parameters<typeof findEnvironmentUrl>[0][number] => ({
    name: 'url',
    text,
    value: text,
    isMasked,
    description: '',
    error: undefined,
  });

  test.each([
    ['the value of an output', 'url', 'https://a.example.com/x', false, 'https://a.example.com/x'],
    ['a literal URL', 'https://b.example.com', 'unused', false, 'https://b.example.com/'],
    ['undefined for a masked output', 'url', 'https://a.example.com', true, undefined],
    ['undefined if it is no web address', 'url', 'javascript:alert(1)', false, undefined],
    ['undefined if it is no address', 'url', 'not yet known', false, undefined],
    ['undefined if it contains a password', 'url', 'https://me:secret@a.example.com', false, undefined],
    ['undefined if the output does not exist', 'other', 'https://a.example.com', false, undefined],
  ])('is %s', (_, given, text, isMasked, expected) => {
    expect(findEnvironmentUrl([output(text, isMasked)], given)).toBe(expected);
  });

  test.each<[string, Partial<Result>, string, readonly ReturnType<typeof output>[], string | undefined]>([
    ['names an output', {}, 'url', [output('https://a.example.com')], undefined],
    ['is a URL', {}, 'https://b.example.com', [], undefined],
    ['names no output', {}, 'ulr', [output('https://a.example.com')], 'did you mean url?'],
    ['names no output of a stack without outputs', {}, 'url', [], '(there are no outputs)'],
    ['is like no output', {}, 'address', [output('https://a.example.com')], '(the outputs are url)'],
    ['names a masked output', {}, 'url', [output('https://a.example.com', true)], 'which is masked'],
    ['names an output that is no URL', {}, 'url', [output('10.0.0.7')], 'whose value is not an http(s) URL'],
    ['is not a web address', {}, 'ftp://a.example.com', [], 'must be an http(s) URL'],
    ['belongs to a deploy that fails', { failure: FAILURE }, 'ulr', [], undefined],
    ['belongs to another operation', { operation: 'show' }, 'ulr', [], undefined],
    ['belongs to a deploy that does not wait', { outputs: undefined }, 'ulr', [], undefined],
  ])('warns unless it can be shown: it %s', (_, rest, given, outputs, problem) => {
    const items = environmentUrlItems({ ...resultOf({ outputs: [] }), ...rest }, outputs, given);
    const expected = problem === undefined ? [] : [expect.stringContaining(problem)];
    expect(items.map((item) => ('text' in item ? item.text : ''))).toEqual(expected);
  });

  test('cannot end the link that contains it', () => {
    expect(findEnvironmentUrl([output('https://a.example.com/>)](x) <b>')], 'url')).not.toMatch(/[<> ]/);
  });
});

describe('a line of a file', () => {
  test('links to the checked-out commit', () => {
    expect(lineUrl(PAGE, { file: 'deploy/a (b).yaml', line: 3, column: 5 })).toBe(
      `${PAGE.serverUrl}/acme/web/blob/${PAGE.sha}/deploy/a%20%28b%29.yaml#L3`,
    );
  });

  test.each(['https://example.com/t.yaml', '/etc/t.yaml', '../outside.yaml'])(
    'has no link for a file from elsewhere: %s',
    (file) => {
      expect(lineUrl(PAGE, { file, line: 1, column: 1 })).toBeUndefined();
    },
  );
});

describe('the comment marker of a stack', () => {
  test('is the same in every run, differs for other stacks and projects, and contains no name', () => {
    const endpoint = 'https://heat.example.com/v1/project-one';
    const mark = commentMarker(endpoint, 'web');
    expect(commentMarker(endpoint, 'web')).toBe(mark);
    expect(new Set([mark, commentMarker(endpoint, 'web2'), commentMarker(`${endpoint}2`, 'web')]).size).toBe(
      3,
    );
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('parameters in the comment of a preview', () => {
  const plan = {
    stack: { name: 'web', id: 'id', status: 'CREATE_COMPLETE' },
    kind: 'update',
    changes: [],
    unchanged: 1,
    parameters: [
      { name: 'admin_password', before: 'old-value', after: 'from-a-github-secret' },
      { name: 'Flavor', before: 'small', after: 'large' },
      { name: 'subnet', before: undefined, after: '(known after deploy)' },
    ],
    outputs: [],
    files: [],
    definition: [],
    unseen: [],
    warnings: [],
    hash: undefined,
  } as const;
  const commentOf = (commentParameters: readonly string[]): string => {
    const result = resultOf({ operation: 'preview', outcome: 'previewed', plan });
    const publication = published(result, { comment: 'always', commentParameters }, [], PAGE);
    expect(publication.summary).toContain('from-a-github-secret');
    return publication.github?.comment?.text ?? '';
  };

  test('are named without values, because GitHub masks nothing there', () => {
    const text = commentOf([]);
    expect(text).not.toMatch(/from-a-github-secret|old-value|small|large/);
    expect(text).toMatch(/admin_password.*not shown.*not shown/);
    expect(text).toMatch(/subnet.*known after deploy/);
  });

  test('are shown with values if selected by name or pattern', () => {
    expect(commentOf(['flav*'])).toMatch(/Flavor.*small.*large/);
    expect(commentOf(['flav*'])).not.toContain('from-a-github-secret');
    expect(commentOf(['*'])).toContain('from-a-github-secret');
  });
});
