import { findUses } from '../definitions/definitions.js';
import {
  findPart,
  findSection,
  findType,
  getMember,
  isGroupType,
  isJson,
  type Json,
  type ReadTemplate,
  type TypeMapping,
  ownValue,
} from '../../../template/index.js';
import { evaluate, evaluateCondition, type EvaluationScope } from '../evaluate/evaluate.js';
import { valueAtKeys } from '../evaluate/functions.js';
import { FunctionCall, PSEUDO_CALL, type Value } from '../evaluate/values.js';
import { formatValue } from '../definitions/compare.js';
import { evaluateAttribute, createNode } from './resource-node.js';
import { findOrigin } from './origin.js';
import { createGroupStack, type Members } from './group-stack.js';
import { parameterValue } from './parameter-value.js';
import type { Origin, PlannedStack, ResourceNode } from './planned-stack.js';

/** Inputs that all stacks on one side of a plan share. */
export interface Side {
  readonly files: Readonly<Record<string, string>>;
  readonly read: ReadTemplate;
  /** `parameter_defaults` of the environments. */
  readonly parameterDefaults: Json;
  /** Returns the members of a group on this side. */
  readonly members: Members;
}

/** The position of a template in the tree of stacks, and the values that it receives. */
export interface StackScope {
  readonly names: readonly string[];
  readonly types: TypeMapping;
  /** Returns the given value of a parameter; `undefined` if it uses its default. */
  readonly given: (name: string) => Value;
  /** Returns the value of a pseudo parameter such as `OS::project_id`; `undefined` if only Heat knows it. */
  readonly pseudo: (name: string) => Value;
  /** The resource that holds this stack; `undefined` for the root stack. */
  readonly holder: ResourceNode | undefined;
}

/** Returns the stack that Heat creates from a template. Evaluates each value on first use and caches it. */
export function createTemplateStack(template: Json, scope: StackScope, side: Side): TemplateStack {
  const evaluationScope = createEvaluationScope(template, scope, side, (name) => resources().get(name));
  const { names, holder } = scope;
  const setting: Setting = {
    evaluationScope,
    originOf: (values) => findOrigin(values, { names, template, holder }),
    scope,
    side,
  };
  const resources = memoize(() => readResources(findSection(template, 'resources'), setting));
  return {
    template,
    evaluate: (expression) => evaluate(expression, evaluationScope),
    resources,
    isSizeUnknown: false,
    attribute: (keys) => {
      const [name, ...others] = keys;
      const output = getMember(findSection(template, 'outputs'), formatValue(name) ?? '');
      if (output === undefined) return undefined;
      return valueAtKeys(evaluate(findPart(output, 'value'), evaluationScope), others);
    },
  };
}

/** Returns what the functions of the template read. */
function createEvaluationScope(
  template: Json,
  scope: StackScope,
  side: Side,
  findResource: (name: string) => ResourceNode | undefined,
): EvaluationScope {
  const conditions = findSection(template, 'conditions');
  const evaluationScope: EvaluationScope = {
    parameter: memoize((name: string) => readParameter(name, template, scope, side)),
    hasResource: (name) => Object.hasOwn(findSection(template, 'resources'), name),
    pathOf: (name) => [...scope.names, name].join('/'),
    attribute: (name, keys) => {
      const node = findResource(name);
      return node === undefined ? null : evaluateAttribute(node, keys);
    },
    file: (key) => ownValue(side.files, key),
    condition: memoize((name: string) =>
      Object.hasOwn(conditions, name)
        ? evaluateCondition(ownValue(conditions, name), evaluationScope)
        : new FunctionCall('condition', name),
    ),
    mapping: (name) => ownValue(findSection(template, 'mappings'), name),
    facade: (part) =>
      part === 'metadata' || part === 'deletion_policy' || part === 'update_policy'
        ? (scope.holder?.part(part) ?? null)
        : new FunctionCall('resource_facade', part),
  };
  return evaluationScope;
}

function readParameter(name: string, template: Json, scope: StackScope, side: Side): Value {
  if (/^(OS|AWS)::/.test(name))
    return scope.pseudo(name) ?? new FunctionCall(PSEUDO_CALL, [name, scope.names]);
  const schema = getMember(findSection(template, 'parameters'), name);
  const type = formatValue(findPart(schema, 'type')) ?? '';
  const given = scope.given(name) ?? ownValue(side.parameterDefaults, name) ?? undefined;
  return parameterValue(given ?? findPart(schema, 'default') ?? null, type);
}

/** Returns the resources whose condition is not false, by name. */
function readResources(bodies: Json, setting: Setting): ReadonlyMap<string, ResourceNode> {
  return new Map(
    sortByDependency(bodies).flatMap((name) => {
      const body = ownValue(bodies, name);
      const node = isJson(body) ? toNode([...setting.scope.names, name], body, setting) : undefined;
      return node === undefined || node.exists === false ? [] : [[name, node] as const];
    }),
  );
}

interface Setting {
  readonly evaluationScope: EvaluationScope;
  readonly originOf: (values: unknown) => Origin;
  readonly scope: StackScope;
  readonly side: Side;
}

function toNode(
  names: readonly string[],
  body: Json,
  { evaluationScope, originOf, scope, side }: Setting,
): ResourceNode {
  const evaluated = memoize((key: string): Value => {
    const expression = findPart(body, key);
    // Conditions are compared by name.
    return key === 'condition' ? expression : evaluate(expression, evaluationScope);
  });
  return createNode({
    names,
    type: findType(body),
    definition: body,
    originOf,
    evaluated,
    exists: existence(findPart(body, 'condition'), evaluationScope),
    types: scope.types,
    nestedOf: (node) => nestedStack(node, scope, side),
  });
}

export interface TemplateStack extends PlannedStack {
  /** Evaluates an expression of the template. */
  readonly evaluate: (expression: unknown) => Value;
  readonly template: Json;
}

/** Returns the nested stack of a resource: the template that its type maps to, or the members of a group. */
function nestedStack(
  node: ResourceNode & { readonly target: string },
  scope: StackScope,
  side: Side,
): PlannedStack | undefined {
  const name = node.names.at(-1) ?? '';
  const text = ownValue(side.files, node.target);
  if (text !== undefined) {
    const template = side.read(text);
    if (!isJson(template)) return undefined;
    const inside = {
      names: node.names,
      types: scope.types.inside(name, node.type),
      given: (parameter: string) => ownValue(node.properties(), parameter),
      pseudo: (parameter: string) => (parameter === 'OS::project_id' ? scope.pseudo(parameter) : undefined),
      holder: node,
    };
    return createTemplateStack(template, inside, side);
  }
  if (!isGroupType(node.kind)) return undefined;
  const types = scope.types.inside(name, '');
  return createGroupStack(node, side.members, (options) =>
    createNode({ ...options, types, nestedOf: (member) => nestedStack(member, { ...scope, types }, side) }),
  );
}

function existence(condition: unknown, evaluationScope: EvaluationScope): Value {
  if (condition === undefined || condition === null) return true;
  return evaluateCondition(condition, evaluationScope) ?? true;
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

/**
 * Returns the names of resources, each after those that it refers to: in this order, evaluation needs little recursion.
 * Does not resolve cycles, because Heat rejects such a template.
 */
function sortByDependency(resources: Json): string[] {
  const ordered = new Set<string>();
  const entered = new Set<string>();
  for (const first of Object.keys(resources)) {
    const waiting = [first];
    for (let name = waiting.at(-1); name !== undefined; name = waiting.at(-1)) {
      const next = entered.has(name)
        ? []
        : findReferences(resources, name).filter((one) => !entered.has(one));
      entered.add(name);
      waiting.push(...next);
      if (next.length > 0) continue;
      waiting.pop();
      ordered.add(name);
    }
  }
  return [...ordered];
}

/** Returns the other resources of the template that a resource refers to. */
function findReferences(resources: Json, name: string): string[] {
  const named = findUses(ownValue(resources, name), 'get_resource', 'get_attr', 'Ref', 'Fn::GetAtt');
  return [...named]
    .map((one) => (Object.hasOwn(resources, one) ? one : (one.split('.')[0] ?? '')))
    .filter((one) => Object.hasOwn(resources, one));
}
