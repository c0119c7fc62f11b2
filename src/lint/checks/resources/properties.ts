import { valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, listProperties, type Definition } from '../../model/definitions.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { Level } from '../../rule.js';
import { PROPERTY_RULES } from '../../rules/properties.js';
import { readParameterRules } from '../../parameters/property-rules.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import {
  checkMembers,
  type PropertyRules,
  type ValueOwner,
  type ValueProblem,
} from '../../values/validate.js';
import { hasReference, readValue } from '../../values/value.js';

/** Checks the properties of all resources and group members against the schemas of their types. */
export function checkProperties(context: TemplateContext): void {
  for (const definition of listDefinitions(context, context.template)) checkDefinition(context, definition);
}

function checkDefinition(context: TemplateContext, definition: Definition): void {
  const { template } = context;
  const described = describeType(context, definition);
  const entries = listProperties(template, definition);
  if (described === undefined || entries === undefined) return;
  const lookUp = createParameterLookup(context, template);
  const values = entries.map((entry) => ({ ...entry, value: readValue(template, entry.value, lookUp) }));
  const owner = { ...described, path: [], isPlaceholder: definition.isPlaceholder };
  const target = definition.typeNode ?? definition.resource.key;
  for (const problem of checkMembers(described.members, values, target, owner)) {
    const [name = ''] = problem.path;
    const isUncertain =
      problem.isUncertain || described.isRetired || canBeAccepted(context, definition, problem);
    const node = entries.find((entry) => entry.name === name)?.value ?? null;
    report(context, definition, { ...problem, isUncertain }, hasReference(template, node));
  }
}

/** Types whose id is null before they exist, so that Heat takes the default, or whose id can be a number after that. */
const IDS_OF_OTHER_TYPES: ReadonlySet<string> = new Set([
  'AWS::S3::Bucket',
  'OS::Heat::RandomString',
  'OS::Heat::Stack',
  'OS::Heat::SwiftSignalHandle',
  'OS::Mistral::Workflow',
  'OS::Nova::Flavor',
  'OS::Nova::HostAggregate',
  'OS::Nova::KeyPair',
  'OS::Swift::Container',
]);

/**
 * True if Heat may accept the id of a resource at first, although it is of the wrong type: `get_reference_id` of the resource classes. A
 * nested template or a member gets the id of a resource that exists.
 */
function canBeAccepted(
  { template, resolveType, isNested }: TemplateContext,
  { isMember }: Definition,
  { reference }: ValueProblem,
): boolean {
  const resource = reference === undefined ? undefined : template.resources.get(reference);
  if (resource === undefined) return false;
  const resolved = resolveResourceType(resolveType, resource);
  const isExternal = valueAt(template.tree, resource.value, 'external_id') !== undefined;
  if (isNested || isMember || isExternal || resolved === undefined) return true;
  if (resolved.kind !== 'known') return resolved.kind !== 'nested';
  const { name, retiredIn } = resolved.type;
  return retiredIn !== undefined || name.startsWith('OS::Neutron::') || IDS_OF_OTHER_TYPES.has(name);
}

type TypeDescription = Pick<ValueOwner, 'definedBy' | 'noun' | 'translations'> & {
  /** The newest Heat accepts any property of the type. */
  readonly isRetired: boolean;
  readonly members: ReadonlyMap<string, PropertyRules>;
};

/** `undefined` for types that are unknown, or accept any property. */
function describeType(context: TemplateContext, definition: Definition): TypeDescription | undefined {
  const { type, typeNode, resource } = definition;
  const resolved = context.resolveType(type, typeNode, resource.name);
  switch (resolved.kind) {
    case 'known':
      return resolved.type.acceptsAnyProperty
        ? undefined
        : {
            definedBy: resolved.type.name,
            noun: 'property',
            isRetired: resolved.type.retiredIn !== undefined,
            members: resolved.type.properties,
            translations: resolved.type.replacedProperties,
          };
    case 'nested':
      return {
        definedBy: resolved.template.source.name,
        noun: 'parameter',
        isRetired: false,
        members: readParameterRules(context, resolved.template),
        translations: new Map(),
      };
    default:
      return undefined;
  }
}

/** Kinds that Heat finds before it creates anything, also in nested templates. */
const FOUND_AT_ONCE: ReadonlySet<ValueProblem['kind']> = new Set([
  'unknown-property',
  'unimplemented-property',
]);
/** Kinds that Heat does not look for in a value with references to resources. */
const DEFERRED: ReadonlySet<ValueProblem['kind']> = new Set(['unknown-property', 'broken-constraint']);

function report(
  context: TemplateContext,
  definition: Definition,
  problem: ValueProblem,
  hasReferences: boolean,
): void {
  const { template, isNested } = context;
  const isTopLevel = problem.path.length === 1;
  const isOfName = isTopLevel && FOUND_AT_ONCE.has(problem.kind);
  const isDeferred = hasReferences && !isOfName && DEFERRED.has(problem.kind);
  const isCertain =
    definition.isCertain && !problem.isUncertain && !isDeferred && context.certainTemplates.has(template);
  const level: Level | undefined = isCertain ? undefined : 'warning';
  const isLate = isDeferred || ((isNested || definition.isMember) && !isOfName);
  const hint = [problem.hint, isLate ? 'Heat accepts it, and fails when it creates the resource.' : undefined]
    .filter((one) => one !== undefined)
    .join(' ');
  context.report(
    PROPERTY_RULES[problem.kind],
    { source: template.source, node: problem.node },
    problem.message,
    { hint: hint === '' ? undefined : hint, level },
  );
}
