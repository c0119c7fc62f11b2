import { LineCounter, parseDocument } from 'yaml';
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
export function parseYaml(text: string): { readonly value: unknown; readonly problem?: YamlProblem } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.1', lineCounter, uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return { value: document.toJS() };
  const { line, col } = lineCounter.linePos(error.pos[0]);
  return { value: undefined, problem: { line, column: col, message: error.message } };
}
