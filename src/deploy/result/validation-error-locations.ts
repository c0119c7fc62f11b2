import type { SourceLocation } from '../../errors/index.js';
import type { Bundle } from '../../template/index.js';

type Finder = (
  match: RegExpExecArray,
  files: Bundle,
) => SourceLocation | readonly SourceLocation[] | undefined;
type NodePath = readonly (string | number)[];

/**
 * Forms of Heat's messages about a template, and how to find what they name: heat/common/exception.py,
 * heat/engine/properties.py, parameters.py, constraints.py, environment.py, template_common.py and hot/template.py; all
 * seen on Heat 19.
 */
const FORMS: readonly (readonly [RegExp, Finder])[] = [
  [/\b(?:resources|outputs|conditions|parameter_groups)[.[][^\s:]+/, followPath],
  [
    /The specified reference "[^"]*" \(in (\S+)\) is incorrect/,
    ([, path = ''], files) => {
      const [name = '', ...propertyParts] = path.split('.Properties');
      const keys = splitResourcePath(propertyParts.join('.Properties'));
      return files.locateResource(
        [name],
        propertyParts.length === 0 ? ['depends_on'] : ['properties', ...keys],
      );
    },
  ],
  [
    /parameters are immutable and may not be updated: (.+)$/,
    ([, names = ''], files) =>
      names
        .split(', ')
        .flatMap((name) => findGivenLocation(name, files) ?? findDeclarationLocation(name, files) ?? []),
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
    locateResourceOfType,
  ],
  [
    /Invalid external resource: Resource (\S+) \(\S+\) can not be found/,
    ([, id = ''], files) => files.locateDefinition((entry) => entry('external_id') === id, ['external_id']),
  ],
  [
    /^Resource (\S+) (\S+) type must be/,
    ([, name = '', key = ''], files) => files.locateResource([name], [key]),
  ],
  [
    /Duplicate names \{(.+?)\}/,
    ([, names = ''], files) =>
      [...names.matchAll(/'(.+?)'/g)].flatMap(([, name = '']) =>
        [files.locateResource([name]), findDeclarationLocation(name, files)].flatMap(
          (location) => location ?? [],
        ),
      ),
  ],
  [/Invalid type \((.+?)\)/, ([, type = ''], files) => files.locateText('parameters', type)],
  [
    /Invalid key '(.+?)' for parameter constraints/,
    ([, key = ''], files) => files.locateText('parameters', key),
  ],
  [
    /Invalid parameter constraints for parameter (\S+?),/,
    ([, name = ''], files) => findDeclarationLocation(name, files, 'constraints'),
  ],
  [/Invalid parameter \((.+?)\), expected a mapping/, locateDeclaration],
  [
    /Tags property should be a list for parameter: (\S+)/,
    ([, name = ''], files) => findDeclarationLocation(name, files, 'tags'),
  ],
  [
    /Invalid (?:hook type|restricted_action type) "(.+?)"/,
    ([, value = ''], files) => files.locateText('resource_registry', value),
  ],
  [
    /Could not fetch remote template "(.+?)"/,
    ([, url = ''], files) => files.locateText('resource_registry', url) ?? findResourceOfType(url, files),
  ],
  [
    /environment has (?:wrong|empty) section "(.+?)"/,
    ([, section = ''], files) =>
      files.environmentFiles
        .map((key) => files.locateExactly(key, [section]))
        .find((location) => location !== undefined),
  ],
  [
    /Parameter '(.+?)' is invalid/,
    ([, name = ''], files) => findGivenLocation(name, files) ?? findDeclarationLocation(name, files),
  ],
  [/The Parameter \((.+?)\) was not defined/, ([, name = ''], files) => findGivenLocation(name, files)],
  [/The Parameter \((.+?)\) was not provided/, locateDeclaration],
  [/Missing parameter type for parameter: (\S+)/, locateDeclaration],
  [
    /Invalid key '(.+?)' for parameter \((.+?)\)/,
    ([, key = '', name = ''], files) => findDeclarationLocation(name, files, key),
  ],
  [/The Resource Type \((.+?)\) could not be found/, locateResourceOfType],
  [
    /The Referenced Attribute \((\S+) (?:\(')?([^\s',)]+)/,
    ([, name = '', attribute = ''], files) => files.locateAttribute(name, attribute),
  ],
  [
    /"(.+?)" is not a valid keyword inside a (\S+) definition/,
    ([, first = '', second = ''], files) => {
      // Heat 19 formats this message incorrectly: `"%s" is not a valid keyword inside a bogus definition`.
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

/** Heat's messages about a template are shorter. Some of the patterns take quadratic time. */
const SEARCHED_CHARACTERS = 4000;

/** Returns the locations of what Heat's message names, from the first form that finds one; empty if none does. */
export function findValidationErrorLocations(serverMessage: string, files: Bundle): SourceLocation[] {
  for (const [form, find] of FORMS) {
    const match = form.exec(serverMessage.slice(0, SEARCHED_CHARACTERS));
    const found = match === null ? undefined : find(match, files);
    const locations = [found ?? []].flat();
    if (locations.length > 0) return locations;
  }
  return [];
}

/** Resource names from the root stack down, and keys within the last resource. */
interface HeatPath {
  readonly names: readonly string[];
  readonly within: NodePath;
}

/**
 * Returns the resource that Heat's message names by a path, as names from the root stack down; empty if it names none.
 */
export function findNamedResource(serverMessage: string): readonly string[] {
  const [path] = /\bresources[.[][^\s:]+/.exec(serverMessage.slice(0, SEARCHED_CHARACTERS)) ?? [];
  return path === undefined ? [] : readPath(path).names;
}

/** Parses a path such as `resources.group<nested_stack>.resources.0<n.yaml>.resources.inner.properties.length`. */
function readPath(path: string): HeatPath {
  const names: string[] = [];
  let within: (string | number)[] = [];
  const steps = path.match(/<[^<>]*>|\[\d+\]|[^.<[\]]+/g) ?? [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? '';
    // Nested stacks are looked up by name, so the name of their file is not needed.
    if (step.startsWith('<')) continue;
    if (step === 'resources' && within.length === 0) {
      index += 1;
      names.push((steps[index] ?? '').replace(/^\[(\d+)\]$/, '$1'));
    } else within = [...within, ...splitResourcePath(step)];
  }
  return { names, within };
}

function followPath({ 0: path, input, index }: RegExpExecArray, files: Bundle): SourceLocation | undefined {
  const { names, within } = readPath(path);
  const unknown = /Unknown Property (\S+)/.exec(input.slice(index))?.[1];
  const type = input.includes('Resource Type (', index) ? findInnerType(input, files) : undefined;
  if (type !== undefined) return type;
  const keys = unknown === undefined ? within : [...within, unknown];
  return names.length > 0 ? files.locateResource(names, keys) : files.locateNode(undefined, keys);
}

/** Finds the unknown type, because the path leads only to the nested stack that contains it. */
function findInnerType(serverMessage: string, files: Bundle): SourceLocation | undefined {
  const [, type = ''] = /The Resource Type \((.+?)\)/.exec(serverMessage) ?? [];
  return findResourceOfType(type, files);
}

function locateResourceOfType([, type = '']: RegExpExecArray, files: Bundle): SourceLocation | undefined {
  return findResourceOfType(type, files);
}

function locateDeclaration([, name = '']: RegExpExecArray, files: Bundle): SourceLocation | undefined {
  return findDeclarationLocation(name, files);
}

/** Returns the location of the first resource of the type, or of its mapping in an environment. */
function findResourceOfType(type: string, files: Bundle): SourceLocation | undefined {
  const isOfType = (entry: (name: string) => string | undefined): boolean => entry('type') === type;
  return (
    files.locateDefinition(isOfType, ['type']) ??
    files.locateText('resource_registry', type) ??
    files.locateText('resources', type)
  );
}

/** Splits `character_classes[0].class` into `character_classes`, 0, `class`. */
export function splitResourcePath(text: string): NodePath {
  const parts = text.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  return parts.map((part) => (part.startsWith('[') ? Number(part.slice(1, -1)) : part));
}

/** Returns the location of the value in the last environment that sets the parameter. */
function findGivenLocation(name: string, files: Bundle): SourceLocation | undefined {
  return [...files.environmentFiles]
    .reverse()
    .map((key) => files.locateExactly(key, ['parameters', name]))
    .find((location) => location !== undefined);
}

function findDeclarationLocation(name: string, files: Bundle, key?: string): SourceLocation | undefined {
  const path = ['parameters', name, ...(key === undefined ? [] : [key])];
  return files.locateExactly(undefined, path) ?? files.locateExactly(undefined, ['parameters', name]);
}
