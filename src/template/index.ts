export type { Bundle, BundleOptions } from './bundle.js';
export { bundle } from './bundle.js';
export type { RequestPart } from './request-part.js';
export type { WrittenParameter } from './retyped-values.js';
export type { GivenParameter } from './given-parameters.js';
export { readTemplate } from './read-template.js';
export type { InputFiles } from './input-files.js';
export { openInputFiles } from './input-files.js';
export { Unreadable } from './read-file.js';
