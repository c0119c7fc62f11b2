export type { EventReader, Job } from './job.js';
export { readJob } from './job.js';
export type { LintJob } from './lint-job.js';
export { isLint, readLintJob } from './lint-job.js';
export { InvalidValue } from './invalid-value.js';
export type { InputSource } from './read.js';
export type { MultiStackJob, StackJob } from './multi-stack.js';
export type { InputName } from './definitions.js';
export { INPUTS, isBooleanInput, isListInput, OPERATIONS } from './definitions.js';
