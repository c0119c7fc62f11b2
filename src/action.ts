/** The bundle that both entries load once their signal handlers stand: the step, and its post step. */
export { main } from './main.js';
export { post } from './post.js';
