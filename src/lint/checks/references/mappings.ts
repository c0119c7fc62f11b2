import { isMapNode, listEntries, listItems, toStringValue, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import type { TemplateModel } from '../../model/template.js';
import { walkCalls } from '../../model/walk.js';
import { CONDITION_RULES } from '../../rules/conditions.js';
import { didYouMean } from '../../../errors/index.js';

/** Reports `Fn::FindInMap` of a mapping, or of a key in it, that does not exist. */
export function checkMappings(context: TemplateContext): void {
  const { template, report } = context;
  walkCalls(template, ({ call, scope, isConditional }) => {
    if (call.name !== 'Fn::FindInMap') return;
    const missing = findMissing(template, call.argument);
    if (missing === undefined) return;
    const { node, message, candidates, name } = missing;
    report(CONDITION_RULES['unknown-mapping'], { source: template.source, node }, message, {
      hint: didYouMean(name, candidates),
      level: scope === 'resource' && !isConditional ? undefined : 'warning',
    });
  });
}

interface Missing {
  readonly node: Node | null;
  readonly name: string;
  readonly message: string;
  readonly candidates: readonly string[];
}

/** Returns the first name that is missing; `undefined` if there is none, or if a function returns one of them. */
function findMissing({ tree, mappings }: TemplateModel, argument: Node | null): Missing | undefined {
  const nodes = listItems(tree, argument);
  const [mapNode = null, keyNode = null, valueNode = null] = nodes;
  const [mapName, keyName, valueName] = nodes.map((node) => toStringValue(tree, node));
  if (nodes.length !== 3 || mapName === undefined) return undefined;
  const mapping = mappings.get(mapName);
  if (mapping === undefined) {
    const candidates = [...mappings.keys()];
    return { node: mapNode, name: mapName, message: `The template has no mapping "${mapName}"`, candidates };
  }
  if (keyName === undefined || !isMapNode(tree, mapping.value)) return undefined;
  const keys = listEntries(tree, mapping.value).map(({ name }) => name);
  if (!keys.includes(keyName))
    return {
      node: keyNode,
      name: keyName,
      message: `Mapping "${mapName}" has no key "${keyName}"`,
      candidates: keys,
    };
  const values = valueAt(tree, mapping.value, keyName) ?? null;
  if (valueName === undefined || !isMapNode(tree, values)) return undefined;
  const names = listEntries(tree, values).map(({ name }) => name);
  if (names.includes(valueName)) return undefined;
  const message = `Key "${keyName}" of mapping "${mapName}" has no value "${valueName}"`;
  return { node: valueNode, name: valueName, message, candidates: names };
}
