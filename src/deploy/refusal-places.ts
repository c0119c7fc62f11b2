import type { Place } from '../errors/index.js';
import type { Files } from './context.js';

type Finder = (match: RegExpExecArray, files: Files) => Place | readonly Place[] | undefined;
type NodePath = readonly (string | number)[];

/**
 * What Heat's words about a template name, and where that stands. Forms: heat/common/exception.py,
 * heat/engine/properties.py, parameters.py, constraints.py, environment.py, template_common.py and hot/template.py; all seen
 * on Heat 19.
 */
const FORMS: readonly (readonly [RegExp, Finder])[] = [
  [
    /\b(?:resources|outputs|conditions|parameter_groups)[.[][^\s:]+/,
    (match, files) => alongPath(match, files),
  ],
  [
    /The specified reference "[^"]*" \(in (\S+)\) is incorrect/,
    ([, path = ''], files) => {
      const [name = '', ...inside] = path.split('.Properties');
      const keys = keysOf(inside.join('.Properties'));
      return files.locateResource([name], inside.length === 0 ? ['depends_on'] : ['properties', ...keys]);
    },
  ],
  [
    /parameters are immutable and may not be updated: (.+)$/,
    ([, names = ''], files) =>
      names.split(', ').flatMap((name) => givenAt(name, files) ?? declaredAt(name, files) ?? []),
  ],
  [
    /Update to propert(?:y|ies) (.+?) of (\S+) \(.+?\)/,
    ([, names = '', name = ''], files) => {
      const property = names.split(', ')[0] ?? names;
      return files.locateResource([name], ['properties', property]);
    },
  ],
  [
    /(?:not authorized to use (?:resource_types:)?|is not available for resource type )((?:[\w-]+::)+[\w-]+)/,
    ([, type = ''], files) => resourceOfType(type, files),
  ],
  [
    /^Resource (\S+) (\S+) type must be/,
    ([, name = '', key = ''], files) => files.locateResource([name], [key]),
  ],
  [
    /Duplicate names \{(.+?)\}/,
    ([, names = ''], files) =>
      [...names.matchAll(/'(.+?)'/g)].flatMap(([, name = '']) =>
        [files.locateResource([name]), declaredAt(name, files)].flatMap((place) => place ?? []),
      ),
  ],
  [/Invalid type \((.+?)\)/, ([, type = ''], files) => files.locateText('parameters', type)],
  [
    /Invalid key '(.+?)' for parameter constraints/,
    ([, key = ''], files) => files.locateText('parameters', key),
  ],
  [
    /Invalid parameter constraints for parameter (\S+?),/,
    ([, name = ''], files) => declaredAt(name, files, 'constraints'),
  ],
  [/Invalid parameter \((.+?)\), expected a mapping/, ([, name = ''], files) => declaredAt(name, files)],
  [
    /Tags property should be a list for parameter: (\S+)/,
    ([, name = ''], files) => declaredAt(name, files, 'tags'),
  ],
  [
    /Invalid (?:hook type|restricted_action type) "(.+?)"/,
    ([, value = ''], files) => files.locateText('resource_registry', value),
  ],
  [
    /Could not fetch remote template "(.+?)"/,
    ([, url = ''], files) => files.locateText('resource_registry', url) ?? resourceOfType(url, files),
  ],
  [
    /environment has (?:wrong|empty) section "(.+?)"/,
    ([, section = ''], files) =>
      files.environmentFiles
        .map((key) => files.locateExactly(key, [section]))
        .find((place) => place !== undefined),
  ],
  [/Parameter '(.+?)' is invalid/, ([, name = ''], files) => givenAt(name, files) ?? declaredAt(name, files)],
  [/The Parameter \((.+?)\) was not defined/, ([, name = ''], files) => givenAt(name, files)],
  [/The Parameter \((.+?)\) was not provided/, ([, name = ''], files) => declaredAt(name, files)],
  [/Missing parameter type for parameter: (\S+)/, ([, name = ''], files) => declaredAt(name, files)],
  [
    /Invalid key '(.+?)' for parameter \((.+?)\)/,
    ([, key = '', name = ''], files) => declaredAt(name, files, key),
  ],
  [/The Resource Type \((.+?)\) could not be found/, ([, type = ''], files) => resourceOfType(type, files)],
  [
    /"(.+?)" is not a valid keyword inside a (\S+) definition/,
    ([, first = '', second = ''], files) => {
      // Heat 19's validation fills its own message in wrongly: `"%s" is not a valid keyword inside a bogus definition`.
      const key = first === '%s' ? second : first;
      return files.locateDefinition((entry) => entry(key) !== undefined, [key]);
    },
  ],
  [
    /public_key property is required by the nova API/,
    (_, files) =>
      files.locateDefinition(
        (entry, properties) =>
          entry('type') === 'OS::Nova::KeyPair' && properties('public_key') === undefined,
      ),
  ],
  [
    /Each resource must contain a type key/i,
    (_, files) => files.locateDefinition((entry) => entry('type') === undefined),
  ],
  [
    /Invalid deletion policy "(.+?)"/,
    ([, policy = ''], files) =>
      files.locateDefinition((entry) => entry('deletion_policy') === policy, ['deletion_policy']),
  ],
  [
    /The template section is invalid: (\S+)/,
    ([, section = ''], files) => files.locateExactly(undefined, [section]),
  ],
  [
    /The template version is invalid/,
    (_, files) => files.locateExactly(undefined, ['heat_template_version']),
  ],
];

/** Heat's words about a template are shorter; some forms take the square of a text. */
const SEARCHED_CHARACTERS = 4000;

/** Where in the user's files that stands which Heat refuses; the first form that leads anywhere. */
export function refusalPlaces(said: string, files: Files): Place[] {
  for (const [form, find] of FORMS) {
    const match = form.exec(said.slice(0, SEARCHED_CHARACTERS));
    const found = match === null ? undefined : find(match, files);
    const places = [found ?? []].flat();
    if (places.length > 0) return places;
  }
  return [];
}

/** Resource names, from the root stack inwards, and keys within the last of them. */
interface HeatPath {
  readonly names: readonly string[];
  readonly within: NodePath;
}

/** Returns the resource that Heat's words name by a path, as names from the root stack inwards; empty if they name none. */
export function namedResource(said: string): readonly string[] {
  const [path] = /\bresources[.[][^\s:]+/.exec(said.slice(0, SEARCHED_CHARACTERS)) ?? [];
  return path === undefined ? [] : readPath(path).names;
}

/** `resources.group<nested_stack>.resources.0<n.yaml>.resources.inner.properties.length` */
function readPath(path: string): HeatPath {
  const names: string[] = [];
  let within: (string | number)[] = [];
  const steps = path.match(/<[^<>]*>|\[\d+\]|[^.<[\]]+/g) ?? [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? '';
    // What is nested is looked up by name; how its file is called says nothing more.
    if (step.startsWith('<')) continue;
    if (step === 'resources' && within.length === 0) {
      at += 1;
      names.push((steps[at] ?? '').replace(/^\[(\d+)\]$/, '$1'));
    } else within = [...within, ...keysOf(step)];
  }
  return { names, within };
}

function alongPath({ 0: path, input, index }: RegExpExecArray, files: Files): Place | undefined {
  const { names, within } = readPath(path);
  const unknown = /Unknown Property (\S+)/.exec(input.slice(index))?.[1];
  const type = input.includes('Resource Type (', index) ? innerType(input, files) : undefined;
  if (type !== undefined) return type;
  const inside = unknown === undefined ? within : [...within, unknown];
  return names.length > 0 ? files.locateResource(names, inside) : files.locateNode(undefined, inside);
}

/** The path leads to the nested stack only; the type that is unknown stands somewhere in it. */
function innerType(said: string, files: Files): Place | undefined {
  const [, type = ''] = /The Resource Type \((.+?)\)/.exec(said) ?? [];
  return resourceOfType(type, files);
}

/** The first resource of that type, or the name that an environment gives it. */
function resourceOfType(type: string, files: Files): Place | undefined {
  const isOfType = (entry: (name: string) => string | undefined): boolean =>
    entry('type') === type || entry('Type') === type;
  return (
    files.locateDefinition(isOfType, ['type']) ??
    files.locateText('resource_registry', type) ??
    files.locateText('resources', type) ??
    files.locateText('Resources', type)
  );
}

/** `character_classes[0].class` → `character_classes`, 0, `class`. */
export function keysOf(text: string): NodePath {
  const parts = text.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  return parts.map((part) => (part.startsWith('[') ? Number(part.slice(1, -1)) : part));
}

/** The environment that has the last word on a parameter. */
function givenAt(name: string, files: Files): Place | undefined {
  return [...files.environmentFiles]
    .reverse()
    .map((key) => files.locateExactly(key, ['parameters', name]))
    .find((place) => place !== undefined);
}

function declaredAt(name: string, files: Files, key?: string): Place | undefined {
  const path = ['parameters', name, ...(key === undefined ? [] : [key])];
  return files.locateExactly(undefined, path) ?? files.locateExactly(undefined, ['parameters', name]);
}
