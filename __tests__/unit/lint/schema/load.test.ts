import { describe, expect, test } from '@jest/globals';
import {
  loadHeatSchema,
  type PropertySchema,
  type ResourceType,
  type TemplateVersion,
} from '../../../../src/lint/schema/index.js';

const schema = await loadHeatSchema();

function resourceType(name: string): ResourceType {
  const type = schema.findResourceType(name);
  if (type === undefined) throw new Error(`no type ${name}`);
  return type;
}

/** Follows names through maps, and `*` into the elements of a list. */
function property(type: string, ...path: readonly string[]): PropertySchema {
  let found: PropertySchema | undefined;
  let members: ReadonlyMap<string, PropertySchema> | undefined = resourceType(type).properties;
  for (const name of path) {
    found = name === '*' ? found?.items : members?.get(name);
    members = found?.members;
  }
  if (found === undefined) throw new Error(`${type} has no property ${path.join('.')}`);
  return found;
}

function hot(value: string): TemplateVersion {
  const version = schema.findTemplateVersion('heat_template_version', value);
  if (version === undefined) throw new Error(`no version ${value}`);
  return version;
}

test('the data comes from two releases, the older first', () => {
  expect(schema.releases).toHaveLength(2);
  expect(schema.releases.map((release) => Number.parseInt(release, 10))).toEqual([19, expect.any(Number)]);
});

test('the schema is loaded once', async () => {
  expect(await loadHeatSchema()).toBe(schema);
  expect(schema.findResourceType('OS::Nova::Server')).toBe(schema.findResourceType('OS::Nova::Server'));
});

describe('a resource type', () => {
  test('is found by its name only', () => {
    expect(schema.resourceTypeNames.length).toBeGreaterThan(190);
    expect(schema.resourceTypeNames.filter((name) => schema.findResourceType(name) === undefined)).toEqual(
      [],
    );
    for (const name of ['OS::Nova::Sever', 'constructor', '__proto__', ''])
      expect(schema.findResourceType(name)).toBeUndefined();
  });

  test('has properties with types, requirements and update behavior', () => {
    expect(property('OS::Nova::Server', 'flavor')).toMatchObject({
      type: 'string',
      required: true,
      updateAllowed: true,
      constraints: [{ kind: 'custom_constraint', name: 'nova.flavor' }],
    });
    expect(property('OS::Nova::Server', 'config_drive')).toMatchObject({
      type: 'boolean',
      required: false,
      updateAllowed: false,
    });
    expect(property('OS::Heat::RandomString', 'length')).toMatchObject({
      default: 32,
      constraints: [{ kind: 'range', min: 1, max: 512 }],
    });
  });

  test('has the properties in a list of maps', () => {
    expect(property('OS::Neutron::Port', 'fixed_ips')).toMatchObject({ type: 'list', members: undefined });
    const members = property('OS::Neutron::Port', 'fixed_ips', '*').members ?? new Map<string, never>();
    expect([...members.keys()].sort()).toEqual(['ip_address', 'subnet', 'subnet_id']);
    expect(property('OS::Neutron::Port', 'fixed_ips', '*', 'ip_address').constraints).toEqual([
      { kind: 'custom_constraint', name: 'ip_addr', description: undefined },
    ]);
  });

  test('tells what replaces a property, and since when', () => {
    expect(property('OS::Neutron::Port', 'network_id').support).toEqual({
      status: 'HIDDEN',
      message: 'Use property network.',
      since: '5.0.0',
      previous: [{ status: 'DEPRECATED', message: undefined, since: '2014.2' }],
      substitute: undefined,
    });
  });

  test('tells what replaces it', () => {
    expect(resourceType('OS::Nova::FloatingIP').support).toMatchObject({
      status: 'HIDDEN',
      message: 'Please use OS::Neutron::FloatingIP instead.',
    });
    expect(resourceType('OS::Heat::SoftwareDeployments').support.substitute).toBe(
      'OS::Heat::SoftwareDeploymentGroup',
    );
    expect(resourceType('OS::Nova::Server').support).toMatchObject({ status: 'SUPPORTED', previous: [] });
  });

  test('has attributes, with their types where Heat says them', () => {
    const { attributes } = resourceType('OS::Nova::Server');
    expect(attributes.get('first_address')?.support.status).toBe('HIDDEN');
    expect(attributes.get('addresses')?.type).toBe('map');
    expect(attributes.has('show')).toBe(false);
    expect([...resourceType('OS::Heat::ResourceGroup').attributes.keys()].sort()).toEqual([
      'attributes',
      'refs',
      'refs_map',
      'removed_rsrc_list',
    ]);
  });

  test('accepts any attribute if its members or its nested stack decide', () => {
    const dynamic = ['OS::Heat::ResourceGroup', 'AWS::CloudFormation::Stack', 'OS::Heat::SoftwareDeployment'];
    for (const name of [...dynamic, 'OS::Heat::None'])
      expect(resourceType(name)).toMatchObject({ acceptsAnyAttribute: true });
    expect(resourceType('OS::Nova::Server').acceptsAnyAttribute).toBe(false);
    expect(resourceType('OS::Heat::None').acceptsAnyProperty).toBe(true);
    expect(resourceType('OS::Heat::ResourceGroup')).toMatchObject({
      acceptsAnyProperty: false,
      hasNestedStack: true,
    });
  });

  test('tells which properties Heat moves to others', () => {
    expect(Object.fromEntries(resourceType('OS::Neutron::Port').replacedProperties)).toEqual({
      network_id: 'network',
      'fixed_ips.subnet_id': 'fixed_ips.subnet',
    });
    // With a service that the newer release has retired.
    expect(resourceType('OS::Sahara::Cluster').replacedProperties.get('image')).toBe('default_image_id');
  });

  test('has the keys of its update policy', () => {
    const rolling = resourceType('OS::Heat::ResourceGroup').updatePolicy?.get('rolling_update');
    expect(rolling?.members?.get('max_batch_size')).toMatchObject({ type: 'integer', default: 1 });
    expect(resourceType('OS::Nova::Server').updatePolicy?.size).toBe(0);
  });

  test('belongs to a service', () => {
    expect(resourceType('OS::Nova::Server')).toMatchObject({
      service: 'nova',
      entity: 'servers',
      canSnapshot: true,
    });
    expect(resourceType('OS::Heat::Value').canSnapshot).toBe(false);
  });
});

describe('releases', () => {
  const [older, newer] = schema.releases;

  test('differ in types', () => {
    expect(resourceType('OS::Octavia::AvailabilityZone').onlyIn).toBe(newer);
    expect(resourceType('OS::Nova::Server').onlyIn).toBeUndefined();
  });

  test('differ in properties, also in nested ones', () => {
    expect(property('OS::Designate::Zone', 'attributes').onlyIn).toBe(newer);
    expect(property('OS::Nova::Server', 'block_device_mapping_v2', '*', 'volume_type').onlyIn).toBe(newer);
  });

  test('differ in what a property accepts', () => {
    const type = property('OS::Designate::RecordSet', 'type');
    const values = (schemaOf: PropertySchema | undefined): unknown =>
      schemaOf?.constraints.map((constraint) =>
        constraint.kind === 'allowed_values' ? constraint.values.includes('CAA') : constraint,
      );
    expect(values(type)).toEqual([true]);
    expect(values(type.older)).toEqual([false]);
    expect(property('OS::Octavia::Listener', 'loadbalancer')).toMatchObject({
      required: true,
      older: { required: false, older: undefined },
    });
  });

  test('differ in types of retired services, which are placeholders', () => {
    const cluster = resourceType('OS::Sahara::Cluster');
    expect(cluster).toMatchObject({
      retiredIn: newer,
      acceptsAnyProperty: false,
      acceptsAnyAttribute: false,
      service: 'sahara',
      support: { status: 'HIDDEN', message: 'Sahara project was retired' },
    });
    expect(cluster.properties.get('plugin_name')).toMatchObject({ required: true, onlyIn: older });
    expect(resourceType('OS::Heat::None').retiredIn).toBeUndefined();
  });
});

describe('a template version', () => {
  test('is found by its key and value', () => {
    expect(schema.findTemplateVersion('heat_template_version', 'rocky')).toMatchObject({
      date: '2018-08-31',
    });
    expect(schema.findTemplateVersion('AWSTemplateFormatVersion', '2010-09-09')?.format).toBe('cfn');
    expect(schema.findTemplateVersion('heat_template_version', '2010-09-09')).toBeUndefined();
    expect(schema.findTemplateVersion('heat_template_version', '2018-08-32')).toBeUndefined();
  });

  test('has sections and keys', () => {
    expect(hot('2015-10-15').sections).not.toContain('conditions');
    expect([...hot('2016-10-14').sections].sort()).toEqual([
      'conditions',
      'description',
      'heat_template_version',
      'outputs',
      'parameter_groups',
      'parameters',
      'resources',
    ]);
    expect(hot('2016-04-08').resourceKeys).not.toContain('condition');
    expect(hot('2016-10-14').resourceKeys).toContain('external_id');
    expect(hot('2018-08-31').parameterKeys).toContain('tags');
    expect(hot('2016-10-14').parameterConstraintKeys).not.toContain('modulo');
    expect(hot('2017-02-24').parameterConstraintKeys).toContain('modulo');
    expect(hot('2013-05-23').deletionPolicies).toEqual(['Delete', 'Retain', 'Snapshot']);
    expect(hot('rocky').pseudoParameters).toContain('OS::stack_name');
  });

  test('has functions, and remembers the removed ones', () => {
    const { functions } = hot('2018-08-31');
    expect(functions.get('map_merge')).toMatchObject({ since: '2016-04-08', isRemoved: false });
    expect(functions.get('Fn::Join')).toMatchObject({ since: '2013-05-23', isRemoved: true });
    expect(hot('2013-05-23').functions.get('list_join')?.implementation).toBe('Join');
    expect(functions.get('list_join')?.implementation).toBe('JoinMultiple');
    expect(hot('2018-08-31').functions.get('if')?.implementation).toBe('If');
    expect(hot('wallaby').functions.get('if')?.implementation).toBe('IfNullable');
    expect(functions.has('get_foo')).toBe(false);
  });

  test('has functions for conditions', () => {
    expect([...hot('2016-10-14').conditionFunctions.keys()].sort()).toEqual([
      'and',
      'equals',
      'get_param',
      'not',
      'or',
    ]);
    expect(hot('2017-09-01').conditionFunctions.get('contains')?.since).toBe('2017-09-01');
    expect(hot('2015-04-30').conditionFunctions.size).toBe(0);
    const cfn = schema.findTemplateVersion('AWSTemplateFormatVersion', '2010-09-09');
    expect(cfn?.conditionFunctions.has('Fn::Equals')).toBe(true);
    expect(cfn?.parameterKeys).toContain('NoEcho');
  });
});

test('the default environment maps old names', () => {
  expect(schema.aliases.get('OS::Quantum*')?.target).toBe('OS::Neutron*');
  expect(schema.aliases.get('OS::Ceilometer::Alarm')?.target).toBe('OS::Aodh::Alarm');
});

test('custom constraints judge a text, or ask a service', () => {
  expect(schema.customConstraints.get('ip_addr')?.asksService).toBe(false);
  expect(schema.customConstraints.get('nova.flavor')?.asksService).toBe(true);
  expect(schema.customConstraints.has('nova.flavour')).toBe(false);
});

test('every custom constraint of a property is registered', () => {
  const names = schema.resourceTypeNames.flatMap((name) => constraintNames(resourceType(name).properties));
  expect([...new Set(names)].filter((name) => !schema.customConstraints.has(name))).toEqual([]);
});

function constraintNames(properties: ReadonlyMap<string, PropertySchema>): string[] {
  return [...properties.values()].flatMap(({ constraints, members, items }) => [
    ...constraints.flatMap((constraint) => (constraint.kind === 'custom_constraint' ? constraint.name : [])),
    ...constraintNames(members ?? new Map<string, PropertySchema>()),
    ...(items === undefined ? [] : constraintNames(new Map([['*', items]]))),
  ]);
}

test('the limits are those of a Heat with default configuration', () => {
  expect(schema.limits).toMatchObject({
    templateBytes: 524_288,
    resourcesPerStack: 1000,
    nestedStackDepth: 5,
    tagLength: 80,
  });
  expect(schema.limits.stackNamePattern.test('web-1')).toBe(true);
  expect(schema.limits.stackNamePattern.test('1-web')).toBe(false);
  expect(schema.limits.stackNamePattern.test(`w${'e'.repeat(255)}`)).toBe(false);
});

test('environments have sections, merge strategies, hooks and restricted actions', () => {
  expect(schema.environment.sections).toContain('parameter_merge_strategies');
  expect(schema.environment.mergeStrategies).toEqual(['overwrite', 'merge', 'deep_merge']);
  expect(schema.environment.hooks).toContain('pre-create');
  expect(schema.environment.restrictedActions).toEqual(['update', 'replace']);
});
