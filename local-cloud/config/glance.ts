import {
  commonOptions,
  commonSections,
  sqlite,
  tokenCheck,
  type Config,
  type ConfigInputs,
} from './common.js';

/** glance-api.conf: no workers of its own, images as files. */
export function glanceConfig(inputs: ConfigInputs): Config {
  const { layout, ports, files } = inputs;
  return {
    DEFAULT: {
      ...commonOptions(inputs),
      bind_host: '127.0.0.1',
      bind_port: ports.glance,
      workers: 0,
      node_staging_uri: `file://${layout.imageStaging}`,
      enabled_import_methods: '[]',
    },
    database: sqlite(layout.database('glance')),
    keystone_authtoken: tokenCheck(inputs),
    paste_deploy: { flavor: 'keystone', config_file: files.glanceApiPaste },
    glance_store: { stores: 'file', default_store: 'file', filesystem_store_datadir: layout.images },
    ...commonSections(inputs),
  };
}
