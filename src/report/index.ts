export { errorReport } from './error.js';
export type { LogItem } from './log.js';
export { logItem } from './log.js';
export { filesItems, signedInItem } from './opening.js';
export type { Publication, Telling } from './publication.js';
export { publicationOf } from './publication.js';
export { logText } from './safe-text.js';
export type { Secrets } from './secrets.js';
export { createSecrets } from './secrets.js';
