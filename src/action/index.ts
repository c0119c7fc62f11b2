/** The bundle that both entries load once their signal handlers stand: the step, and its post step. */
export { runAction } from './run-action.js';
export { runPostStep } from './run-post-step.js';
