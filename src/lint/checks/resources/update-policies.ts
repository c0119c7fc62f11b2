import { listEntries } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { ResourceModel } from '../../model/template.js';
import { RESOURCE_RULES } from '../../rules/resources.js';
import type { PropertySchema } from '../../schema/types.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { checkMembers } from '../../values/validate.js';
import { readValue } from '../../values/value.js';

/** Checks the update policies of resources, which Heat validates strictly, in nested templates too. */
export function checkUpdatePolicies(context: TemplateContext): void {
  for (const resource of context.template.resources.values())
    if (resource.updatePolicy) checkPolicy(context, resource);
}

function checkPolicy(context: TemplateContext, resource: ResourceModel): void {
  const { template, report } = context;
  const { tree, source, format } = template;
  const node = resource.updatePolicy ?? null;
  const key = format === 'hot' ? 'update_policy' : 'UpdatePolicy';
  const level = isCertain(context, resource) ? undefined : 'warning';
  const rule = RESOURCE_RULES['invalid-update-policy'];
  if (readFunctionCall(template, node, 'resource') !== undefined) {
    report(rule, { source, node }, `${key} must be a map, and not a function`, { level });
    return;
  }
  const members = findPolicies(context, resource);
  const entries = listEntries(tree, node);
  if (members === undefined) return;
  if (members.size === 0 && entries.length > 0) {
    const message = `Resources of type ${resource.type ?? ''} have no update policy`;
    report(rule, { source, node: entries[0]?.key }, message, { hint: `Remove ${key}.`, level });
    return;
  }
  const lookUp = createParameterLookup(context, template);
  const values = entries.map((entry) => ({ ...entry, value: readValue(template, entry.value, lookUp) }));
  const owner = {
    path: [],
    definedBy: `${key} of ${resource.type ?? ''}`,
    noun: 'key',
    isPlaceholder: (): boolean => false,
    translations: new Map<string, string>(),
  };
  for (const problem of checkMembers(members, values, resource.key, owner))
    report(rule, { source, node: problem.node }, problem.message, {
      hint: problem.hint,
      level: problem.isUncertain || problem.reference !== undefined ? 'warning' : level,
    });
}

/** Returns what the update policy of a type can have; `undefined` if that is not known. A nested stack has none. */
function findPolicies(
  { resolveType }: TemplateContext,
  resource: ResourceModel,
): ReadonlyMap<string, PropertySchema> | undefined {
  const resolved = resolveResourceType(resolveType, resource);
  if (resolved?.kind === 'known') return resolved.type.updatePolicy;
  return resolved?.kind === 'nested' ? new Map() : undefined;
}

function isCertain(context: TemplateContext, { condition }: ResourceModel): boolean {
  return condition === undefined && context.certainTemplates.has(context.template);
}
