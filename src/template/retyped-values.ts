import { isScalar, type Node } from 'yaml';
import type { Place } from '../errors/index.js';
import { entriesOf, plainOf, valueAt, type Plain } from '../yaml/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { Declared } from './hidden.js';
import { jsonText } from './json-text.js';
import { placeOf, type Source } from './source.js';

/** A parameter's value as it stands in a YAML file that is none of the stack's own, such as a stacks file. */
export interface WrittenParameter {
  readonly name: string;
  /** With its quotes, if it has any. */
  readonly written: string;
  /** What YAML 1.1 makes of it. */
  readonly value: Plain;
  readonly place: Place;
}

/**
 * Notices for parameters of type string whose value YAML 1.1 reads as another one than is written: `0644`, `12:30`, `1.10`, `yes`.
 * Of a hidden parameter neither value is shown. `map` is the map of parameters in the source.
 */
export function retypedValues(source: Source, map: Node | null, declared: readonly Declared[]): Diagnostic[] {
  const texts = new Map(declared.filter(isText).map((one) => [one.name, one]));
  return entriesOf(source.tree, map).flatMap(({ name, value }): Diagnostic[] => {
    const parameter = texts.get(name);
    const scalar = parameter && scalarIn(source, value);
    return scalar === undefined
      ? []
      : noticeOf(parameter, { name, ...scalar, place: placeOf(source, value) });
  });
}

/** The same for values that stand elsewhere. */
export function retypedWritten(
  written: readonly WrittenParameter[],
  declared: readonly Declared[],
): Diagnostic[] {
  return written.flatMap((one) =>
    noticeOf(
      declared.find((parameter) => parameter.name === one.name && isText(parameter)),
      one,
    ),
  );
}

function noticeOf(
  parameter: Declared | undefined,
  { name, written, value, place }: WrittenParameter,
): Diagnostic[] {
  const sent = sentTextOf(value);
  if (parameter === undefined || sent === undefined || sent === written) return [];
  const what = parameter.isHidden ? '' : `: ${written} is sent as ${sent}`;
  const text = `Parameter "${name}" is a string, and YAML reads its value as something else${what}. Put quotes around it to send it as it is written.`;
  return [{ severity: 'notice', text, place }];
}

/** The same for the sections of an environment. */
export function retypedInEnvironment(
  source: Source,
  root: readonly Declared[],
  everywhere: readonly Declared[],
): Diagnostic[] {
  const { tree } = source;
  const section = (name: string): Node | null => valueAt(tree, tree.root, name) ?? null;
  return [
    ...retypedValues(source, section('parameters'), root),
    ...retypedValues(source, section('parameter_defaults'), everywhere),
  ];
}

function isText({ type }: Declared): boolean {
  return type?.toLowerCase() === 'string';
}

/** What is written, and what YAML makes of it; `undefined` for what is no scalar. */
function scalarIn(
  { tree, text, isJson }: Source,
  node: Node | null,
): Pick<WrittenParameter, 'written' | 'value'> | undefined {
  const target = tree.resolve(node);
  if (isJson || !isScalar(target) || target.range === undefined || target.range === null) return undefined;
  return { written: text.slice(target.range[0], target.range[1]), value: plainOf(tree, target) };
}

/** What the stack gets; `undefined` for a text, which stays as it is. Heat makes text of a boolean as Python does: `StringParam` in heat/engine/parameters.py. */
function sentTextOf(value: Plain): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'object') return undefined;
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : jsonText(value);
}
