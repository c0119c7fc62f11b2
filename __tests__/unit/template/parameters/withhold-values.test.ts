import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../../src/template/index.js';
import { bundleIn, complaint, tempWorkspace, VERSION } from '../temp-workspace.js';

const TEMPLATE = `${VERSION}parameters:
  pw: {type: string, hidden: true}
  list: {type: comma_delimited_list, hidden: true, default: ''}
  open: {type: string, default: x}
`;

async function sent(
  files: Readonly<Record<string, string>>,
  given: Parameters<typeof bundleIn>[1] = {},
): Promise<Bundle> {
  return bundleIn(await tempWorkspace({ 'main.yaml': TEMPLATE, ...files }), {
    environmentFiles: Object.keys(files).filter((name) => name.endsWith('.env.yaml')),
    ...given,
  });
}

describe('hidden values of environments are sent as parameters in the body', () => {
  test('the input overrides every environment, and no environment keeps a value', async () => {
    const { request } = await sent(
      { 'a.env.yaml': 'parameters: {pw: one, open: 1.10}\n', 'b.env.yaml': 'parameters: {pw: two}\n' },
      { parameters: { pw: 'three' } },
    );
    expect(request).toMatchObject({
      files: {
        'a.env.yaml': 'parameters: {pw: null, open: 1.10}\n',
        'b.env.yaml': 'parameters: {pw: null}\n',
      },
      environmentFiles: ['a.env.yaml', 'b.env.yaml'],
      parameters: { pw: 'three' },
    });
  });

  test('the last environment wins, and parameters win over parameter_defaults', async () => {
    const { request } = await sent({
      'a.env.yaml': 'parameters: {pw: one, list: [a, 2]}\n',
      'b.env.yaml': 'parameter_defaults: {pw: two, list: z}\n',
    });
    expect(request.parameters).toEqual({ pw: 'one', list: ['a', '2'] });
    expect(request.files['b.env.yaml']).toBe('parameter_defaults: {pw: null, list: null}\n');
  });

  test('an input without a value keeps that of the environment', async () => {
    const { request } = await sent({ 'a.env.yaml': 'parameters: {pw: one}\n' }, { parameters: { pw: null } });
    expect(request.parameters).toEqual({ pw: 'one' });
  });

  test('a file that the template also reads is unchanged there', async () => {
    const { request } = await sent({
      'main.yaml': `${TEMPLATE}outputs: {o: {value: {get_file: a.env.yaml}}}\n`,
      'a.env.yaml': 'parameters: {pw: one}\n',
    });
    expect(request.files['a.env.yaml']).toContain('one');
    expect(request.environmentFiles).toEqual(['action://a.env.yaml']);
    expect(request.files['action://a.env.yaml']).toBe('parameters: {pw: null}\n');
  });

  test('without a template every given parameter is in the body', async () => {
    const { request } = await sent(
      { 'a.env.yaml': 'parameters: {pw: one, size: 2}\n' },
      { template: undefined, parameters: { pw: 'two' } },
    );
    expect(request.parameters).toEqual({ pw: 'two' });
    expect(request.files['a.env.yaml']).toBe('parameters: {pw: null, size: 2}\n');
  });

  test('a default that a nested template reads stays, with a warning at its line', async () => {
    const { request, diagnostics } = await sent({
      'main.yaml': `${TEMPLATE}resources: {n: {type: n.yaml}}\n`,
      'n.yaml': `${VERSION}parameters: {pw: {type: string, hidden: true}}\n`,
      'a.env.yaml': 'parameter_defaults:\n  pw: one\n',
    });
    expect(request.files['a.env.yaml']).toContain('one');
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        text: expect.stringMatching(
          /^Heat shows the value of hidden parameter "pw" in parameter_defaults of a/,
        ),
        location: { file: 'a.env.yaml', line: 2, column: 3 },
      },
    ]);
  });
});

describe('rejected before any request', () => {
  test('hidden values that anchors share with values that stay', async () => {
    const files = {
      'main.yaml': `${TEMPLATE}resources: {n: {type: n.yaml}}\n`,
      'n.yaml': `${VERSION}parameters: {pw: {type: string}}\n`,
      'a.env.yaml': 'parameters: &p {pw: one}\nparameter_defaults: *p\n',
    };
    const text = await complaint(files, { environmentFiles: ['a.env.yaml'] });
    expect(text).toContain('anchors or merge keys share "pw" with other values');
    expect(text).toContain('At: a.env.yaml:1:1');
  });

  test('hidden values that Heat would merge', async () => {
    const environment = 'parameters: {pw: s3cret}\nparameter_merge_strategies: {pw: merge}\n';
    const text = await complaint(
      { 'main.yaml': TEMPLATE, 'a.env.yaml': environment },
      { environmentFiles: ['a.env.yaml'], parameters: { pw: 'hush' } },
    );
    expect(text).toContain('Hidden parameter "pw" has merge strategy "merge" and several values');
    expect(text).toContain('At: a.env.yaml:2:30');
    expect(text).not.toMatch(/s3cret|hush/);
  });
});
