import { isScalar, listItems, toStringValue, type Node } from '../../yaml/index.js';
import type { FunctionCall } from './function-call.js';
import { remember } from './remember.js';
import type { ResourceModel, TemplateModel } from './template.js';
import { walkCalls, type VisitedValue } from './walk.js';

/** A parameter or resource that a template names in a function or in `depends_on`. */
export interface Reference {
  /** `either` is a `Ref` to a name that is neither a parameter nor a resource. */
  readonly kind: 'parameter' | 'resource' | 'attribute' | 'dependency' | 'either';
  readonly name: string;
  readonly node: Node | null;
  /** `get_param`, `Ref` …, or `depends_on`. */
  readonly functionName: string;
  /** What follows the name: a path into a parameter, or an attribute and a path. */
  readonly path: readonly (Node | null)[];
  /** Where the reference is. Has the resource, too, for `depends_on`. */
  readonly origin: Omit<VisitedValue, 'call' | 'node'>;
}

const REFERENCES = Symbol('references');

/** Returns the references with literal names in the order of the template: conditions, resources, outputs. */
export function listReferences(template: TemplateModel): readonly Reference[] {
  return remember(template, REFERENCES, () => readReferences(template));
}

function readReferences(template: TemplateModel): Reference[] {
  const references: Reference[] = [];
  walkCalls(template, (value) => {
    const reference = readReference(template, value.call);
    if (reference !== undefined) references.push({ ...reference, origin: value });
  });
  for (const resource of template.resources.values())
    references.push(...readDependencies(template, resource));
  return references;
}

function readReference(
  template: TemplateModel,
  { name: functionName, argument, definition }: FunctionCall,
): Omit<Reference, 'origin'> | undefined {
  const { tree } = template;
  const items = listItems(tree, argument);
  const [first] = items;
  const single = toStringValue(tree, argument);
  const nameNode = single === undefined ? (first ?? null) : argument;
  const name = single ?? toStringValue(tree, first);
  if (name === undefined || name === '' || definition.isRemoved) return undefined;
  const kind = kindOf(template, functionName, name, definition.implementation);
  if (kind === undefined || !acceptsForm(kind, single !== undefined, functionName)) return undefined;
  return { kind, name, node: nameNode, functionName, path: single === undefined ? items.slice(1) : [] };
}

function kindOf(
  template: TemplateModel,
  functionName: string,
  name: string,
  implementation: string,
): Reference['kind'] | undefined {
  if (functionName === 'get_param') return 'parameter';
  if (functionName === 'get_resource') return 'resource';
  if (functionName === 'get_attr' || functionName === 'Fn::GetAtt') return 'attribute';
  return functionName === 'Ref' ? kindOfRef(template, name, implementation) : undefined;
}

/** Only `get_param` takes a name as well as a list. */
function acceptsForm(kind: Reference['kind'], isSingle: boolean, functionName: string): boolean {
  return kind === 'attribute' ? !isSingle : isSingle || functionName === 'get_param';
}

/** `Ref` is `ParamRef` in conditions: resources are unknown there. */
function kindOfRef(template: TemplateModel, name: string, implementation: string): Reference['kind'] {
  const { parameters, resources, assumedVersion } = template;
  if (implementation === 'ParamRef') return 'parameter';
  if (resources.has(name)) return 'resource';
  return parameters.has(name) || assumedVersion.pseudoParameters.includes(name) ? 'parameter' : 'either';
}

function readDependencies({ tree, format }: TemplateModel, resource: ResourceModel): Reference[] {
  const { dependsOn } = resource;
  const nodes = isScalar(tree.resolve(dependsOn ?? null)) ? [dependsOn ?? null] : listItems(tree, dependsOn);
  return nodes.flatMap((node): Reference[] => {
    const name = toStringValue(tree, node);
    if (name === undefined) return [];
    return [
      {
        kind: 'dependency',
        name,
        node,
        functionName: format === 'hot' ? 'depends_on' : 'DependsOn',
        path: [],
        origin: {
          scope: 'resource',
          resource,
          output: undefined,
          condition: undefined,
          isConditional: resource.condition !== undefined,
          isInBranch: false,
        },
      },
    ];
  });
}
