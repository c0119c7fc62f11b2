export type { Entry, Plain, Tree } from './tree.js';
export { entriesOf, isMapNode, itemsOf, pairsOf, plainOf, repeatedKeys, stringOf, valueAt } from './tree.js';
export type { YamlMistake, YamlText } from './read-yaml.js';
export { readYaml } from './read-yaml.js';
export type { YamlProblem } from './value.js';
export { WholeFloat, lineAndColumn, parseYaml, valueOf } from './value.js';
export { stripPythonSpace } from './python-numbers.js';
export { pythonTextOf } from './python-text.js';
