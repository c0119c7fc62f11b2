/** The templates that the root template of a walk nests. */
import { stringify } from 'yaml';
import type { Model } from './model.js';

const VERSION = { heat_template_version: '2021-04-16' };
const WORD = { word: { type: 'string' } };

/** Heat reads YAML 1.1. */
export const yamlOf = (value: unknown): string => stringify(value, { version: '1.1' });

export function nestedTemplates(model: Model): Record<string, string> {
  return {
    'tier.yaml': tier(model),
    'member.yaml': member(model),
    'inner.yaml': inner(model),
    'other.yaml': other(model),
  };
}

/** Three resources, one of which is replaced when another changes. */
function tier({ tier: { hasExtra, value, fails } }: Model): string {
  const extra = { type: 'member.yaml', properties: { word: { get_attr: ['first', 'output'] } } };
  return yamlOf({
    ...VERSION,
    parameters: { ...WORD, size: { type: 'number', default: 8 } },
    resources: {
      first: { type: 'OS::Heat::TestResource', properties: { value: { get_param: 'word' } } },
      second: { type: 'OS::Heat::RandomString', properties: { length: { get_param: 'size' } } },
      third: {
        type: 'OS::Heat::TestResource',
        properties: {
          value,
          update_replace_value: { get_attr: ['second', 'value'] },
          ...(fails ? { fail: true } : {}),
        },
      },
      ...(hasExtra ? { extra } : {}),
    },
    outputs: { word: { value: { get_attr: ['first', 'output'] } } },
  });
}

function member({ memberValue }: Model): string {
  return yamlOf({
    ...VERSION,
    parameters: WORD,
    resources: {
      one: { type: 'OS::Heat::TestResource', properties: { value: { get_param: 'word' } } },
      two: { type: 'OS::Heat::Value', properties: { value: memberValue } },
    },
    outputs: { 'OS::stack_id': { value: { get_resource: 'one' } } },
  });
}

function inner({ innerValue }: Model): string {
  return yamlOf({
    ...VERSION,
    parameters: WORD,
    resources: {
      deep: { type: 'OS::Heat::TestResource', properties: { value: { get_param: 'word' } } },
      fixed: { type: 'OS::Heat::TestResource', properties: { value: innerValue } },
    },
    outputs: { word: { value: { get_attr: ['deep', 'output'] } } },
  });
}

/** Takes the place of inner.yaml in the resource registry. */
function other({ innerValue }: Model): string {
  return yamlOf({
    ...VERSION,
    parameters: WORD,
    resources: {
      deep: { type: 'OS::Heat::TestResource', properties: { value: { get_param: 'word' } } },
      more: { type: 'OS::Heat::Value', properties: { value: innerValue } },
    },
    outputs: { word: { value: { get_attr: ['deep', 'output'] } } },
  });
}
