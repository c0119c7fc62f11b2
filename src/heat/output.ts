/** One output: `format_stack_output` in heat/engine/api.py. */
export interface StackOutput {
  readonly key: string;
  readonly description: string;
  /** Any JSON; `null` while it cannot be resolved; `undefined` in lists, which do not resolve. */
  readonly value: unknown;
  /** Why it could not be resolved. */
  readonly error: string | undefined;
}
