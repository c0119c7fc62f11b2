import { createTemplateReader, readTemplate, type Json } from '../../../../../src/template/index.js';
import { planResources, type ResourcePlan } from '../../../../../src/deploy/plan/plan-resources.js';
import type { TypeProperties } from '../../../../../src/deploy/plan/resources/replacement-rules.js';
import { parseState, type PreviewedResource, type ResourceChanges } from '../../../../../src/heat/index.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../../planning.js';
import { WEB } from '../../samples.js';

/** Properties of a type; changes of `updated` are in place, changes of `replaced` replace the resource. */
function schemaOf(updated: string, replaced = '', defaults: Json = {}): TypeProperties {
  const property = (name: string, updateAllowed: boolean) =>
    [
      name,
      {
        type: 'string',
        description: undefined,
        required: false,
        immutable: false,
        updateAllowed,
        defaultValue: defaults[name],
      },
    ] as const;
  const names = (text: string): string[] => text.split(' ').filter((name) => name !== '');
  return Object.fromEntries([
    ...names(updated).map((name) => property(name, true)),
    ...names(replaced).map((name) => property(name, false)),
  ]);
}

function integers(schema: TypeProperties): TypeProperties {
  return Object.fromEntries(
    Object.entries(schema).map(([name, property]) => [name, { ...property, type: 'integer' }]),
  );
}

const SCHEMAS = new Map<string, TypeProperties | undefined>([
  ['OS::Neutron::Net', schemaOf('name')],
  [
    'OS::Neutron::Subnet',
    schemaOf('name dns_nameservers', 'network network_id cidr ip_version', { ip_version: 4 }),
  ],
  ['OS::Neutron::Port', schemaOf('name fixed_ips', 'network')],
  ['OS::Nova::KeyPair', schemaOf('', 'name public_key')],
  [
    'OS::Nova::Server',
    schemaOf('name flavor image user_data user_data_update_policy networks metadata', 'key_name', {
      user_data_update_policy: 'REPLACE',
    }),
  ],
  ['OS::Heat::RandomString', schemaOf('', 'length salt')],
  ['My::Number', integers(schemaOf('', 'size'))],
  ['OS::Heat::Value', schemaOf('value')],
  [
    'OS::Heat::ResourceGroup',
    schemaOf('count resource_def removal_policies removal_policies_mode', 'index_var', {
      index_var: '%index%',
    }),
  ],
  ['OS::Neutron::RouterInterface', schemaOf('', 'router router_id subnet subnet_id')],
  ['OS::Heat::AutoScalingGroup', schemaOf('min_size max_size desired_capacity resource')],
  ['OS::Cinder::Volume', schemaOf('size', 'image imageRef')],
  ['OS::Heat::Delay', schemaOf('min_wait', '', { min_wait: 0 })],
  ['OS::Heat::SoftwareConfig', schemaOf('', 'config inputs')],
  ['OS::Heat::SoftwareDeployment', schemaOf('config input_values', 'server')],
  ['OS::Heat::Stack', schemaOf('context parameters template')],
  ['AWS::EC2::EIPAssociation', schemaOf('InstanceId EIP')],
  ['OS::Unknown::Thing', undefined],
]);

export const PROJECT_ID = 'a1b2';

export interface Update {
  readonly before: string;
  readonly after: string;
  /** Paths of deployed resources. By default: those of the template before. */
  readonly deployed?: readonly string[];
  readonly types?: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  /** Reasons of these states. */
  readonly why?: Readonly<Record<string, string>>;
  /** Paths of resources that have no object, and so no id. */
  readonly withoutIds?: readonly string[];
  readonly files?: Readonly<Record<string, readonly [string, string]>>;
  /** The result of Heat's preview: paths of root resources. */
  readonly heat?: Partial<Record<keyof ResourceChanges, string>>;
  readonly given?: readonly [Json, Json];
  readonly stored?: Readonly<Record<string, Json>>;
  /** Whether the last update failed: then the template before may not be what is deployed. */
  readonly hasFailed?: boolean;
  /** Whether Heat's check comes before the update. */
  readonly isChecked?: true;
}

function parsed(text: string): Json {
  return readTemplate(`heat_template_version: 2021-04-16\n${text}`) as Json;
}

function previewed(name: string): PreviewedResource {
  return {
    ...parseState('CREATE_COMPLETE'),
    name,
    type: '',
    physicalId: name,
    stack: WEB,
    nested: undefined,
    parentResource: undefined,
    requiredBy: [],
    description: undefined,
    attributes: undefined,
    properties: undefined,
  };
}

export function planOf(update: Update): ResourcePlan {
  const { heat = {}, files = {}, given = [{}, {}], stored = {}, states = {}, why = {} } = update;
  const [before, after] = [parsed(update.before), parsed(update.after)];
  const side = (index: 0 | 1): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([key, texts]) => [key, texts[index]]));
  const names = update.deployed ?? Object.keys(before['resources'] as Json);
  const answer = Object.fromEntries(
    Object.entries(heat).map(([word, paths]) => [word, paths.split(' ').map(previewed)]),
  );
  const listing = listingOf(names, update.types);
  return planResources({
    root: WEB,
    before: sideOf(before, side(0), createTemplateReader(), given[0]),
    after: sideOf(after, side(1), createTemplateReader(), given[1]),
    pseudo: (name) => (name === 'OS::project_id' ? PROJECT_ID : undefined),
    listing: {
      ...listing,
      resources: listing.resources.map((one) => {
        const state = states[one.path];
        return {
          ...one,
          resource: {
            ...one.resource,
            ...(state === undefined ? {} : { ...parseState(state), statusReason: why[one.path] ?? '' }),
            ...(update.withoutIds?.includes(one.path) === true ? { physicalId: '' } : {}),
          },
        };
      }),
    },
    answer: { ...NOTHING_PREVIEWED, ...answer },
    schemas: SCHEMAS,
    stored: new Map(Object.entries(stored)),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: update.hasFailed !== true,
    isChecked: update.isChecked === true,
  });
}

/** Returns the planned changes in short, such as `± subnet, ~ port`. */
export function planned(update: Update): string {
  const signs = { add: '+', update: '~', replace: '±', delete: '-', unknown: '?' } as const;
  return planOf(update)
    .changes.map(
      ({ action, path, worst }) => `${signs[action]} ${path}${worst === undefined ? '' : ` ${worst}`}`,
    )
    .join(', ');
}
