export { demoVariables } from './credentials.js';
export type { Instance } from './instance.js';
export { down, status, up } from './instance.js';
export type { InstanceOptions } from './options.js';
export { authUrl, heatUrl } from './options.js';
export { SetupError } from './say.js';
