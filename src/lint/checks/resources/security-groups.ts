import { listItems, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions } from '../../model/definitions.js';
import { ADVICE_RULES } from '../../rules/advice.js';
import { toInteger } from '../../values/convert.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue, type Scalar } from '../../values/value.js';

/** Names of a rule's properties. */
interface RuleNames {
  /** Networks or groups from which traffic is allowed. */
  readonly remotes: readonly string[];
  readonly direction: string;
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
  /** A property whose value, if it is not a network, limits the rule to a group. */
  readonly mode: string;
}

const NEUTRON: RuleNames = {
  remotes: ['remote_ip_prefix', 'remote_group', 'remote_group_id'],
  direction: 'direction',
  protocol: 'protocol',
  from: 'port_range_min',
  to: 'port_range_max',
  mode: 'remote_mode',
};
const AWS: RuleNames = {
  remotes: ['CidrIp', 'SourceSecurityGroupId', 'SourceSecurityGroupName'],
  direction: '',
  protocol: 'IpProtocol',
  from: 'FromPort',
  to: 'ToPort',
  mode: '',
};

/** The list of rules in a group; `undefined` if the resource is a rule itself. */
const TYPES: ReadonlyMap<string, { readonly names: RuleNames; readonly list: string | undefined }> = new Map([
  ['OS::Neutron::SecurityGroup', { names: NEUTRON, list: 'rules' }],
  ['OS::Neutron::SecurityGroupRule', { names: NEUTRON, list: undefined }],
  ['AWS::EC2::SecurityGroup', { names: AWS, list: 'SecurityGroupIngress' }],
]);

const PORTS: readonly (readonly [bigint, string])[] = [
  [22n, 'SSH'],
  [3389n, 'RDP'],
  [1433n, 'SQL Server'],
  [1521n, 'Oracle Database'],
  [3306n, 'MySQL'],
  [5432n, 'PostgreSQL'],
  [6379n, 'Redis'],
  [9200n, 'Elasticsearch'],
  [11_211n, 'Memcached'],
  [27_017n, 'MongoDB'],
];

/** Reports rules that let everybody reach a port for administrators or databases. */
export function checkSecurityGroups(context: TemplateContext): void {
  const { template, report } = context;
  for (const { type, properties, resource, typeNode } of listDefinitions(context, template)) {
    const group = TYPES.get(type);
    if (group === undefined || !properties) continue;
    const list = group.list === undefined ? undefined : valueAt(template.tree, properties, group.list);
    const rules = group.list === undefined ? [properties] : listItems(template.tree, list);
    for (const rule of rules) {
      const opened = findOpenPorts(context, rule, group.names);
      if (opened === undefined) continue;
      const remote = group.names.remotes.map((name) => valueAt(template.tree, rule, name));
      const node =
        remote.find((one) => one) ?? (group.list === undefined ? (typeNode ?? resource.key) : rule);
      report(
        ADVICE_RULES['open-security-group'],
        { source: template.source, node },
        `A rule of resource "${resource.name}" opens ${opened} to every address`,
        { hint: `Limit ${group.names.remotes[0] ?? ''} to the networks that need it.` },
      );
    }
  }
}

/** `undefined` if the rule is limited, harmless, or not known. */
function findOpenPorts(context: TemplateContext, rule: Node | null, names: RuleNames): string | undefined {
  const read = createReader(context, rule);
  const remotes = names.remotes.map(read);
  const [direction, protocol, mode] = [read(names.direction), read(names.protocol), read(names.mode)];
  if (![...remotes, direction, protocol, mode].every((one) => one.isKnown)) return undefined;
  const [network, ...groups] = remotes.map(({ text }) => text);
  const isOpen = ['', '0.0.0.0/0', '::/0'].includes(network ?? '') && groups.every((text) => text === '');
  const isIngress = direction.text === '' || direction.text === 'ingress';
  const isNetwork = mode.text === '' || mode.text === 'remote_ip_prefix';
  if (!isOpen || !isIngress || !isNetwork) return undefined;
  const hasPorts = ['', 'tcp', 'udp', '6', '17', '-1'].includes(protocol.text.toLowerCase());
  return hasPorts ? describePorts(read(names.from), read(names.to)) : undefined;
}

function describePorts(from: Text, to: Text): string | undefined {
  if (!from.isKnown || !to.isKnown) return undefined;
  if (from.text === '' && to.text === '') return 'all ports';
  const [first, last] = [toInteger(from.text), toInteger(to.text === '' ? from.text : to.text)];
  if (first === undefined || last === undefined) return undefined;
  if (first <= 1n && last >= 65_535n) return 'all ports';
  const open = PORTS.filter(([port]) => port >= first && port <= last);
  return open.length === 0 ? undefined : open.map(([port, name]) => `${name} (port ${port})`).join(', ');
}

interface Text {
  readonly isKnown: boolean;
  /** Empty for a property that is missing or null. */
  readonly text: string;
}

function createReader(context: TemplateContext, rule: Node | null): (name: string) => Text {
  const { template } = context;
  const lookUp = createParameterLookup(context, template);
  return (name) => {
    const node = valueAt(template.tree, rule, name);
    const value = node ? readValue(template, node, lookUp) : undefined;
    if (value === undefined) return { isKnown: true, text: '' };
    return value.kind === 'scalar' && value.parameter === undefined
      ? { isKnown: true, text: toText(value.scalar) }
      : { isKnown: false, text: '' };
  };
}

function toText(scalar: Scalar): string {
  return scalar === null ? '' : String(scalar);
}
