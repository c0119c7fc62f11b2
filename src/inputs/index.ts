export type { Job } from './job.js';
export { readJob } from './job.js';
export type { Telling } from './parts.js';
export type { InputSource } from './read.js';
export type { SeveralStacks, StackJob, StackRequest } from './several.js';
export type { OutputOf, ParameterFromOutputs } from './stacks/needs.js';
export type { InputName } from './table.js';
export { INPUTS, OPERATIONS } from './table.js';
