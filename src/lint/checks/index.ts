import type { EnvironmentCheck, TemplateCheck } from '../context.js';
import { checkAdvice } from './advice.js';
import { checkFloatingIps } from './floating-ips.js';
import { checkSecrets } from './secrets.js';
import { checkSecurityGroups } from './security-groups.js';
import { checkUnused } from './unused.js';
import { checkCombinations } from './combinations.js';
import { checkAttributes } from './attributes.js';
import { checkCycles } from './cycles.js';
import { checkFunctionArguments } from './function-arguments.js';
import { checkFunctionNames } from './function-names.js';
import { checkParameterPaths, checkReferences } from './references.js';
import { checkProperties } from './properties.js';
import { checkReplacements } from './replacements.js';
import { checkSections } from './sections.js';
import { checkSupport } from './support.js';
import { checkUpdatePolicies } from './update-policies.js';
import { checkTypes } from './types.js';
import { checkConditions } from './conditions.js';
import { checkDefinitionKeys, checkRequiredKeys } from './definition-keys.js';
import { checkDuplicateKeys, reportDuplicateKeys } from './duplicate-keys.js';
import { checkEnvironmentParameters } from './environment-parameters.js';
import { checkRegistry } from './environment-registry.js';
import { checkEventSinks } from './event-sinks.js';
import { checkLimits } from './limits.js';
import { checkMappings } from './mappings.js';
import { checkNames } from './names.js';
import { checkParameterGroups } from './parameter-groups.js';
import { checkParameters } from './parameters.js';
import { checkResourceDefinitions } from './resource-definitions.js';
import { checkRetypedParameters, checkRetypedValues } from './retyped-values.js';
import { checkShapes } from './shapes.js';
import { checkRegistryExtensions } from './registry-extensions.js';

export { checkGivenParameters } from './given-parameters.js';

/** Checks of every template, nested ones included. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [
  checkSections,
  checkNames,
  checkReferences,
  checkParameterPaths,
  checkAttributes,
  checkCycles,
  checkFunctionArguments,
  checkProperties,
  checkCombinations,
  checkSupport,
  checkTypes,
  checkDuplicateKeys,
  checkRetypedValues,
  checkLimits,
  checkDefinitionKeys,
  checkRequiredKeys,
  checkShapes,
  checkParameters,
  checkParameterGroups,
  checkConditions,
  checkMappings,
  checkResourceDefinitions,
  checkUpdatePolicies,
  checkAdvice,
  checkFloatingIps,
  checkSecrets,
  checkSecurityGroups,
  checkUnused,
  checkFunctionNames,
  checkReplacements,
];

/** Checks of every environment. */
export const ENVIRONMENT_CHECKS: readonly EnvironmentCheck[] = [
  reportDuplicateKeys,
  checkRetypedParameters,
  checkRegistryExtensions,
  checkEnvironmentParameters,
  checkRegistry,
  checkEventSinks,
];
