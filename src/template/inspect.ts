import { placeText } from '../errors/index.js';
import type { Bundling } from './bundling.js';
import type { Diagnostic } from './diagnostic.js';
import { duplicateKeys } from './duplicate-keys.js';
import { declaredParameters, type Declared } from './hidden.js';
import { isTemplate } from './include.js';
import {
  retypedInEnvironment,
  retypedValues,
  retypedWritten,
  type WrittenParameter,
} from './retyped-values.js';
import type { Source } from './source.js';

interface Inspected {
  readonly environments: readonly Source[];
  readonly parametersFiles: readonly Source[];
  /** The input "parameters", where it is YAML. */
  readonly input: Source | undefined;
  /** Parameters from a stacks file, which win over the input. */
  readonly written: readonly WrittenParameter[];
  /** What the main template declares. */
  readonly declared: readonly Declared[];
}

/** What the reader should know of the files although Heat takes them. */
export function inspectSources(
  bundling: Bundling,
  { environments, parametersFiles, input, written, declared }: Inspected,
): Diagnostic[] {
  const sources = new Set([...bundling.sources.values(), ...environments, ...parametersFiles]);
  const everywhere = [...sources].filter(isTemplate).flatMap(({ tree }) => declaredParameters(tree));
  const isOverridden = ({ name }: Declared): boolean => written.some((one) => one.name === name);
  const ofInput = declared.filter((one) => !isOverridden(one));
  return [
    ...[...sources].flatMap(duplicateKeys),
    ...environments.flatMap((source) => retypedInEnvironment(source, declared, everywhere)),
    ...parametersFiles.flatMap((source) => retypedValues(source, source.tree.root, declared)),
    ...(input === undefined ? [] : inInput(input, ofInput)),
    ...retypedWritten(written, declared),
  ];
}

/** An input is no file that an annotation could stand at. */
function inInput(input: Source, declared: readonly Declared[]): Diagnostic[] {
  const found = [...duplicateKeys(input), ...retypedValues(input, input.tree.root, declared)];
  return found.map(({ severity, text, place }) => ({
    severity,
    text: place === undefined ? text : `${placeText(place)}: ${text}`,
  }));
}
