export type { AskedService } from './asked-services.js';
export { findMissingService } from './asked-services.js';
export type { ServiceAnswer, ServiceConnection, ServiceName, ServiceReader } from './service-reader.js';
export { createServiceReader } from './service-reader.js';
