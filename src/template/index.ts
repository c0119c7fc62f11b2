export type { Bundle, BundleOptions } from './bundle.js';
export { bundle } from './bundle.js';
export type { RequestPart } from './request-part.js';
export { readTemplate } from './read-template.js';
