export type { Session } from './session.js';
export type { SignInOptions, SignInEnvironment } from './sign-in-options.js';
export type { Cloud, Interface } from './settings/read-cloud.js';
export type { CloudTransport } from './settings/tls.js';
export { findPemProblem } from './settings/tls.js';
export type { Credential } from './credentials/credential.js';
export { readCloud } from './settings/read-cloud.js';
export type { SignInDeps } from './sign-in.js';
export { signIn } from './sign-in.js';
