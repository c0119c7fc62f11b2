import { sqlite, tokenCheck, type Config, type ConfigInputs } from './common.js';

/** placement.conf. */
export function placementConfig(inputs: ConfigInputs): Config {
  return {
    DEFAULT: { log_color: false, use_stderr: true },
    api: { auth_strategy: 'keystone' },
    placement_database: { ...sqlite(inputs.layout.database('placement')), sync_on_startup: true },
    keystone_authtoken: tokenCheck(inputs),
  };
}
