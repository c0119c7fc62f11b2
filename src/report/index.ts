export { errorReport } from './error.js';
export type { LogItem, Told } from './log.js';
export { logItem } from './log.js';
export { openingItems } from './opening.js';
export type { Publication, Telling } from './publication.js';
export { publicationOf } from './publication.js';
export type { Secrets } from './secrets.js';
export { createSecrets } from './secrets.js';
export { idleText, traceText } from './trace.js';
