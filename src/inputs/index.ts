export type { EventReader, Job } from './job.js';
export { readJob } from './job.js';
export type { Telling } from './parts.js';
export { WrongValue } from './parsers.js';
export type { InputSource } from './read.js';
export type { SeveralStacks, StackJob } from './several.js';
export type { InputName } from './table.js';
export { INPUTS, OPERATIONS } from './table.js';
