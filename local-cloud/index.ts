/** A small real cloud on this machine: Keystone, Heat, Neutron, Nova, Placement, Glance and Cinder, for tests and the demo. */
export { cloudDown, cloudStatus, cloudUp, restartServices, withState, type CloudStatus } from './cloud.js';
export { SERVICE_NAMES, type ServiceName } from './services.js';
