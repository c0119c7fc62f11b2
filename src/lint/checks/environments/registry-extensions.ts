import type { Source } from '../../../template/index.js';
import { listEntries, toStringValue, valueAt } from '../../../yaml/index.js';
import type { LintContext } from '../../context.js';
import { listCertainTypes } from '../../model/certain-templates.js';
import { REGISTRY_RULES } from '../../rules/registry.js';

const WRONG_EXTENSION = /\.(?:yml|json|hot|tmpl)$/;
const HINT = 'Rename the file: Heat takes only names with .yaml and .template for templates.';

/** Reports registry entries that map a type to a file that Heat does not take for a template. Heat refuses the types only where a resource has them. */
export function checkRegistryExtensions(context: LintContext, environment: Source): void {
  const { tree } = environment;
  const usedTypes = listCertainTypes(context);
  const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
  const maps = [
    registry,
    ...listEntries(tree, valueAt(tree, registry, 'resources') ?? null).map((one) => one.value),
  ];
  for (const { name, value } of maps.flatMap((map) => listEntries(tree, map))) {
    const target = toStringValue(tree, value);
    if (name === 'base_url' || target === undefined || !WRONG_EXTENSION.test(target)) continue;
    if (name.endsWith('.yaml') || name.endsWith('.template')) continue;
    context.report(
      REGISTRY_RULES['registry-extension'],
      { source: environment, node: value },
      `Heat does not take the file ${target} for a template`,
      { hint: HINT, level: usedTypes.has(name) ? undefined : 'warning' },
    );
  }
}
