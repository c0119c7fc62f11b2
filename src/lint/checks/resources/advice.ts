import { toKey } from '../../../template/index.js';
import { isScalar, listEntries, listItems, toStringValue, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, listProperties, type Definition } from '../../model/definitions.js';
import type { ResourceType } from '../../schema/types.js';
import { ADVICE_RULES } from '../../rules/advice.js';

/** Types whose resources have data. */
const STATEFUL: Readonly<Record<string, string>> = {
  'OS::Cinder::Volume': 'volume',
  'AWS::EC2::Volume': 'volume',
  'OS::Manila::Share': 'share',
  'OS::Trove::Cluster': 'database cluster',
  'OS::Trove::Instance': 'database',
};

/** Gives advice on what Heat accepts: outputs, resources with data, ids of one cloud. */
export function checkAdvice(context: TemplateContext): void {
  const { template, isNested, report } = context;
  const { source, tree, format } = template;
  for (const { name, key, value } of isNested ? [] : template.outputs.values())
    if (valueAt(tree, value, toKey(format, 'description')) === undefined)
      report(
        ADVICE_RULES['undescribed-output'],
        { source, node: key },
        `Output "${name}" has no description`,
      );
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource } = definition;
    checkIds(context, definition.properties, `resource "${resource.name}"`);
    const resolved = context.resolveType(type, typeNode, resource.name);
    if (resolved.kind === 'known' && !definition.isMember) checkData(context, definition, resolved.type);
  }
}

/** Reports the first property of a resource with data whose change deletes the data. */
function checkData(context: TemplateContext, definition: Definition, type: ResourceType): void {
  const { template, report } = context;
  const noun = STATEFUL[type.name];
  if (noun === undefined || definition.resource.deletionPolicy !== undefined) return;
  const entry = listProperties(template, definition)?.find(({ name }) => {
    const property = type.properties.get(name);
    return property !== undefined && !property.updateAllowed && !property.immutable;
  });
  if (entry === undefined) return;
  report(
    ADVICE_RULES['missing-deletion-policy'],
    { source: template.source, node: entry.key },
    `A change of "${entry.name}" replaces the ${noun} and deletes its data`,
    {
      hint: `Set ${toKey(template.format, 'deletion_policy')} to Retain${type.canSnapshot ? ' or Snapshot' : ''}.`,
    },
  );
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const UUID_LENGTH = 36;

/** Reports ids that exist in one cloud only. */
function checkIds(context: TemplateContext, node: Node | null | undefined, owner: string): void {
  const { template, report } = context;
  const { tree, source } = template;
  const target = tree.resolve(node ?? null);
  if (isScalar(target)) {
    const text = toStringValue(tree, target);
    if (text?.length === UUID_LENGTH && UUID.test(text))
      report(ADVICE_RULES['hard-coded-id'], { source, node }, `The id in ${owner} exists in one cloud only`, {
        hint: 'Use a name or a parameter.',
      });
    return;
  }
  for (const { name, value } of listEntries(tree, target)) checkIds(context, value, `"${name}"`);
  for (const item of listItems(tree, target)) checkIds(context, item, owner);
}
