export type { ServiceAnswer, ServiceConnection, ServiceName, ServiceReader } from './service-reader.js';
export { createServiceReader } from './service-reader.js';
