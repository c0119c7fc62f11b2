import { toStringValue, valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { ResourceModel } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { RESOURCE_RULES } from '../../rules/resources.js';
import { didYouMean } from '../../../errors/index.js';
import { countCharacters } from '../../text.js';

/** Reports names that Heat refuses, and deletion policies that do not exist or that the type does not support. */
export function checkResourceDefinitions(context: TemplateContext): void {
  for (const resource of context.template.resources.values()) {
    checkName(context, resource);
    checkDeletionPolicy(context, resource);
  }
}

/** Heat refuses the name only if it creates the resource. */
function levelOf({ condition }: ResourceModel): Level {
  return condition === undefined ? 'error' : 'warning';
}

function checkName({ template, schema, report }: TemplateContext, resource: ResourceModel): void {
  const { name, key } = resource;
  const target = { source: template.source, node: key };
  const level = levelOf(resource);
  const { resourceNameLength } = schema.limits;
  if (name.includes('/'))
    report(RESOURCE_RULES['invalid-name'], target, `The name of resource "${name}" contains a slash`, {
      hint: 'Use letters, digits, "_" and "-".',
      level,
    });
  if (countCharacters(name) > resourceNameLength)
    report(
      RESOURCE_RULES['invalid-name'],
      target,
      `The name of a resource has more than ${resourceNameLength} characters`,
      { level: 'warning' },
    );
  const { pseudoParameters } = template.assumedVersion;
  if (template.parameters.has(name))
    report(RESOURCE_RULES['duplicate-name'], target, `"${name}" is also the name of a parameter`, {
      hint: 'Rename one of them.',
      level,
    });
  else if (pseudoParameters.includes(name))
    report(RESOURCE_RULES['duplicate-name'], target, `"${name}" is the name of a pseudo parameter`, {
      level,
    });
}

function checkDeletionPolicy(context: TemplateContext, resource: ResourceModel): void {
  const { template, report, resolveType } = context;
  const { deletionPolicy } = resource;
  const policy = toStringValue(template.tree, deletionPolicy);
  if (policy === undefined) return;
  const target = { source: template.source, node: deletionPolicy };
  const { deletionPolicies } = template.assumedVersion;
  if (!deletionPolicies.includes(policy)) {
    report(RESOURCE_RULES['invalid-deletion-policy'], target, `"${policy}" is not a deletion policy`, {
      hint: didYouMean(policy, deletionPolicies) ?? 'Write Delete, Retain or Snapshot.',
    });
    return;
  }
  const isExternal = valueAt(template.tree, resource.value, 'external_id') !== undefined;
  if (policy.toLowerCase() !== 'snapshot' || isExternal) return;
  const resolved = resolveResourceType(resolveType, resource);
  if (resolved?.kind !== 'known' || resolved.type.canSnapshot || resolved.type.acceptsAnyProperty) return;
  report(
    RESOURCE_RULES['invalid-deletion-policy'],
    target,
    `Resources of type ${resolved.type.name} cannot be deleted with a snapshot`,
    { hint: 'Write Delete or Retain.', level: levelOf(resource) },
  );
}
