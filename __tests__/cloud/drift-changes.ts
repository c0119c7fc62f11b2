/** Changes by hand, with the APIs of the services, each with the drift that it causes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Project } from './projects.js';

/** What one change by hand needs: the services, and the ids of the stack's objects by the path of the resource. */
export interface Hand {
  readonly request: Project['request'];
  readonly id: (path: string) => string;
}

export interface Finding {
  readonly path: string;
  readonly status: 'changed' | 'gone';
  /** Changed property; both sides as the report shows them. A pattern for texts with ids. */
  readonly name?: string;
  readonly before?: string | RegExp | null;
  readonly after?: string | RegExp | null;
}

export interface Change {
  readonly title: string;
  readonly make: (hand: Hand) => Promise<unknown>;
  readonly finding: Finding;
}

type Json = Record<string, unknown>;

const NOVA_TAGS = { 'x-openstack-nova-api-version': '2.26' };
const LOOKS = 400;
const LOOK_EVERY_MS = 250;

/** Asks for the object until it is as expected. */
async function until(read: () => Promise<unknown>, isReached: (found: string) => boolean): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (isReached(JSON.stringify(await read()))) return;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error('The change by hand does not come to rest');
}

async function resize({ request, id }: Hand): Promise<void> {
  const path = `/servers/${id('unnamed-server')}`;
  const { flavors } = (await request('nova', 'GET', '/flavors')) as {
    flavors: { id: string; name: string }[];
  };
  const small = flavors.find(({ name }) => name === 'm1.small')?.id;
  await request('nova', 'POST', `${path}/action`, { resize: { flavorRef: small } });
  await until(
    () => request('nova', 'GET', path),
    (found) => found.includes('"VERIFY_RESIZE"'),
  );
  await request('nova', 'POST', `${path}/action`, { confirmResize: null });
  await until(
    () => request('nova', 'GET', path),
    (found) => found.includes('"ACTIVE"'),
  );
}

async function rulesOf({ request, id }: Hand, group: string): Promise<(Json & { id: string })[]> {
  const found = await request('neutron', 'GET', `/security-groups/${id(group)}`);
  return (found as { security_group: { security_group_rules: (Json & { id: string })[] } }).security_group
    .security_group_rules;
}

const put =
  (plural: string, key: string, path: string, body: Json) =>
  ({ request, id }: Hand): Promise<unknown> =>
    request('neutron', 'PUT', `/${plural}/${id(path)}`, { [key]: body });

async function deleteRule(hand: Hand, group: string, isMeant: (rule: Json) => boolean): Promise<void> {
  for (const rule of (await rulesOf(hand, group)).filter(isMeant))
    await hand.request('neutron', 'DELETE', `/security-group-rules/${rule.id}`);
}

const server =
  (
    path: string,
    method: 'POST' | 'PUT' | 'DELETE',
    below: string,
    body?: Json,
    headers?: Record<string, string>,
  ) =>
  ({ request, id }: Hand): Promise<unknown> =>
    request('nova', method, `/servers/${id(path)}${below}`, body, headers);

const volume =
  (method: 'POST' | 'PUT' | 'DELETE', below: string, body?: Json) =>
  ({ request, id }: Hand): Promise<unknown> =>
    request('cinder', method, `/volumes/${id('volume')}${below}`, body);

const changed = (
  path: string,
  name: string,
  before: Finding['before'],
  after: Finding['after'],
): Finding => ({
  path,
  status: 'changed',
  name,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
const gone = (path: string): Finding => ({ path, status: 'gone' });

const ROUTER_PORTS = ({ request, id }: Hand): Promise<unknown> =>
  request('neutron', 'PUT', `/routers/${id('interface').split(':')[0]}/remove_router_interface`, {
    subnet_id: id('subnet'),
  });

/** In this order: each leaves the objects of the following ones alone. */
export const NEUTRON_CHANGES: readonly Change[] = [
  {
    title: 'a network is renamed',
    make: put('networks', 'network', 'net', { name: 'other' }),
    finding: changed('net', 'name', 'net', 'other'),
  },
  {
    title: 'a network is switched off',
    make: put('networks', 'network', 'net', { admin_state_up: false }),
    finding: changed('net', 'admin_state_up', 'true', 'false'),
  },
  {
    title: 'a tag is added to a network',
    make: ({ request, id }) => request('neutron', 'PUT', `/networks/${id('net')}/tags/red`),
    finding: changed('net', 'tags', 'blue', 'blue, red'),
  },
  {
    title: 'a network that Heat named is renamed',
    make: put('networks', 'network', 'second-net', { name: 'renamed' }),
    finding: changed('second-net', 'name', /^action-drift-\w+-second-net-… /, 'renamed'),
  },
  {
    title: 'the DNS servers of a subnet change',
    make: put('subnets', 'subnet', 'subnet', { dns_nameservers: ['192.0.2.9'] }),
    finding: changed('subnet', 'dns_nameservers', '192.0.2.1, 192.0.2.2', '192.0.2.9'),
  },
  {
    title: 'an allocation pool of a subnet changes',
    make: put('subnets', 'subnet', 'subnet', {
      allocation_pools: [{ start: '10.9.0.10', end: '10.9.0.99' }],
    }),
    finding: changed('subnet', 'allocation_pools', /10\.9\.0\.250/, /10\.9\.0\.99/),
  },
  {
    title: 'the routes of a subnet are removed',
    make: put('subnets', 'subnet', 'subnet', { host_routes: [] }),
    finding: changed('subnet', 'host_routes', /10\.77\.0\.0/, null),
  },
  {
    title: 'a prefix is added to a subnet pool',
    make: put('subnetpools', 'subnetpool', 'pool', { prefixes: ['10.200.0.0/16', '10.220.0.0/16'] }),
    finding: changed('pool', 'prefixes', '10.200.0.0/16', '10.200.0.0/16, 10.220.0.0/16'),
  },
  {
    title: 'a floating IP loses its port',
    make: put('floatingips', 'floatingip', 'floating', { port_id: null }),
    finding: changed('floating', 'port_id', /^[0-9a-f-]{36}$/, null),
  },
  {
    title: 'an association is removed',
    make: put('floatingips', 'floatingip', 'second-floating', { port_id: null }),
    finding: gone('association'),
  },
  { title: 'a router loses an interface', make: ROUTER_PORTS, finding: gone('interface') },
  {
    title: 'a router loses its gateway',
    make: put('routers', 'router', 'router', { external_gateway_info: null }),
    finding: changed('router', 'external_gateway_info.network', 'public', null),
  },
  {
    title: 'a rule of a security group is removed',
    make: (hand) => deleteRule(hand, 'group', (rule) => rule['protocol'] === 'icmp'),
    finding: changed('group', 'rules', 'ingress icmp from 10.0.0.0/8 (IPv4)', null),
  },
  {
    title: 'a rule is added to a security group',
    make: ({ request, id }) =>
      request('neutron', 'POST', '/security-group-rules', {
        security_group_rule: {
          security_group_id: id('group'),
          direction: 'ingress',
          protocol: 'tcp',
          port_range_min: 3306,
          port_range_max: 3306,
          remote_ip_prefix: '0.0.0.0/0',
        },
      }),
    finding: changed('group', 'rules', null, 'ingress tcp 3306 from anywhere (IPv4)'),
  },
  {
    title: 'a rule that is a resource is removed',
    make: ({ request, id }) => request('neutron', 'DELETE', `/security-group-rules/${id('rule')}`),
    finding: gone('rule'),
  },
  {
    title: 'the default rule for outgoing traffic is removed',
    make: (hand) =>
      deleteRule(
        hand,
        'egress-group',
        (rule) => rule['direction'] === 'egress' && rule['ethertype'] === 'IPv6',
      ),
    finding: changed('egress-group', 'rules', 'egress any protocol to anywhere (IPv6)', null),
  },
  {
    title: 'a security group gets another description',
    make: put('security-groups', 'security_group', 'group', { description: 'databases' }),
    finding: changed('group', 'description', 'web servers', 'databases'),
  },
  {
    title: 'a port gets another address',
    make: ({ request, id }) =>
      request('neutron', 'PUT', `/ports/${id('port')}`, {
        port: {
          fixed_ips: [
            { subnet_id: id('subnet'), ip_address: '10.9.0.20' },
            // Outside the pools: Neutron gives the addresses of other ports from there, at random.
            { subnet_id: id('subnet'), ip_address: '10.9.0.5' },
          ],
        },
      }),
    finding: changed('port', 'fixed_ips', null, /^ip_address 10\.9\.0\.5/),
  },
  {
    title: 'a port loses its security group',
    make: put('ports', 'port', 'port', { security_groups: [] }),
    finding: changed('port', 'security_groups', /^[0-9a-f-]{36}$/, null),
  },
  {
    title: 'a port gets another allowed address',
    make: put('ports', 'port', 'port', { allowed_address_pairs: [{ ip_address: '10.9.0.201' }] }),
    finding: changed('port', 'allowed_address_pairs', /10\.9\.0\.200/, /10\.9\.0\.201/),
  },
  {
    title: 'a port is switched off',
    make: put('ports', 'port', 'second-port', { admin_state_up: false }),
    finding: changed('second-port', 'admin_state_up', 'true', 'false'),
  },
  {
    title: 'a member of a group is renamed',
    make: put('ports', 'port', 'members/1', { name: 'intruder' }),
    finding: changed('members/1', 'name', 'member-1', 'intruder'),
  },
  {
    title: 'a member of a group is deleted',
    make: ({ request, id }) => request('neutron', 'DELETE', `/ports/${id('members/0')}`),
    finding: gone('members/0'),
  },
];

export const NOVA_CHANGES: readonly Change[] = [
  {
    title: 'a server is renamed',
    make: server('named-server', 'PUT', '', { server: { name: 'renamed' } }),
    finding: changed('named-server', 'name', 'named-server', 'renamed'),
  },
  {
    title: 'a value of the metadata of a server changes',
    make: server('named-server', 'POST', '/metadata', { metadata: { role: 'database' } }),
    finding: changed('named-server', 'metadata.role', 'web', 'database'),
  },
  {
    title: 'the metadata of a server gets another entry',
    make: server('named-server', 'POST', '/metadata', { metadata: { added: 'yes' } }),
    finding: changed('named-server', 'metadata.added', null, 'yes'),
  },
  {
    title: 'the metadata of a server loses an entry',
    make: server('named-server', 'DELETE', '/metadata/stage'),
    finding: changed('named-server', 'metadata.stage', 'test', null),
  },
  {
    title: 'metadata with the value of a hidden parameter changes',
    make: server('named-server', 'POST', '/metadata', { metadata: { greeting: 'good-morning' } }),
    finding: changed('named-server', 'metadata.greeting', '(hidden)', '(hidden)'),
  },
  {
    title: 'a server loses a tag',
    make: server('named-server', 'DELETE', '/tags/two', undefined, NOVA_TAGS),
    finding: changed('named-server', 'tags', 'one, two', 'one'),
  },
  {
    title: 'a server that Heat named is renamed',
    make: server('unnamed-server', 'PUT', '', { server: { name: 'intruder' } }),
    finding: changed('unnamed-server', 'name', /-unnamed-server-… /, 'intruder'),
  },
  {
    title: 'a server is resized',
    make: resize,
    finding: changed('unnamed-server', 'flavor', 'm1.tiny', 'm1.small'),
  },
  {
    title: 'a server gets another interface',
    make: ({ request, id }) =>
      request('nova', 'POST', `/servers/${id('stopped-server')}/os-interface`, {
        interfaceAttachment: { net_id: id('second-net') },
      }),
    finding: changed('stopped-server', 'networks', null, /fixed_ip 10\.10\.0\./),
  },
  {
    title: 'a server gets another security group',
    make: server('unnamed-server', 'POST', '/action', { addSecurityGroup: { name: 'default' } }),
    finding: changed('unnamed-server', 'security_groups', 'group', /default/),
  },
  {
    title: 'a server is stopped',
    make: async (hand: Hand): Promise<void> => {
      await server('stopped-server', 'POST', '/action', { 'os-stop': null })(hand);
      const path = `/servers/${hand.id('stopped-server')}`;
      await until(
        () => hand.request('nova', 'GET', path),
        (found) => found.includes('"SHUTOFF"'),
      );
    },
    finding: changed('stopped-server', 'status', 'ACTIVE', 'SHUTOFF'),
  },
  {
    title: 'a server is deleted',
    make: async (hand: Hand): Promise<void> => {
      await server('deleted-server', 'DELETE', '')(hand);
      await until(
        () => hand.request('nova', 'GET', '/servers'),
        (found) => !found.includes(hand.id('deleted-server')),
      );
    },
    finding: gone('deleted-server'),
  },
  {
    title: 'a key pair is deleted',
    make: ({ request, id }) => request('nova', 'DELETE', `/os-keypairs/${id('key')}`),
    finding: gone('key'),
  },
];

export const CINDER_CHANGES: readonly Change[] = [
  {
    title: 'a volume is renamed',
    make: volume('PUT', '', { volume: { name: 'renamed' } }),
    finding: changed('volume', 'name', 'volume', 'renamed'),
  },
  {
    title: 'a volume gets another description',
    make: volume('PUT', '', { volume: { description: 'logs' } }),
    finding: changed('volume', 'description', 'data', 'logs'),
  },
  {
    title: 'the metadata of a volume changes',
    make: volume('PUT', '/metadata', { metadata: { owner: 'bank' } }),
    finding: changed('volume', 'metadata.owner', 'shop', 'bank'),
  },
  {
    title: 'a volume is extended',
    make: async (hand: Hand): Promise<void> => {
      await volume('POST', '/action', { 'os-extend': { new_size: 2 } })(hand);
      const path = `/volumes/${hand.id('volume')}`;
      await until(
        () => hand.request('cinder', 'GET', path),
        (found) => found.includes('"size":2'),
      );
    },
    finding: changed('volume', 'size', '1', '2'),
  },
  {
    title: 'a volume is detached',
    make: async (hand: Hand): Promise<void> => {
      const id = hand.id('detached-volume');
      await server('stopped-server', 'DELETE', `/os-volume_attachments/${id}`)(hand);
      await until(
        () => hand.request('cinder', 'GET', `/volumes/${id}`),
        (found) => found.includes('"available"'),
      );
    },
    finding: gone('attachment'),
  },
  {
    title: 'a volume is attached',
    make: async (hand: Hand): Promise<void> => {
      const volumeId = hand.id('free-volume');
      const attachment = { volumeAttachment: { volumeId } };
      await server('named-server', 'POST', '/os-volume_attachments', attachment)(hand);
      await until(
        () => hand.request('cinder', 'GET', `/volumes/${volumeId}`),
        (found) => found.includes('"in-use"'),
      );
    },
    finding: changed('named-server', 'volumes', null, /^[0-9a-f-]{36}$/),
  },
];
