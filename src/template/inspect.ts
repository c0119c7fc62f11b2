import { formatLocation } from '../errors/index.js';
import type { BundleBuilder } from './bundle-builder.js';
import { warningAt, type Diagnostic } from './errors.js';
import { listDeclaredParameters, type DeclaredParameter } from './parameters/hidden-parameters.js';
import { isTemplate } from './references/include.js';
import { findReplacedResources } from './references/registry.js';
import {
  findRetypedEnvironmentValues,
  findRetypedValues,
  findRetypedWrittenParameters,
  type WrittenParameter,
} from './parameters/retyped-values.js';
import { type Source, locationOf } from './source.js';
import { listRepeatedKeys } from '../yaml/index.js';

interface InspectedSources {
  readonly environments: readonly Source[];
  readonly parametersFiles: readonly Source[];
  /** The input `parameters`. */
  readonly input: Source;
  /** The values of the input, also those of a stacks file. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Parameters from a stacks file, which override the input. */
  readonly written: readonly WrittenParameter[];
  /** Parameters that the root template declares. */
  readonly declared: readonly DeclaredParameter[];
}

/** Finds duplicate keys, replaced registries and retyped values, which Heat accepts silently. */
export function inspectSources(
  builder: BundleBuilder,
  { environments, parametersFiles, input, values, written, declared }: InspectedSources,
): Diagnostic[] {
  const sources = new Set([...builder.sources.values(), ...environments, ...parametersFiles]);
  const allParameters = [...sources].filter(isTemplate).flatMap(({ tree }) => listDeclaredParameters(tree));
  const isOverridden = ({ name }: DeclaredParameter): boolean => written.some((one) => one.name === name);
  const inputParameters = declared.filter((one) => !isOverridden(one));
  return [
    ...[...sources].flatMap(findDuplicateKeys),
    ...findReplacedResources(environments).map(describeReplaced),
    ...environments.flatMap((source) => findRetypedEnvironmentValues(source, declared, allParameters)),
    ...parametersFiles.flatMap((source) => findRetypedValues(source, source.tree.root, declared)),
    ...inspectInput(input, inputParameters),
    ...findJoinedAssignments(values, declared),
    ...findRetypedWrittenParameters(written, declared),
  ];
}

function describeReplaced({ replaced, by }: ReturnType<typeof findReplacedResources>[number]): Diagnostic {
  const at = formatLocation(locationOf(by.source, by.key));
  const text = `Heat ignores "resources" of this resource_registry, because a later environment has its own at ${at}. Write all entries into one environment.`;
  return warningAt(replaced.source, replaced.key, text);
}

/** An input has no file for an annotation, so the location becomes part of the text. */
function inspectInput(input: Source, declared: readonly DeclaredParameter[]): Diagnostic[] {
  const diagnostics = [...findDuplicateKeys(input), ...findRetypedValues(input, input.tree.root, declared)];
  return diagnostics.map(({ severity, text, location }) => ({
    severity,
    text: location === undefined ? text : `${formatLocation(location)}: ${text}`,
  }));
}

/** `size=` after a comma or semicolon, as in `name=web,size=2`. */
const JOINED_NAME = /[,;]\s*([A-Za-z_][\w.-]{0,254})\s*=/g;

/** Returns a warning for each value that contains the assignment of another parameter, as other tools write several in one line. */
function findJoinedAssignments(
  values: Readonly<Record<string, unknown>>,
  declared: readonly DeclaredParameter[],
): Diagnostic[] {
  const names = new Set(declared.map(({ name }) => name));
  return Object.entries(values).flatMap(([name, value]): Diagnostic[] => {
    const others = typeof value === 'string' ? [...value.matchAll(JOINED_NAME)] : [];
    const other = others.find(([, found = '']) => found !== name && names.has(found))?.[1];
    const text = `The value of parameter "${name}" contains "${other}=", the name of another parameter. Write one name=value per line.`;
    return other === undefined ? [] : [{ severity: 'warning', text }];
  });
}

/** A file with more of them was generated, and its reader knows by then. */
const MAX_DUPLICATES = 100;

/** Returns a warning for each of the first duplicate keys: Heat, like PyYAML, silently uses the last one. */
function findDuplicateKeys(source: Source): Diagnostic[] {
  const repeated = listRepeatedKeys(source.tree);
  const warnings = repeated.slice(0, MAX_DUPLICATES).map(({ key, first }): Diagnostic => ({
    severity: 'warning',
    text: `"${String(key.value)}" is set twice, first at ${formatLocation(locationOf(source, first))}; only the last one takes effect`,
    location: locationOf(source, key),
  }));
  const more = repeated.length - warnings.length;
  return more === 0
    ? warnings
    : [...warnings, { severity: 'warning', text: `${more} more keys are set twice in ${source.name}` }];
}
