import type { SourceLocation } from '../errors/index.js';
import type { Level, Rule } from './rule.js';

/** One mistake at one place. */
export interface Finding {
  readonly rule: Rule;
  /** The rule's level, or a lower one where Heat may not evaluate the value, as below a condition. */
  readonly level: Level;
  /** What is wrong, in one sentence without a period. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string | undefined;
  readonly location: SourceLocation;
  /** The position after the last character; line and column start at 1. */
  readonly end: { readonly line: number; readonly column: number };
}
