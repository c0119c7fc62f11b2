import { readTemplate } from '../../../template/index.js';

export type Json = Readonly<Record<string, unknown>>;

/** A root template and what it can reach. */
export interface Definitions {
  readonly template: Json;
  /** Texts of nested templates and other files by key. */
  readonly files: Readonly<Record<string, string>>;
  /** Types that environments map to files. */
  readonly registry: Readonly<Record<string, string>>;
  /** Reads the text of a template; each text only once, however many resources are made of it. */
  readonly read: ReadTemplate;
}

/** What a text says as YAML or JSON; `undefined` where it is neither. */
export type ReadTemplate = (text: string) => unknown;

/** Reads each text once: a plan asks for the same nested template for each of its resources. */
export function createTemplateReader(read: ReadTemplate = readTemplate): ReadTemplate {
  const known = new Map<string, unknown>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/** A definition on the way to a resource: whose properties feed what is below it, and in which stack it stands. */
interface Step {
  readonly body: Json;
  /** Path of the stack that the definition is evaluated in. */
  readonly stack: readonly string[];
  /** The template of that stack. */
  readonly template: Json;
}

/** Finds a resource by its path from the root, through nested templates and groups; `undefined` where that ends. */
export function findDefinition(definitions: Definitions, path: readonly string[]): Json | undefined {
  return listSteps(definitions, path)?.at(-1)?.body;
}

/** What a resource is made of beside its own text: found through every nested template that hands something down. */
export interface Origin {
  /** Root parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Paths of resources whose attributes or ids it is given. */
  readonly reads: ReadonlySet<string>;
  /** Keys of files. */
  readonly files: ReadonlySet<string>;
}

export function findOrigin(definitions: Definitions, path: readonly string[]): Origin {
  const origin = { parameters: new Set<string>(), reads: new Set<string>(), files: new Set<string>() };
  const steps = listSteps(definitions, path) ?? [];
  let given: unknown = steps.at(-1)?.body;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const { stack, template } = steps[at] ?? { stack: [], template: {} };
    // In CFN, Ref names a resource or a parameter.
    const named = [...findUses(given, 'Ref')].filter(
      (name) => name in (getMember(template, 'Resources') ?? {}),
    );
    for (const name of [...findUses(given, 'get_attr', 'get_resource', 'Fn::GetAtt'), ...named]) {
      origin.reads.add([...stack, name].join('/'));
    }
    for (const file of findUses(given, 'get_file')) origin.files.add(file);
    const parameters = findUses(given, 'get_param', 'Ref');
    if (stack.length === 0) {
      for (const name of parameters) origin.parameters.add(name);
      break;
    }
    const handed = Object.entries(getMember(steps[at - 1]?.body, 'properties') ?? {});
    given = handed.filter(([name]) => parameters.has(name)).map(([, value]) => value);
  }
  return origin;
}

/** The definitions on the way: one for each nested stack, the resource's own last. */
function listSteps(definitions: Definitions, path: readonly string[]): Step[] | undefined {
  const steps: Step[] = [];
  let template: Json | undefined = definitions.template;
  let stack: readonly string[] = [];
  for (let depth = 0; depth < path.length; depth += 1) {
    const name = path[depth] ?? '';
    let body =
      getMember(getMember(template, 'resources'), name) ?? getMember(getMember(template, 'Resources'), name);
    const group = body === undefined ? undefined : groupMember(body, path[depth + 1] ?? '');
    // The members of a group are no entries of a template: their definition stands in the group's properties.
    if (group !== undefined && depth < path.length - 1) {
      body = group;
      depth += 1;
    }
    if (body === undefined) return undefined;
    steps.push({ body, stack, template: template ?? {} });
    stack = path.slice(0, depth + 1);
    template = findNestedTemplate(definitions, findType(body));
  }
  return steps;
}

/** What a template says of its outputs, by name. */
export function listOutputDefinitions({ template }: Definitions): Json {
  return getMember(template, 'outputs') ?? getMember(template, 'Outputs') ?? {};
}

export function findType(body: Json | undefined): string {
  const type = body?.['type'] ?? body?.['Type'];
  return typeof type === 'string' ? type : '';
}

/** All uses of a function in a value, such as `get_param`, by the first name that they are given. */
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

function groupMember(body: Json, name: string): Json | undefined {
  const properties = getMember(body, 'properties') ?? {};
  switch (findType(body)) {
    case 'OS::Heat::ResourceGroup':
      return getMember(properties, 'resource_def');
    case 'OS::Heat::AutoScalingGroup':
      return getMember(properties, 'resource');
    case 'OS::Heat::ResourceChain': {
      const types = properties['resources'];
      const type: unknown = Array.isArray(types) ? types[Number(name)] : undefined;
      return typeof type === 'string'
        ? { type, properties: properties['resource_properties'] ?? {} }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Key of the file that holds the template of a type. */
export function findNestedKey({ files, registry }: Definitions, type: string): string | undefined {
  const mapped = registry[type] ?? '';
  return type in files ? type : mapped in files ? mapped : undefined;
}

/** The template that a type stands for. */
export function findNestedTemplate(definitions: Definitions, type: string): Json | undefined {
  const key = findNestedKey(definitions, type);
  const parsed = key === undefined ? undefined : definitions.read(definitions.files[key] ?? '');
  return isJson(parsed) ? parsed : undefined;
}

export function getMember(value: Json | undefined, key: string): Json | undefined {
  const found = value?.[key];
  return isJson(found) ? found : undefined;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
