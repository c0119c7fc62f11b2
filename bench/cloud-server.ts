import { cloudDown, cloudUp } from '../local-cloud/index.js';
import { measureStack, type Bench, type StackResult } from './pairs.js';
import type { StackCase } from './stacks.js';

/** A stack as people have it, on images, flavors and networks of the local cloud. */
const SERVER = `heat_template_version: 2021-04-16
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: { get_resource: network }
      cidr: 192.168.7.0/24
  router:
    type: OS::Neutron::Router
    properties:
      external_gateway_info: { network: public }
  interface:
    type: OS::Neutron::RouterInterface
    properties:
      router: { get_resource: router }
      subnet: { get_resource: subnet }
  port:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: network }
      fixed_ips: [{ subnet: { get_resource: subnet } }]
  address:
    type: OS::Neutron::FloatingIP
    depends_on: interface
    properties:
      floating_network: public
      port_id: { get_resource: port }
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{ port: { get_resource: port } }]
outputs:
  address: { value: { get_attr: [address, floating_ip_address] } }
`;

/** Few enough that all stacks together stay below the quotas. */
const CLOUD_SERVER: StackCase = {
  id: 'cloud-server',
  title: 'holds a server, its network and a floating IP is created on a cloud',
  change: 'create',
  pairs: 4,
  quickPairs: 1,
  files: () => ({ 'root.yaml': SERVER }),
};

/** Starts a cloud of its own, with its files below `state`, and removes it after the measurement. */
export async function measureCloudServer(bench: Bench, state: string): Promise<StackResult> {
  try {
    const cloud = await cloudUp({ state });
    const onCloud: Bench = { ...bench, heat: cloud, env: { ...bench.env, ...cloud.env } };
    // Not counted: the first server of a cloud takes longer.
    await measureStack({ ...onCloud, isQuick: true }, CLOUD_SERVER);
    return await measureStack(onCloud, CLOUD_SERVER);
  } finally {
    await cloudDown({ state }, { purge: true });
  }
}
