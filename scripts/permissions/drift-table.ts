/** The table of what `drift` reads, from Heat and from the services whose objects a stack consists of. */
import { markdownTable } from 'markdown-table';
import { ROUTES, routeOf, type SentRequest } from './routes.js';

/** Policy rules of the services by request, each with `reader` as its weakest role; empty if there is none. */
const SERVICE_RULES: Readonly<Record<string, string>> = {
  'Cinder GET /volumes/{id}': 'volume:get',
  'Glance GET /images': 'get_images',
  'Neutron GET /default-security-group-rules': 'get_default_security_group_rule',
  'Neutron GET /floatingips/{id}': 'get_floatingip',
  'Neutron GET /networks': 'get_network',
  'Neutron GET /ports': 'get_port',
  'Neutron GET /security-groups': 'get_security_group',
  'Nova GET /os-keypairs/{id}': 'os_compute_api:os-keypairs:show',
  'Nova GET /servers/{id}/os-interface': 'os_compute_api:os-attach-interfaces:list',
};

/** Returns the rows without duplicates: Heat's in the order of the routes, then those of the services by name. */
export function driftTable(sent: readonly SentRequest[]): string {
  const isOfRoutes = ({ service }: SentRequest): boolean => service === 'Heat' || service === 'Keystone';
  const own = new Set(sent.filter(isOfRoutes).map(routeOf));
  const ownRows = ROUTES.filter((route) => own.has(route)).map(({ service, method, path, rule }) =>
    toRow(service, `${method} ${path}`, rule),
  );
  const others = sent.filter((request) => !isOfRoutes(request));
  const rows = [...new Set(others.map(toName))].sort().map((name) => {
    const rule = SERVICE_RULES[name];
    if (rule === undefined) throw new Error(`scripts/permissions/drift-table.ts does not describe ${name}`);
    const [service = ''] = name.split(' ');
    return toRow(service, name.slice(service.length + 1), rule);
  });
  return markdownTable([['Operation', 'Service', 'Request', 'Policy rule'], ...ownRows, ...rows]);
}

/** `Nova GET /servers/{id}`: without the version, and at Cinder without the project. */
function toName({ service, method, path }: SentRequest): string {
  const rest = path.replace(service === 'Cinder' ? /^\/v3\/[^/]+/ : /^\/v[\d.]+/, '');
  const withoutIds = rest
    .replaceAll(/\/[0-9a-f-]{32,36}(?=\/|$)/g, '/{id}')
    .replace(/(?<=\/os-keypairs\/).+/, '{id}');
  return `${service} ${method} ${withoutIds}`;
}

function toRow(service: string, request: string, rule: string): string[] {
  return ['`drift`', service, `\`${request}\``, rule === '' ? '' : `\`${rule}\``];
}
