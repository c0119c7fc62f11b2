import {
  commonOptions,
  commonSections,
  serviceAuth,
  sqlite,
  tokenCheck,
  type Config,
  type ConfigInputs,
} from './common.js';

/** neutron.conf with ML2's: the API alone; there are no agents that could be told anything. */
export function neutronConfig(inputs: ConfigInputs): Config {
  const { layout, ports, files } = inputs;
  return {
    DEFAULT: {
      ...commonOptions(inputs),
      bind_host: '127.0.0.1',
      bind_port: ports.neutron,
      api_workers: 0,
      rpc_workers: 0,
      core_plugin: 'ml2',
      service_plugins: 'router,qos,port_forwarding,network_ip_availability',
      auth_strategy: 'keystone',
      api_paste_config: files.neutronApiPaste,
      dhcp_agent_notification: false,
      dns_domain: 'cloud.test.',
      notify_nova_on_port_status_changes: true,
      notify_nova_on_port_data_changes: true,
      send_events_interval: 1,
    },
    database: sqlite(layout.database('neutron')),
    keystone_authtoken: tokenCheck(inputs),
    nova: serviceAuth(inputs),
    placement: serviceAuth(inputs),
    ml2: {
      type_drivers: 'flat,vlan,vxlan',
      tenant_network_types: 'vxlan',
      mechanism_drivers: 'local_cloud',
      extension_drivers: 'port_security,qos,dns',
    },
    ml2_type_flat: { flat_networks: '*' },
    ml2_type_vlan: { network_vlan_ranges: 'physnet1:100:200' },
    ml2_type_vxlan: { vni_ranges: '1:10000' },
    securitygroup: { enable_security_group: true },
    ...commonSections(inputs),
  };
}
