import type { EnvironmentCheck, LintContext, TemplateCheck } from '../context.js';
import { checkEnvironmentParameters, checkMergedValues } from './environments/environment-parameters.js';
import { checkRegistry, checkReplacedResources } from './environments/environment-registry.js';
import { checkEventSinks } from './environments/event-sinks.js';
import { checkRegistryExtensions } from './environments/registry-extensions.js';
import { checkFunctionArguments } from './functions/function-arguments.js';
import { checkFunctionNames } from './functions/function-names.js';
import { checkMapReplaceKeys } from './functions/map-replace-keys.js';
import { checkRepeatValues } from './functions/repeat-values.js';
import { checkReplacements } from './functions/replacements.js';
import { checkGivenParameters } from './parameters/given-parameters.js';
import { checkParameterGroups } from './parameters/parameter-groups.js';
import { checkParameters } from './parameters/parameters.js';
import { checkSecrets } from './parameters/secrets.js';
import { checkAttributes } from './references/attributes.js';
import { checkConditions } from './references/conditions.js';
import { checkCycles } from './references/cycles.js';
import { checkMappings } from './references/mappings.js';
import { checkParameterPaths, checkReferences } from './references/references.js';
import { checkUnused } from './references/unused.js';
import { checkAdvice } from './resources/advice.js';
import { checkCombinations } from './resources/combinations.js';
import { checkFloatingIps } from './resources/floating-ips.js';
import { checkProperties } from './resources/properties.js';
import { checkResourceDefinitions } from './resources/resource-definitions.js';
import { checkSecurityGroups } from './resources/security-groups.js';
import { checkServerNetworks } from './resources/server-networks.js';
import { checkSoftwareDeployments } from './resources/software-deployments.js';
import { checkSupport } from './resources/support.js';
import { checkTypes } from './resources/types.js';
import { checkGroupSizes } from './resources/group-sizes.js';
import { checkUpdatePolicies } from './resources/update-policies.js';
import { checkUserData } from './resources/user-data.js';
import { checkDefinitionKeys, checkRequiredKeys } from './structure/definition-keys.js';
import { checkDuplicateKeys, reportDuplicateKeys } from './structure/duplicate-keys.js';
import { checkLimits } from './structure/limits.js';
import { checkNames } from './structure/names.js';
import { checkRetypedParameters, checkRetypedValues } from './structure/retyped-values.js';
import { checkSections } from './structure/sections.js';
import { checkShapes } from './structure/shapes.js';

/** Checks of all environments together. */
export const MERGE_CHECKS: readonly ((context: LintContext) => void)[] = [
  checkGivenParameters,
  checkMergedValues,
  checkReplacedResources,
];

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
  checkSoftwareDeployments,
  checkServerNetworks,
  checkSupport,
  checkTypes,
  checkDuplicateKeys,
  checkRetypedValues,
  checkLimits,
  checkGroupSizes,
  checkUserData,
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
  checkRepeatValues,
  checkMapReplaceKeys,
];

export const ENVIRONMENT_CHECKS: readonly EnvironmentCheck[] = [
  reportDuplicateKeys,
  checkRetypedParameters,
  checkRegistryExtensions,
  checkEnvironmentParameters,
  checkRegistry,
  checkEventSinks,
];
