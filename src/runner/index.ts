export { listenForCancel } from './cancellation.js';
export { clock } from './clock.js';
export { readOwner } from './owner.js';
export { surroundings } from './surroundings.js';
export type { Annotation, Toolkit } from './toolkit.js';
export { printItem, publish } from './publish.js';
export { toolkit } from './toolkit.js';
