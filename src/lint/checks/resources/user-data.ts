import { toPlain, valueAt, type Node, type Plain } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, type Definition } from '../../model/definitions.js';
import { readFunctionCall } from '../../model/function-call.js';
import { PROPERTY_RULES } from '../../rules/properties.js';
import { readLeastText } from '../../values/least-size.js';
import { createParameterLookup } from '../../values/parameter-value.js';

/**
 * The most bytes whose base64 has the 65535 characters that Nova accepts (nova/api/openstack/compute/schemas/servers.py). Heat encodes
 * them, but does not count them.
 */
const MAX_BYTES = 49_149;

/**
 * The least bytes of the parts that Heat adds, by format: `build_userdata` in heat/engine/clients/os/nova.py with the files of the
 * releases 19 and 27, without metadata.
 */
const LEAST_ADDED: Readonly<Record<string, number>> = { HEAT_CFNTOOLS: 6400, SOFTWARE_CONFIG: 3100 };

/** By type: the property with the user data. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'OS::Nova::Server': 'user_data',
  'AWS::EC2::Instance': 'UserData',
  'AWS::AutoScaling::LaunchConfiguration': 'UserData',
};

/** Reports user data that Nova rejects because of its size. */
export function checkUserData(context: TemplateContext): void {
  const { template, resolveType } = context;
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource } = definition;
    const resolved = resolveType(type, typeNode, resource.name);
    const property = resolved.kind === 'known' ? PROPERTIES[resolved.type.name] : undefined;
    if (property === undefined) continue;
    const node = valueAt(template.tree, definition.properties ?? null, property);
    if (node !== undefined) checkSize(context, definition, node);
  }
}

function checkSize(context: TemplateContext, definition: Definition, node: Node | null): void {
  const { template, files, certainTemplates } = context;
  const { tree, source } = template;
  const lookUp = createParameterLookup(context, template);
  const format = toPlain(tree, valueAt(tree, definition.properties ?? null, 'user_data_format') ?? null);
  const sent = format === 'RAW' || format === 'SOFTWARE_CONFIG' ? findConfig(context, node) : node;
  const { text } = readLeastText({ files, template, lookUp }, sent);
  const size = Buffer.byteLength(text);
  const isRewritten = format !== 'RAW' && isWrittenAnew(text);
  const added = isRewritten ? 0 : countAdded(format);
  if (size + added <= MAX_BYTES) return;
  const isSure = definition.isCertain && !isRewritten && size > MAX_BYTES && certainTemplates.has(template);
  const addition = size > MAX_BYTES ? '' : `, to which Heat adds at least ${added}`;
  context.report(
    PROPERTY_RULES['oversized-user-data'],
    { source, node },
    `The user data of resource "${definition.resource.name}" has at least ${size} bytes${addition}, and Nova accepts ${MAX_BYTES}`,
    {
      hint: 'Heat accepts it, and Nova rejects the server. Shorten it, or let the server download the rest when it starts.',
      level: isSure ? undefined : 'warning',
    },
  );
}

/** Heat writes such texts anew, perhaps shorter. */
function isWrittenAnew(text: string): boolean {
  return /^content-type:\s*multipart/im.test(text) || text.trimStart().startsWith('{');
}

/** An operator can choose another default than this one. AWS types have it always, and no such property. */
function countAdded(format: Plain): number {
  const name = format ?? 'HEAT_CFNTOOLS';
  return typeof name === 'string' ? (LEAST_ADDED[name] ?? 0) : 0;
}

/** Returns the text of the software configuration that Heat puts in the place of its id; the node itself if it is none. */
function findConfig({ template }: TemplateContext, node: Node | null): Node | null {
  const call = readFunctionCall(template, node, 'resource');
  const name = call?.name === 'get_resource' ? toPlain(template.tree, call.argument) : undefined;
  const resource = typeof name === 'string' ? template.resources.get(name) : undefined;
  if (resource?.type !== 'OS::Heat::SoftwareConfig') return node;
  return valueAt(template.tree, resource.properties ?? null, 'config') ?? null;
}
