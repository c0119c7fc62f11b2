import { toKey, type TemplateFormat } from '../../../template/index.js';
import {
  isMap,
  isScalar,
  isList,
  isMapNode,
  listItems,
  listEntries,
  toPlain,
  toStringValue,
  type Node,
} from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import type { Named, TemplateModel } from '../../model/template.js';
import { STRUCTURE_RULES } from '../../rules/structure.js';

type Shape = 'map' | 'list' | 'string' | 'list or string' | 'condition';

const PHRASES: Readonly<Record<Shape, string>> = {
  map: 'a map',
  list: 'a list',
  string: 'a string',
  'list or string': 'a list of strings, or a string',
  condition: 'the name of a condition, true, false, or a function',
};

/** Reports sections, definitions and keys that have another YAML type than Heat needs. */
export function checkShapes(context: TemplateContext): void {
  checkSectionShapes(context);
  const { template } = context;
  const { tree } = template;
  for (const resource of template.resources.values()) {
    if (isShape(template, resource.value, 'map')) checkResourceShapes(context, resource);
    else reportShape(context, resource, `Resource "${resource.name}"`, 'map');
  }
  const definitions = [
    ...[...template.parameters.values()].map((one) => ['Parameter', one] as const),
    ...[...template.outputs.values()].map((one) => ['Output', one] as const),
  ];
  for (const [label, definition] of definitions)
    if (!isShape(template, definition.value, 'map'))
      reportShape(context, definition, `${label} "${definition.name}"`, 'map');
  if (template.format !== 'hot') return;
  for (const { name, value } of template.parameters.values()) {
    for (const entry of listEntries(tree, value)) {
      const isNullConstraints = entry.name === 'constraints' && toPlain(tree, entry.value) === null;
      const isList = entry.name === 'constraints' || entry.name === 'tags';
      if (isList && !isNullConstraints && !isShape(template, entry.value, 'list'))
        reportShape(context, entry, `"${entry.name}" of parameter "${name}"`, 'list');
    }
  }
}

/** Heat takes an empty section, and any other "false" value, for a missing one. */
function checkSectionShapes(context: TemplateContext): void {
  const { template } = context;
  const toName = (section: string): string => toKey(template.format, section);
  const shapes: readonly (readonly [string, Shape])[] = [
    [toName('parameters'), 'map'],
    [toName('resources'), 'map'],
    [toName('outputs'), 'map'],
    [toName('conditions'), 'map'],
    ...(template.format === 'hot' ? [['parameter_groups', 'list'] as const] : []),
  ];
  for (const [section, shape] of shapes) {
    const entry = template.sections.find(({ name }) => name === section);
    const isNeeded =
      section === toName('conditions') && template.version?.sections.includes(section) === true;
    if (entry === undefined || isShape(template, entry.value, shape)) continue;
    if (isNeeded || !isFalse(template, entry.value))
      reportShape(context, entry, `Section "${section}"`, shape);
  }
}

function checkResourceShapes(context: TemplateContext, { name, value }: Named): void {
  const { template } = context;
  const shapes = RESOURCE_SHAPES[template.format];
  for (const entry of listEntries(template.tree, value)) {
    const shape = shapes.get(entry.name);
    if (shape === undefined || isShape(template, entry.value, shape)) continue;
    if (shape === 'condition' && !hasConditions(template)) continue;
    const isCall = !FUNCTION_FREE.has(entry.name) && isFunction(context, entry.value);
    if (!isCall) reportShape(context, entry, `"${entry.name}" of resource "${name}"`, shape);
  }
}

const RESOURCE_SHAPES: Readonly<Record<TemplateFormat, ReadonlyMap<string, Shape>>> = {
  hot: listResourceShapes('hot'),
  cfn: listResourceShapes('cfn'),
};

function listResourceShapes(format: TemplateFormat): ReadonlyMap<string, Shape> {
  const shapes: readonly (readonly [string, Shape])[] = [
    ['type', 'string'],
    ['properties', 'map'],
    ['metadata', 'map'],
    ['update_policy', 'map'],
    ['deletion_policy', 'string'],
    ['depends_on', 'list or string'],
    ['description', 'string'],
    ['condition', 'condition'],
  ];
  const byKey = shapes.map(([key, shape]) => [toKey(format, key), shape] as const);
  return new Map([...byKey, ...(format === 'hot' ? [['external_id', 'string'] as const] : [])]);
}

function hasConditions(template: TemplateModel): boolean {
  return template.version?.sections.includes(toKey(template.format, 'conditions')) === true;
}

/** Keys whose values cannot be functions (`_rsrc_defn_args` in heat/engine/template_common.py). */
const FUNCTION_FREE: ReadonlySet<string> = new Set(
  (['type', 'depends_on', 'description'] as const).flatMap((key) => [key, toKey('cfn', key)]),
);

function isFunction({ template }: TemplateContext, node: Node | null): boolean {
  return (['resource', 'condition'] as const).some(
    (scope) => readFunctionCall(template, node, scope) !== undefined,
  );
}

function isShape(template: TemplateModel, node: Node | null, shape: Shape): boolean {
  const { tree } = template;
  const target = tree.resolve(node);
  switch (shape) {
    case 'map':
      return isMapNode(tree, node);
    case 'list':
      return isList(target);
    case 'string':
      return toStringValue(tree, node) !== undefined;
    case 'list or string':
      return (
        toStringValue(tree, node) !== undefined ||
        (isList(target) && listItems(tree, node).every((item) => toStringValue(tree, item) !== undefined))
      );
    case 'condition':
      return isScalar(target) && ['string', 'boolean'].includes(typeof target.value);
  }
}

/** True for what Python takes for false. */
function isFalse({ tree }: TemplateModel, node: Node | null): boolean {
  const target = tree.resolve(node);
  if (isList(target) || isMap(target)) return target.items.length === 0;
  const plain = toPlain(tree, node);
  return !plain;
}

function reportShape(
  { template, report }: TemplateContext,
  { key, value }: Pick<Named, 'key' | 'value'>,
  label: string,
  shape: Shape,
): void {
  const isEmpty = toPlain(template.tree, value) === null;
  const node = isEmpty ? key : value;
  const message = isEmpty
    ? `${label} is empty, and must be ${PHRASES[shape]}`
    : `${label} must be ${PHRASES[shape]}`;
  const hint = isEmpty ? 'Remove the key, or write a value.' : undefined;
  report(STRUCTURE_RULES['wrong-shape'], { source: template.source, node }, message, { hint });
}
