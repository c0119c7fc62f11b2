import { asText } from '../compare.js';
import { isJson } from '../definitions.js';
import { conditionOf } from './conditions.js';
import { callPure, valueAtKeys } from './functions.js';
import { repeat } from './repeat.js';
import { FunctionCall, isMap, ResourceId, type Value } from './values.js';

/** What an expression of a template can ask for: the stack that the template stands in. */
export interface Surroundings {
  /** The value of a parameter, or of a pseudo parameter such as `OS::stack_name`. */
  readonly parameter: (name: string) => Value;
  /** Whether the template declares a resource of that name. */
  readonly hasResource: (name: string) => boolean;
  readonly pathOf: (resourceName: string) => string;
  readonly attribute: (resourceName: string, keys: readonly Value[]) => Value;
  /** Text of a file; `undefined` where there is none. */
  readonly file: (key: string) => string | undefined;
  /** An expression of the template's conditions. */
  readonly condition: (name: string) => Value;
  readonly mapping: (name: string) => Value;
  /** What the resource that this stack is says of itself: `metadata`, `deletion_policy`, `update_policy`. */
  readonly facade: (part: string) => Value;
}

type Call = (argument: unknown, around: Surroundings) => Value;

/** Functions that look around; their arguments are expressions themselves. */
const CALLS: Readonly<Record<string, Call>> = {
  get_param: (argument, around) => {
    const [name, ...keys] = asList(evaluate(argument, around));
    return valueAtKeys(around.parameter(asText(name) ?? ''), keys);
  },
  get_resource: (argument, around) => new ResourceId(around.pathOf(asText(argument) ?? '')),
  get_attr: attributeOf,
  'Fn::GetAtt': attributeOf,
  Ref: (argument, around) => {
    const name = asText(argument) ?? '';
    return around.hasResource(name) ? new ResourceId(around.pathOf(name)) : around.parameter(name);
  },
  get_file: (argument, around) => {
    const key = asText(evaluate(argument, around)) ?? '';
    return around.file(key) ?? new FunctionCall('get_file', key);
  },
  if: choose,
  'Fn::If': choose,
  repeat: (argument, around) => repeat(argument, (one) => evaluate(one, around)),
  resource_facade: (argument, around) => around.facade(asText(argument) ?? ''),
  'Fn::ResourceFacade': (argument, around) => around.facade(asText(argument) ?? ''),
  'Fn::FindInMap': (argument, around) => {
    const [name, ...keys] = asList(evaluate(argument, around));
    return valueAtKeys(around.mapping(asText(name) ?? ''), keys);
  },
};

/** Functions by their names alone: any other map of one key is data. */
const OTHER_CALLS: ReadonlySet<string> = new Set([
  'str_replace',
  'str_replace_strict',
  'str_replace_vstrict',
  'list_join',
  'list_concat',
  'list_concat_unique',
  'str_split',
  'map_merge',
  'map_replace',
  'digest',
  'filter',
  'yaql',
  'make_url',
  'contains',
  'equals',
  'not',
  'and',
  'or',
  'Fn::Join',
  'Fn::Split',
  'Fn::Select',
  'Fn::Replace',
  'Fn::Base64',
  'Fn::GetAZs',
  'Fn::MemberListToMap',
  'Fn::Equals',
  'Fn::Not',
  'Fn::And',
  'Fn::Or',
]);

/** What an expression comes to. A map without a value for a key keeps the key, as `null`. */
export function evaluate(expression: unknown, around: Surroundings): Value {
  if (Array.isArray(expression)) return expression.map((one) => evaluate(one, around));
  if (!isMap(expression) || !isJson(expression)) return expression;
  const entries = Object.entries(expression);
  const [name, argument] = entries[0] ?? [''];
  if (entries.length === 1) {
    const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (call !== undefined) return call(argument, around);
    if (OTHER_CALLS.has(name))
      return isCondition(expression, around) ?? callPure(name, evaluate(argument, around));
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, evaluate(value, around)]));
}

/** Whether a condition holds; `undefined` for what is none. */
export function isCondition(expression: unknown, around: Surroundings): Value {
  const parts = { evaluate: (one: unknown) => evaluate(one, around), condition: around.condition };
  return conditionOf(expression, parts);
}

function attributeOf(argument: unknown, around: Surroundings): Value {
  const parts = typeof argument === 'string' ? splitOnce(argument) : asList(argument);
  const [name, ...keys] = parts;
  return around.attribute(
    asText(evaluate(name, around)) ?? '',
    keys.map((key) => evaluate(key, around)),
  );
}

/** `Fn::GetAtt` also takes `resource.attribute`. */
function splitOnce(text: string): string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

function choose(argument: unknown, around: Surroundings): Value {
  const [condition, then, otherwise] = asList(argument);
  const isTrue = typeof condition === 'string' ? around.condition(condition) : isCondition(condition, around);
  if (typeof isTrue === 'boolean') return evaluate(isTrue ? then : otherwise, around);
  return new FunctionCall('if', [isTrue, evaluate(then, around), evaluate(otherwise, around)]);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
