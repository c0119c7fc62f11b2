import type { RequestError } from '../errors/index.js';

/**
 * Heat's exceptions about templates, environments and parameters that it returns with status 500, as `error_map` in heat/api/middleware/fault.py
 * lacks them: heat/common/exception.py.
 */
const REJECTIONS_WITH_500: ReadonlySet<string | undefined> = new Set([
  'ConflictingMergeStrategyForParam',
  'InvalidExternalResourceDependency',
  'InvalidMergeStrategyForParam',
  'InvalidRestrictedAction',
  'InvalidServiceVersion',
  'InvalidTemplateAttribute',
  'InvalidTemplateVersions',
  'ResourcePropertyDependency',
  'ResourcePropertyValueDependency',
  'TemplateOutputError',
]);

/** Whether Heat rejected the definition of a stack because of what it contains, and not because Heat failed. */
export function isDefinitionRejected({ status, type }: RequestError): boolean {
  return status === 400 || (status === 500 && REJECTIONS_WITH_500.has(type));
}
