export { loadHeatSchema } from './load.js';
export { BASE_ATTRIBUTES } from './base-attributes.js';
export { addKnownTypes, parseKnownTypes } from './known-types.js';
export type * from './types.js';
