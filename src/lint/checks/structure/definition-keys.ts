import type { Node } from 'yaml';
import { toKey } from '../../../template/index.js';
import { isMapNode, listEntries, listItems, valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import type { Named } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { STRUCTURE_RULES } from '../../rules/structure.js';
import type { TemplateVersion } from '../../schema/types.js';
import { didYouMean } from '../../../errors/index.js';

/** A kind of definition with its allowed keys. */
interface DefinitionKind {
  readonly label: string;
  readonly keys: readonly string[];
  /** Finds the keys in another version. */
  readonly keysIn: (version: TemplateVersion) => readonly string[];
  /** Heat ignores unknown keys of some definitions. */
  readonly level: Level;
}

const GROUP_KEYS = ['label', 'description', 'parameters'];

/** Reports unknown keys of resources, outputs, parameters, their constraints, and parameter groups. */
export function checkDefinitionKeys(context: TemplateContext): void {
  const { template } = context;
  const { version, tree, format } = template;
  if (version === undefined) return;
  const isHot = format === 'hot';
  const toKind = (
    label: string,
    keysIn: (one: TemplateVersion) => readonly string[],
    level: Level,
  ): DefinitionKind => ({ label, keys: keysIn(version), keysIn, level });
  const check = (kind: DefinitionKind, nodes: Iterable<Node | null>): void => {
    for (const node of nodes) checkKeys(context, kind, node);
  };
  const values = (map: ReadonlyMap<string, Named>): (Node | null)[] =>
    [...map.values()].map(({ value }) => value);
  check(
    toKind('resource', ({ resourceKeys }) => resourceKeys, isHot ? 'error' : 'warning'),
    values(template.resources),
  );
  check(
    toKind('output', ({ outputKeys }) => outputKeys, 'warning'),
    values(template.outputs),
  );
  check(
    toKind('parameter', ({ parameterKeys }) => parameterKeys, 'error'),
    values(template.parameters),
  );
  if (!isHot) return;
  const constraints = values(template.parameters).flatMap((parameter) =>
    listItems(tree, valueAt(tree, parameter, 'constraints')),
  );
  check(
    toKind('constraint', ({ parameterConstraintKeys }) => parameterConstraintKeys, 'error'),
    constraints,
  );
  const groups = listItems(tree, valueAt(tree, tree.root, 'parameter_groups'));
  check(
    toKind('parameter group', () => GROUP_KEYS, 'warning'),
    groups,
  );
}

function checkKeys(context: TemplateContext, kind: DefinitionKind, node: Node | null): void {
  const { source, tree } = context.template;
  if (!isMapNode(tree, node)) return;
  for (const { name, key } of listEntries(tree, node)) {
    if (kind.keys.includes(name)) continue;
    const { message, hint } = describe(context, kind, name);
    context.report(STRUCTURE_RULES['unknown-key'], { source, node: key }, message, {
      hint,
      level: kind.level,
    });
  }
}

function describe(
  { schema, template }: TemplateContext,
  { label, keys, keysIn }: DefinitionKind,
  name: string,
): { message: string; hint: string } {
  const { version, format } = template;
  const newer = schema.templateVersions.find((one) => one.format === format && keysIn(one).includes(name));
  const article = /^[aeiou]/.test(label) ? 'An' : 'A';
  if (newer === undefined || version === undefined) {
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
