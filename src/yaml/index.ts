export type { Entry, Plain, Tree } from './tree.js';
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
export { formatFloatAsString, stripPythonSpace } from './python-numbers.js';
export { toPythonText } from './resolver.js';
