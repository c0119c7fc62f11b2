export type { Bundle, BundleOptions } from './bundle.js';
export { bundle } from './bundle.js';
