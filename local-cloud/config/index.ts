import { ini } from '../../local-heat/ini.js';
import { writePrivate } from '../../local-heat/private-file.js';
import { SERVICE_NAMES, type ServiceName } from '../services.js';
import { cinderConfig } from './cinder.js';
import type { Config, ConfigInputs } from './common.js';
import { glanceConfig } from './glance.js';
import { neutronConfig } from './neutron.js';
import { novaConfig } from './nova.js';
import { placementConfig } from './placement.js';

export { REGION, SERVICE_USER, type ConfigInputs } from './common.js';

const CONFIGS: Readonly<Record<ServiceName, (inputs: ConfigInputs) => Config>> = {
  placement: placementConfig,
  neutron: neutronConfig,
  glance: glanceConfig,
  cinder: cinderConfig,
  nova: novaConfig,
};

/** Writes the configuration file of every service. */
export async function writeConfigs(inputs: ConfigInputs): Promise<void> {
  await Promise.all(
    SERVICE_NAMES.map((name) => writePrivate(inputs.layout.config(name), ini(CONFIGS[name](inputs)))),
  );
}
