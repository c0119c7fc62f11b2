export { listenForCancel } from './cancellation.js';
export { clock } from './clock.js';
export type { Console } from './console.js';
export { openConsole } from './console.js';
export { readOwner } from './owner.js';
export { surroundings } from './surroundings.js';
export type { Annotation, Toolkit } from './toolkit.js';
export { publish } from './publish.js';
export { toolkit } from './toolkit.js';
