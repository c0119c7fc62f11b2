import { describe, expect, test } from '@jest/globals';
import { createParameterValues } from '../../../../src/report/secrets/parameter-values.js';
import { outputOf, published, resultOf, FAILURE } from '../results.js';
import { ended, published as severalPublished } from '../multi-stack/reports.js';

const PAGE = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.example.com',
  url: 'https://github.example.com/acme/web/actions/runs/42',
  pathInRepository: (file: string): string => file,
};

function hide(
  values: Readonly<Record<string, unknown>>,
  text: string,
  shown: readonly string[] = [],
  visible: readonly string[] = [],
): string {
  const known = createParameterValues();
  for (const [name, value] of Object.entries(values)) known.add(name, value);
  return known.hider(shown, visible)(text);
}

describe('a parameter’s value in a text from others', () => {
  test.each<[string, unknown, string, string]>([
    ['a text', 'my.flavor', "Flavor 'my.flavor' was not found", "Flavor '[parameter p]' was not found"],
    ['a long text inside a word', 'correct-horse', 'xcorrect-horsey', 'x[parameter p]y'],
    ['a short text as a word', 'blue', 'is blue, not bluer', 'is [parameter p], not bluer'],
    ['a number', 8080, 'port 8080 of 18080', 'port [parameter p] of 18080'],
    ['one line of several', 'first line\nsecond line', 'bad "second line"', 'bad "[parameter p]"'],
    ['an item of a list', 'net-one-a,net-two-b', 'no net-two-b', 'no [parameter p]'],
    ['a leaf of a map', { user: { name: 'alice-admin' } }, 'alice-admin', '[parameter p]'],
    ['a leaf of a map as Heat shows it', '{"user": "alice-admin"}', 'user alice-admin', 'user [parameter p]'],
    ['its base64 form', 'correct-horse', 'Y29ycmVjdC1ob3JzZQ==', '[parameter p]'],
    ['its form in a URL', 'a value/b', '?q=a%20value%2Fb', '?q=[parameter p]'],
  ])('%s is replaced by its name: %j', (_what, value, text, expected) => {
    expect(hide({ p: value }, text)).toBe(expected);
  });

  test.each([true, 'false', 1, '22', 'abc', 'None', null, '******'])(
    '%j is too common to replace',
    (value) => {
      expect(hide({ p: value }, `a ${String(value)} b`)).toBe(`a ${String(value)} b`);
    },
  );

  test('is replaced as a whole if another one has the same start', () => {
    const text = hide({ host: 'db.example.org', url: 'db.example.org:5432' }, 'at db.example.org:5432');
    expect(text).toBe('at [parameter url]');
  });

  test('stays if it may be shown, is a name that the comment shows, or is a default of the template', () => {
    expect(hide({ flavor: 'm1.large' }, 'no m1.large', ['FLAV*'])).toBe('no m1.large');
    expect(hide({ name: 'web-prod' }, 'Create of stack web-prod failed', [], ['web-prod'])).toContain(
      'web-prod',
    );
    const known = createParameterValues();
    known.add('flavor', 'm1.large');
    known.addDefault('m1.large');
    expect(known.hider([], [])('no m1.large')).toBe('no m1.large');
  });

  test('is not replaced if it belongs to one of Heat’s own parameters', () => {
    expect(hide({ 'OS::project_id': 'f00df00d' }, 'project f00df00d')).toBe('project f00df00d');
  });
});

describe('a comment', () => {
  const values = createParameterValues();
  values.add('admin', 'correct-horse');
  const failure = { ...FAILURE, summary: 'Create failed: correct-horse', reason: 'no user correct-horse' };
  const result = resultOf({
    failure,
    outcome: 'failed',
    outputs: [outputOf('login', 'correct-horse@db'), outputOf('bad', null, { error: 'not correct-horse' })],
  });

  test('shows no parameter values in the failure, the outputs or the deployment', () => {
    const { github, summary } = published(result, { comment: 'always' }, [], PAGE, values);
    expect(JSON.stringify(github)).not.toContain('correct-horse');
    expect(github?.comment?.text).toContain('no user [parameter admin]');
    expect(summary).toContain('no user correct-horse');
  });

  test('shows no parameter values for several stacks either', () => {
    const { github } = severalPublished([ended('web', result)], { comment: 'always' }, {}, values);
    expect(JSON.stringify(github)).not.toContain('correct-horse');
    expect(github?.comment?.text).toContain('[parameter admin]@db');
  });
});
