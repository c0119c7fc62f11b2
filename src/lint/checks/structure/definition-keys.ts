import { toKey } from '../../../template/index.js';
import { isMapNode, listEntries, listItems, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import type { Named, TemplateModel } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { STRUCTURE_RULES } from '../../rules/structure.js';
import type { TemplateVersion } from '../../schema/types.js';
import { didYouMean } from '../../../errors/index.js';

/** A kind of definition in a template. */
interface DefinitionKind {
  readonly label: string;
  readonly keysIn: (version: TemplateVersion) => readonly string[];
  /** Heat ignores unknown keys of some definitions. */
  readonly level: Level;
  readonly nodes: readonly (Node | null)[];
}

const GROUP_KEYS = ['label', 'description', 'parameters'];

/** Reports unknown keys of resources, outputs, parameters, their constraints, and parameter groups. */
export function checkDefinitionKeys(context: TemplateContext): void {
  const { template } = context;
  const { version } = template;
  if (version === undefined) return;
  const kinds = template.format === 'hot' ? listHotKinds(template) : listKinds(template, 'warning');
  for (const kind of kinds) for (const node of kind.nodes) checkKeys(context, version, kind, node);
}

function listKinds(
  { resources, outputs, parameters }: TemplateModel,
  resourceLevel: Level,
): readonly DefinitionKind[] {
  const nodesOf = (map: ReadonlyMap<string, Named>): (Node | null)[] =>
    [...map.values()].map(({ value }) => value);
  return [
    {
      label: 'resource',
      keysIn: ({ resourceKeys }) => resourceKeys,
      level: resourceLevel,
      nodes: nodesOf(resources),
    },
    { label: 'output', keysIn: ({ outputKeys }) => outputKeys, level: 'warning', nodes: nodesOf(outputs) },
    {
      label: 'parameter',
      keysIn: ({ parameterKeys }) => parameterKeys,
      level: 'error',
      nodes: nodesOf(parameters),
    },
  ];
}

function listHotKinds(template: TemplateModel): readonly DefinitionKind[] {
  const { tree, parameters } = template;
  return [
    ...listKinds(template, 'error'),
    {
      label: 'constraint',
      keysIn: ({ parameterConstraintKeys }) => parameterConstraintKeys,
      level: 'error',
      nodes: [...parameters.values()].flatMap(({ value }) =>
        listItems(tree, valueAt(tree, value, 'constraints')),
      ),
    },
    {
      label: 'parameter group',
      keysIn: () => GROUP_KEYS,
      level: 'warning',
      nodes: listItems(tree, valueAt(tree, tree.root, 'parameter_groups')),
    },
  ];
}

function checkKeys(
  context: TemplateContext,
  version: TemplateVersion,
  kind: DefinitionKind,
  node: Node | null,
): void {
  const { source, tree } = context.template;
  const { level } = kind;
  if (!isMapNode(tree, node)) return;
  for (const { name, key } of listEntries(tree, node)) {
    if (kind.keysIn(version).includes(name)) continue;
    const { message, hint } = describe(context, version, kind, name);
    context.report(STRUCTURE_RULES['unknown-key'], { source, node: key }, message, { hint, level });
  }
}

function describe(
  { schema, template: { format } }: TemplateContext,
  version: TemplateVersion,
  { label, keysIn }: DefinitionKind,
  name: string,
): { message: string; hint: string } {
  const newer = schema.templateVersions.find((one) => one.format === format && keysIn(one).includes(name));
  const article = /^[aeiou]/.test(label) ? 'An' : 'A';
  if (newer === undefined) {
    const keys = keysIn(version);
    const known = `Known keys: ${keys.join(', ')}.`;
    return { message: `${article} ${label} has no key "${name}"`, hint: didYouMean(name, keys) ?? known };
  }
  return {
    message: `${article} ${label} has no key "${name}" in version ${version.value}`,
    hint: `Write ${newer.key}: ${newer.value}, or a later version.`,
  };
}

/** Reports resources and parameters without a type, and outputs without a value. */
export function checkRequiredKeys({ template, report }: TemplateContext): void {
  const { source, tree, format } = template;
  const check = (label: string, required: string, definitions: ReadonlyMap<string, Named>): void => {
    for (const { name, key, value } of definitions.values()) {
      const entries = listEntries(tree, value);
      if (!isMapNode(tree, value) || entries.some((entry) => entry.name === required)) continue;
      report(STRUCTURE_RULES['missing-key'], { source, node: key }, `${label} "${name}" has no ${required}`, {
        hint: `Add "${required}:".`,
      });
    }
  };
  check('Resource', toKey(format, 'type'), template.resources);
  check('Parameter', toKey(format, 'type'), template.parameters);
  check('Output', toKey(format, 'value'), template.outputs);
}
