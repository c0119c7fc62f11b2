import type { Source } from '../../../template/index.js';
import {
  isScalar,
  isMapNode,
  listEntries,
  listItems,
  toPythonText,
  toStringValue,
  listSection,
  type Node,
} from '../../../yaml/index.js';
import type { LintContext, TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { ResourceModel, TemplateModel } from '../../model/template.js';
import { FILE_RULES } from '../../rules/files.js';
import type { PropertySchema } from '../../schema/types.js';

/** Reports values of strings that YAML 1.1 changes: `010` is 8, `yes` is true, `12:30:45` is 45045. */
export function checkRetypedValues(context: TemplateContext): void {
  const { template } = context;
  for (const { name, type, defaultValue } of template.parameters.values())
    if (isString(type)) reportRetyped(context, template.source, defaultValue, `Parameter "${name}"`);
  for (const resource of template.resources.values()) checkProperties(context, resource);
}

/** Reports the same for the parameters of an environment. */
export function checkRetypedParameters(context: LintContext, environment: Source): void {
  const { tree } = environment;
  const { files, templates } = context;
  const all = [...templates.values()];
  const roots = all.filter(({ source }) => source === files.root);
  for (const [section, declaring] of [
    ['parameters', roots],
    ['parameter_defaults', all],
  ] as const) {
    for (const { name, value } of listSection(tree, section)) {
      const types = declaring.flatMap(({ parameters }) => parameters.get(name)?.type ?? []);
      if (types.length > 0 && types.every(isString))
        reportRetyped(context, environment, value, `Parameter "${name}"`);
    }
  }
}

function checkProperties(context: TemplateContext, resource: ResourceModel): void {
  const { template, resolveType } = context;
  const resolved = resolveResourceType(resolveType, resource);
  for (const { name, value } of listEntries(template.tree, resource.properties ?? null)) {
    if (resolved?.kind === 'known') checkProperty(context, resolved.type.properties.get(name), name, value);
    if (resolved?.kind === 'nested' && isString(resolved.template.parameters.get(name)?.type))
      reportRetyped(context, template.source, value, `Property "${name}"`);
  }
}

/** Floats are left out, since Heat refuses them for a string, and booleans that look like booleans. */
function checkProperty(
  context: TemplateContext,
  schema: PropertySchema | undefined,
  name: string,
  node: Node | null,
): void {
  const { template } = context;
  if (schema === undefined || isCall(template, node)) return;
  if (schema.type === 'string') {
    const target = template.tree.resolve(node);
    const isFloat = isScalar(target) && typeof target.value === 'number';
    const isPlainBoolean = isScalar(target) && /^(?:true|false)$/i.test(target.source);
    if (!isFloat && !isPlainBoolean) reportRetyped(context, template.source, node, `Property "${name}"`);
  }
  for (const entry of listEntries(template.tree, node))
    checkProperty(context, schema.members?.get(entry.name), entry.name, entry.value);
  for (const item of listItems(template.tree, node)) checkProperty(context, schema.items, name, item);
}

function isCall(template: TemplateModel, node: Node | null): boolean {
  return readFunctionCall(template, node, 'resource') !== undefined;
}

function isString(type: string | undefined): boolean {
  return type === 'string' || type === 'String';
}

function reportRetyped(
  { report }: Pick<LintContext, 'report'>,
  source: Source,
  node: Node | null | undefined,
  label: string,
): void {
  const { tree, text, isJson } = source;
  const target = tree.resolve(node ?? null);
  if (isJson || !isScalar(target) || isMapNode(tree, target) || toStringValue(tree, target) !== undefined)
    return;
  const { start, end } = target;
  const written = text.slice(start, end);
  const sent = written === '' || target.value === null ? undefined : toPythonText(written);
  if (sent === undefined || sent === written) return;
  report(
    FILE_RULES['retyped-value'],
    { source, node: target },
    `${label} is a string, and YAML reads ${written} as ${sent}`,
    { hint: `Write '${written}', with quotes.` },
  );
}
