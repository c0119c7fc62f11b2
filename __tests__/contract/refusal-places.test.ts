import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findValidationErrorLocations } from '../../src/deploy/result/validation-error-locations.js';
import { formatLocation, RequestError } from '../../src/errors/index.js';
import type { HeatClient, Stack } from '../../src/heat/index.js';
import { bundle } from '../../src/template/index.js';
import { connect, settled, uniqueName } from './real-heat.js';

let heat: HeatClient;
let close: () => Promise<void>;
let folder: string;
/** The stack to update. */
let there: Stack;

beforeAll(async () => {
  const connected = await connect();
  ({ heat } = connected);
  close = () => connected.http.close();
  folder = await mkdtemp(path.join(os.tmpdir(), 'refusal-places-'));
  const { ref } = await heat.createStack({ name: uniqueName('there'), template: HEAD });
  there = await settled(heat, ref);
});

afterAll(async () => {
  await heat.deleteStack(there.ref);
  await close();
  await rm(folder, { recursive: true, force: true });
});

const CREATED = uniqueName('refused');
const HEAD = 'heat_template_version: 2021-04-16\n';

interface Case {
  readonly template: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Locations of errors that a validation alone does not find. */
const unnoticed: string[] = [];

/** The requests that send files to Heat. */
const WAYS = ['validate', 'preview', 'create', 'update'] as const;

interface Refused {
  /** The locations that result from Heat's messages. */
  readonly locations: readonly string[];
  /** The requests that Heat rejected. */
  readonly ways: readonly (typeof WAYS)[number][];
}

/** Sends each of these requests to Heat. */
async function refused({ template, files = {}, environment, parameters = {} }: Case): Promise<Refused> {
  const all = {
    ...files,
    'main.yaml': HEAD + template,
    ...(environment === undefined ? {} : { 'env.yaml': environment }),
  };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(path.join(folder, name), text)));
  const bundled = await bundle({
    template: 'main.yaml',
    environmentFiles: environment === undefined ? [] : ['env.yaml'],
    parametersFiles: [],
    parameters,
    workspace: folder,
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network')),
    onSecret: () => undefined,
  });
  const definition = bundled.request;
  const asks: Readonly<Record<(typeof WAYS)[number], () => Promise<unknown>>> = {
    validate: () => heat.validateTemplate(definition),
    preview: () => heat.previewStack({ ...definition, name: CREATED }),
    create: () => heat.createStack({ ...definition, name: CREATED }),
    update: () => heat.updateStack(there.ref, definition),
  };
  const locations: string[] = [];
  const ways: (typeof WAYS)[number][] = [];
  for (const way of WAYS) {
    try {
      await asks[way]();
    } catch (error) {
      if (!(error instanceof RequestError) || ![400, 403].includes(error.status ?? 0)) throw error;
      ways.push(way);
      locations.push(...findValidationErrorLocations(error.serverMessage ?? '', bundled).map(formatLocation));
    }
  }
  return { locations: [...new Set(locations)], ways };
}

const resource = (text: string): Case => ({ template: `resources:\n  a:\n    ${text}\n` });
const NESTED = `${HEAD}parameters:\n  x: { type: string, default: a }\nresources:\n  inner:\n    type: OS::Heat::RandomString\n    properties:\n      length: many\n`;

describe('the location of an error in Heat’s message', () => {
  test.each<[string, Case, string]>([
    [
      'an unknown property',
      resource('type: OS::Heat::Value\n    properties:\n      nope: 1'),
      'main.yaml:6:7',
    ],
    [
      'a property of the wrong type',
      resource('type: OS::Heat::RandomString\n    properties:\n      length: many'),
      'main.yaml:6:7',
    ],
    [
      'a property deep in a list',
      resource(
        'type: OS::Heat::RandomString\n    properties:\n      character_classes:\n        - class: digits\n        - min: 1\n          class: nope',
      ),
      'main.yaml:9:11',
    ],
    [
      'a resource with a missing property',
      resource('type: OS::Heat::ResourceGroup\n    properties:\n      count: 1'),
      'main.yaml:5:5',
    ],
    ['an unknown type', resource('properties: {}\n    type: OS::No::Such'), 'main.yaml:5:5'],
    [
      'a reference to a missing resource',
      resource('type: OS::Heat::Value\n    properties:\n      value: { get_resource: b }'),
      'main.yaml:6:7',
    ],
    [
      'a dependency on a missing resource',
      resource('type: OS::Heat::Value\n    depends_on: zz'),
      'main.yaml:5:5',
    ],
    [
      'a use of a missing parameter',
      resource('type: OS::Heat::Value\n    properties:\n      value: { get_param: zz }'),
      'main.yaml:6:7',
    ],
    ['a type that the policy does not allow', resource('type: OS::Keystone::User'), 'main.yaml:4:5'],
    [
      'a type of a service that the cloud does not have',
      resource('type: OS::Nova::Server\n    properties: { flavor: m1 }'),
      'main.yaml:4:5',
    ],
    [
      'a description that is no text',
      resource('description: { a: b }\n    type: OS::Heat::Value'),
      'main.yaml:4:5',
    ],
    ['an unknown parameter type', { template: 'parameters:\n  p: { type: strin }\n' }, 'main.yaml:3:14'],
    [
      'an unknown constraint',
      { template: 'parameters:\n  p: { type: string, constraints: [{ nope: 1 }] }\n' },
      'main.yaml:3:38',
    ],
    [
      'constraints that are no list',
      { template: 'parameters:\n  p: { type: string, constraints: 5 }\n' },
      'main.yaml:3:22',
    ],
    ['a parameter that is no map', { template: 'parameters:\n  p: 5\n' }, 'main.yaml:3:3'],
    [
      'tags of a parameter that are no list',
      { template: 'parameters:\n  p: { type: string, tags: x }\n' },
      'main.yaml:3:22',
    ],
    [
      'a hook that Heat does not have',
      {
        ...resource('type: OS::Heat::Value'),
        environment: 'resource_registry:\n  resources:\n    a:\n      hooks: mid-create\n',
      },
      'env.yaml:4:14',
    ],
    ['an unknown keyword', resource('type: OS::Heat::Value\n    bogus: 1'), 'main.yaml:5:5'],
    ['a resource without a type', resource('properties: {}'), 'main.yaml:3:3'],
    [
      'a wrong function',
      resource('type: OS::Heat::Value\n    properties:\n      value:\n        list_join: 5'),
      'main.yaml:7:9',
    ],
    ['an unknown condition', resource('type: OS::Heat::Value\n    condition: zz'), 'main.yaml:5:5'],
    ['a wrong policy', resource('type: OS::Heat::Value\n    deletion_policy: Nope'), 'main.yaml:5:5'],
    [
      'a wrong attribute of an output',
      {
        template:
          'resources:\n  a: { type: OS::Heat::Value, properties: { value: 1 } }\noutputs:\n  o:\n    value: { get_attr: [a, nope] }\n',
      },
      'main.yaml:6:14',
    ],
    ['an output without a value', { template: 'outputs:\n  o: { description: x }\n' }, 'main.yaml:3:3'],
    ['an unknown section', { template: 'resource:\n  a: { type: OS::Heat::Value }\n' }, 'main.yaml:2:1'],
    ['a parameter that is not given', { template: 'parameters:\n  p: { type: string }\n' }, 'main.yaml:3:3'],
    [
      'a parameter that is out of range',
      {
        template: 'parameters:\n  p: { type: number, constraints: [{ range: { max: 3 } }] }\n',
        parameters: { p: 9 },
      },
      'main.yaml:3:3',
    ],
    [
      'a parameter’s value in an environment',
      {
        template: 'parameters:\n  p: { type: number }\n',
        environment: 'parameters:\n  # what it shall be\n  p: x\n',
      },
      'env.yaml:3:3',
    ],
    [
      'an undeclared parameter in an environment',
      { template: 'resources: {}\n', environment: 'parameters:\n  q: 1\n' },
      'env.yaml:2:3',
    ],
    [
      'an unknown key of a parameter',
      { template: 'parameters:\n  p:\n    type: number\n    foo: x\n' },
      'main.yaml:5:5',
    ],
    ['a parameter without a type', { template: 'parameters:\n  p: { default: 1 }\n' }, 'main.yaml:3:3'],
    [
      'a group of no parameter',
      { template: 'parameter_groups:\n  - label: x\n    parameters: [zz]\n' },
      'main.yaml:2:1',
    ],
    [
      'a resource of a nested template',
      { ...resource('type: n.yaml'), files: { 'n.yaml': NESTED } },
      'n.yaml:5:3',
    ],
    [
      'a resource of a nested template in a group',
      {
        ...resource(
          'type: OS::Heat::ResourceGroup\n    properties: { count: 2, resource_def: { type: n.yaml } }',
        ),
        files: { 'n.yaml': NESTED },
      },
      'n.yaml:5:3',
    ],
    [
      'a property that a nested template does not take',
      { ...resource('type: n.yaml\n    properties: { zz: 1 }'), files: { 'n.yaml': NESTED } },
      'main.yaml:5:19',
    ],
    [
      'an unknown type in a nested template',
      {
        ...resource('type: n.yaml'),
        files: { 'n.yaml': `${HEAD}resources:\n  inner: { type: OS::No::Such }\n` },
      },
      'n.yaml:3:12',
    ],
    [
      'a member of a group',
      resource(
        'type: OS::Heat::ResourceGroup\n    properties: { count: 1, resource_def: { type: OS::Heat::RandomString, properties: { length: x } } }',
      ),
      'main.yaml:5:43',
    ],
  ])('for %s', async (_, given, location) => {
    const { locations, ways } = await refused(given);
    expect(locations).toEqual([location]);
    // A deploy relies on this: Heat validates a create or update before anything changes.
    expect(ways.filter((way) => way !== 'validate')).toEqual(['preview', 'create', 'update']);
    if (!ways.includes('validate')) unnoticed.push(location);
    expect(await heat.findStack(CREATED)).toBeUndefined();
    expect(await heat.getStack(there.ref)).toEqual(there);
  });

  test('is that of every immutable parameter that changes: where it is set, or else declared', async () => {
    const parameters = ['a', 'b'].map((name) => `  ${name}: { type: string, immutable: true }\n`).join('');
    const template = `${HEAD}parameters:\n${parameters}`;
    const { ref } = await heat.createStack({
      name: uniqueName('immutable'),
      template,
      parameters: { a: 'one', b: 'one' },
    });
    await settled(heat, ref);
    await writeFile(path.join(folder, 'main.yaml'), template);
    await writeFile(path.join(folder, 'env.yaml'), 'parameters:\n  a: two\n');
    const bundled = await bundle({
      template: 'main.yaml',
      environmentFiles: ['env.yaml'],
      parametersFiles: [],
      parameters: { b: 'two' },
      workspace: folder,
      allowFilesOutsideWorkspace: false,
      fetchUrl: () => Promise.reject(new Error('no network')),
      onSecret: () => undefined,
    });
    const error: unknown = await heat.updateStack(ref, bundled.request).catch((one: unknown) => one);
    await heat.deleteStack(ref);
    if (!(error instanceof RequestError)) throw new Error('Heat refused nothing');
    expect(error.serverMessage).toContain('immutable');
    // Heat names them in no particular order.
    expect(
      findValidationErrorLocations(error.serverMessage ?? '', bundled)
        .map(formatLocation)
        .sort(),
    ).toEqual(['env.yaml:2:3', 'main.yaml:4:3']);
  });

  test('does not exist if Heat names none', async () => {
    const many = Array.from({ length: 1001 }, (_, number) => `  r${number}: { type: OS::Heat::Value }\n`);
    expect(await refused({ template: `resources:\n${many.join('')}` })).toEqual({
      locations: [],
      ways: [...WAYS],
    });
  });

  test('is missing for some errors after a validation alone', () => {
    expect(unnoticed).toContain('main.yaml:6:7');
    expect(unnoticed.length).toBeGreaterThan(5);
  });
});
