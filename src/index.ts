/** What the package exports for scripts and other actions. */
export { readCloud, signIn } from './auth/index.js';
export type { Cloud, Session, SignInOptions, SignInEnvironment } from './auth/index.js';
export { connectHeat } from './library/connect-heat.js';
export type { ConnectOptions, HeatConnected } from './library/connect-heat.js';
export { operate } from './deploy/index.js';
export type { Clock, Context, Progress, Request, Result } from './deploy/index.js';
export {
  CancelledError,
  DeadlineError,
  DecodeError,
  DeployError,
  explain,
  FAILURE_CODES,
  findFailureCode,
  formatLocation,
  InputError,
  messageOf,
  RequestError,
  SignInError,
  StackError,
  summaryOf,
  TemplateError,
} from './errors/index.js';
export type { ErrorDetails, FailureCode, InputIssue, RequestFacts, SourceLocation } from './errors/index.js';
export * from './heat/index.js';
export { createHttp } from './http/index.js';
export type { Http, HttpOptions } from './http/index.js';
export { InfomaniakHeatClient } from './library/infomaniak/client.js';
export type { InfomaniakClientOptions, InfomaniakCredentials, Logger } from './library/infomaniak/connect.js';
export type {
  ResourceDetails,
  StackDetails,
  StackEventEntry,
  StackListEntry,
  StackResourceEntry,
  TemplateValidation,
} from './library/infomaniak/shapes.js';
export { clock } from './runner/clock.js';
export { bundle } from './template/index.js';
export type { Bundle, BundleOptions } from './template/index.js';
