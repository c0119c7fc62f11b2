export type { Session } from './session.js';
export type { SignInOptions, Surroundings } from './sign-in-options.js';
export type { Cloud, Interface } from './read-cloud.js';
export type { CloudTransport } from './transport.js';
export { findPemProblem } from './transport.js';
export type { Credential } from './credential.js';
export { readCloud } from './read-cloud.js';
export type { SignInSurroundings } from './sign-in.js';
export { signIn } from './sign-in.js';
