export type { Finding } from './finding.js';
export type { Example, Level, Rule } from './rule.js';
export { LEVELS } from './rule.js';
export { RULES } from './rules/index.js';
export type { LintOptions } from './lint.js';
export { lint } from './lint.js';
export type { Cycle } from './model/cycles.js';
export { findCycles } from './model/cycles.js';
export { readTemplateModel } from './model/template.js';
