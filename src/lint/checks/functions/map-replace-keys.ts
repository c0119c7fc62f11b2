import { isScalar, listItems, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { walkCalls } from '../../model/walk.js';
import { FUNCTION_RULES } from '../../rules/functions.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue, type Scalar, type Value, type ValueEntry } from '../../values/value.js';
import { levelOf } from './function-arguments.js';

/** Reports new keys of `map_replace` that the map has already, as `MapReplace.result` in heat/engine/hot/functions.py. */
export function checkMapReplaceKeys(context: TemplateContext): void {
  const { template, report } = context;
  const lookUp = createParameterLookup(context, template);
  walkCalls(template, (visited) => {
    const { call } = visited;
    if (call.name !== 'map_replace' || call.definition.isRemoved) return;
    const [map, replacements] = listItems(template.tree, call.argument).map((item) =>
      readValue(template, item, lookUp),
    );
    const keys = entriesOf(replacements).find(({ name }) => name === 'keys')?.value;
    for (const { node, message } of findCollisions(entriesOf(map), entriesOf(keys)))
      report(FUNCTION_RULES['function-arguments'], { source: template.source, node }, message, {
        level: levelOf(template, 'evaluate', visited),
      });
  });
}

function entriesOf(value: Value | undefined): readonly ValueEntry[] {
  return value?.kind === 'map' ? value.entries : [];
}

interface Collision {
  readonly node: Node | null;
  readonly message: string;
}

function findCollisions(map: readonly ValueEntry[], replacements: readonly ValueEntry[]): Collision[] {
  const known = new Set(map.map(identify));
  const byKey = new Map(replacements.map((entry) => [identify(entry), entry.value]));
  const replaced = new Set<string>();
  return map.flatMap((entry): Collision[] => {
    const replacement = byKey.get(identify(entry));
    if (replacement?.kind === 'list' || replacement?.kind === 'map')
      return [{ node: replacement.node, message: `A key of a map cannot be a ${replacement.kind}` }];
    if (replacement?.kind !== 'scalar' || replacement.scalar === null) return [];
    const { node, scalar } = replacement;
    const identity = identifyScalar(scalar);
    const isKept = identity === identify(entry);
    const isTwice = replaced.has(identity);
    replaced.add(identity);
    if (known.has(identity) && !isKept)
      return [{ node, message: `The map that "map_replace" changes has a key "${String(scalar)}" already` }];
    if (isTwice)
      return [{ node, message: `"map_replace" replaces two keys by the same key "${String(scalar)}"` }];
    return [];
  });
}

function identify({ name, key }: ValueEntry): string {
  const { value } = isScalar(key) ? key : { value: name };
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? identifyScalar(value)
    : identifyScalar(name);
}

/** Equal for scalars that are the same key in Python: 1, 1.0 and `True`. */
function identifyScalar(scalar: Exclude<Scalar, null>): string {
  return typeof scalar === 'string' ? `text ${scalar}` : `number ${Number(scalar)}`;
}
