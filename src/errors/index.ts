export type { SourceLocation } from './source-location.js';
export { formatLocation } from './source-location.js';
export type { FailureCode } from './failure-code.js';
export { FAILURE_CODES } from './failure-code.js';
export type { ErrorDetails } from './deploy-error.js';
export { DeployError } from './deploy-error.js';
export type { InputIssue } from './deploy-error.js';
export { InputError } from './deploy-error.js';
export type { RequestFacts } from './deploy-error.js';
export { isFailedRead, RequestError } from './deploy-error.js';
export {
  CancelledError,
  DeadlineError,
  DecodeError,
  SignInError,
  StackError,
  TemplateError,
} from './deploy-error.js';
export { explain, findFailureCode, messageOf, oneLine, summaryOf } from './explain.js';
export { compareNames } from './compare-names.js';
export { countText, joinNames } from './name-list.js';
export { didYouMean, didYouMeanClause, findClosest, isTransposed } from './closest-match.js';
