import { describe, expect, test } from '@jest/globals';
import { readExportData } from '../../../../src/deploy/submit/export-data.js';
import { InputError } from '../../../../src/errors/index.js';

const EXPORT = `{
  "name": "web",
  "template": {
    "heat_template_version": "2021-04-16",
    "parameters": {
      "password": { "type": "string", "hidden": true },
      "pins": { "type": "json", "hidden": "true" },
      "quoted": { "type": "string", "hidden": "false" },
      "size": { "type": "number" },
      "shown": { "type": "string", "hidden": false }
    },
    "resources": { "db": { "type": "OS::Trove::Instance" }, "inner": { "type": "inner.yaml" } }
  },
  "resources": {
    "db": { "resource_id": "d1" },
    "inner": { "resource_id": null, "resources": { "deep": { "resource_id": "e1" } } }
  },
  "environment": {
    "parameters": { "password": "hush-hush", "pins": { "a": 4711 }, "quoted": "hush", "size": 3, "shown": "open" },
    "parameter_defaults": { "limit": 12345678901234567890, "ratio": 1.0 },
    "resource_registry": { "My::Type": "inner.yaml" }
  },
  "files": { "inner.yaml": "heat_template_version: 2021-04-16", "odd": 1 },
  "tags": ["web", 1]
}`;

describe('an export file', () => {
  const data = readExportData(EXPORT, 'web.json');

  test('is sent verbatim, with its files and tags', () => {
    expect(data.text).toBe(EXPORT);
    expect(data.template).toHaveProperty('resources.db.type', 'OS::Trove::Instance');
    expect(data.files).toEqual({ 'inner.yaml': 'heat_template_version: 2021-04-16' });
    expect(data.tags).toEqual(['web']);
  });

  test('keeps the digits of numbers in the environment, whose parameters Heat takes from the file', () => {
    expect(data.environment).toBe(
      '{"parameter_defaults":{"limit":12345678901234567890,"ratio":1.0},"resource_registry":{"My::Type":"inner.yaml"}}',
    );
  });

  test('names the values of the parameters that Heat hides, to mask them', () => {
    expect(data.secrets).toEqual(['hush-hush', '{"a": 4711}', 'hush']);
  });

  test('written by hand can be YAML, without an environment', () => {
    const yaml = 'template: {resources: {db: {type: A}}}\nresources: {db: {resource_id: d1}}\n';
    expect(readExportData(yaml, 'web.yaml')).toMatchObject({
      text: yaml,
      environment: '{}',
      files: {},
      tags: [],
      secrets: [],
    });
  });

  test.each([
    [
      'YAML in braces',
      '{template: {parameters: {p: {type: string, hidden: true}}, resources: {}}, resources: {}, environment: {parameters: {p: hush-hush}, parameter_defaults: {a: 1}}}',
    ],
    [
      'JSON with a repeated key',
      '{"template": {"parameters": {"p": {"type": "string", "hidden": true}}, "resources": {}}, "resources": {}, "environment": {"parameters": {"p": "other", "p": "hush-hush"}, "parameter_defaults": {"a": 1}}}',
    ],
  ])('can be %s', (_, text) => {
    expect(readExportData(text, 'web.yaml')).toMatchObject({
      environment: '{"parameter_defaults":{"a":1}}',
      secrets: ['hush-hush'],
    });
  });

  test('need not have a resource whose condition is false', () => {
    const yaml = 'template: {resources: {db: {type: A, condition: no}}}\nresources: {}\n';
    expect(readExportData(yaml, 'web.yaml').secrets).toEqual([]);
  });

  test.each([
    'a group without members: {type: "OS::Heat::ResourceGroup", properties: {count: 0}}',
    'a group whose size a parameter says: {type: "OS::Heat::ResourceGroup", properties: {count: {get_param: size}}}',
  ])('need not have resources of %s', (text) => {
    const definition = text.slice(text.indexOf('{'));
    const yaml = `template: {resources: {g: ${definition}}}\nresources: {g: {}}\n`;
    expect(readExportData(yaml, 'web.yaml').tags).toEqual([]);
  });

  test('can map a type that Heat does not adopt to a template', () => {
    const yaml =
      'template: {resources: {g: {type: "OS::Heat::ResourceChain"}}}\nresources: {g: {resources: {}}}\n' +
      'environment: {resource_registry: {"OS::Heat::ResourceChain": "chain.yaml"}}\n';
    expect(readExportData(yaml, 'web.yaml').tags).toEqual([]);
  });

  test.each([
    ['[1]', 'which is not an export file'],
    ['{template: {}}', 'which is not an export file'],
    ['{template: {resources: {a: {}, b: {}}}, resources: {a: {type: A}}}', 'has no resource_id for a, b'],
    [
      '{template: {resources: {a: {type: a.yaml}}}, resources: {a: {template: {resources: {deep: {}}}, resources: {deep: {type: A}}}}}',
      'has no resource_id for a/deep',
    ],
    [
      '{template: {resources: {g: {type: "OS::Heat::AutoScalingGroup"}}}, resources: {g: {id: g1, resources: {m: {resource_id: m1}}}}}',
      'has g (OS::Heat::AutoScalingGroup): Heat does not adopt resources of this type',
    ],
    [
      '{template: {resources: {a: {type: a.yaml}}}, resources: {a: {template: {Resources: {g: {Type: My::Group}}}, resources: {g: {resources: {}}}}}, environment: {resource_registry: {My::Group: OS::Heat::ResourceChain}}}',
      'has a/g (OS::Heat::ResourceChain): ',
    ],
    [
      '{template: {resources: {g: {type: "OS::Heat::ResourceGroup", properties: {count: 2}}}}, resources: {g: {}}}',
      'has no resource_id for g',
    ],
  ])('is rejected if Heat could not adopt a stack with it: %s', (text, problem) => {
    const read = (): unknown => readExportData(text, 'odd.yaml');
    expect(read).toThrow(InputError);
    expect(read).toThrow(problem);
  });
});
