import {
  createTypeMapping,
  findMemberDefinition,
  findSection,
  findType,
  getMember,
  isJson,
  readTemplate,
  type Json,
} from '../../../template/index.js';

/** A root template with the files and types that it can use. */
export interface Definitions {
  readonly template: Json;
  /** Texts of nested templates and other files by key. */
  readonly files: Readonly<Record<string, string>>;
  /** Types that environments map to files. */
  readonly registry: Readonly<Record<string, string>>;
  /** Parses the text of a template; each text once. */
  readonly read: ReadTemplate;
}

/** Parses YAML or JSON; returns `undefined` for anything else. */
export type ReadTemplate = (text: string) => unknown;

/** Caches by text: a plan needs the same nested template for each of its resources. */
export function createTemplateReader(read: ReadTemplate = readTemplate): ReadTemplate {
  const known = new Map<string, unknown>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/** A definition on the path to a resource. */
interface Step {
  readonly body: Json;
  /** Path of the stack that the definition belongs to; empty for the root stack. */
  readonly stack: readonly string[];
  /** Template of that stack. */
  readonly template: Json;
}

/**
 * Returns the definition of a resource by its path from the root, through nested templates and groups; `undefined` if
 * there is none.
 */
export function findDefinition(definitions: Definitions, path: readonly string[]): Json | undefined {
  return listSteps(definitions, path)?.at(-1)?.body;
}

/** What a resource depends on besides its own text, through all nested templates on its path. */
export interface Origin {
  /** Root parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Paths of resources whose attributes or ids it reads. */
  readonly reads: ReadonlySet<string>;
  /** Keys of files. */
  readonly files: ReadonlySet<string>;
}

/**
 * Follows the values of a resource up to the root. A nested template reads parameters, whose values are properties of
 * the resource that holds the nested stack, which may read parameters of its own stack, and so on:
 *
 *     tier/server: flavor: {get_param: size}      in the nested template
 *     tier:        size: {get_param: flavor}      in the root template → root parameter `flavor`
 */
export function findOrigin(definitions: Definitions, path: readonly string[]): Origin {
  const origin = { parameters: new Set<string>(), reads: new Set<string>(), files: new Set<string>() };
  const stepsUp = (listSteps(definitions, path) ?? []).reverse();
  let values: unknown = stepsUp[0]?.body;
  for (const [index, { stack, template }] of stepsUp.entries()) {
    for (const name of findResourceUses(values, template)) origin.reads.add([...stack, name].join('/'));
    for (const file of findUses(values, 'get_file')) origin.files.add(file);
    const parameters = findUses(values, 'get_param', 'Ref');
    if (stack.length === 0) {
      for (const name of parameters) origin.parameters.add(name);
      break;
    }
    values = findParameterValues(parameters, stepsUp[index + 1]?.body);
  }
  return origin;
}

/** Returns the names of the resources that a value refers to. In CFN, `Ref` names a resource or a parameter. */
function findResourceUses(value: unknown, template: Json): string[] {
  const resources = getMember(template, 'Resources') ?? {};
  return [
    ...findUses(value, 'get_attr', 'get_resource', 'Fn::GetAtt'),
    ...[...findUses(value, 'Ref')].filter((name) => name in resources),
  ];
}

/** Returns the values that the holder of a nested stack passes to the parameters. */
function findParameterValues(parameters: ReadonlySet<string>, holder: Json | undefined): unknown[] {
  return Object.entries(getMember(holder, 'properties') ?? {})
    .filter(([name]) => parameters.has(name))
    .map(([, value]) => value);
}

/** Returns the definitions on the path, one for each stack, the resource's own last; `undefined` if one is missing. */
function listSteps(definitions: Definitions, path: readonly string[]): Step[] | undefined {
  const steps: Step[] = [];
  let template: Json | undefined = definitions.template;
  let stack: readonly string[] = [];
  for (let depth = 0; depth < path.length; depth += 1) {
    let body = getMember(findSection(template, 'resources'), path[depth] ?? '');
    const properties = getMember(body, 'properties') ?? {};
    const member = findMemberDefinition(findType(body), properties, path[depth + 1] ?? '');
    // No template contains the members of a group: the properties of the group define them.
    if (isJson(member) && depth < path.length - 1) {
      body = member;
      depth += 1;
    }
    if (body === undefined) return undefined;
    steps.push({ body, stack, template: template ?? {} });
    stack = path.slice(0, depth + 1);
    template = findNestedTemplate(definitions, findType(body));
  }
  return steps;
}

/** Returns the first argument of each use of the functions in a value, such as `get_param`. */
export function findUses(value: unknown, ...functions: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, argument] of Object.entries(node)) {
        const first: unknown = Array.isArray(argument) ? argument[0] : argument;
        if (functions.includes(key) && typeof first === 'string') found.add(first);
        visit(argument);
      }
    }
  };
  visit(value);
  return found;
}

/** Returns the nested template of a type. */
function findNestedTemplate({ files, registry, read }: Definitions, type: string): Json | undefined {
  const key = type in files ? type : createTypeMapping(registry).targetOf(type, '');
  const text = files[key];
  const parsed = text === undefined ? undefined : read(text);
  return isJson(parsed) ? parsed : undefined;
}
