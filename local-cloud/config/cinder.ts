import { serviceUrl } from '../services.js';
import {
  commonOptions,
  commonSections,
  serviceAuth,
  sqlite,
  tokenCheck,
  type Config,
  type ConfigInputs,
} from './common.js';

const BACKEND = 'database_only';

/** cinder.conf of API, scheduler and volume service alike. */
export function cinderConfig(inputs: ConfigInputs): Config {
  const { layout, ports, files } = inputs;
  return {
    DEFAULT: {
      ...commonOptions(inputs),
      host: 'control',
      my_ip: '127.0.0.1',
      auth_strategy: 'keystone',
      osapi_volume_listen: '127.0.0.1',
      osapi_volume_listen_port: ports.cinder,
      osapi_volume_workers: 1,
      // Each open connection takes one of a hundred threads, also between requests; Heat and Nova keep theirs for minutes.
      wsgi_keep_alive: false,
      enabled_backends: BACKEND,
      glance_api_servers: serviceUrl(ports, 'glance'),
      api_paste_config: files.cinderApiPaste,
      resource_query_filters_file: files.cinderResourceFilters,
    },
    [BACKEND]: {
      volume_driver: 'local_cloud.cinder_driver.DatabaseVolumeDriver',
      volume_backend_name: BACKEND,
    },
    database: sqlite(layout.database('cinder')),
    keystone_authtoken: tokenCheck(inputs),
    nova: serviceAuth(inputs),
    coordination: { backend_url: `file://${layout.coordination}` },
    key_manager: { backend: 'cinder.keymgr.conf_key_mgr.ConfKeyManager', fixed_key: '0'.repeat(64) },
    ...commonSections(inputs),
  };
}
