import { stringify } from 'lossless-json';

/** JSON of the value, numbers as Heat wrote them (see `StackOutput.value`); indented by so many blanks where that is said. */
export function jsonText(value: unknown, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}
