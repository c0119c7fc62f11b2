export { loadHeatSchema } from './load.js';
export { BASE_ATTRIBUTES } from './base-attributes.js';
export type * from './types.js';
