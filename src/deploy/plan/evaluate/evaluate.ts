import { formatValue } from '../definitions/compare.js';
import { isJson } from '../../../template/index.js';
import { toCondition } from './conditions.js';
import { callPureFunction, valueAtKeys } from './functions.js';
import { repeat } from './repeat.js';
import {
  FunctionCall,
  isMap,
  ResourceId,
  type Value,
  HiddenParameter,
  isUnresolved,
  JoinedText,
  joinText,
  toText,
} from './values.js';

/** Values that an expression can refer to: those of the template's stack. */
export interface EvaluationScope {
  /** The value of a parameter, or of a pseudo parameter such as `OS::stack_name`. */
  readonly parameter: (name: string) => Value;
  /** Whether the template declares a resource of that name. */
  readonly hasResource: (name: string) => boolean;
  readonly pathOf: (resourceName: string) => string;
  readonly attribute: (resourceName: string, keys: readonly Value[]) => Value;
  /** Returns the text of a file; `undefined` if there is none. */
  readonly file: (key: string) => string | undefined;
  /** Evaluates a condition of the template by its name. */
  readonly condition: (name: string) => Value;
  readonly mapping: (name: string) => Value;
  /** Returns a part of the resource that holds this stack: `metadata`, `deletion_policy` or `update_policy`. */
  readonly facade: (part: string) => Value;
}

type Call = (argument: unknown, scope: EvaluationScope) => Value;

/** Functions that need the scope; they evaluate their arguments themselves. */
const CALLS: Readonly<Record<string, Call>> = {
  get_param: (argument, scope) => {
    const [name, ...keys] = asList(evaluate(argument, scope));
    return valueAtKeys(scope.parameter(formatValue(name) ?? ''), keys);
  },
  get_resource: (argument, scope) => new ResourceId(scope.pathOf(formatValue(argument) ?? '')),
  get_attr: evaluateAttribute,
  'Fn::GetAtt': evaluateAttribute,
  Ref: (argument, scope) => {
    const name = formatValue(argument) ?? '';
    return scope.hasResource(name) ? new ResourceId(scope.pathOf(name)) : scope.parameter(name);
  },
  get_file: (argument, scope) => {
    const key = formatValue(evaluate(argument, scope)) ?? '';
    return scope.file(key) ?? new FunctionCall('get_file', key);
  },
  if: choose,
  'Fn::If': choose,
  repeat: (argument, scope) => repeat(argument, (one) => evaluate(one, scope)),
  resource_facade: (argument, scope) => scope.facade(formatValue(argument) ?? ''),
  'Fn::ResourceFacade': (argument, scope) => scope.facade(formatValue(argument) ?? ''),
  'Fn::FindInMap': (argument, scope) => {
    const [name, ...keys] = asList(evaluate(argument, scope));
    return valueAtKeys(scope.mapping(formatValue(name) ?? ''), keys);
  },
};

/** Names of all other functions. A map with one key is data if the key is not a function. */
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

/** Evaluates an expression. A map keeps a key without a value, as `null`. */
export function evaluate(expression: unknown, scope: EvaluationScope): Value {
  if (Array.isArray(expression)) return expression.map((one) => evaluate(one, scope));
  if (!isMap(expression) || !isJson(expression)) return expression;
  const entries = Object.entries(expression);
  const [name, argument] = entries[0] ?? [''];
  if (entries.length === 1) {
    const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (call !== undefined) return call(argument, scope);
    if (OTHER_CALLS.has(name))
      return evaluateCondition(expression, scope) ?? callPureFunction(name, evaluate(argument, scope));
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, evaluate(value, scope)]));
}

/** Evaluates a condition; returns `undefined` if the expression is not a condition. */
export function evaluateCondition(expression: unknown, scope: EvaluationScope): Value {
  const parts = { evaluate: (one: unknown) => evaluate(one, scope), condition: scope.condition };
  return toCondition(expression, parts);
}

function evaluateAttribute(argument: unknown, scope: EvaluationScope): Value {
  const parts = typeof argument === 'string' ? splitOnce(argument) : asList(argument);
  const [name, ...keys] = parts;
  return scope.attribute(
    formatValue(evaluate(name, scope)) ?? '',
    keys.map((key) => evaluate(key, scope)),
  );
}

/** `Fn::GetAtt` also accepts `resource.attribute`. */
function splitOnce(text: string): string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

function choose(argument: unknown, scope: EvaluationScope): Value {
  const [condition, then, otherwise] = asList(argument);
  const isTrue =
    typeof condition === 'string' ? scope.condition(condition) : evaluateCondition(condition, scope);
  if (typeof isTrue === 'boolean') return evaluate(isTrue ? then : otherwise, scope);
  return new FunctionCall('if', [isTrue, evaluate(then, scope), evaluate(otherwise, scope)]);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/**
 * Replaces what is known in a value: values that the deploy gives to hidden parameters, and ids that do not change. The
 * result can contain secrets: use it only for comparison.
 */
export function substitute(value: Value, idOf: (path: string) => string | undefined): Value {
  const inside = (one: Value): Value => substitute(one, idOf);
  if (value instanceof HiddenParameter) return value.value ?? value;
  if (value instanceof ResourceId) return idOf(value.path) ?? value;
  if (value instanceof JoinedText) return joinText(value.parts.map((part) => toText(inside(part))));
  if (value instanceof FunctionCall) return callPureFunction(value.name, inside(value.argument));
  if (isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map(inside);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
}
