import { formatLocation } from '../errors/index.js';
import type { BundleBuilder } from './bundle-builder.js';
import type { Diagnostic } from './errors.js';
import { declaredParameters, type DeclaredParameters } from './parameters/hidden-parameters.js';
import { isTemplate } from './references/include.js';
import {
  findRetypedEnvironmentValues,
  findRetypedValues,
  retypedWritten,
  type WrittenParameter,
} from './parameters/retyped-values.js';
import { type Source, locationOf } from './source.js';
import { isMap, isSeq, type Node } from 'yaml';
import { repeatedKeys, type Tree } from '../yaml/index.js';

interface Inspected {
  readonly environments: readonly Source[];
  readonly parametersFiles: readonly Source[];
  /** The input "parameters", where it is YAML. */
  readonly input: Source | undefined;
  /** Parameters from a stacks file, which win over the input. */
  readonly written: readonly WrittenParameter[];
  /** What the main template declares. */
  readonly declared: readonly DeclaredParameters[];
}

/** What the reader should know of the files although Heat takes them. */
export function inspectSources(
  bundling: BundleBuilder,
  { environments, parametersFiles, input, written, declared }: Inspected,
): Diagnostic[] {
  const sources = new Set([...bundling.sources.values(), ...environments, ...parametersFiles]);
  const everywhere = [...sources].filter(isTemplate).flatMap(({ tree }) => declaredParameters(tree));
  const isOverridden = ({ name }: DeclaredParameters): boolean => written.some((one) => one.name === name);
  const ofInput = declared.filter((one) => !isOverridden(one));
  return [
    ...[...sources].flatMap(duplicateKeys),
    ...environments.flatMap((source) => findRetypedEnvironmentValues(source, declared, everywhere)),
    ...parametersFiles.flatMap((source) => findRetypedValues(source, source.tree.root, declared)),
    ...(input === undefined ? [] : inInput(input, ofInput)),
    ...retypedWritten(written, declared),
  ];
}

/** An input is no file that an annotation could stand at. */
function inInput(input: Source, declared: readonly DeclaredParameters[]): Diagnostic[] {
  const found = [...duplicateKeys(input), ...findRetypedValues(input, input.tree.root, declared)];
  return found.map(({ severity, text, location }) => ({
    severity,
    text: location === undefined ? text : `${formatLocation(location)}: ${text}`,
  }));
}

/** A warning for every key that a map has twice: Heat, as PyYAML, takes the last one and says nothing. */
function duplicateKeys(source: Source): Diagnostic[] {
  return listMaps(source.tree).flatMap((map) =>
    repeatedKeys(source.tree, map).map((key): Diagnostic => {
      const name = String(key.value);
      const first = formatLocation(locationOf(source, firstKey(map, name)));
      const text = `"${name}" is given twice, first at ${first}; only the last one counts`;
      return { severity: 'warning', text, location: locationOf(source, key) };
    }),
  );
}

function firstKey(map: Node, name: string): Node | undefined {
  if (!isMap<Node, Node | null>(map)) return undefined;
  return map.items.find(({ key }) => 'value' in key && String(key.value) === name)?.key;
}

/** Every map as it stands in the text; aliases are not followed. */
function listMaps({ root }: Tree): Node[] {
  const maps: Node[] = [];
  const walk = (node: Node | null): void => {
    if (isSeq<Node | null>(node)) node.items.forEach(walk);
    if (!isMap<Node, Node | null>(node)) return;
    maps.push(node);
    for (const { value } of node.items) walk(value);
  };
  walk(root);
  return maps;
}
