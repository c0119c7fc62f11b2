import { HIDDEN_VALUE } from '../../../heat/index.js';
import {
  findPart,
  findSection,
  findType,
  isHiddenParameter,
  type Json,
  ownValue,
} from '../../../template/index.js';
import { isMap, valueAtPath } from '../compare/values.js';

/** Says whether the value at a path below the properties of a resource can contain a secret. */
export type IsHidden = (path: readonly string[]) => boolean;

/** A stack with its deployed template; `undefined` if Heat did not return it. */
export interface TemplateOfStack {
  readonly template: Json | undefined;
  /** Values of the stack's parameters, as far as known: Heat shows stars for hidden ones. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The resource in the parent stack that stands for this stack; `undefined` for the root. */
  readonly parent: { readonly stack: TemplateOfStack; readonly resource: string } | undefined;
  /** Nested stacks by the name of their resource. */
  readonly children: ReadonlyMap<string, TemplateOfStack>;
}

/** Groups whose members Heat defines with resolved values: the property that holds the definition of a member. */
const MEMBER_DEFINITION: Readonly<Record<string, string>> = {
  'OS::Heat::AutoScalingGroup': 'resource',
  'OS::Heat::ResourceGroup': 'resource_def',
};

/** Types with attributes that are secrets, or can be. */
const SECRET_ATTRIBUTES =
  /^OS::Heat::(RandomString|Stack|Structured|Software|WaitCondition|UpdateWait)|^OS::Barbican|KeyPair$|AccessKey$|^OS::Keystone/;

/** Names of properties and entries whose values are never shown. */
const SECRET_NAME = /pass(word|wd|phrase)?$|secret|token|private_?key|credential|api_?key/i;

/** Depth of references between outputs and values of stacks, as a guard against cycles. */
const MAX_DEPTH = 30;

/** Returns which values of a resource's properties come from hidden parameters or other secrets, directly or through parent stacks. */
export function findHiddenValues(stack: TemplateOfStack, resource: string): IsHidden {
  return (path) => path.some((key) => SECRET_NAME.test(key)) || isPropertyHidden(stack, resource, path, 0);
}

function isPropertyHidden(
  stack: TemplateOfStack,
  resource: string,
  path: readonly string[],
  depth: number,
): boolean {
  if (stack.template === undefined || depth > MAX_DEPTH) return true;
  const { parent } = stack;
  const holder = parent && typeOf(parent.stack, parent.resource);
  const key = holder === undefined ? undefined : MEMBER_DEFINITION[holder];
  if (parent !== undefined && key !== undefined) {
    const definition = [key, 'properties', ...path];
    return isPropertyHidden(parent.stack, parent.resource, definition, depth + 1);
  }
  return isPathHidden(
    stack,
    findPart(ownValue(findSection(stack.template, 'resources'), resource), 'properties'),
    path,
    depth,
  );
}

/** Follows the path through literal maps. An entry that the template does not have was added to the live object. */
function isPathHidden(
  stack: TemplateOfStack,
  value: unknown,
  path: readonly string[],
  depth: number,
): boolean {
  const [key, ...rest] = path;
  if (key === undefined || !isMap(value) || isFunction(value)) return usesSecret(stack, value, depth);
  return Object.hasOwn(value, key) ? isPathHidden(stack, ownValue(value, key), rest, depth) : false;
}

const FUNCTION =
  /^(get_|str_|list_|map_|Fn::|Ref$|repeat$|resource_facade$|digest$|yaql$|if$|not$|equals$|and$|or$|contains$|filter$|make_url$)/;

function isFunction(value: Json): boolean {
  const keys = Object.keys(value);
  return keys.length === 1 && FUNCTION.test(keys[0] ?? '');
}

/** True if a secret is somewhere in the value. */
function usesSecret(stack: TemplateOfStack, value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(value)) return value.some((item) => usesSecret(stack, item, depth));
  if (!isMap(value)) return false;
  return Object.entries(value).some(([key, argument]) => {
    if (key === 'get_param' || key === 'Ref') return isParameterHidden(stack, firstOf(argument), depth + 1);
    if (key === 'get_attr' || key === 'Fn::GetAtt') return isAttributeHidden(stack, argument, depth + 1);
    return usesSecret(stack, argument, depth);
  });
}

/** A function in the place of the name: nobody can say which parameter it is. */
function isParameterHidden(stack: TemplateOfStack, name: unknown, depth: number): boolean {
  if (typeof name !== 'string') return true;
  const declared = valueAtPath(findSection(stack.template, 'parameters'), [name]);
  if (!isMap(declared)) return false;
  if (isHiddenParameter(declared) || ownValue(stack.parameters, name) === HIDDEN_VALUE) return true;
  const { parent } = stack;
  return parent !== undefined && isPropertyHidden(parent.stack, parent.resource, [name], depth);
}

function isAttributeHidden(stack: TemplateOfStack, argument: unknown, depth: number): boolean {
  const parts: readonly unknown[] =
    typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : [];
  const [resource, attribute] = parts;
  if (typeof resource !== 'string') return true;
  const type = typeOf(stack, resource);
  if (type === undefined || SECRET_ATTRIBUTES.test(type)) return true;
  if (type === 'OS::Heat::Value') return isPropertyHidden(stack, resource, ['value'], depth);
  const nested = stack.children.get(resource);
  if (nested === undefined) return false;
  const outputs = findSection(nested.template, 'outputs');
  const output =
    typeof attribute === 'string' ? ownValue(outputs, attribute.replace(/^Outputs\./, '')) : undefined;
  if (isMap(output)) return usesSecret(nested, findPart(output, 'value'), depth);
  // Attributes of a group are those of its members.
  return [...nested.children.values()].some((member) =>
    Object.values(findSection(member.template, 'outputs')).some((one) =>
      usesSecret(member, findPart(one, 'value'), depth),
    ),
  );
}

function typeOf(stack: TemplateOfStack, resource: string): string | undefined {
  const definition = ownValue(findSection(stack.template, 'resources'), resource);
  return definition === undefined ? undefined : findType(definition);
}

function firstOf(argument: unknown): unknown {
  return Array.isArray(argument) ? argument[0] : argument;
}
