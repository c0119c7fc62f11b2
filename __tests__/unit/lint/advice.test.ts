import { describe, expect, test } from '@jest/globals';
import { formatFindings, lintExample, lintText } from './lint-example.js';

const HEAD = 'heat_template_version: 2018-08-31\n';

/** Returns the advice (HL5xx) without positions. */
async function findAdvice(text: string): Promise<string[]> {
  const findings = await lintText(`${HEAD}${text}`);
  return findings.map((one) => one.slice(one.indexOf('HL'))).filter((one) => one.startsWith('HL5'));
}

test('unused definitions', async () => {
  expect(
    await lintText(`${HEAD}parameters:
  used: {type: string}
  unused: {type: string}
conditions:
  outer: {not: inner}
  inner: {equals: [{get_param: used}, a]}
  never: false
resources:
  net: {type: OS::Neutron::Net, condition: outer}
`),
  ).toEqual(['4:3 HL501 Nothing uses parameter "unused"', '8:3 HL502 Nothing uses condition "never"']);
});

test('the parameters of a nested template are its interface', async () => {
  const findings = await lintExample({
    'main.yaml': `${HEAD}resources:\n  web: {type: web.yaml, properties: {name: a}}\n`,
    'web.yaml': `${HEAD}parameters:\n  name: {type: string}\nresources:\n  net: {type: OS::Neutron::Net}\n`,
  });
  expect(findings.map(({ rule, level }) => [rule.id, level])).toEqual([['HL501', 'info']]);
});

describe('secrets', () => {
  const use = 'resources: {one: {type: OS::Heat::Value, properties: {value: {get_param: %}}}}\n';
  test.each([
    ['db_password: {type: string}', 'db_password', ['HL504 Heat shows the value of parameter "db_password"']],
    ['db_password: {type: string, hidden: true}', 'db_password', []],
    [
      'db_password: {type: string, hidden: true, default: abc}',
      'db_password',
      ['HL510 The template contains the value of "db_password"'],
    ],
    ['password_length: {type: number}', 'password_length', []],
    ['api_token: {type: boolean}', 'api_token', []],
  ])('%s', async (parameter, name, expected) => {
    expect(await findAdvice(`parameters:\n  ${parameter}\n${use.replace('%', name)}`)).toEqual(expected);
  });

  test('hidden parameters in outputs and user data', async () => {
    expect(
      await findAdvice(`parameters:
  key: {type: string, hidden: true}
resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian
      flavor: small
      user_data: {str_replace: {template: KEY, params: {KEY: {get_param: key}}}}
outputs:
  key: {description: Key, value: {get_param: key}}
`),
    ).toEqual([
      'HL505 The user data contains hidden parameter "key": every process on the server can read it',
      'HL505 Output "key" shows hidden parameter "key"',
    ]);
  });

  test('a private key', async () => {
    expect(
      await findAdvice(
        'resources:\n  one: {type: OS::Heat::SoftwareConfig, properties: {config: "-----BEGIN RSA PRIVATE KEY-----"}}\n',
      ),
    ).toEqual(['HL510 The template contains a private key']);
  });
});

describe('security groups', () => {
  test.each([
    ['{protocol: tcp, port_range_min: 22, port_range_max: 22}', 'SSH (port 22)'],
    ['{protocol: tcp, port_range_min: 20, port_range_max: 23, remote_ip_prefix: "::/0"}', 'SSH (port 22)'],
    ['{protocol: tcp}', 'all ports'],
    ['{remote_ip_prefix: 0.0.0.0/0}', 'all ports'],
    ['{protocol: tcp, port_range_min: 3306, port_range_max: 3306}', 'MySQL (port 3306)'],
    ['{protocol: icmp}', undefined],
    ['{protocol: tcp, port_range_min: 443, port_range_max: 443}', undefined],
    ['{direction: egress}', undefined],
    ['{remote_mode: remote_group_id}', undefined],
    ['{protocol: tcp, port_range_min: 22, remote_ip_prefix: 10.0.0.0/8}', undefined],
    ['{protocol: tcp, port_range_min: 22, remote_ip_prefix: {get_param: "OS::stack_name"}}', undefined],
  ])('%s', async (rule, opened) => {
    const found = await findAdvice(
      `resources:\n  one: {type: OS::Neutron::SecurityGroup, properties: {rules: [${rule}]}}\n`,
    );
    expect(found).toEqual(
      opened === undefined ? [] : [`HL508 A rule of resource "one" opens ${opened} to every address`],
    );
  });
});

test.each([
  ['volume_type: a, size: 1', []],
  ['size: 1, image: a', ['HL507 A change of "image" replaces the volume and deletes its data']],
])('a volume with %s', async (properties, expected) => {
  expect(
    await findAdvice(`resources:\n  one: {type: OS::Cinder::Volume, properties: {${properties}}}\n`),
  ).toEqual(expected);
});

test('a floating IP whose port names its subnet needs no dependency', async () => {
  const template = (port: string): string => `resources:
  subnet: {type: OS::Neutron::Subnet, properties: {network: n, cidr: 10.0.0.0/24}}
  interface: {type: OS::Neutron::RouterInterface, properties: {router: r, subnet: {get_resource: subnet}}}
  port: {type: OS::Neutron::Port, properties: {network: n${port}}}
  address: {type: OS::Neutron::FloatingIP, properties: {floating_network: p, port_id: {get_resource: port}}}
`;
  expect(await findAdvice(template(', fixed_ips: [{subnet: {get_resource: subnet}}]'))).toEqual([]);
  expect(await findAdvice(template(''))).toEqual([
    'HL509 Heat may create "address" before router interface "interface"',
  ]);
});

test('ids', async () => {
  const findings = await lintExample({
    'main.yaml': `${HEAD}resources:\n  one: {type: OS::Neutron::Port, properties: {network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11}}\n`,
  });
  expect(formatFindings(findings)).toEqual(['3:56 HL511 The id in "network" exists in one cloud only']);
});
