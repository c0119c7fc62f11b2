import type { TemplateContext } from '../../context.js';
import { listDefinitions, type Definition } from '../../model/definitions.js';
import { findGroupSize, type GroupSize } from '../../model/group-members.js';
import { FILE_RULES } from '../../rules/files.js';
import { RESOURCE_RULES } from '../../rules/resources.js';

/**
 * More members than any Heat creates: it builds the definitions of all of them in memory, for some types several times, before it compares
 * their number with its limit of resources (`_assemble_nested` and `_validate_nested_resources` in heat/engine).
 */
const MAX_MEMBERS = 100_000n;

/** Reports groups with more members than Heat accepts, and those that would exhaust its memory. */
export function checkGroupSizes(context: TemplateContext): void {
  const { template, resolveType } = context;
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource, properties } = definition;
    const resolved = resolveType(type, typeNode, resource.name);
    if (resolved.kind !== 'known') continue;
    const size = findGroupSize(context, template, { type: resolved.type.name, properties });
    if (size !== undefined) reportSize(context, definition, size);
  }
}

function reportSize(
  { template: { source }, schema, report }: TemplateContext,
  { resource, isMember, isCertain }: Definition,
  { size, property, node }: GroupSize,
): void {
  const { resourcesPerStack } = schema.limits;
  const group = isMember ? `A group in "${resource.name}"` : `Group "${resource.name}"`;
  if (size > MAX_MEMBERS)
    report(
      RESOURCE_RULES['oversized-group'],
      { source, node },
      `${group} has ${size} members, more than any Heat can create`,
      {
        hint: `Heat builds all members in memory before it checks its limits, and can crash for all users: check "${property}".`,
        level: isCertain ? undefined : 'warning',
      },
    );
  else if (size > BigInt(resourcesPerStack))
    report(
      FILE_RULES['limit-exceeded'],
      { source, node },
      `${group} has ${size} members, and Heat accepts ${resourcesPerStack} resources in a stack`,
      { hint: 'The operator can allow more with the option max_resources_per_stack.' },
    );
}
