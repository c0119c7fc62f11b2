import { stripPythonSpace } from '../yaml/index.js';

/** Texts that `bool_from_string` in oslo.utils treats as true. */
const TRUE_TEXTS: ReadonlySet<string> = new Set(['1', 't', 'true', 'on', 'y', 'yes']);

/** True for a text that Heat reads as true where it expects a boolean. */
export function isTrueText(text: string): boolean {
  return TRUE_TEXTS.has(stripPythonSpace(text).toLowerCase());
}

/** Formats a boolean as Heat does where it expects a string: Python's `str`. */
export function formatPythonBoolean(value: boolean): 'True' | 'False' {
  return value ? 'True' : 'False';
}
