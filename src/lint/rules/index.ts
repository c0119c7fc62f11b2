import type { Rule } from '../rule.js';
import { ADVICE_RULES } from './advice.js';
import { COMBINATION_RULES } from './combinations.js';
import { CONDITION_RULES } from './conditions.js';
import { ENVIRONMENT_PARAMETER_RULES } from './environment-parameters.js';
import { ENVIRONMENT_RULES } from './environments.js';
import { FILE_RULES } from './files.js';
import { FUNCTION_RULES } from './functions.js';
import { PARAMETER_RULES } from './parameters.js';
import { PROPERTY_RULES } from './properties.js';
import { REFERENCE_RULES } from './references.js';
import { REGISTRY_RULES } from './registry.js';
import { RESOURCE_RULES } from './resources.js';
import { STRUCTURE_RULES } from './structure.js';
import { TYPE_RULES } from './types.js';

/** All rules, by id. */
export const RULES: readonly Rule[] = [
  FILE_RULES,
  STRUCTURE_RULES,
  PARAMETER_RULES,
  CONDITION_RULES,
  RESOURCE_RULES,
  REFERENCE_RULES,
  FUNCTION_RULES,
  PROPERTY_RULES,
  COMBINATION_RULES,
  TYPE_RULES,
  ENVIRONMENT_PARAMETER_RULES,
  REGISTRY_RULES,
  ENVIRONMENT_RULES,
  ADVICE_RULES,
]
  .flatMap((group) => Object.values<Rule>(group))
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));
