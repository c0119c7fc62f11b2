export type { Alias, Entry, Node, Scalar, YamlMap } from './nodes.js';
export { isList, isMap, isScalar } from './nodes.js';
export type { Plain, Tree } from './tree.js';
export {
  listEntries,
  isMapNode,
  listItems,
  listPairs,
  toPlain,
  findRepeatedKeys,
  listRepeatedKeys,
  toStringValue,
  listSection,
  valueAt,
} from './tree.js';
export type { YamlIssue, YamlText } from './read-yaml.js';
export { readYaml } from './read-yaml.js';
export type { YamlDiagnostic } from './value.js';
export { WholeFloat, createLineIndex, lineAndColumn, parseYaml, toValue } from './value.js';
export { formatFloatAsString, formatPythonFloat, stripPythonSpace } from './python-numbers.js';
export { toPythonText } from './resolver.js';
