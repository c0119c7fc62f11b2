import { listEntries, listItems, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import { listDefinitions, type Definition } from '../../model/definitions.js';
import { TYPE_RULES } from '../../rules/types.js';
import type { HeatSchema, PropertySchema, ResourceType, SupportStatus } from '../../schema/types.js';

/** Reports types and properties that are deprecated, or that only one of the known releases has. */
export function checkSupport(context: TemplateContext): void {
  for (const definition of listDefinitions(context, context.template)) {
    const { type, typeNode, resource } = definition;
    const resolved = context.resolveType(type, typeNode, resource.name);
    if (resolved.kind !== 'known') continue;
    if (reportType(context, definition, resolved.type)) continue;
    checkMembers(context, resolved.type.properties, definition.properties);
  }
}

/** Returns true if the type is not to be used, so that its properties do not matter. */
function reportType(
  context: TemplateContext,
  { type: written, typeNode }: Definition,
  type: ResourceType,
): boolean {
  const { template, schema, report } = context;
  const target = { source: template.source, node: typeNode };
  const status = describeStatus(type.name, type.support);
  if (status !== undefined) {
    report(TYPE_RULES['deprecated-type'], target, status.message, { hint: status.hint });
    return true;
  }
  if (type.onlyIn !== undefined)
    report(
      TYPE_RULES['type-of-one-release'],
      target,
      describeRelease(`type ${type.name}`, type.onlyIn, schema),
    );
  if (schema.aliases.has(written) || written.startsWith('OS::Quantum'))
    report(TYPE_RULES['aliased-type'], target, `${written} is the old name of ${type.name}`, {
      hint: `Write ${type.name}.`,
    });
  return false;
}

function checkMembers(
  context: TemplateContext,
  members: ReadonlyMap<string, PropertySchema>,
  node: Node | null | undefined,
): void {
  const { template, schema, report } = context;
  if (readFunctionCall(template, node, 'resource') !== undefined) return;
  for (const { name, key, value } of listEntries(template.tree, node ?? null)) {
    const property = members.get(name);
    if (property === undefined) continue;
    const target = { source: template.source, node: key };
    const status = describeStatus(`Property "${name}"`, property.support);
    if (status !== undefined)
      report(TYPE_RULES['deprecated-property'], target, status.message, { hint: status.hint });
    else if (property.onlyIn !== undefined)
      report(
        TYPE_RULES['property-of-one-release'],
        target,
        describeRelease(`property "${name}"`, property.onlyIn, schema),
      );
    checkValue(context, property, value);
  }
}

function checkValue(context: TemplateContext, { members, items }: PropertySchema, value: Node | null): void {
  if (members !== undefined) checkMembers(context, members, value);
  if (items === undefined) return;
  for (const item of listItems(context.template.tree, value)) checkValue(context, items, item);
}

const WORDS = { DEPRECATED: 'deprecated', HIDDEN: 'hidden', UNSUPPORTED: 'not supported' } as const;

/** Returns the sentence, and Heat's own words as hint. `undefined` if the thing is supported. */
function describeStatus(
  subject: string,
  { status, message, since }: SupportStatus,
): { message: string; hint: string | undefined } | undefined {
  if (status === 'SUPPORTED' || status === 'UNKNOWN') return undefined;
  const version = since === undefined || status === 'UNSUPPORTED' ? '' : ` since Heat ${since}`;
  return { message: `${subject} is ${WORDS[status]}${version}`, hint: message };
}

function describeRelease(subject: string, onlyIn: string, { releases }: HeatSchema): string {
  const newest = releases.at(-1) ?? '';
  return onlyIn === newest
    ? `Heat ${releases[0] ?? ''} has no ${subject}: it is new in a later release`
    : `Heat ${newest} has no ${subject}: it was removed`;
}
