export { bundle, type Bundle } from './bundle.js';
export type { BundleOptions } from './bundle-options.js';
export { collectFiles, type CollectedFiles } from './collect-files.js';
export type { BundleDefinition } from './bundle-definition.js';
export type { TemplateIssue } from './errors.js';
export type { Source, SourceCache } from './source.js';
export { locationAt, locationOf } from './source.js';
export { isTemplate } from './references/include.js';
export { isHiddenNode, isHiddenParameter, listSecretTexts } from './parameters/hidden-parameters.js';
export { toPlainValue } from './parameters/heat-json.js';
export { findMergeProblems } from './parameters/merge-problems.js';
export type { HeatPayload } from './parameters/heat-payload.js';
export type { WrittenParameter } from './parameters/retyped-values.js';
export type { ParameterValue } from './parameters/parameters.js';
export { parseExactNumber, toExactNumber } from './exact-number.js';
export { formatPythonBoolean, isTrueText } from './python-text.js';
export { createTemplateReader, readTemplate, type ReadTemplate } from './read-template.js';
export { findMemberDefinition, isGroupType } from './references/group-members.js';
export { findReplacedResources } from './references/registry.js';
export { matchesShellPattern } from './references/shell-pattern.js';
export { createTypeMapping, type TypeMapping } from './references/type-mapping.js';
export type { Json, TemplateFormat } from './template-format.js';
export {
  findPart,
  findSection,
  findType,
  getMember,
  ownValue,
  isJson,
  toCfnKey,
  toKey,
  VERSION_KEYS,
} from './template-format.js';
export type { InputFiles } from './files/input-files.js';
export { openInputFiles } from './files/input-files.js';
export { UnreadableFileError } from './files/read-file.js';
export type { FoundFile, FoundFiles } from './files/find-files.js';
export { findFiles, hasTemplateVersion } from './files/find-files.js';
