export type { Bundle, BundleOptions } from './bundle.js';
export { bundle } from './bundle.js';
export type { HeatPayload } from './parameters/heat-payload.js';
export type { WrittenParameter } from './parameters/retyped-values.js';
export type { ParameterValue } from './parameters/parameters.js';
export { readTemplate } from './read-template.js';
export type { InputFiles } from './files/input-files.js';
export { openInputFiles } from './files/input-files.js';
export { UnreadableFileError } from './files/read-file.js';
