import type { SourceLocation } from '../../errors/index.js';
import { isScalar, listEntries, toPlain, valueAt, type Node, type Plain } from '../../yaml/index.js';
import type { Diagnostic } from '../errors.js';
import type { DeclaredParameter } from './hidden-parameters.js';
import { formatHeatJson } from './heat-json.js';
import { formatPythonBoolean } from '../python-text.js';
import { locationOf, type Source } from '../source.js';

/** A parameter's source text in a YAML file that is not sent to Heat, such as a stacks file. */
export interface WrittenParameter {
  readonly name: string;
  /** Source text, including quotes. */
  readonly written: string;
  /** The value by YAML 1.1. */
  readonly value: Plain;
  readonly location: SourceLocation;
}

/**
 * Returns notices for string parameters whose value YAML 1.1 changes: `0644`, `12:30`, `1.10`, `yes`. The notice for a
 * hidden parameter contains neither value. `map` is the map of parameters in the source.
 */
export function findRetypedValues(
  source: Source,
  map: Node | null,
  declared: readonly DeclaredParameter[],
): Diagnostic[] {
  const stringParameters = new Map(declared.filter(isString).map((one) => [one.name, one]));
  return listEntries(source.tree, map).flatMap(({ name, value }): Diagnostic[] => {
    const parameter = stringParameters.get(name);
    const scalar = parameter && findWrittenScalar(source, value);
    return scalar === undefined
      ? []
      : toNotices(parameter, { name, ...scalar, location: locationOf(source, value) });
  });
}

/** Like `findRetypedValues`, for parameters outside the bundle's files. */
export function findRetypedWrittenParameters(
  written: readonly WrittenParameter[],
  declared: readonly DeclaredParameter[],
): Diagnostic[] {
  return written.flatMap((one) =>
    toNotices(
      declared.find((parameter) => parameter.name === one.name && isString(parameter)),
      one,
    ),
  );
}

function toNotices(
  parameter: DeclaredParameter | undefined,
  { name, written, value, location }: WrittenParameter,
): Diagnostic[] {
  const sent = toSentText(value);
  if (parameter === undefined || sent === undefined || sent === written) return [];
  const detail = parameter.isHidden ? '' : `: ${written} is sent as ${sent}`;
  const text = `Parameter "${name}" is a string, but YAML reads its value as another type${detail}. Quote the value to send it as written.`;
  return [{ severity: 'notice', text, location }];
}

/** Like `findRetypedValues`, for the sections of an environment. */
export function findRetypedEnvironmentValues(
  source: Source,
  root: readonly DeclaredParameter[],
  allParameters: readonly DeclaredParameter[],
): Diagnostic[] {
  const { tree } = source;
  const section = (name: string): Node | null => valueAt(tree, tree.root, name) ?? null;
  return [
    ...findRetypedValues(source, section('parameters'), root),
    ...findRetypedValues(source, section('parameter_defaults'), allParameters),
  ];
}

function isString({ type }: DeclaredParameter): boolean {
  return type?.toLowerCase() === 'string';
}

/** Returns source text and value of a scalar; `undefined` for other nodes and for JSON. */
function findWrittenScalar(
  { tree, text, isJson }: Source,
  node: Node | null,
): Pick<WrittenParameter, 'written' | 'value'> | undefined {
  const target = tree.resolve(node);
  if (isJson || !isScalar(target)) return undefined;
  return { written: text.slice(target.start, target.end), value: toPlain(tree, target) };
}

/** Returns the text that the stack gets; `undefined` for a string, which does not change. Heat formats booleans like Python: `StringParam` in heat/engine/parameters.py. */
function toSentText(value: Plain): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'object') return undefined;
  return typeof value === 'boolean' ? formatPythonBoolean(value) : formatHeatJson(value);
}
