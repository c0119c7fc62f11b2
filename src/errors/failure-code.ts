/** Why an operation ended red, as one word: the output `failure-code`. */
export type FailureCode =
  | 'quota'
  | 'refused'
  | 'stack-failed'
  | 'rolled-back'
  | 'rollback-failed'
  | 'superseded'
  | 'timed-out'
  | 'no-changes'
  | 'verify-failed';
