import { describe, expect, test } from '@jest/globals';
import { compareResource } from '../../../../src/deploy/drift/compare/compare-resource.js';
import type { ComparedResource, Lookup } from '../../../../src/deploy/drift/compare/property-rule.js';

const ID = '11111111-1111-4111-8111-111111111111';
const OTHER_ID = '22222222-2222-4222-8222-222222222222';

type Json = Readonly<Record<string, unknown>>;

function compare(
  type: string,
  properties: Json,
  live: Json,
  { lookup = () => undefined, ...more }: Partial<ComparedResource> & { readonly lookup?: Lookup } = {},
): ReturnType<typeof compareResource> {
  const resource: ComparedResource = {
    type,
    name: 'thing',
    stackName: 'web',
    physicalId: ID,
    properties,
    live,
    isCreatedByHeat: true,
    isRunning: true,
    related: { securityGroupRuleIds: new Set(), attachedVolumeIds: () => new Set() },
    ...more,
  };
  return compareResource(resource, lookup);
}

const texts = ({ differences }: ReturnType<typeof compare>): unknown[] =>
  differences.map(({ path, before, after }) => [path.join('.'), before, after]);

describe('a type without rules', () => {
  const TYPE = 'OS::Octavia::Listener';

  test('is compared where the live object has the same key and kind', () => {
    const properties = { protocol: 'TCP', protocol_port: 80, admin_state_up: true };
    const live = { protocol: 'HTTP', protocol_port: '80', admin_state_up: 'True' };
    expect(texts(compare(TYPE, properties, live))).toEqual([['protocol', 'TCP', 'HTTP']]);
  });

  test('does not compare a name with an id, a scalar with a map, or what the service does not show', () => {
    const properties = { loadbalancer: 'front', tags: ['a'], timeout: 5 };
    const live = { loadbalancer: ID, tags: { a: 1 }, name: 'x' };
    const { differences, unknown } = compare(TYPE, properties, live);
    expect(differences).toEqual([]);
    expect(unknown).toEqual(['the service shows none of the properties']);
  });

  test('without any property is unchanged', () => {
    expect(compare(TYPE, {}, { name: 'x' })).toEqual({ differences: [], unknown: [] });
  });
});

describe('an empty zone', () => {
  test('leaves the choice to Nova and Cinder', () => {
    const server = { 'OS-EXT-AZ:availability_zone': 'nova', name: 'web-thing-abcdefghijkl' };
    const volume = { availability_zone: 'nova', size: 1, name: 'web-thing-abcdefghijkl' };
    expect(texts(compare('OS::Nova::Server', { availability_zone: '' }, server))).toEqual([]);
    expect(texts(compare('OS::Cinder::Volume', { size: 1, availability_zone: '' }, volume))).toEqual([]);
    expect(texts(compare('OS::Cinder::Volume', { size: 1, availability_zone: 'a' }, volume))).toEqual([
      ['availability_zone', 'a', 'nova'],
    ]);
  });
});

describe('a network', () => {
  const NET = 'OS::Neutron::Net';

  test('that the service has filled in is unchanged', () => {
    const live = { name: 'web-thing-abcdefghijkl', mtu: 1450, tags: [], shared: false };
    expect(texts(compare(NET, {}, live))).toEqual([]);
  });

  test('with another name than Heat gives has changed, unless Heat has not created it', () => {
    const live = { name: 'intruder' };
    expect(texts(compare(NET, {}, live))).toEqual([['name', 'web-thing-… (given by Heat)', 'intruder']]);
    expect(texts(compare(NET, {}, live, { isCreatedByHeat: false }))).toEqual([]);
  });

  test('is not judged by a name that Heat has shortened', () => {
    expect(texts(compare(NET, {}, { name: 'intruder' }, { stackName: 'long'.repeat(12) }))).toEqual([]);
  });
});

describe('a reference by name', () => {
  const SUBNET = 'OS::Neutron::Subnet';
  const live = { network_id: ID };

  test('is the object that has the name now', () => {
    expect(texts(compare(SUBNET, { network: 'public' }, live, { lookup: () => [ID] }))).toEqual([]);
    const result = compare(SUBNET, { network: 'public' }, live, { lookup: () => [OTHER_ID] });
    expect(texts(result)).toEqual([['network', 'public', ID]]);
  });

  test.each([undefined, []])('that the service does not find is unknown (%p)', (found) => {
    const { differences, unknown } = compare(SUBNET, { network: 'public' }, live, { lookup: () => found });
    expect(differences).toEqual([]);
    expect(unknown).toEqual(['network "public" could not be found by its name']);
  });

  test('by id needs no service', () => {
    expect(texts(compare(SUBNET, { network: OTHER_ID }, live))).toEqual([['network', OTHER_ID, ID]]);
  });
});

describe('a subnet', () => {
  test('is the same in other notations of addresses', () => {
    const properties = {
      cidr: '2001:DB8::5/64',
      dns_nameservers: ['2001:DB8:0::1'],
      gateway_ip: '',
      allocation_pools: [{ start: '2001:db8::2', end: '2001:db8::9' }],
    };
    const live = {
      cidr: '2001:db8::/64',
      dns_nameservers: ['2001:db8::1'],
      gateway_ip: null,
      allocation_pools: [{ start: '2001:db8::2', end: '2001:db8::9' }],
    };
    expect(texts(compare('OS::Neutron::Subnet', properties, live, { isCreatedByHeat: false }))).toEqual([]);
  });
});

describe('a security group', () => {
  const GROUP = 'OS::Neutron::SecurityGroup';
  const egress = ['IPv4', 'IPv6'].map((ethertype) => ({ id: ethertype, direction: 'egress', ethertype }));
  const rule = (more: Json): Json => ({ id: 'r', direction: 'ingress', ethertype: 'IPv4', ...more });
  const usual: Lookup = () => ['IPv4', 'IPv6'];
  const rules = (stated: readonly Json[], live: readonly Json[], more = {}): unknown[] =>
    texts(
      compare(
        GROUP,
        { description: '', rules: stated },
        { description: '', created_at: 'then', security_group_rules: live },
        { lookup: usual, isCreatedByHeat: false, ...more },
      ),
    );

  test('is the same in other notations of rules', () => {
    const stated = [
      { protocol: 6, port_range_min: 80, port_range_max: 80, remote_ip_prefix: '0.0.0.0/0' },
      { ethertype: 'IPv6', protocol: 'icmp' },
      { remote_mode: 'remote_group_id', protocol: 'any' },
    ];
    const live = [
      rule({ protocol: 'tcp', port_range_min: '80', port_range_max: '80', remote_ip_prefix: null }),
      rule({ ethertype: 'IPv6', protocol: 'ipv6-icmp' }),
      rule({ protocol: null, remote_group_id: ID }),
    ];
    expect(rules(stated, [...live, ...egress])).toEqual([]);
  });

  test('with a rule for outgoing traffic has no default ones', () => {
    const stated = [{ direction: 'egress', protocol: 'udp' }];
    expect(rules(stated, [{ id: 'r', direction: 'egress', ethertype: 'IPv4', protocol: 'udp' }])).toEqual([]);
  });

  test('does not own the rules of other resources, nor those that Neutron created with it', () => {
    const live = [rule({ id: 'of-resource' }), rule({ protocol: 'tcp', created_at: 'then' }), ...egress];
    const related = {
      securityGroupRuleIds: new Set(['of-resource']),
      attachedVolumeIds: () => new Set<string>(),
    };
    expect(rules([], live, { related })).toEqual([]);
  });

  test('shows rules that were removed or added', () => {
    const stated = [{ protocol: 'tcp', port_range_min: 22, port_range_max: 22 }];
    expect(rules(stated, [rule({ protocol: 'udp', created_at: 'later' }), ...egress])).toEqual([
      ['rules', 'ingress tcp 22 from anywhere (IPv4)', undefined],
      ['rules', undefined, 'ingress udp from anywhere (IPv4)'],
    ]);
  });

  test('may lack the default rules if the operator has other ones, or Neutron does not say', () => {
    expect(rules([], [], { lookup: () => [] })).toEqual([]);
    expect(rules([], [], { lookup: () => undefined })).toEqual([]);
    expect(rules([], [], { lookup: () => ['IPv6'] })).toEqual([
      ['rules', 'egress any protocol to anywhere (IPv6)', undefined],
    ]);
    expect(rules([], [])).toHaveLength(2);
  });
});

describe('a server', () => {
  const SERVER = 'OS::Nova::Server';
  const live = { name: 'web', status: 'ACTIVE' };
  const one = { port_id: OTHER_ID, net_id: ID, fixed_ips: [{ subnet_id: 's', ip_address: '10.0.0.5' }] };

  test('needs an interface for each stated network, the most specific first', () => {
    const networks = [{ network: ID }, { port: OTHER_ID }];
    const second = { ...one, port_id: 'another' };
    const properties = { name: 'web', networks };
    expect(texts(compare(SERVER, properties, { ...live, interfaces: [one, second] }))).toEqual([]);
    expect(texts(compare(SERVER, properties, { ...live, interfaces: [one] }))).toEqual([
      ['networks', `network ${ID}`, undefined],
    ]);
  });

  test('is unknown if Nova does not list its interfaces', () => {
    const { unknown } = compare(SERVER, { name: 'web', networks: [{ network: ID }] }, live);
    expect(unknown).toEqual(['Nova did not list the interfaces of the server']);
  });

  test('has its flavor by the id or by the name at its creation', () => {
    const withFlavor = (flavor: Json, stated: string, found: readonly string[] = []): unknown[] =>
      texts(compare(SERVER, { name: 'web', flavor: stated }, { ...live, flavor }, { lookup: () => found }));
    expect(withFlavor({ original_name: 'small' }, 'small')).toEqual([]);
    expect(withFlavor({ id: '7' }, 'small', ['7', 'small'])).toEqual([]);
    expect(withFlavor({ original_name: 'large' }, 'small', ['7', 'small'])).toEqual([
      ['flavor', 'small', 'large'],
    ]);
  });

  test('that does not run has changed, unless the stack is suspended or Nova is at work', () => {
    const status = (text: string, isRunning = true): unknown[] =>
      texts(compare(SERVER, { name: 'web' }, { name: 'web', status: text }, { isRunning }));
    expect(status('SHUTOFF')).toEqual([['status', 'ACTIVE', 'SHUTOFF']]);
    expect(status('SUSPENDED', false)).toEqual([]);
    expect(status('MIGRATING')).toEqual([]);
  });

  test('may have a volume for each block device without one, and those that the stack attaches', () => {
    const volumes = (ids: readonly string[]): unknown[] =>
      texts(
        compare(
          SERVER,
          { name: 'web', block_device_mapping_v2: [{ image: 'debian', volume_size: 9 }] },
          { ...live, 'os-extended-volumes:volumes_attached': ids.map((id) => ({ id })) },
          { related: { securityGroupRuleIds: new Set(), attachedVolumeIds: () => new Set(['data']) } },
        ),
      );
    expect(volumes(['boot', 'data'])).toEqual([]);
    expect(volumes(['boot', 'data', 'more'])).toEqual([
      ['volumes', undefined, 'boot'],
      ['volumes', undefined, 'more'],
    ]);
  });

  test('has metadata as Nova stores it, without that of scaling groups', () => {
    const metadata = { flags: { a: 1 }, count: 2, on: true };
    const stored = { flags: '{"a": 1}', count: '2', on: 'True', 'metering.stack': 'x' };
    expect(texts(compare(SERVER, { name: 'web', metadata }, { ...live, metadata: stored }))).toEqual([]);
  });
});
