import { describe, expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const HOT = 'heat_template_version: 2018-08-31';
const MEMBER = 'resource_def: {type: OS::Heat::RandomString}';
const group = (count: string, rest = ''): string =>
  `resources: {a: {type: OS::Heat::ResourceGroup, properties: {count: ${count}, ${MEMBER}}${rest}}}`;

/** Returns the findings about sizes as `level HL000 message`. */
async function sizesOf(text: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const findings = await lintExample({ 'main.yaml': `${HOT}\n${text}\n`, ...more });
  return findings
    .filter(({ rule }) => ['HL005', 'HL119'].includes(rule.id))
    .map(({ level, rule, message }) => `${level} ${rule.id} ${message}`);
}

const OVERSIZED = 'error HL119 Group "a" has 1000000000 members, more than any Heat can create';

describe('the size of a group', () => {
  test('is a mistake if no Heat can create it', async () => {
    expect(await sizesOf(group('1000000000'))).toEqual([OVERSIZED]);
    expect(await sizesOf(group('"1000000000"'))).toEqual([OVERSIZED]);
  });

  test('is read from defaults and environments', async () => {
    const text = `parameters: {n: {type: number, default: 1000000000}}\n${group('{get_param: n}')}`;
    expect(await sizesOf(text)).toEqual([OVERSIZED]);
    expect(await sizesOf(text, { 'env.yaml': 'parameters: {n: 2}\n' })).toEqual([]);
  });

  test.each([
    [
      'OS::Heat::AutoScalingGroup',
      '{max_size: 1000000000, desired_capacity: 1000000000, resource: {type: OS::Heat::None}}',
    ],
    [
      'OS::Heat::AutoScalingGroup',
      '{max_size: 1000000000, min_size: 1000000000, resource: {type: OS::Heat::None}}',
    ],
    ['OS::Heat::InstanceGroup', '{Size: 1000000000, LaunchConfigurationName: x, AvailabilityZones: [nova]}'],
    [
      'AWS::AutoScaling::AutoScalingGroup',
      '{MinSize: 1000000000, MaxSize: 1000000000, LaunchConfigurationName: x, AvailabilityZones: [nova]}',
    ],
  ])('is read of %s: %s', async (type, properties) => {
    expect(await sizesOf(`resources: {a: {type: "${type}", properties: ${properties}}}`)).toEqual([
      OVERSIZED,
    ]);
  });

  test('is a warning above the usual limit of resources, and for a group that Heat may not create', async () => {
    expect(await sizesOf(group('1001'))).toEqual([
      'warning HL005 Group "a" has 1001 members, and Heat accepts 1000 resources in a stack',
    ]);
    const conditions = 'conditions: {c: {equals: [1, 1]}}';
    expect(await sizesOf(`${conditions}\n${group('1000000000', ', condition: c')}`)).toEqual([
      OVERSIZED.replace('error', 'warning'),
    ]);
  });

  test('is that of the type that an environment maps the resource to', async () => {
    const registry = (from: string, to: string): string => `resource_registry: {"${from}": "${to}"}\n`;
    const own = `${HOT}\nparameters: {count: {type: number}, resource_def: {type: json}}\n`;
    const ofGroup = registry('OS::Heat::ResourceGroup', 'own.yaml');
    expect(await sizesOf(group('1000000000'), { 'env.yaml': ofGroup, 'own.yaml': own })).toEqual([]);
    const renamed = group('1000000000').replace('OS::Heat::ResourceGroup', 'My::Group');
    const ofName = registry('My::Group', 'OS::Heat::ResourceGroup');
    expect(await sizesOf(renamed, { 'env.yaml': ofName })).toEqual([OVERSIZED]);
  });

  test('is read of a group whose members are groups, and not of one outside of the stack', async () => {
    const inner = `{type: OS::Heat::ResourceGroup, properties: {count: 1000000000, ${MEMBER}}}`;
    const outer = `{type: OS::Heat::ResourceGroup, properties: {count: 2, resource_def: ${inner}}}`;
    expect(await sizesOf(`resources: {a: ${outer}}`)).toEqual([
      OVERSIZED.replace('Group "a"', 'A group in "a"'),
    ]);
    expect(await sizesOf(group('1000000000', ', external_id: x'))).toEqual([]);
  });

  test.each([['1000'], ['{get_attr: [b, value]}'], ['{get_param: unknown}'], ['many']])(
    'is no finding if it is %s',
    async (count) => {
      expect(await sizesOf(group(count))).toEqual([]);
    },
  );

  test('is no finding for the largest size that a group may grow to', async () => {
    const properties = '{max_size: 1000000000, min_size: 1, resource: {type: OS::Heat::None}}';
    const text = `resources: {a: {type: OS::Heat::AutoScalingGroup, properties: ${properties}}}`;
    expect(await sizesOf(text)).toEqual([]);
  });
});
