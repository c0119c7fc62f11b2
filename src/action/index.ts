/** The bundle that both entry points load after they have installed their signal handlers. */
export { runAction } from './run-action.js';
export { runPostStep } from './run-post-step.js';
