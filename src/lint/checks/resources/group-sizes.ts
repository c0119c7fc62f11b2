import type { TemplateContext } from '../../context.js';
import { findGroupSize } from '../../model/group-members.js';
import { FILE_RULES } from '../../rules/files.js';
import { RESOURCE_RULES } from '../../rules/resources.js';

/**
 * More members than any Heat creates: it builds the definitions of all of them in memory, for some types several times, before it compares
 * their number with its limit of resources (`_assemble_nested` and `_validate_nested_resources` in heat/engine).
 */
const MAX_MEMBERS = 100_000n;

/** Reports groups with more members than Heat accepts, and those that would exhaust its memory. */
export function checkGroupSizes(context: TemplateContext): void {
  const { template, schema, report } = context;
  const { resourcesPerStack } = schema.limits;
  for (const resource of template.resources.values()) {
    const { size, property, node } = findGroupSize(context, template, resource) ?? { size: 0n };
    const target = { source: template.source, node };
    if (size > MAX_MEMBERS)
      report(
        RESOURCE_RULES['oversized-group'],
        target,
        `Group "${resource.name}" has ${size} members, more than any Heat can create`,
        {
          hint: `Heat builds all members in memory before it checks its limits, and can crash for all users: check "${property ?? ''}".`,
          level: resource.condition === undefined ? undefined : 'warning',
        },
      );
    else if (size > BigInt(resourcesPerStack))
      report(
        FILE_RULES['limit-exceeded'],
        target,
        `Group "${resource.name}" has ${size} members, and Heat accepts ${resourcesPerStack} resources in a stack`,
        { hint: 'The operator can allow more with the option max_resources_per_stack.' },
      );
  }
}
