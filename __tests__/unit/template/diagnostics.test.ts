import { describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../../src/errors/index.js';
import { bundleIn, complaint, tempWorkspace, VERSION } from './temp-workspace.js';

const TEMPLATE = `${VERSION}parameters:
  code: {type: string, default: x}
  pin: {type: string, default: x, hidden: true}
  size: {type: number, default: 1}
`;

async function diagnostics(
  files: Readonly<Record<string, string>>,
  given: Parameters<typeof bundleIn>[1] = {},
): Promise<string[]> {
  const made = await bundleIn(await tempWorkspace({ 'main.yaml': TEMPLATE, ...files }), given);
  return made.diagnostics.map(({ severity, text, location }) =>
    [severity, ...(location === undefined ? [] : [formatLocation(location)]), text].join(' '),
  );
}

describe('a text parameter that YAML parses as another type', () => {
  test.each([
    ['03303560', '886640'],
    ['12:30:45', '45045'],
    ['1.10', '1.1'],
    ['0x1F', '31'],
    ['1_000', '1000'],
    ['yes', 'True'],
    ['true', 'True'],
    ['.5', '0.5'],
  ])('%s is sent as %s, with a notice at its line', async (written, sent) => {
    const expected = `Parameter "code" is a string, but YAML reads its value as another type: ${written} is sent as ${sent}. Quote the value to send it as written.`;
    const files = { 'p.yaml': `size: 010\ncode: ${written}\n` };
    expect(await diagnostics(files, { parametersFiles: ['p.yaml'] })).toEqual([
      `notice p.yaml:2:7 ${expected}`,
    ]);
    const environment = { 'e.yaml': `parameters: {code: ${written}}\n` };
    expect(await diagnostics(environment, { environmentFiles: ['e.yaml'] })).toEqual([
      `notice e.yaml:1:20 ${expected}`,
    ]);
    expect(await diagnostics({}, { parametersText: `code: ${written}` })).toEqual([
      `notice parameters:1:7: ${expected}`,
    ]);
  });

  test.each(['2024-01-31', '"0644"', '42', '1.0', 'text', '08', '1e3', '~'])(
    '%s causes no notice',
    async (written) => {
      expect(await diagnostics({ 'p.yaml': `code: ${written}\n` }, { parametersFiles: ['p.yaml'] })).toEqual(
        [],
      );
    },
  );

  test('in a stacks file is located there, and wins over the input', async () => {
    const location = { file: 'deploy/stacks.yaml', line: 5, column: 13 };
    const writtenParameters = [
      { name: 'code', written: '0644', value: 420n, location },
      { name: 'pin', written: '010', value: 8n, location },
      { name: 'size', written: '010', value: 8n, location },
    ];
    const found = await diagnostics({}, { writtenParameters, parametersText: 'code: yes' });
    expect(found).toEqual([
      expect.stringMatching(/^notice deploy\/stacks\.yaml:5:13 Parameter "code" .* 0644 is sent as 420\. /),
      expect.stringMatching(/^notice deploy\/stacks\.yaml:5:13 Parameter "pin" .* as another type\. Quote/),
    ]);
  });

  test('shows no value of a hidden parameter', async () => {
    const [notice = ''] = await diagnostics({ 'p.yaml': 'pin: 0644\n' }, { parametersFiles: ['p.yaml'] });
    expect(notice).toContain('Parameter "pin" is a string');
    expect(notice).not.toMatch(/0644|420/);
  });

  test('parameter_defaults apply to nested templates, too', async () => {
    const files = {
      'main.yaml': `${VERSION}resources: {n: {type: n.yaml}}\n`,
      'n.yaml': `${VERSION}parameters: {zip: {type: string}}\n`,
      'e.yaml': 'parameter_defaults: {zip: 03303560}\n',
    };
    expect(await diagnostics(files, { environmentFiles: ['e.yaml'] })).toEqual([
      expect.stringContaining('notice e.yaml:1:27 Parameter "zip"'),
    ]);
  });
});

test('a duplicate key is reported with both locations, in every kind of file', async () => {
  const files = {
    'main.yaml': `${TEMPLATE}resources: {n: {type: n.yaml}}\noutputs: {}\noutputs: {}\n`,
    'n.yaml': `${VERSION}resources:\n  a: {type: OS::Heat::None}\n  a: {type: OS::Heat::Value, properties: {value: x}}\n`,
    'e.yaml': 'parameters: {size: 1}\nparameters: {size: 2, "size": 3}\n',
    'p.yaml': 'code: x\ncode: y\n',
  };
  const found = await diagnostics(files, {
    environmentFiles: ['e.yaml'],
    parametersFiles: ['p.yaml'],
    parametersText: 'size: 1\nsize: 2\n',
  });
  const twice = (name: string, first: string): string =>
    `"${name}" is set twice, first at ${first}; only the last one takes effect`;
  expect(found.sort()).toEqual(
    [
      `warning main.yaml:8:1 ${twice('outputs', 'main.yaml:7:1')}`,
      `warning n.yaml:4:3 ${twice('a', 'n.yaml:3:3')}`,
      `warning e.yaml:2:1 ${twice('parameters', 'e.yaml:1:1')}`,
      `warning e.yaml:2:23 ${twice('size', 'e.yaml:2:14')}`,
      `warning p.yaml:2:1 ${twice('code', 'p.yaml:1:1')}`,
      `warning parameters:2:1: ${twice('size', 'parameters:1:1')}`,
    ].sort(),
  );
});

describe('a file in a resource_registry', () => {
  const BROKEN = `${VERSION}resources:\n  v:\n    value: get_param: x\n`;

  test('that cannot be parsed is sent unchanged, with a warning at its line', async () => {
    const files = { 'e.yaml': 'resource_registry: {My::Unused: broken.yaml}\n', 'broken.yaml': BROKEN };
    const made = await bundleIn(await tempWorkspace({ 'main.yaml': TEMPLATE, ...files }), {
      environmentFiles: ['e.yaml'],
    });
    expect(made.request.files['broken.yaml']).toBe(BROKEN);
    expect(made.diagnostics).toEqual([
      {
        severity: 'warning',
        text: expect.stringMatching(
          /^File broken\.yaml is not valid YAML: .*\. It is sent unchanged, and Heat/,
        ),
        location: expect.objectContaining({ file: 'broken.yaml', line: 4 }),
      },
    ]);
  });

  test('that is no template is sent unchanged, with a warning at the registry', async () => {
    const files = { 'e.yaml': 'resource_registry: {My::Unused: list.yaml}\n', 'list.yaml': '- a\n' };
    expect(await diagnostics(files, { environmentFiles: ['e.yaml'] })).toEqual([
      expect.stringMatching(/^warning e\.yaml:1:33 File list\.yaml is not a template/),
    ]);
  });

  test('is rejected if a resource’s type names it', async () => {
    const files = { 'main.yaml': `${VERSION}resources: {a: {type: broken.yaml}}\n`, 'broken.yaml': BROKEN };
    expect(await complaint(files)).toContain('Template broken.yaml is not valid YAML');
  });
});

describe('the Type of a CloudFormation resource', () => {
  const cfn = (type: string): string =>
    `{"HeatTemplateFormatVersion": "2012-12-12", "Resources": {"a": {"Type": "${type}"}}}`;

  test('that names a template is sent, with the files that it includes', async () => {
    const { request } = await bundleIn(
      await tempWorkspace({
        't/main.template': cfn('../n.yaml'),
        'n.yaml': `${VERSION}outputs: {o: {value: {get_file: x.txt}}}\n`,
        'x.txt': 'x',
      }),
      { template: 't/main.template' },
    );
    expect(Object.keys(request.files)).toEqual(expect.arrayContaining(['n.yaml', 'x.txt']));
    expect(request.template).toBe(cfn('n.yaml'));
  });

  test('that names no file is unchanged, with a warning', async () => {
    const found = await diagnostics({ 'main.yaml': cfn('gone.yaml') });
    expect(found).toEqual([
      expect.stringMatching(/^warning main\.yaml:1:73 Type gone\.yaml points to a file/),
    ]);
  });
});

describe('rejected before any request', () => {
  test('a parameters file with the structure of an environment', async () => {
    const text = await complaint(
      { 'main.yaml': TEMPLATE, 'p.yaml': 'parameter_defaults:\n  code: x\nparameters:\n  size: 1\n' },
      { parametersFiles: ['p.yaml'] },
    );
    expect(text).toContain('the template has no parameter "parameters" (p.yaml:3:1)');
    expect(text).toContain('the template has no parameter "parameter_defaults" (p.yaml:1:1)');
    expect(text).toContain('Next: Use the file in environment-files instead');
  });

  test('accepted if the template has such a parameter', async () => {
    const files = {
      'main.yaml': `${VERSION}parameters: {parameters: {type: json}}\n`,
      'p.yaml': 'parameters: {a: 1}\n',
    };
    expect(await diagnostics(files, { parametersFiles: ['p.yaml'] })).toEqual([]);
  });

  test('two merge strategies for one parameter, with both locations', async () => {
    const text = await complaint(
      {
        'main.yaml': TEMPLATE,
        'a.yaml': 'parameters: {code: x}\nparameter_merge_strategies: {default: merge}\n',
        'b.yaml': 'parameters: {code: x}\nparameter_merge_strategies: {code: overwrite}\n',
      },
      { environmentFiles: ['a.yaml', 'b.yaml'] },
    );
    expect(text).toContain('Parameter "code" has merge strategy "overwrite" here and "merge" at a.yaml:2:30');
    expect(text).toContain('At: b.yaml:2:30');
  });

  test.each([
    ['number', '1', '2', 'Heat cannot merge values of type number'],
    ['boolean', 'true', 'false', 'Heat cannot merge values of type boolean'],
    ['string', 'x', '5', 'Heat can merge only strings'],
    ['comma_delimited_list', '[a]', 'b', 'one of the values is a list, another one a string'],
  ])('values of type %s that Heat cannot merge', async (type, one, other, problem) => {
    const strategy = 'parameter_merge_strategies: {v: merge}\n';
    const text = await complaint(
      {
        'main.yaml': `${VERSION}parameters: {v: {type: ${type}}}\n`,
        'a.yaml': `parameters: {v: ${one}}\n${strategy}`,
        'b.yaml': `parameters: {v: ${other}}\n`,
      },
      { environmentFiles: ['a.yaml', 'b.yaml'] },
    );
    expect(text).toContain(`Parameter "v" has merge strategy "merge", and ${problem}`);
  });
});

describe('several assignments in one line', () => {
  test.each(['web,size=2', 'web, size=2', 'web;size = 2'])(
    '%s: a warning names the other parameter',
    async (code) => {
      expect(await diagnostics({}, { parameters: { code } })).toEqual([
        'warning The value of parameter "code" contains "size=", the name of another parameter. Write one name=value per line.',
      ]);
    },
  );

  test.each(['web,other=2', 'web size=2', 'web,code=2', 'a,size'])('%s is only a value', async (code) => {
    expect(await diagnostics({}, { parameters: { code } })).toEqual([]);
  });
});
