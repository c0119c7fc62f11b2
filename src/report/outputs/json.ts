import { stringify } from 'lossless-json';

/** Returns the value as JSON, with numbers as Heat wrote them (see `StackOutput.value`). */
export function jsonText(value: unknown, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}
