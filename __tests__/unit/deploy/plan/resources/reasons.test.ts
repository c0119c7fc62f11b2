import { expect, test } from '@jest/globals';
import { planResources } from '../../../../../src/deploy/plan/plan-resources.js';
import type { StackSide } from '../../../../../src/deploy/plan/resources/changes-input.js';
import { createTemplateReader, type Json } from '../../../../../src/template/index.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../../planning.js';
import { WEB } from '../../samples.js';

const TEXT = {
  type: 'string',
  description: undefined,
  required: false,
  immutable: false,
  updateAllowed: true,
  defaultValue: undefined,
};
const SCHEMAS = new Map([
  ['OS::Heat::Value', { value: TEXT }],
  ['OS::Neutron::Port', { replacement_policy: TEXT }],
  [
    'OS::Nova::Server',
    Object.fromEntries(
      ['image', 'flavor', 'user_data', 'name'].flatMap((name) => [
        [name, TEXT],
        [`${name}_update_policy`, TEXT],
      ]),
    ),
  ],
]);

/** One side of an update. */
interface Version {
  readonly template: Json;
  readonly files?: Readonly<Record<string, string>>;
  readonly registry?: Json;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly parameterDefaults?: Json;
}

/** Plans the update of the resources at these paths. Returns the names of the changed values and the notes, by `action path`. */
function planned(
  [before, after]: readonly [Version, Version],
  paths: readonly string[],
): Record<string, string[]> {
  const read = createTemplateReader();
  const toSide = ({ template, files = {}, registry = {}, given = {}, ...rest }: Version): StackSide => ({
    ...sideOf(template, files, read, given),
    registry,
    ...rest,
  });
  const { changes } = planResources({
    root: WEB,
    before: toSide(before),
    after: toSide(after),
    pseudo: () => undefined,
    listing: listingOf(paths),
    answer: NOTHING_PREVIEWED,
    schemas: SCHEMAS,
    stored: new Map(),
    parameters: new Set(Object.keys(after.given ?? {})),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
  return Object.fromEntries(
    changes.map(({ action, path, values, notes }) => [
      `${action} ${path}`,
      [...values.map(({ name }) => name), ...notes],
    ]),
  );
}

const valueOf = (value: unknown): Json => ({ type: 'OS::Heat::Value', properties: { value } });

const withCondition = (size: unknown): Json => ({
  conditions: { big: { equals: [size, 'large'] }, not_big: { not: 'big' } },
  resources: { one: valueOf({ if: ['not_big', 'a', 'b'] }) },
});

const withMapping = (memory: string): Json => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Mappings: { Sizes: { web: { memory } } },
  Resources: {
    one: {
      Type: 'OS::Heat::Value',
      Properties: { value: { 'Fn::FindInMap': ['Sizes', 'web', 'memory'] } },
    },
  },
});

const nested = (size: string): Record<string, string> => ({
  'tier.yaml': `heat_template_version: 2018-08-31
parameters: { size: { type: string, default: ${size} } }
conditions: { big: { equals: [{ get_param: size }, large] } }
resources:
  inner: { type: OS::Heat::Value, properties: { value: { get_param: size } } }
  other: { type: OS::Heat::Value, properties: { value: { if: [big, a, b] } } }
outputs: { size: { value: { get_attr: [inner, value] } } }
`,
});
const TIER = { type: 'tier.yaml', properties: {} };
const tierOf = (size: string): Json => ({ resources: { tier: { ...TIER, properties: { size } } } });
const TIERS = ['tier/inner', 'tier/other'];

test('a condition changes', () => {
  const versionOf = (size: string): Version => ({ template: withCondition(size) });
  expect(planned([versionOf('large'), versionOf('small')], ['one'])).toEqual({
    'update one': ['condition "big" changes'],
  });
});

test('a parameter changes that only a condition uses', () => {
  const template = withCondition({ get_param: 'size' });
  const versionOf = (size: string): Version => ({ template, given: { size } });
  expect(planned([versionOf('large'), versionOf('small')], ['one'])).toEqual({
    'update one': ['parameter "size" changes'],
  });
});

test('a mapping changes', () => {
  const versionOf = (memory: string): Version => ({ template: withMapping(memory) });
  expect(planned([versionOf('1'), versionOf('2')], ['one'])).toEqual({
    'update one': ['mapping "Sizes" changes'],
  });
});

test('a resource passes something else to its nested template', () => {
  const versionOf = (size: string): Version => ({ template: tierOf(size), files: nested('x') });
  expect(planned([versionOf('large'), versionOf('small')], TIERS)).toEqual({
    'update tier/inner': ['property "size" of tier changes'],
    'update tier/other': ['property "size" of tier changes'],
  });
});

test('a default of a nested template changes, and so does its output', () => {
  const template = { resources: { tier: TIER, after: valueOf({ get_attr: ['tier', 'size'] }) } };
  const versionOf = (size: string): Version => ({ template, files: nested(size) });
  expect(planned([versionOf('1'), versionOf('2')], [...TIERS, 'after'])).toEqual({
    'update tier/inner': ['the default of parameter "size" of tier changes'],
    'update after': ['it reads from tier, which changes'],
  });
});

test('another resource stores another value', () => {
  const versionOf = (value: string): Version => ({
    template: { resources: { one: valueOf(value), two: valueOf({ get_attr: ['one', 'value'] }) } },
  });
  expect(planned([versionOf('1'), versionOf('2')], ['one', 'two'])).toEqual({
    'update one': ['properties.value'],
    'update two': ['it reads from one, which changes'],
  });
});

test('an environment maps the type to another one', () => {
  const template = { resources: { one: { type: 'My::Thing' } } };
  const versionOf = (type: string): Version => ({
    template,
    registry: { 'My::Thing': type },
  });
  expect(planned([versionOf('OS::Heat::Value'), versionOf('OS::Heat::None')], ['one'])).toEqual({
    'replace one': ['the environment maps its type to another one'],
  });
});

test('a port is replaced by every update', () => {
  const port = { type: 'OS::Neutron::Port', properties: { replacement_policy: 'REPLACE_ALWAYS' } };
  const version = { template: { resources: { port } } };
  expect(planned([version, version], ['port'])).toEqual({
    'replace port': ['its replacement_policy is REPLACE_ALWAYS: every update replaces it'],
  });
});

test('the plan says so if no reason is visible', () => {
  const template = { resources: { one: valueOf({ get_param: 'size' }) } };
  const versionOf = (size: string): Version => ({ template, parameterDefaults: { size } });
  expect(planned([versionOf('1'), versionOf('2')], ['one'])).toEqual({
    'update one': ['why it changes is not visible in the definitions'],
  });
});

test.each([
  ['image', {}, ['Nova rebuilds the server: the new image overwrites its root disk']],
  [
    'image',
    { image_update_policy: 'REBUILD_PRESERVE_EPHEMERAL' },
    ['Nova rebuilds the server: the new image overwrites its root disk, and the ephemeral one is kept'],
  ],
  ['flavor', {}, ['Nova resizes the server, which restarts it']],
  ['flavor', { flavor_update_policy: 'REPLACE' }, undefined],
  [
    'user_data',
    { user_data_update_policy: 'IGNORE' },
    ['the server keeps its old user_data (user_data_update_policy: IGNORE)'],
  ],
  ['name', {}, []],
])('an update of the %s of a server with %j says what Nova does', (name, policy, notes) => {
  const version = (value: string): Version => ({
    template: {
      resources: {
        other: { type: 'OS::Heat::Value', properties: { value: 1 } },
        server: { type: 'OS::Nova::Server', properties: { [name]: value, ...policy } },
      },
    },
  });
  const changes = planned([version('old'), version('new')], ['other', 'server']);
  expect(changes['update server']).toEqual(notes && [`properties.${name}`, ...notes]);
});
