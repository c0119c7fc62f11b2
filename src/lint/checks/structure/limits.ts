import { toKey } from '../../../template/index.js';
import type { TemplateContext } from '../../context.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { TemplateModel } from '../../model/template.js';
import { FILE_RULES } from '../../rules/files.js';
import { countCharacters } from '../../text.js';

/** Reports what exceeds the limits of a Heat with default configuration. */
export function checkLimits(context: TemplateContext): void {
  const { template, schema, report, isNested } = context;
  const { templateBytes, resourcesPerStack, nestedStackDepth } = schema.limits;
  const { source, sections, tree } = template;
  const operatorHint = (option: string): string => `The operator can allow more with the option ${option}.`;
  const characters = countCharacters(source.text);
  if (characters > templateBytes)
    report(
      FILE_RULES['limit-exceeded'],
      { source, node: tree.root },
      `The file has ${characters} characters, and Heat accepts ${templateBytes}`,
      { hint: operatorHint('max_template_size') },
    );
  const resources = sections.find(({ name }) => name === toKey(template.format, 'resources'));
  if (template.resources.size > resourcesPerStack)
    report(
      FILE_RULES['limit-exceeded'],
      { source, node: resources?.key ?? tree.root },
      `The template has ${template.resources.size} resources, and Heat accepts ${resourcesPerStack} in a stack`,
      { hint: operatorHint('max_resources_per_stack') },
    );
  const depth = isNested ? 0 : countDepth(context, template);
  if (depth > nestedStackDepth)
    report(
      FILE_RULES['limit-exceeded'],
      { source, node: resources?.key ?? tree.root },
      `Nested stacks are ${depth} levels deep, and Heat accepts ${nestedStackDepth}`,
      { hint: operatorHint('max_nested_stack_depth') },
    );
}

/** Returns the levels of nested templates below a template; a cycle is reported as an unreadable file. */
function countDepth(
  context: TemplateContext,
  template: TemplateModel,
  depths = new Map<TemplateModel, number>(),
): number {
  const known = depths.get(template);
  if (known !== undefined) return known;
  depths.set(template, 0);
  let depth = 0;
  for (const resource of template.resources.values()) {
    const resolved = resolveResourceType(context.resolveType, resource);
    if (resolved?.kind === 'nested')
      depth = Math.max(depth, 1 + countDepth(context, resolved.template, depths));
  }
  depths.set(template, depth);
  return depth;
}
