import type { TemplateContext } from '../../context.js';
import { listDefinitions, type Definition } from '../../model/definitions.js';
import { TYPE_RULES } from '../../rules/types.js';
import { didYouMean } from '../../../errors/index.js';

/** Reports types that Heat does not know, or that cannot be used as types. */
export function checkTypes(context: TemplateContext): void {
  for (const definition of listDefinitions(context, context.template)) {
    const { type, typeNode, resource } = definition;
    const resolved = context.resolveType(type, typeNode, resource.name);
    if (type.endsWith('.yml') && isUnmapped(context, definition)) reportExtension(context, definition);
    else if (resolved.kind === 'unknown') reportUnknown(context, definition, resolved.name);
  }
}

function isUnmapped({ files }: TemplateContext, { type, resource }: Definition): boolean {
  return files.types.targetOf(type, resource.name) === type;
}

function reportExtension(context: TemplateContext, { type, typeNode, isCertain }: Definition): void {
  const { template, report } = context;
  const isError = isCertain && context.certainTemplates.has(template);
  report(
    TYPE_RULES['template-extension'],
    { source: template.source, node: typeNode },
    `Heat does not take "${type}" for a template`,
    {
      hint: 'Rename the file so that it ends in .yaml or .template.',
      level: isError ? undefined : 'warning',
    },
  );
}

function reportUnknown(context: TemplateContext, { typeNode, isCertain }: Definition, name: string): void {
  const { template, schema, knowsAllTypes, report } = context;
  const isError = knowsAllTypes && isCertain && context.certainTemplates.has(template);
  report(
    TYPE_RULES['unknown-type'],
    { source: template.source, node: typeNode },
    `Heat has no resource type "${name}"`,
    {
      hint:
        didYouMean(name, schema.resourceTypeNames) ??
        'If an environment file maps it, add the file to environment-files. If a plugin of the cloud defines it, pass its schema with lint-known-types.',
      level: isError ? 'error' : 'warning',
    },
  );
}
