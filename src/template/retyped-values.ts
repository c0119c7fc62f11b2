import { isScalar, type Node } from 'yaml';
import { entriesOf, plainOf, valueAt } from '../yaml/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { Declared } from './hidden.js';
import { jsonText } from './json-text.js';
import { placeOf, type Source } from './source.js';

/**
 * Notices for parameters of type string whose value YAML 1.1 reads as another one than is written: `0644`, `12:30`, `1.10`, `yes`.
 * Of a hidden parameter neither value is shown. `map` is the map of parameters in the source.
 */
export function retypedValues(source: Source, map: Node | null, declared: readonly Declared[]): Diagnostic[] {
  const texts = new Map(declared.filter(isText).map((one) => [one.name, one]));
  return entriesOf(source.tree, map).flatMap(({ name, value }): Diagnostic[] => {
    const parameter = texts.get(name);
    const change = parameter && changeOf(source, value);
    if (change === undefined) return [];
    const [written, sent] = change;
    const what = parameter?.isHidden === true ? '' : `: ${written} is sent as ${sent}`;
    const text = `Parameter "${name}" is a string, and YAML reads its value as something else${what}. Put quotes around it to send it as it is written.`;
    return [{ severity: 'notice', text, place: placeOf(source, value) }];
  });
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

/** What is written, and what the stack gets; `undefined` where both are the same. */
function changeOf({ tree, text, isJson }: Source, node: Node | null): [string, string] | undefined {
  const target = tree.resolve(node);
  if (isJson || !isScalar(target) || target.range === undefined || target.range === null) return undefined;
  const value = plainOf(tree, target);
  if (value === null || typeof value === 'string' || typeof value === 'object') return undefined;
  const written = text.slice(target.range[0], target.range[1]);
  // Heat makes text of a boolean as Python does: `StringParam` in heat/engine/parameters.py.
  const sent = typeof value === 'boolean' ? (value ? 'True' : 'False') : jsonText(value);
  return written === sent ? undefined : [written, sent];
}
