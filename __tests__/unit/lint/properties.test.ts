import { describe, expect, test } from '@jest/globals';
import { formatFindings, lintExample, lintText } from './lint-example.js';

const HEAD = 'heat_template_version: 2018-08-31\n';

/** Lints resources in flow style, one a line; line 3 is the first. */
function lintResources(...resources: readonly string[]): Promise<string[]> {
  return lintText(`${HEAD}resources:\n${resources.map((one) => `  ${one}\n`).join('')}`);
}

describe('types of values', () => {
  test.each([
    ['OS::Neutron::Net', 'shared: true', []],
    ['OS::Neutron::Net', 'shared: "TRUE"', []],
    ['OS::Neutron::Net', 'shared: "yes"', ['must be true or false, not the string "yes"']],
    ['OS::Neutron::Net', 'shared: 0', ['must be true or false, not 0']],
    ['OS::Neutron::Net', 'name: 5', []],
    ['OS::Neutron::Net', 'name: true', []],
    ['OS::Neutron::Net', 'name: 1.10', ['must be a string, not the float 1.1']],
    ['OS::Neutron::Net', 'name: [a]', ['must be a string, not a list']],
    ['OS::Neutron::Net', 'name: null', []],
    ['OS::Neutron::Net', 'tags: a', ['must be a list, not the string "a"']],
    ['OS::Neutron::Net', 'value_specs: "{}"', ['must be a map, not the string "{}"']],
    ['OS::Neutron::Net', 'value_specs: {any: {get_parm: x}}', ['There is no function']],
    ['OS::Cinder::Volume', 'size: 5.5', []],
    ['OS::Cinder::Volume', 'size: true', []],
    ['OS::Cinder::Volume', 'size: "5"', []],
    ['OS::Cinder::Volume', 'size: "5.5"', ['must be an integer, not the string "5.5"']],
    ['OS::Cinder::Volume', 'size: 1e1', ['must be an integer, not the string "1e1"']],
    ['OS::Cinder::Volume', 'size: ""', ['must be an integer, not the string ""']],
    ['OS::Cinder::Volume', 'size: null, snapshot_id: x', ['must be at least 1', 'HL507']],
    ['OS::Neutron::Port', 'network: n, allowed_address_pairs: [null]', ['needs property "ip_address"']],
    ['OS::Cinder::Volume', 'size: 0', ['must be at least 1']],
    ['OS::Cinder::Volume', 'size: {str_replace: {template: a, params: {}}}', []],
  ])('%s with %s', async (type, property, messages) => {
    const findings = await lintResources(`one: {type: "${type}", properties: {${property}}}`);
    expect(findings).toEqual(messages.map((message) => expect.stringContaining(message)));
  });
});

describe('constraints and members', () => {
  test.each([
    ['direction: in', '3:76 HL314 Property "rules.0.direction" must be one of "ingress", "egress"'],
    ['port_range_min: 65536', '3:81 HL314 Property "rules.0.port_range_min" must be 0 to 65535'],
    ['remote_ip_prefix: 10.0.0/8', '3:83 HL314 Property "rules.0.remote_ip_prefix" must be a network'],
    ['port: 1', '3:65 HL310 "rules.0" of OS::Neutron::SecurityGroup has no property "port"'],
  ])('%s', async (rule, message) => {
    const findings = await lintResources(
      `one: {type: OS::Neutron::SecurityGroup, properties: {rules: [{${rule}}]}}`,
    );
    expect(findings.join('\n')).toContain(message);
  });

  test('a missing member, with the position of the map', async () => {
    const findings = await lintResources(
      'one: {type: OS::Neutron::Port, properties: {network: n, allowed_address_pairs: [{mac_address: "fa:16:3e:0:0:1"}]}}',
    );
    expect(findings).toEqual([
      '3:83 HL311 "allowed_address_pairs.0" of OS::Neutron::Port needs property "ip_address"',
    ]);
  });
});

describe('values that Heat does not check', () => {
  test('a key beside a reference is a warning', async () => {
    const findings = await lintExample({
      'main.yaml': `${HEAD}resources:
  n: {type: OS::Neutron::Net}
  p:
    type: OS::Neutron::Port
    properties:
      network: {get_resource: n}
      fixed_ips: [{subnet: {get_resource: n}, ip_address: 300.1.1.1, nonsense: 1}]
`,
    });
    expect(findings.map(({ level }) => level)).toEqual(['warning', 'warning']);
    expect(formatFindings(findings)).toEqual([
      '8:59 HL314 Property "fixed_ips.0.ip_address" must be an IP address',
      '8:70 HL310 "fixed_ips.0" of OS::Neutron::Port has no property "nonsense"',
    ]);
  });

  test('resources with a condition, and branches of if, are warnings', async () => {
    const findings = await lintExample({
      'main.yaml': `${HEAD}parameters:
  big: {type: boolean, default: true}
conditions:
  big: {get_param: big}
resources:
  one: {type: OS::Cinder::Volume, condition: big, properties: {sise: 1}}
  two: {type: OS::Cinder::Volume, properties: {size: {if: [big, ten, 1]}}}
`,
    });
    const ofProperties = findings.filter(({ rule }) => rule.id.startsWith('HL31'));
    expect(ofProperties.map(({ rule, level }) => [rule.id, level])).toEqual([
      ['HL310', 'warning'],
      ['HL313', 'warning'],
    ]);
  });

  test('a type that the newest Heat does not check is a warning', async () => {
    const findings = await lintExample({
      'main.yaml': `${HEAD}resources:\n  one: {type: OS::Neutron::LBaaS::Pool, properties: {protcol: HTTP}}\n`,
    });
    expect(findings.map(({ rule, level }) => [rule.id, level])).toEqual([
      ['HL303', 'warning'],
      ['HL310', 'warning'],
    ]);
  });

  test('external resources have no checks', async () => {
    expect(
      await lintResources('one: {type: OS::Cinder::Volume, external_id: abc, properties: {sise: x}}'),
    ).toEqual([]);
  });
});

describe('values of parameters', () => {
  const template = (parameter: string): string =>
    `${HEAD}parameters:\n  size: {${parameter}}\nresources:\n  one: {type: OS::Cinder::Volume, properties: {size: {get_param: size}}}\n`;

  test('without a default the value is not known', async () => {
    expect(await lintText(template('type: number'))).toEqual([]);
  });

  test('the default is checked, but never in the message', async () => {
    expect(await lintText(template('type: string, default: s3cret'))).toEqual([
      '5:54 HL313 Property "size", from parameter "size", must be an integer, not this value',
    ]);
  });

  test('a value of an environment replaces the default', async () => {
    const findings = await lintExample({
      'main.yaml': template('type: number, default: 0'),
      'env.yaml': 'parameters: {size: 1}\n',
    });
    expect(formatFindings(findings)).toEqual([]);
  });
});

describe('group members', () => {
  test.each([
    ['OS::Heat::ResourceGroup, properties: {count: 2, resource_def:', 'error'],
    ['OS::Heat::ResourceGroup, properties: {resource_def:', 'error'],
    ['OS::Heat::ResourceGroup, properties: {count: 0, resource_def:', 'warning'],
    ['OS::Heat::AutoScalingGroup, properties: {min_size: 1, max_size: 2, resource:', 'error'],
    ['OS::Heat::AutoScalingGroup, properties: {min_size: 0, max_size: 2, resource:', 'warning'],
  ])('%s', async (group, level) => {
    const findings = await lintExample({
      'main.yaml': `${HEAD}resources:\n  one: {type: ${group} {type: OS::Cinder::Volume, properties: {size: ten, nam: x}}}}\n`,
    });
    expect(findings.map((one) => [one.rule.id, one.level])).toEqual([
      ['HL313', level],
      ['HL310', level],
    ]);
  });

  test('texts with the index are not judged', async () => {
    expect(
      await lintResources(
        'one: {type: OS::Heat::ResourceGroup, properties: {resource_def: {type: OS::Cinder::Volume, properties: {size: "%index%"}}}}',
      ),
    ).toEqual([]);
  });

  test('every type of a chain', async () => {
    const findings = await lintResources(
      'one: {type: OS::Heat::ResourceChain, properties: {resources: [OS::Neutron::Net, OS::Neutron::Nett], resource_properties: {nam: x}}}',
    );
    expect(findings).toEqual([
      '3:83 HL301 Heat has no resource type "OS::Neutron::Nett"',
      '3:125 HL310 OS::Neutron::Net has no property "nam"',
    ]);
  });
});

describe('nested templates', () => {
  const nested = `${HEAD}parameters:
  size: {type: number, constraints: [{range: {min: 1}}]}
  names: {type: comma_delimited_list, default: a}
resources:
  volume: {type: OS::Cinder::Volume, deletion_policy: Retain, properties: {size: {get_param: size}, name: [x], availability_zone: {list_join: ['', {get_param: names}]}}}
`;
  const lintNested = async (properties: string, env = ''): Promise<string[]> =>
    (
      await lintExample({
        'main.yaml': `${HEAD}resources:\n  web: {type: web.yaml, properties: {${properties}}}\n`,
        'web.yaml': nested,
        'env.yaml': env === '' ? 'parameter_defaults: {}\n' : env,
      })
    )
      .filter(({ location }) => location.file === 'main.yaml')
      .map(({ rule, level, message }) => `${rule.id} ${level} ${message}`);

  test.each([
    ['size: 1', []],
    ['size: 1, names: "a,b"', []],
    ['size: 1, names: [a, b]', []],
    ['size: 1, names: {a: b}', ['HL313 error Parameter "names" must be a list, not a map']],
    ['size: 0', ['HL314 error Parameter "size" must be at least 1']],
    ['size: x', ['HL313 error Parameter "size" must be a number, not the string "x"']],
    ['names: a', ['HL311 error web.yaml needs parameter "size"']],
    ['size: 1, name: a', ['HL310 error web.yaml has no parameter "name"']],
  ])('%s', async (properties, expected) => {
    expect(await lintNested(properties)).toEqual(expected);
  });

  test.each([
    ['HOT', HEAD, '{type: number, constraints: [{modulo: {step: 2, offset: 0}}]}'],
    [
      'CloudFormation',
      "HeatTemplateFormatVersion: '2012-12-12'\n",
      "{Type: Number, AllowedValues: ['2', '4']}",
    ],
  ])('every constraint of a parameter holds for the property, in %s', async (format, version, size) => {
    const isHot = format === 'HOT';
    const messagesFor = async (value: number): Promise<string[]> => {
      const findings = await lintExample({
        'main.yaml': `${HEAD}resources:\n  web: {type: web.yaml, properties: {size: ${value}}}\n`,
        'web.yaml': `${version}${isHot ? 'parameters' : 'Parameters'}: {size: ${size}}\n${isHot ? 'resources' : 'Resources'}: {}\n`,
      });
      return findings.filter(({ rule }) => rule.id === 'HL314').map(({ message }) => message);
    };
    expect(await messagesFor(4)).toEqual([]);
    expect(await messagesFor(3)).toEqual([expect.stringMatching(/^Parameter "size" must be /)]);
  });

  test('an environment gives a default', async () => {
    expect(await lintNested('names: a', 'parameter_defaults: {size: 1}\n')).toEqual([]);
  });

  test('a wrong value inside fails later', async () => {
    const findings = await lintExample({
      'main.yaml': `${HEAD}resources:\n  web: {type: web.yaml, properties: {size: 1}}\n`,
      'web.yaml': nested,
    });
    expect(findings.map(({ rule, level, hint }) => [rule.id, level, hint])).toEqual([
      ['HL313', 'error', 'Heat accepts it, and fails when it creates the resource.'],
    ]);
  });
});
