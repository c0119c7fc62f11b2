import type { Rule } from '../rule.js';
import { FILE_RULES } from './files.js';
import { STRUCTURE_RULES } from './structure.js';

/** All rules, by id. */
export const RULES: readonly Rule[] = [FILE_RULES, STRUCTURE_RULES]
  .flatMap((group) => Object.values<Rule>(group))
  .toSorted((one, other) => one.id.localeCompare(other.id));
