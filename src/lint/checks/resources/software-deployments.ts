import { valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, type Definition } from '../../model/definitions.js';
import type { ResourceModel } from '../../model/template.js';
import { COMBINATION_RULES } from '../../rules/combinations.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue } from '../../values/value.js';

const DEPLOYMENTS: ReadonlySet<string> = new Set([
  'OS::Heat::SoftwareDeployment',
  'OS::Heat::StructuredDeployment',
]);
const NEEDED_FORMAT = 'SOFTWARE_CONFIG';
/** What Heat takes for no value; an operator can choose another one (`default_user_data_format`). */
const USUAL_FORMAT = 'HEAT_CFNTOOLS';

/** Reports deployments on a server that does not fetch them: heat/engine/resources/openstack/heat/software_deployment.py, `validate`. */
export function checkSoftwareDeployments(context: TemplateContext): void {
  const { template, resolveType } = context;
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource } = definition;
    const resolved = resolveType(type, typeNode, resource.name);
    if (resolved.kind !== 'known' || !DEPLOYMENTS.has(resolved.type.name)) continue;
    const node = valueAt(template.tree, definition.properties ?? null, 'server');
    const server = node === undefined ? undefined : findServer(context, node);
    if (node !== undefined && server !== undefined) checkFormat(context, definition, node, server);
  }
}

/** Returns the server of this template to which the value refers. */
function findServer(
  { template, resolveType }: TemplateContext,
  node: Node | null,
): ResourceModel | undefined {
  const value = readValue(template, node, () => undefined);
  const name = value.kind === 'unknown' ? value.reference : undefined;
  const server = name === undefined ? undefined : template.resources.get(name);
  if (server?.type === undefined) return undefined;
  const resolved = resolveType(server.type, server.typeNode, server.name);
  return resolved.kind === 'known' && resolved.type.name === 'OS::Nova::Server' ? server : undefined;
}

function checkFormat(
  context: TemplateContext,
  { resource, isCertain }: Definition,
  node: Node | null,
  server: ResourceModel,
): void {
  const { template, certainTemplates } = context;
  const given = readFormat(context, server);
  if (given === undefined || given === NEEDED_FORMAT) return;
  const format = given ?? USUAL_FORMAT;
  const isSure =
    given !== null && isCertain && server.condition === undefined && certainTemplates.has(template);
  const how = given === null ? `${format} unless the operator chose another default` : format;
  context.report(
    COMBINATION_RULES['server-without-deployments'],
    { source: template.source, node },
    `Resource "${resource.name}" is a software deployment on "${server.name}", whose "user_data_format" is ${how}`,
    {
      hint: `Set "user_data_format" of "${server.name}" to ${NEEDED_FORMAT}, so that the server fetches its deployments.`,
      level: isSure ? undefined : 'warning',
    },
  );
}

/** Returns `null` if the server has no format, and `undefined` if lint cannot know it. */
function readFormat(context: TemplateContext, { properties }: ResourceModel): string | null | undefined {
  const { template } = context;
  const node = valueAt(template.tree, properties ?? null, 'user_data_format');
  if (node === undefined) return null;
  const value = readValue(template, node, createParameterLookup(context, template));
  if (value.kind !== 'scalar') return undefined;
  return value.scalar === null ? null : String(value.scalar);
}
