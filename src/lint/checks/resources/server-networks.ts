import { isList } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, listProperties } from '../../model/definitions.js';
import { COMBINATION_RULES } from '../../rules/combinations.js';

/**
 * Reports servers without networks, for which the client of Nova refuses the create: `_boot` in novaclient/v2/servers.py, "nics are
 * required after microversion 2.36".
 */
export function checkServerNetworks(context: TemplateContext): void {
  const { template, resolveType } = context;
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource } = definition;
    const resolved = resolveType(type, typeNode, resource.name);
    if (resolved.kind !== 'known' || resolved.type.name !== 'OS::Nova::Server') continue;
    const entries = listProperties(template, definition);
    if (entries === undefined) continue;
    const networks = entries.find(({ name }) => name === 'networks');
    const value = networks && template.tree.resolve(networks.value);
    if (networks !== undefined && !(isList(value) && value.items.length === 0)) continue;
    context.report(
      COMBINATION_RULES['server-without-networks'],
      { source: template.source, node: networks?.key ?? typeNode ?? resource.key },
      `Server "${resource.name}" has no networks`,
      { hint: 'Set "networks", for example to [{network: web}], or to [{allocate_network: auto}].' },
    );
  }
}
