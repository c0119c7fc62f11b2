import { isScalar, type Node } from 'yaml';
import type { SourceLocation } from '../../errors/index.js';
import { listEntries, toPlain, valueAt, type Plain } from '../../yaml/index.js';
import type { Diagnostic } from '../errors.js';
import type { DeclaredParameters } from './hidden-parameters.js';
import { jsonText } from './heat-json.js';
import { locationOf, type Source } from '../source.js';

/** A parameter's value as it stands in a YAML file that is none of the stack's own, such as a stacks file. */
export interface WrittenParameter {
  readonly name: string;
  /** With its quotes, if it has any. */
  readonly written: string;
  /** What YAML 1.1 makes of it. */
  readonly value: Plain;
  readonly location: SourceLocation;
}

/**
 * Notices for parameters of type string whose value YAML 1.1 reads as another one than is written: `0644`, `12:30`, `1.10`, `yes`.
 * Of a hidden parameter neither value is shown. `map` is the map of parameters in the source.
 */
export function findRetypedValues(
  source: Source,
  map: Node | null,
  declared: readonly DeclaredParameters[],
): Diagnostic[] {
  const texts = new Map(declared.filter(isText).map((one) => [one.name, one]));
  return listEntries(source.tree, map).flatMap(({ name, value }): Diagnostic[] => {
    const parameter = texts.get(name);
    const scalar = parameter && scalarIn(source, value);
    return scalar === undefined
      ? []
      : noticeOf(parameter, { name, ...scalar, location: locationOf(source, value) });
  });
}

/** The same for values that stand elsewhere. */
export function retypedWritten(
  written: readonly WrittenParameter[],
  declared: readonly DeclaredParameters[],
): Diagnostic[] {
  return written.flatMap((one) =>
    noticeOf(
      declared.find((parameter) => parameter.name === one.name && isText(parameter)),
      one,
    ),
  );
}

function noticeOf(
  parameter: DeclaredParameters | undefined,
  { name, written, value, location }: WrittenParameter,
): Diagnostic[] {
  const sent = sentTextOf(value);
  if (parameter === undefined || sent === undefined || sent === written) return [];
  const what = parameter.isHidden ? '' : `: ${written} is sent as ${sent}`;
  const text = `Parameter "${name}" is a string, and YAML reads its value as something else${what}. Put quotes around it to send it as it is written.`;
  return [{ severity: 'notice', text, location: location }];
}

/** The same for the sections of an environment. */
export function findRetypedEnvironmentValues(
  source: Source,
  root: readonly DeclaredParameters[],
  everywhere: readonly DeclaredParameters[],
): Diagnostic[] {
  const { tree } = source;
  const section = (name: string): Node | null => valueAt(tree, tree.root, name) ?? null;
  return [
    ...findRetypedValues(source, section('parameters'), root),
    ...findRetypedValues(source, section('parameter_defaults'), everywhere),
  ];
}

function isText({ type }: DeclaredParameters): boolean {
  return type?.toLowerCase() === 'string';
}

/** What is written, and what YAML makes of it; `undefined` for what is no scalar. */
function scalarIn(
  { tree, text, isJson }: Source,
  node: Node | null,
): Pick<WrittenParameter, 'written' | 'value'> | undefined {
  const target = tree.resolve(node);
  if (isJson || !isScalar(target) || target.range === undefined || target.range === null) return undefined;
  return { written: text.slice(target.range[0], target.range[1]), value: toPlain(tree, target) };
}

/** What the stack gets; `undefined` for a text, which stays as it is. Heat makes text of a boolean as Python does: `StringParam` in heat/engine/parameters.py. */
function sentTextOf(value: Plain): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'object') return undefined;
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : jsonText(value);
}
