import type { LintContext } from '../context.js';
import { listDefinitions } from './definitions.js';
import type { TemplateModel } from './template.js';

/**
 * Returns the templates that every create uses: the root, and nested ones of resources without a condition. Others may never be
 * used, such as one in the registry for a type that no resource has.
 */
export function findCertainTemplates(
  context: Omit<LintContext, 'certainTemplates'>,
): ReadonlySet<TemplateModel> {
  const { files, templates, resolveType } = context;
  const certain = new Set([...templates.values()].filter(({ source }) => source === files.root));
  // A set also visits what is added while it is iterated.
  for (const template of certain) {
    for (const { type, typeNode, resource, isCertain } of listDefinitions(context, template)) {
      const resolved = isCertain ? resolveType(type, typeNode, resource.name) : undefined;
      if (resolved?.kind === 'nested') certain.add(resolved.template);
    }
  }
  return certain;
}

/** Returns the types, as written, of the resources and members of groups that every create has. */
export function listCertainTypes(
  context: Pick<LintContext, 'files' | 'certainTemplates'>,
): ReadonlySet<string> {
  const definitions = [...context.certainTemplates].flatMap((template) => listDefinitions(context, template));
  return new Set(definitions.flatMap(({ type, isCertain }) => (isCertain ? [type] : [])));
}
