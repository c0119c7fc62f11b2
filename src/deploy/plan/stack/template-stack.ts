import { isJson, member, type Json } from '../definitions.js';
import { evaluate, isCondition, type Surroundings } from '../evaluate/evaluate.js';
import { valueAtKeys } from '../evaluate/functions.js';
import { FunctionCall, type Value } from '../evaluate/values.js';
import { asText } from '../compare.js';
import { attributeOf } from './attribute.js';
import { dependencyOrder } from './dependency-order.js';
import { groupStack, isGroup, type Members } from './group-stack.js';
import { createNode } from './resource-node.js';
import { parameterValue } from './parameter-value.js';
import type { PlannedStack, ResourceNode } from './planned-stack.js';
import type { TypeMapping } from './type-mapping.js';

/** What is the same in all stacks of one side of a plan. */
export interface Side {
  readonly files: Readonly<Record<string, string>>;
  readonly read: (text: string) => unknown;
  /** `parameter_defaults` of the environments. */
  readonly parameterDefaults: Json;
  /** Which members the groups of this side have. */
  readonly members: Members;
}

/** Where a template stands. */
export interface Place {
  readonly names: readonly string[];
  readonly types: TypeMapping;
  /** What a parameter is given; `undefined` where it keeps its default. */
  readonly given: (name: string) => Value;
  /** The value of a pseudo parameter, such as `OS::project_id`; `undefined` where only Heat knows it. */
  readonly pseudo: (name: string) => Value;
  /** The resource that this stack is. */
  readonly holder: ResourceNode | undefined;
}

/** A template as the stack that Heat makes of it; everything is evaluated once, when it is asked for. */
export function templateStack(template: Json, place: Place, side: Side): TemplateStack {
  const declared = section(template, 'parameters');
  const pathOf = (name: string): string => [...place.names, name].join('/');

  const parameter = memoize((name: string): Value => {
    if (/^(OS|AWS)::/.test(name))
      return place.pseudo(name) ?? new FunctionCall('pseudo', [name, place.names]);
    const schema = member(declared, name);
    const type = asText(schema?.['type'] ?? schema?.['Type']) ?? '';
    const given = place.given(name) ?? side.parameterDefaults[name] ?? undefined;
    return parameterValue(given ?? schema?.['default'] ?? schema?.['Default'] ?? null, type);
  });

  const around: Surroundings = {
    parameter,
    hasResource: (name) => name in section(template, 'resources'),
    pathOf,
    attribute: (name, keys) => {
      const node = resources().get(name);
      return node === undefined ? null : attributeOf(node, keys);
    },
    file: (key) => side.files[key],
    condition: memoize((name: string): Value => {
      const conditions = section(template, 'conditions');
      return name in conditions ? isCondition(conditions[name], around) : new FunctionCall('condition', name);
    }),
    mapping: (name) => section(template, 'mappings')[name],
    facade: (part) =>
      part === 'metadata' || part === 'deletion_policy' || part === 'update_policy'
        ? (place.holder?.part(part) ?? null)
        : new FunctionCall('resource_facade', part),
  };

  const resources = memoize((): ReadonlyMap<string, ResourceNode> => {
    const bodies = section(template, 'resources');
    return new Map(
      dependencyOrder(bodies).flatMap((name) => {
        const body = bodies[name];
        const node = isJson(body) ? nodeOf([...place.names, name], body, { around, place, side }) : undefined;
        return node === undefined || node.exists === false ? [] : [[name, node] as const];
      }),
    );
  });

  return {
    template,
    evaluate: (expression) => evaluate(expression, around),
    resources,
    isSizeUnknown: false,
    attribute: (keys) => {
      const [name, ...others] = keys;
      const output = member(section(template, 'outputs'), asText(name) ?? '');
      if (output === undefined) return undefined;
      return valueAtKeys(evaluate(output['value'] ?? output['Value'], around), others);
    },
  };
}

interface Setting {
  readonly around: Surroundings;
  readonly place: Place;
  readonly side: Side;
}

function nodeOf(names: readonly string[], body: Json, { around, place, side }: Setting): ResourceNode {
  const evaluated = memoize((key: string): Value => {
    const capital = key.replaceAll(/(^|_)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
    const expression = body[key] ?? body[capital];
    // A condition is compared by its name.
    return key === 'condition' ? expression : evaluate(expression, around);
  });
  return createNode({
    names,
    type: textOf(body['type'] ?? body['Type']),
    definition: body,
    evaluated,
    exists: existence(body['condition'] ?? body['Condition'], around),
    types: place.types,
    nestedOf: (node) => nestedStack(node, place, side),
  });
}

export interface TemplateStack extends PlannedStack {
  /** What any expression of the template comes to. */
  readonly evaluate: (expression: unknown) => Value;
  readonly template: Json;
}

/** The stack that a resource is: made of the template that its type stands for, or the members of a group. */
function nestedStack(
  node: ResourceNode & { readonly target: string },
  place: Place,
  side: Side,
): PlannedStack | undefined {
  const name = node.names.at(-1) ?? '';
  const text = side.files[node.target];
  if (text !== undefined) {
    const template = side.read(text);
    if (!isJson(template)) return undefined;
    const inside = {
      names: node.names,
      types: place.types.inside(name, node.type),
      given: (parameter: string) => node.properties()[parameter],
      pseudo: (parameter: string) => (parameter === 'OS::project_id' ? place.pseudo(parameter) : undefined),
      holder: node,
    };
    return templateStack(template, inside, side);
  }
  if (!isGroup(node.kind)) return undefined;
  const types = place.types.inside(name, '');
  return groupStack(node, side.members, (options) =>
    createNode({ ...options, types, nestedOf: (member) => nestedStack(member, { ...place, types }, side) }),
  );
}

/** What is no text is no type. */
function textOf(type: unknown): string {
  return typeof type === 'string' ? type : '';
}

function existence(condition: unknown, around: Surroundings): Value {
  if (condition === undefined || condition === null) return true;
  return isCondition(condition, around) ?? true;
}

/** A section of a template, in HOT or CFN. */
export function section(template: Json, name: string): Json {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return member(template, name) ?? member(template, capital) ?? {};
}

function memoize<T>(compute: () => T): () => T;
function memoize<T>(compute: (key: string) => T): (key: string) => T;
function memoize<T>(compute: (key: string) => T): (key?: string) => T {
  const known = new Map<string, T>();
  return (key = '') => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as T;
  };
}
