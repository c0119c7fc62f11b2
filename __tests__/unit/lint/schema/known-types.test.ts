import { describe, expect, test } from '@jest/globals';
import { TemplateError } from '../../../../src/errors/index.js';
import { addKnownTypes, loadHeatSchema, parseKnownTypes } from '../../../../src/lint/schema/index.js';

/** In the form of `resource_schema` in heat/engine/service.py. */
const BUCKET = {
  resource_type: 'Acme::Storage::Bucket',
  description: 'A bucket.',
  properties: {
    size: {
      type: 'integer',
      description: 'In gigabytes.',
      required: true,
      update_allowed: true,
      immutable: false,
      constraints: [{ range: { min: 1 }, description: 'At least one.' }],
    },
    rules: {
      type: 'list',
      required: false,
      update_allowed: false,
      immutable: false,
      default: [],
      schema: {
        '*': {
          type: 'map',
          schema: {
            action: { type: 'string', constraints: [{ allowed_values: ['allow', 'deny'] }] },
            port: { type: 'number', constraints: [{ custom_constraint: 'acme.port' }] },
          },
        },
      },
    },
  },
  attributes: {
    url: { type: 'string', description: 'Where it is.' },
    usage: { description: 'Anything.' },
    show: { type: 'map', description: 'Detailed information about resource.' },
  },
  support_status: {
    status: 'DEPRECATED',
    message: 'Use Acme::Storage::Volume.',
    version: '2.0.0',
    previous_status: { status: 'SUPPORTED', message: null, version: '1.0.0', previous_status: null },
  },
};

describe('a type that Heat describes', () => {
  const [bucket] = parseKnownTypes(BUCKET, 'bucket.json');

  test('has properties, attributes and a support status', () => {
    expect(bucket).toMatchObject({
      name: 'Acme::Storage::Bucket',
      onlyIn: undefined,
      support: {
        status: 'DEPRECATED',
        message: 'Use Acme::Storage::Volume.',
        since: '2.0.0',
        previous: [{ status: 'SUPPORTED', message: undefined, since: '1.0.0' }],
      },
    });
    expect(bucket?.properties.get('size')).toMatchObject({
      type: 'integer',
      required: true,
      updateAllowed: true,
      default: undefined,
      constraints: [{ kind: 'range', min: 1, max: undefined, description: 'At least one.' }],
    });
    const rule = bucket?.properties.get('rules')?.items?.members;
    expect(rule?.get('action')?.constraints).toEqual([
      { kind: 'allowed_values', values: ['allow', 'deny'], description: undefined },
    ]);
    expect(bucket?.attributes.get('url')?.type).toBe('string');
    expect(bucket?.attributes.get('usage')?.type).toBeUndefined();
    expect([...(bucket?.attributes.keys() ?? [])]).toEqual(['url', 'usage']);
  });

  test('accepts what the description does not tell', () => {
    expect(bucket).toMatchObject({ acceptsAnyAttribute: true, canSnapshot: true, updatePolicy: undefined });
  });
});

test('several types stand in a list', () => {
  const types = parseKnownTypes([BUCKET, { ...BUCKET, resource_type: 'Acme::Other' }], 'types.json');
  expect(types.map(({ name }) => name)).toEqual(['Acme::Storage::Bucket', 'Acme::Other']);
});

test('constraints of an unknown kind are ignored', () => {
  const properties = { size: { type: 'integer', constraints: [{ divisible: 3 }] } };
  const [type] = parseKnownTypes({ ...BUCKET, properties }, 'types.json');
  expect(type?.properties.get('size')?.constraints).toEqual([]);
});

describe('adding types', () => {
  test('adds new ones', async () => {
    const schema = await loadHeatSchema();
    const extended = addKnownTypes(schema, parseKnownTypes(BUCKET, 'bucket.json'));
    expect(extended.findResourceType('Acme::Storage::Bucket')?.properties.has('size')).toBe(true);
    expect(extended.resourceTypeNames).toContain('Acme::Storage::Bucket');
    expect(extended.resourceTypeNames).toHaveLength(schema.resourceTypeNames.length + 1);
    expect(extended.findResourceType('OS::Nova::Server')).toBe(schema.findResourceType('OS::Nova::Server'));
    expect(schema.findResourceType('Acme::Storage::Bucket')).toBeUndefined();
  });

  test('replaces what Heat lists of a type, and keeps what it hides', async () => {
    const schema = await loadHeatSchema();
    const properties = { network: { type: 'string' }, trunk: { type: 'string', required: true } };
    const described = { resource_type: 'OS::Neutron::Port', properties, attributes: {} };
    const port = addKnownTypes(schema, parseKnownTypes(described, 'port.json')).findResourceType(
      'OS::Neutron::Port',
    );
    expect(port?.properties.get('trunk')?.required).toBe(true);
    expect(port?.properties.get('network_id')?.support.status).toBe('HIDDEN');
    expect(port?.properties.has('fixed_ips')).toBe(false);
    expect(port).toMatchObject({ service: 'neutron', acceptsAnyAttribute: false });
    expect(port?.updatePolicy?.size).toBe(0);
  });
});

test.each([
  [
    'a list of names',
    ['OS::Nova::Server'],
    '0: Invalid type: Expected Object but received "OS::Nova::Server"',
  ],
  [
    'another JSON',
    { types: [] },
    '0.resource_type: Invalid key: Expected "resource_type" but received undefined',
  ],
  [
    'an unknown property type',
    { ...BUCKET, properties: { size: { type: 'strin' } } },
    '0.properties.size.type: Invalid type: Expected ("string" | ',
  ],
])('%s is refused', (_, json, reason) => {
  const parse = (): unknown => parseKnownTypes(json, 'types.json');
  expect(parse).toThrow(TemplateError);
  expect(parse).toThrow(`types.json does not describe resource types in the form of Heat's API: ${reason}`);
});
