export type { Place } from './place.js';
export { placeText } from './place.js';
export type { FailureCode } from './failure-code.js';
export type { ErrorDetails } from './deploy-error.js';
export { DeployError } from './deploy-error.js';
export type { InputMistake } from './input-error.js';
export { InputError } from './input-error.js';
export type { RequestFacts } from './request-error.js';
export { RequestError } from './request-error.js';
export {
  CancelledError,
  DeadlineError,
  DecodeError,
  SignInError,
  StackError,
  TemplateError,
} from './kinds.js';
export { explain, messageOf } from './explain.js';
