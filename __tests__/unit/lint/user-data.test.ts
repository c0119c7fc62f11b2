import { describe, expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const HOT = 'heat_template_version: 2018-08-31';
const MAX_BYTES = 49_149;
const x = (count: number): string => 'x'.repeat(count);
const server = (userData: string, rest = 'user_data_format: RAW'): string =>
  `resources: {a: {type: OS::Nova::Server, properties: {image: i, flavor: f, networks: [{network: n}], user_data: ${userData}, ${rest}}}}`;

/** Returns the findings about user data as `level message`. */
async function findingsOf(text: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const findings = await lintExample({ 'main.yaml': `${HOT}\n${text}\n`, ...files });
  return findings
    .filter(({ rule }) => rule.id === 'HL315')
    .map(({ level, message }) => `${level} ${message}`);
}

const tooLarge = (size: number, level = 'error'): string[] => [
  `${level} The user data of resource "a" has at least ${size} bytes, and Nova accepts ${MAX_BYTES}`,
];

describe('user data', () => {
  test('may have as many bytes as fit into the base64 that Nova accepts', async () => {
    expect(await findingsOf(server(`"${x(MAX_BYTES)}"`))).toEqual([]);
    expect(await findingsOf(server(`"${x(MAX_BYTES + 1)}"`))).toEqual(tooLarge(MAX_BYTES + 1));
    expect(await findingsOf(server(`"${'é'.repeat(24_575)}"`))).toEqual(tooLarge(49_150));
  });

  test.each([
    ['a file', '{get_file: f}', { f: x(50_000) }, 50_000],
    ['a list of one file', '{list_join: ["", [{get_file: f}]]}', { f: x(50_000) }, 50_000],
    ['known parts', '{list_join: ["--", [{get_file: f}, a, {get_param: n}]]}', { f: x(50_000) }, 50_005],
    [
      'a template with its values',
      '{str_replace: {template: {get_file: f}, params: {xxx: y, xx: {get_file: g}}}}',
      { f: x(50), g: x(60_000) },
      60_016,
    ],
    ['the shorter branch', '{if: [c, {get_file: f}, {get_file: g}]}', { f: x(50_000), g: x(60_000) }, 50_000],
  ])('is counted in %s', async (_, userData, files, size) => {
    const text = `conditions: {c: true}\nparameters: {n: {type: string, default: ""}}\n${server(userData)}`;
    expect(await findingsOf(text, files)).toEqual(tooLarge(size));
  });

  test.each(['AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'])(
    'is counted for %s',
    async (type) => {
      const userData = '{"Fn::Base64": {"Fn::Join": ["", [{"Ref": n}, {get_file: f}]]}}';
      const findings = await lintExample({
        'main.yaml': `HeatTemplateFormatVersion: '2012-12-12'
Parameters: {n: {Type: String, Default: "${x(50_000)}"}}
Resources: {a: {Type: ${type}, Properties: {ImageId: i, InstanceType: f, UserData: ${userData}}}}
`,
        f: '',
      });
      expect(findings.map(({ rule }) => rule.id)).toContain('HL315');
    },
  );

  test('counts nothing that lint cannot know', async () => {
    const files = { f: x(48_000), g: x(50_000) };
    const parameters = 'parameters: {n: {type: string}}\n';
    for (const value of [
      '{get_param: n}',
      '{list_join: ["", [{get_file: f}, {get_param: n}]]}',
      '{str_replace: {template: {get_param: n}, params: {x: {get_file: g}}}}',
      '{str_replace: {template: {get_file: g}, params: {xx: {get_param: n}}}}',
      '{str_replace: {template: a, params: {x: {get_file: g}}}}',
    ])
      expect(await findingsOf(`${parameters}${server(value)}`, files)).toEqual([]);
  });

  test('is that of the software configuration in the formats that read it', async () => {
    const config = `, config: {type: OS::Heat::SoftwareConfig, properties: {config: {get_file: f}}}}`;
    const text = (format: string): string => server('{get_resource: config}', format).replace(/\}$/, config);
    const files = { f: x(50_000) };
    expect(await findingsOf(text('user_data_format: RAW'), files)).toEqual(tooLarge(50_000));
    expect(await findingsOf(text('user_data_format: SOFTWARE_CONFIG'), files)).toEqual(tooLarge(50_000));
    expect(await findingsOf(text('name: a'), files)).toEqual([]);
  });

  test('that Heat writes anew may become shorter', async () => {
    const text = server('{get_file: f}', 'user_data_format: SOFTWARE_CONFIG');
    const multipart = `Content-Type: multipart/mixed; boundary="b"\n\n${x(50_000)}`;
    expect(await findingsOf(text, { f: multipart })).toEqual(tooLarge(50_045, 'warning'));
    expect(await findingsOf(text, { f: `{"ignition": {}}${x(50_000)}` })).toEqual(
      tooLarge(50_016, 'warning'),
    );
  });

  test('is too large with what Heat adds in other formats than RAW', async () => {
    const findingsFor = (size: number, rest: string): Promise<string[]> =>
      findingsOf(server('{get_file: f}', rest), { f: x(size) });
    const with6400 = (size: number): string[] => [
      `warning The user data of resource "a" has at least ${size} bytes, to which Heat adds at least 6400, and Nova accepts ${MAX_BYTES}`,
    ];
    expect(await findingsFor(MAX_BYTES - 6400, 'name: a')).toEqual([]);
    expect(await findingsFor(MAX_BYTES - 6399, 'name: a')).toEqual(with6400(42_750));
    expect(await findingsFor(MAX_BYTES, 'user_data_format: HEAT_CFNTOOLS')).toEqual(with6400(MAX_BYTES));
    expect(await findingsFor(MAX_BYTES - 3100, 'user_data_format: SOFTWARE_CONFIG')).toEqual([]);
    expect(await findingsFor(MAX_BYTES, 'user_data_format: SOFTWARE_CONFIG')).toEqual([
      expect.stringContaining('warning'),
    ]);
    expect(await findingsFor(MAX_BYTES, 'user_data_format: {get_param: OS::stack_name}')).toEqual([]);
  });

  test('of a server with a condition is a warning', async () => {
    const text = server('{get_file: f}').replace('properties:', 'condition: c, properties:');
    const parameters = 'parameters: {n: {type: string}}\nconditions: {c: {equals: [{get_param: n}, y]}}\n';
    expect(await findingsOf(`${parameters}${text}`, { f: x(50_000) })).toEqual(tooLarge(50_000, 'warning'));
  });
});
