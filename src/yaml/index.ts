export type { Entry, Plain, Tree } from './tree.js';
export { entriesOf, isMapNode, itemsOf, plainOf, repeatedKeys, stringOf, valueAt } from './tree.js';
export { treeOf } from './anchors.js';
export type { YamlMistake, YamlText } from './yaml-1-1.js';
export { readYaml } from './yaml-1-1.js';
export type { YamlProblem } from './value.js';
export { WholeFloat, lineAndColumn, parseYaml, valueOf } from './value.js';
