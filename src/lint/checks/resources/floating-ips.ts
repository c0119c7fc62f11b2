import { toStringValue, valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import { listReferences } from '../../model/references.js';
import type { ResourceModel, TemplateModel } from '../../model/template.js';
import { ADVICE_RULES } from '../../rules/advice.js';

const FLOATING_TYPES = new Set(['OS::Neutron::FloatingIP', 'OS::Neutron::FloatingIPAssociation']);

/**
 * Reports floating IPs that Heat may create before the router interface that makes them reachable. Heat adds the dependency itself if
 * the port names its subnet (`add_dependencies` in heat/engine/resources/openstack/neutron/floatingip.py).
 */
export function checkFloatingIps({ template, report }: TemplateContext): void {
  const resources = [...template.resources.values()];
  const interfaces = resources.filter(({ type }) => type === 'OS::Neutron::RouterInterface');
  const [routerInterface] = interfaces;
  if (routerInterface === undefined) return;
  for (const resource of resources) {
    if (!FLOATING_TYPES.has(resource.type ?? '')) continue;
    const port = findPort(template, resource);
    if (port === undefined || valueAt(template.tree, port.properties ?? null, 'fixed_ips') !== undefined)
      continue;
    const needed = findDependencies(template, resource.name);
    if (interfaces.some(({ name }) => needed.has(name))) continue;
    report(
      ADVICE_RULES['missing-dependency'],
      { source: template.source, node: resource.key },
      `Heat may create "${resource.name}" before router interface "${routerInterface.name}"`,
      { hint: `Add depends_on: ${routerInterface.name}.` },
    );
  }
}

/** Returns the port of the same template that gets the floating IP. */
function findPort(template: TemplateModel, resource: ResourceModel): ResourceModel | undefined {
  const { tree, resources } = template;
  const node = valueAt(tree, resource.properties ?? null, 'port_id');
  const call = readFunctionCall(template, node, 'resource');
  if (call?.name !== 'get_resource') return undefined;
  const port = resources.get(toStringValue(tree, call.argument) ?? '');
  return port?.type === 'OS::Neutron::Port' ? port : undefined;
}

/** Returns the names of all resources that a resource needs, directly or not. */
function findDependencies(template: TemplateModel, name: string): ReadonlySet<string> {
  const references = listReferences(template).filter(({ kind }) => kind !== 'parameter');
  const needed = new Set([name]);
  // A set also visits what is added while it is iterated.
  for (const current of needed)
    for (const reference of references)
      if (reference.origin.resource?.name === current) needed.add(reference.name);
  return needed;
}
