import { describe, expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const MAIN = `heat_template_version: 2018-08-31
parameters:
  text: {type: string, default: x}
  count: {type: number, default: 5, constraints: [{range: {max: 10}}]}
resources:
  one: {type: OS::Heat::None}
`;

/** Lints environments, and returns file, line, level, rule and message of their findings. */
async function lintEnvironments(...environments: string[]): Promise<string[]> {
  const files = Object.fromEntries(environments.map((text, index) => [`${index}env.yaml`, text]));
  const findings = await lintExample({ 'main.yaml': MAIN, ...files });
  return findings
    .filter(({ location }) => location.file !== 'main.yaml')
    .map(({ level, rule, message, location: { file, line, column } }) =>
      [`${file}:${line}:${column}`, level, rule.id, message].join(' '),
    );
}

describe('parameters', () => {
  test.each([
    ['parameters: {count: 5, text: {}}', []],
    ['parameters: {count: null}', []],
    [
      'parameters: {count: x}',
      ['0env.yaml:1:21 error HL402 The value of parameter "count" must be a number'],
    ],
    [
      'parameters: {count: 11}',
      ['0env.yaml:1:21 error HL402 The value of parameter "count" must be at most 10'],
    ],
    ['parameters: {cuont: 1}', ['0env.yaml:1:14 error HL401 The template has no parameter "cuont"']],
    [
      'parameter_defaults: {count: 11}',
      ['0env.yaml:1:29 error HL402 The value of parameter "count" must be at most 10'],
    ],
    ['parameter_defaults: {nope: 11}', ['0env.yaml:1:22 info HL403 No template has a parameter "nope"']],
    [
      'parameters: {text: 010}',
      ['0env.yaml:1:20 warning HL004 Parameter "text" is a string, and YAML reads 010 as 8'],
    ],
    [
      'parameters: {text: a, text: b}',
      ['0env.yaml:1:23 warning HL003 The key "text" is in this map twice, first in line 1'],
    ],
    ['encrypted_param_names: [nope]', ['0env.yaml:1:25 warning HL405 The template has no parameter "nope"']],
    [
      'parameters: {text: a}\nparameter_merge_strategies: {text: mrege}',
      ['0env.yaml:2:36 warning HL404 Heat knows no merge strategy "mrege", and ignores it'],
    ],
  ])('%s', async (environment, findings) => {
    expect(await lintEnvironments(environment)).toEqual(findings);
  });

  test('Heat drops unknown parameters of a later environment', async () => {
    expect(await lintEnvironments('parameters: {text: a}', 'parameters: {nope: 1}')).toEqual([
      '1env.yaml:1:14 warning HL401 The template has no parameter "nope"',
    ]);
  });

  test('a later environment replaces the value', async () => {
    expect(await lintEnvironments('parameters: {count: 11}', 'parameters: {count: 1}')).toEqual([
      '0env.yaml:1:21 warning HL402 The value of parameter "count" must be at most 10',
    ]);
  });
});

describe('registry', () => {
  test.each([
    ['{resources: {one: {hooks: [pre-create, post-delete]}}}', []],
    ['{resources: {o*: {hooks: pre-create}}}', []],
    ['{hooks: pre-create}', []],
    ['{OS::Heat::*: OS::Heat::None}', []],
    [
      '{resources: {one: {hooks: pre_create}}}',
      ['1:46 error HL406 "hooks" cannot have the value "pre_create"'],
    ],
    [
      '{resources: {one: {restricted_actions: [drop]}}}',
      ['1:60 error HL406 "restricted_actions" cannot have the value "drop"'],
    ],
    ['{resources: {two: {hooks: pre-create}}}', ['1:33 warning HL410 The template has no resource "two"']],
    ['{resources: }', ['1:21 error HL407 "resources" of the registry must be a map']],
    ['{OS::Heat::None: 5}', ['1:37 error HL407 The registry must map "OS::Heat::None" to a type or a file']],
    ['{A::B: OS::Nope}', ['1:27 warning HL409 The registry maps "A::B" to the unknown type "OS::Nope"']],
    [
      '{OS::Heat::None: OS::Heat::None}',
      ['1:37 error HL408 The registry maps types in a loop: OS::Heat::None → OS::Heat::None'],
    ],
    ['{A::B: A::B}', ['1:27 warning HL408 The registry maps types in a loop: A::B → A::B']],
  ])('%s', async (registry, findings) => {
    const found = await lintEnvironments(`resource_registry: ${registry}`);
    expect(found).toEqual(findings.map((one) => `0env.yaml:${one}`));
  });
});

const GROUP = '{type: OS::Heat::ResourceGroup, properties: {count: 1, resource_def: {type: My::Net}}}';

/** As Heat's preview refuses them. */
test.each([
  ['{type: My::Net}', 'error'],
  ['{type: My::Net, condition: never}', 'warning'],
  [GROUP, 'error'],
  [GROUP.replace('count: 1', 'count: 0'), 'warning'],
])('an entry of the registry that is no use for %s: %s', async (resource, expected) => {
  const text = MAIN.replace('resources:', `conditions: {never: false}\nresources:\n  net: ${resource}`);
  for (const [target, rule] of [
    ['net.yml', 'HL412'],
    ['My::Net', 'HL408'],
  ] as const) {
    const findings = await lintExample({
      'main.yaml': text,
      'net.yml': 'heat_template_version: 2018-08-31',
      'env.yaml': `resource_registry: {My::Net: ${target}}`,
    });
    expect(findings.filter((one) => one.rule.id === rule).map(({ level }) => level)).toEqual([expected]);
  }
});

test.each([['event_sinks: [{type: zaqar-queue}]'], ['encrypted_param_names: [text]']])(
  'Heat cannot merge two environments with %s',
  async (environment) => {
    const section = environment.replace(/:.*/, '');
    expect(await lintEnvironments(environment, `${section}: []`, 'parameters: {}', environment)).toEqual([
      `3env.yaml:1:1 error HL414 Section "${section}" is in two environments, here and at 0env.yaml:1:1, and Heat cannot merge it`,
    ]);
  },
);

test('a later environment replaces "resources" of the registry', async () => {
  const environment = 'resource_registry: {resources: {one: {hooks: pre-create}}}';
  const empty = 'resource_registry: {resources: {}}';
  expect(await lintEnvironments(environment, empty, environment)).toEqual([
    '0env.yaml:1:21 warning HL415 Heat ignores these "resources", because a later environment has its own at 2env.yaml:1:21',
  ]);
});

test('Heat maps the types of a resource by the last environment with "resources"', async () => {
  const findings = await lintExample({
    'main.yaml': MAIN.replace('OS::Heat::None', 'My::Type'),
    '0env.yaml': 'resource_registry: {resources: {one: {My::Type: OS::Heat::None}}}',
    '1env.yaml': 'resource_registry: {resources: {two: {hooks: pre-create}}}',
  });
  expect(findings.map(({ rule }) => rule.id)).toContain('HL301');
});

test('event sinks', async () => {
  expect(await lintEnvironments('event_sinks: [{type: zaqar-queue}, {target: x}, {type: other}]')).toEqual([
    '0env.yaml:1:36 error HL411 An event sink must be a map with a type',
    '0env.yaml:1:56 warning HL411 Heat has no event sink of type "other"',
  ]);
  expect(await lintEnvironments('event_sinks: {type: zaqar-queue}')).toEqual([
    '0env.yaml:1:14 error HL413 Section "event_sinks" of environment 0env.yaml is not a list',
  ]);
});
