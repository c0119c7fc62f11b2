import {
  isScalar,
  isMapNode,
  listEntries,
  listItems,
  toPlain,
  type Node,
  type Plain,
} from '../../yaml/index.js';
import { readFunctionCall, type FunctionCall } from '../model/function-call.js';
import type { TemplateModel } from '../model/template.js';
import { toBoolean, toNumber } from './convert.js';

/** What lint knows of a value before Heat evaluates it. */
export type Value = {
  /** The node to report. For a part of a parameter's value, the node of the `get_param`. */
  readonly node: Node | null;
  /** Name of the parameter from which the value comes. */
  readonly parameter: string | undefined;
} & (
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: readonly ValueEntry[] }
  /** The branches of an `if`: Heat takes one of them. */
  | { readonly kind: 'choice'; readonly branches: readonly Value[] }
  /** The result of a function; with the name of the resource if it is the id of one. */
  | {
      readonly kind: 'unknown';
      readonly result?: ResultKind | undefined;
      readonly reference?: string | undefined;
    }
);

/** What a function yields, whatever its arguments are. `word` is a text that is neither a number nor a boolean. */
export type ResultKind = 'text' | 'word' | 'number' | 'boolean' | 'list' | 'map';

export type Scalar = null | boolean | bigint | number | string;

export interface ValueEntry {
  readonly name: string;
  readonly key: Node;
  readonly value: Value;
}

/** Returns the value of a parameter; `undefined` if lint cannot know it. */
export type ParameterLookup = (name: string) => Plain | undefined;

const IF = new Set(['if', 'Fn::If']);
const PARAMETER = new Set(['get_param', 'Ref']);

/** Reads the value of a node as far as it is known: literals, values of parameters, and branches of `if`. */
export function readValue(template: TemplateModel, node: Node | null, lookUp: ParameterLookup): Value {
  const { tree } = template;
  const base = { node, parameter: undefined };
  const call = readFunctionCall(template, node, 'resource');
  if (call !== undefined) {
    if (IF.has(call.name)) return readBranches(template, node, call.argument, lookUp);
    const joined = call.name === 'list_join' ? joinLiterals(template, call.argument) : undefined;
    if (joined !== undefined) return { ...base, kind: 'scalar', scalar: joined };
    return readResult(template, node, call, lookUp);
  }
  const target = tree.resolve(node);
  if (isMapNode(tree, target)) {
    const entries = listEntries(tree, target).map(({ name, key, value }) => ({
      name,
      key,
      value: readValue(template, value, lookUp),
    }));
    return { ...base, kind: 'map', entries };
  }
  if (target === null || isScalar(target)) {
    const plain = toPlain(tree, target);
    return { ...base, kind: 'scalar', scalar: isPlainScalar(plain) ? plain : null };
  }
  return {
    ...base,
    kind: 'list',
    items: listItems(tree, target).map((item) => readValue(template, item, lookUp)),
  };
}

/** Reads the value of a parameter, or what is known of the result of another function. */
function readResult(
  template: TemplateModel,
  node: Node | null,
  call: FunctionCall,
  lookUp: ParameterLookup,
): Value {
  const argument = PARAMETER.has(call.name) ? readPlain(template, call.argument) : undefined;
  const name = typeof argument === 'string' ? argument : undefined;
  const plain = name === undefined ? undefined : lookUp(name);
  if (name !== undefined && plain !== undefined) return fromPlain(plain, node, name);
  const reference = readReferenceName(template, call);
  if (reference !== undefined)
    return { node, parameter: undefined, kind: 'unknown', result: resultOfReference(reference), reference };
  const parameter = name !== undefined && template.parameters.has(name) ? name : undefined;
  return { node, parameter, kind: 'unknown', result: findResult(template, call) };
}

/** Returns the name of the resource whose id a function yields; `undefined` for another function. */
function readReferenceName(
  { tree, parameters, resources }: TemplateModel,
  { name, argument }: FunctionCall,
): string | undefined {
  const resource = name === 'get_resource' || name === 'Ref' ? toPlain(tree, argument) : undefined;
  return typeof resource === 'string' && resources.has(resource) && !parameters.has(resource)
    ? resource
    : undefined;
}

/** Before a resource exists, Heat takes its name for its id (`get_reference_id` in heat/engine/resource.py). */
function resultOfReference(name: string): ResultKind {
  return toNumber(name) === undefined && toBoolean(name) === undefined ? 'word' : 'text';
}

/** Returns the text that a `list_join` of one list yields; `undefined` unless all parts are literal strings. */
function joinLiterals({ tree }: TemplateModel, argument: Node | null): string | undefined {
  const [delimiter, list, other] = listItems(tree, argument);
  const separator = toPlain(tree, delimiter);
  const parts = listItems(tree, list).map((item) => toPlain(tree, item));
  if (typeof separator !== 'string' || other !== undefined || parts.length === 0) return undefined;
  return parts.every((part) => typeof part === 'string') ? parts.join(separator) : undefined;
}

/** What functions yield whose arguments do not matter, references included: null in them is an empty string, list or map, or an error. */
const RESULTS: Readonly<Record<string, ResultKind>> = {
  // Hexadecimal digits.
  digest: 'word',
  get_file: 'text',
  list_concat: 'list',
  list_concat_unique: 'list',
  list_join: 'text',
  make_url: 'text',
  map_merge: 'map',
  map_replace: 'map',
  repeat: 'list',
  str_replace: 'text',
  str_replace_strict: 'text',
  str_replace_vstrict: 'text',
  'Fn::Base64': 'text',
  'Fn::Join': 'text',
  'Fn::MemberListToMap': 'map',
  'Fn::Replace': 'text',
  'Fn::Split': 'list',
};

/** Returns what a function yields in a resource or output; `undefined` if lint cannot know. */
export function findResult(template: TemplateModel, call: FunctionCall): ResultKind | undefined {
  const { name, argument, definition } = call;
  if (definition.isRemoved) return undefined;
  const parameter = PARAMETER.has(name) ? readPlain(template, argument) : undefined;
  if (typeof parameter === 'string')
    return template.parameters.has(parameter)
      ? resultOfParameter(template, parameter)
      : resultOfPseudoParameter(template, parameter);
  // With an index it is one of the parts. It is null if the string is null, as an attribute before the create.
  if (name === 'str_split')
    return listItems(template.tree, argument).length === 2 && !hasReference(template, argument)
      ? 'list'
      : undefined;
  return RESULTS[name];
}

/** Heat converts every value to the type of its parameter; that of the type `json` can be anything. */
function resultOfParameter({ parameters }: TemplateModel, name: string): ResultKind | undefined {
  switch (parameters.get(name)?.type?.toLowerCase().replaceAll('_', '')) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'commadelimitedlist':
      return 'list';
    default:
      return undefined;
  }
}

/** The id of a project can be any text; the name of a stack begins with a letter, and its id is a UUID or an ARN. */
function resultOfPseudoParameter(
  { assumedVersion, parameters }: TemplateModel,
  name: string,
): ResultKind | undefined {
  const isPseudo = !parameters.has(name) && assumedVersion.pseudoParameters.includes(name);
  // Heat gives this one no value.
  if (!isPseudo || name === 'OS::region') return undefined;
  return name === 'OS::project_id' ? 'text' : 'word';
}

/** Since 2018-08-31 an `if` without `else` leaves the value out. */
function readBranches(
  template: TemplateModel,
  node: Node | null,
  argument: Node | null,
  lookUp: ParameterLookup,
): Value {
  const branches = listItems(template.tree, argument).slice(1);
  return {
    node,
    parameter: undefined,
    kind: 'choice',
    branches: branches.map((branch) => readValue(template, branch, lookUp)),
  };
}

function readPlain({ tree }: TemplateModel, node: Node | null): Plain {
  const [first] = listItems(tree, node);
  const isOneItemList = first !== undefined && listItems(tree, node).length === 1;
  return toPlain(tree, isOneItemList ? first : node);
}

function fromPlain(plain: Plain, node: Node | null, parameter: string): Value {
  const base = { node, parameter };
  if (isPlainScalar(plain)) return { ...base, kind: 'scalar', scalar: plain };
  if (isPlainList(plain))
    return { ...base, kind: 'list', items: plain.map((item) => fromPlain(item, node, parameter)) };
  const entries = Object.entries(plain).flatMap(([name, value]): ValueEntry[] =>
    node === null ? [] : [{ name, key: node, value: fromPlain(value, node, parameter) }],
  );
  return { ...base, kind: 'map', entries };
}

function isPlainScalar(plain: Plain): plain is Scalar {
  return plain === null || typeof plain !== 'object';
}

function isPlainList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

const REFERENCES = new Set(['get_resource', 'get_attr', 'Ref', 'Fn::GetAtt']);

/**
 * True if a value holds a reference to a resource. Heat checks such a value only when it creates the resource
 * (`_find_deps_any_in_init` in heat/engine/properties.py).
 */
export function hasReference(template: TemplateModel, node: Node | null): boolean {
  const { tree } = template;
  const call = readFunctionCall(template, node, 'resource');
  if (call !== undefined && REFERENCES.has(call.name)) {
    const name = call.name === 'Ref' ? toPlain(tree, call.argument) : undefined;
    return typeof name !== 'string' || !template.parameters.has(name);
  }
  return (
    listEntries(tree, node).some(({ value }) => hasReference(template, value)) ||
    listItems(tree, node).some((item) => hasReference(template, item))
  );
}
