import {
  isMap,
  isScalar,
  isList,
  listEntries,
  listItems,
  toPlain,
  toStringValue,
  valueAt,
  type Node,
} from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { findNamedAttribute, type NamedAttribute } from '../../model/attribute-path.js';
import {
  findAttributeSource,
  findOutputValue,
  isCheckedByHeat,
  listAttributeNames,
  type AttributeSource,
} from '../../model/attributes.js';
import { readFunctionCall } from '../../model/function-call.js';
import { listReferences, type Reference } from '../../model/references.js';
import type { ResourceModel, TemplateModel } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { REFERENCE_RULES } from '../../rules/references.js';
import { didYouMean } from '../../../errors/index.js';

/** Reports attributes that a resource does not have, and paths that lead nowhere in their values. */
export function checkAttributes(context: TemplateContext): void {
  const { template } = context;
  for (const reference of listReferences(template)) {
    const resource = template.resources.get(reference.name);
    if (reference.kind !== 'attribute' || resource === undefined) continue;
    const source = findAttributeSource(context, template, resource);
    const [node = null, ...path] = reference.path;
    const written = toStringValue(template.tree, node);
    if (source === undefined || written === undefined) continue;
    const attribute = findNamedAttribute(template.tree, source, { name: written, node, path });
    if (attribute === undefined) continue;
    if (listAttributeNames(attribute.source).includes(attribute.name)) checkPath(context, attribute);
    else reportUnknown(context, resource, attribute, levelOf(attribute, reference));
  }
}

function reportUnknown(
  { template, report }: TemplateContext,
  resource: ResourceModel,
  { source, name, node, isMember }: NamedAttribute,
  level: Level,
): void {
  const names = listAttributeNames(source);
  const label = isMember ? `A member of resource "${resource.name}"` : `Resource "${resource.name}"`;
  const message =
    source.kind === 'nested'
      ? `The template of ${label.replace(/^[AR]/, (first) => first.toLowerCase())} has no output "${name}"`
      : `${label} has no attribute "${name}"`;
  report(REFERENCE_RULES['unknown-attribute'], { source: template.source, node }, message, {
    hint: didYouMean(name, names) ?? `Known names: ${names.join(', ')}.`,
    level,
  });
}

/** A group may have no members. Of a nested stack, Heat evaluates resources during the create, and outputs after it. */
function levelOf({ source, name, isMember, mayBeMissing }: NamedAttribute, { origin }: Reference): Level {
  if (origin.isConditional || mayBeMissing) return 'warning';
  if (isCheckedByHeat(source, name)) return 'error';
  const failsCreate = source.kind === 'nested' && !isMember && origin.scope !== 'output';
  return failsCreate ? 'error' : 'warning';
}

/** Checks what follows the attribute: a path into a literal output of a nested template, or into a list or string. */
function checkPath(context: TemplateContext, { source, name, path }: NamedAttribute): void {
  const { template, report } = context;
  const output = findOutputValue(source, name);
  const [first = null] = path;
  const missing =
    output === undefined
      ? findWrongStep(template, source, name, first)
      : findMissingStep(template, output.template, output.node, path);
  if (missing === undefined) return;
  report(
    REFERENCE_RULES['unknown-attribute-path'],
    { source: template.source, node: missing.node },
    `Attribute "${name}" ${missing.message}, so the value is null`,
    { hint: missing.hint },
  );
}

interface Missing {
  readonly node: Node | null;
  readonly message: string;
  readonly hint?: string | undefined;
}

function findWrongStep(
  { tree }: TemplateModel,
  source: AttributeSource,
  name: string,
  node: Node | null,
): Missing | undefined {
  const step = toStringValue(tree, node);
  const type = source.kind === 'nested' ? undefined : source.type.attributes.get(name)?.type;
  // The attributes of groups take the names of members or of their attributes.
  if (step === undefined || source.kind !== 'type') return undefined;
  if (type === 'list')
    return { node, message: 'is a list', hint: 'Write the number of an element before the name.' };
  return type === 'string' ? { node, message: 'is a string and has no elements' } : undefined;
}

/** Follows a path through maps and lists, as long as they are literal. */
function findMissingStep(
  template: TemplateModel,
  nested: TemplateModel,
  start: Node,
  path: readonly (Node | null)[],
): Missing | undefined {
  let value: Node | null = start;
  for (const node of path) {
    const target: Node | null = nested.tree.resolve(value);
    const step = toPlain(template.tree, node);
    const isLiteral = typeof step === 'string' || typeof step === 'bigint';
    if (!isLiteral || readFunctionCall(nested, target, 'output') !== undefined) return undefined;
    if (isMap(target)) {
      const names = listEntries(nested.tree, target).map((entry) => entry.name);
      const name = String(step);
      if (!names.includes(name)) return { node, message: `has no "${name}"`, hint: didYouMean(name, names) };
      value = valueAt(nested.tree, target, name) ?? null;
    } else if (isList(target)) {
      const items = listItems(nested.tree, target);
      if (typeof step === 'string')
        return { node, message: 'is a list', hint: 'Write the number of an element.' };
      const item = items.at(Number(step));
      if (item === undefined) return { node, message: `has no element ${String(step)}` };
      value = item;
    } else {
      return isScalar(target) ? { node, message: 'has no elements' } : undefined;
    }
  }
  return undefined;
}
