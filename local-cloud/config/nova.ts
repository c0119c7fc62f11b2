import { serviceUrl } from '../services.js';
import {
  commonOptions,
  commonSections,
  REGION,
  serviceAuth,
  sqlite,
  tokenCheck,
  type Config,
  type ConfigInputs,
} from './common.js';

/** nova.conf of API, conductor, scheduler and computes alike. */
export function novaConfig(inputs: ConfigInputs): Config {
  const { layout, ports, files } = inputs;
  const auth = serviceAuth(inputs);
  return {
    DEFAULT: {
      ...commonOptions(inputs),
      host: 'control',
      my_ip: '127.0.0.1',
      enabled_apis: 'osapi_compute',
      osapi_compute_listen: '127.0.0.1',
      osapi_compute_listen_port: ports.nova,
      osapi_compute_workers: 1,
      compute_driver: 'nova_driver.LocalCloudDriver',
      vif_plugging_is_fatal: false,
      vif_plugging_timeout: 0,
      allow_resize_to_same_host: true,
      instances_path: layout.instances,
      rpc_response_timeout: 60,
      sync_power_state_interval: -1,
    },
    api: { auth_strategy: 'keystone' },
    wsgi: { api_paste_config: files.novaApiPaste },
    database: sqlite(layout.database('nova')),
    api_database: sqlite(layout.database('nova_api')),
    keystone_authtoken: tokenCheck(inputs),
    service_user: { ...auth, send_service_user_token: true },
    placement: auth,
    neutron: { ...auth, endpoint_override: serviceUrl(ports, 'neutron'), service_metadata_proxy: false },
    glance: { endpoint_override: serviceUrl(ports, 'glance') },
    cinder: { ...auth, catalog_info: 'volumev3:cinderv3:publicURL', os_region_name: REGION },
    conductor: { workers: 1 },
    scheduler: { workers: 1, discover_hosts_in_cells_interval: -1 },
    key_manager: { backend: 'nova.keymgr.conf_key_mgr.ConfKeyManager', fixed_key: '0'.repeat(64) },
    ...commonSections(inputs),
  };
}
