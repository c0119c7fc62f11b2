/** A real Keystone and Heat on this machine, for tests, the demo and the bench. */
export { cloudsYaml, demoVariables, exportLines, type ApplicationCredential } from './credentials.js';
export { down, status, up, type Instance, type Status } from './instance.js';
export { authUrl, completed, heatUrl, type InstanceOptions, type UpOptions } from './options.js';
export type { Job } from './federation/job.js';
export { SetupError } from './say.js';
export type { Server } from './server.js';
