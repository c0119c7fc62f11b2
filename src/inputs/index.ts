export type { Job, Telling } from './job.js';
export { readJob } from './job.js';
export type { InputSource } from './read.js';
export type { InputName } from './table.js';
export { INPUTS, OPERATIONS } from './table.js';
