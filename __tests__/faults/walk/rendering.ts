/** Writes a model as what a deploy is given: templates, files, parameters and inputs. */
import { definition, type Definition } from '../../plans/definition.js';
import type { Kind, Model, Part, Value } from './model.js';
import { nestedTemplates, yamlOf } from './nested-templates.js';

const TYPES: Record<Kind, string> = {
  test: 'OS::Heat::TestResource',
  random: 'OS::Heat::RandomString',
  value: 'OS::Heat::Value',
  config: 'OS::Heat::SoftwareConfig',
  none: 'OS::Heat::None',
  group: 'OS::Heat::ResourceGroup',
  tier: 'tier.yaml',
  scaling: 'OS::Heat::AutoScalingGroup',
  stack: 'OS::Heat::Stack',
  chain: 'OS::Heat::ResourceChain',
  mapped: 'Walk::Mapped',
};

const ATTRIBUTES: Partial<Record<Kind, readonly string[]>> = {
  test: ['output'],
  random: ['value'],
  value: ['value'],
  tier: ['word'],
  stack: ['outputs', 'word'],
  mapped: ['word'],
};

export function render(model: Model): Definition {
  const resources = [...model.parts].map(([name, part]) => [name, resourceOf(model, part)] as const);
  return definition(
    yamlOf({
      heat_template_version: '2021-04-16',
      description: model.description,
      parameters: {
        word: { type: 'string', default: model.defaults.word },
        other: { type: 'string', default: model.defaults.other },
        unused: { type: 'string', default: '' },
        secret: { type: 'string', default: 'plain', hidden: true },
        flag: { type: 'boolean', default: false },
        ...Object.fromEntries(
          [...model.extras].map(([name, value]) => [name, { type: 'string', default: value }]),
        ),
      },
      conditions: { is_on: { equals: [{ get_param: 'flag' }, true] } },
      resources: { ...Object.fromEntries(resources), ...mistake(model.broken) },
      outputs: Object.fromEntries([...model.outputs].map(([name, of]) => [name, outputOf(model, of)])),
    }),
    { ...nestedTemplates(model), 'script.sh': model.script, ...environmentFile(model) },
    {
      parameters: model.parameters,
      inputs: {
        ...(model.tags === '' ? {} : { tags: model.tags }),
        ...(needsEnvironment(model) ? { 'environment-files': ENVIRONMENT } : {}),
      },
    },
  );
}

const ENVIRONMENT = 'env.yaml';

function needsEnvironment({ environment, parts }: Model): boolean {
  return environment !== undefined || [...parts.values()].some(({ kind }) => kind === 'mapped');
}

function environmentFile(model: Model): Record<string, string> {
  if (!needsEnvironment(model)) return {};
  const { parameterDefaults = {}, parameters = {} } = model.environment ?? {};
  const registry = { [TYPES.mapped]: model.mapping };
  return {
    [ENVIRONMENT]: yamlOf({ resource_registry: registry, parameter_defaults: parameterDefaults, parameters }),
  };
}

/** Resources that Heat refuses. */
function mistake(broken: Model['broken']): Record<string, unknown> {
  const test = (properties: unknown): unknown => ({ type: 'OS::Heat::TestResource', properties });
  switch (broken) {
    case undefined:
      return {};
    case 'property':
      return { bad: test({ misspelled: 1 }) };
    case 'reference':
      return { bad: test({ value: { get_resource: 'nobody' } }) };
    case 'cycle':
      return {
        bad: test({ value: { get_resource: 'worse' } }),
        worse: test({ value: { get_resource: 'bad' } }),
      };
  }
}

function outputOf(model: Model, of: string): unknown {
  const condition = model.parts.get(of)?.isConditional === true ? { condition: 'is_on' } : {};
  return { value: attributeOf(model, of), ...condition };
}

function resourceOf(model: Model, part: Part): unknown {
  return {
    type: TYPES[part.kind],
    ...(part.isConditional ? { condition: 'is_on' } : {}),
    ...(part.isRetained ? { deletion_policy: 'Retain' } : {}),
    ...(part.dependsOn === undefined ? {} : { depends_on: part.dependsOn }),
    ...(part.metadata === undefined ? {} : { metadata: { note: part.metadata } }),
    ...(part.description === undefined ? {} : { description: part.description }),
    properties: propertiesOf(part, valueOf(model, part.value)),
  };
}

function valueOf(model: Model, value: Value): unknown {
  switch (value.kind) {
    case 'literal':
      return value.text;
    case 'parameter':
      return { get_param: value.name };
    case 'attribute':
      return attributeOf(model, value.of);
    case 'id':
      return { get_resource: value.of };
    case 'if':
      return { if: ['is_on', value.text, 'off'] };
    case 'file':
      return { get_file: 'script.sh' };
  }
}

function attributeOf(model: Model, of: string): unknown {
  const kind = model.parts.get(of)?.kind ?? 'none';
  // It is a list; as a value, its text.
  if (kind === 'group') return { str_replace: { template: 'L', params: { L: { get_attr: [of, 'refs'] } } } };
  return { get_attr: [of, ...(ATTRIBUTES[kind] ?? [])] };
}

function propertiesOf(part: Part, value: unknown): unknown {
  switch (part.kind) {
    case 'test':
      return testProperties(part, value);
    case 'random':
      return { length: part.size };
    case 'value':
    case 'none':
      return { value };
    case 'config':
      return { config: value, group: part.generation === 'a' ? 'script' : 'ungrouped' };
    case 'tier':
      return { word: value, size: 6 + part.size };
    case 'mapped':
      return { word: value };
    case 'stack':
      return { template: { get_file: 'inner.yaml' }, parameters: { word: value } };
    case 'group':
    case 'scaling':
    case 'chain':
      return groupProperties(part, value);
  }
}

function testProperties({ fails, seconds, generation }: Part, value: unknown): unknown {
  return {
    value,
    fail: fails,
    ...(generation === 'a' ? {} : { update_replace_value: generation }),
    ...(seconds === 0 ? {} : { action_wait_secs: { create: seconds, update: seconds, delete: 0 } }),
  };
}

function groupProperties({ kind, size, removed, isFile, generation }: Part, value: unknown): unknown {
  const member = isFile
    ? { type: 'member.yaml', properties: { word: value } }
    : { type: 'OS::Heat::TestResource', properties: { value } };
  if (kind === 'scaling') return { min_size: 0, max_size: 4, desired_capacity: size, resource: member };
  if (kind === 'group')
    return {
      count: size,
      resource_def: member,
      ...(removed.length > 0 ? { removal_policies: [{ resource_list: [...removed] }] } : {}),
    };
  return {
    resources: Array.from({ length: size }, (_, index) =>
      index % 2 === 0 ? 'OS::Heat::TestResource' : 'OS::Heat::Value',
    ),
    resource_properties: { value },
    concurrent: generation !== 'a',
  };
}
