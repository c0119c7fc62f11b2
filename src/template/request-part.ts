import { entriesOf, valueAt, type Plain } from '../yaml/index.js';
import type { Declared } from './hidden.js';
import { jsonText } from './json-text.js';
import { PARAMETERS_KEY, parametersEnvironment } from './parameters.js';
import type { Source } from './source.js';

/** What a request to create, update, preview or validate a stack carries of a bundle. */
export interface RequestPart {
  readonly template?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  /** The body's own parameters, which `GET …/files` never shows. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Parts {
  readonly template: string | undefined;
  /** Without the environment that carries the parameters. */
  readonly files: Readonly<Record<string, string>>;
  readonly environments: readonly { readonly key: string; readonly source: Source }[];
  readonly parameters: Readonly<Record<string, Plain>>;
  readonly declared: readonly Declared[];
}

/**
 * Heat hides a hidden parameter in the stack and its environment, but shows every file as it was sent, to whoever
 * may read the stack. So hidden values travel as the body's parameters, and the others in an environment of their
 * own. A value that an environment file names as well must take that way too, or the file would win; and where the
 * template is not at hand, nobody knows which ones are hidden.
 */
export function requestPart({ template, files, environments, parameters, declared }: Parts): RequestPart {
  const named = new Set(environments.flatMap(({ source }) => namesIn(source)));
  const types = new Map(declared.filter(({ isHidden }) => isHidden).map(({ name, type }) => [name, type]));
  const isSecret = ([name]: [string, Plain]): boolean =>
    !named.has(name) && (template === undefined || types.has(name));
  const entries = Object.entries(parameters);
  const shown = entries.filter((entry) => !isSecret(entry));
  const own =
    shown.length === 0 ? {} : { [PARAMETERS_KEY]: parametersEnvironment(Object.fromEntries(shown)) };
  return {
    ...(template === undefined ? {} : { template }),
    files: { ...files, ...own },
    environmentFiles: [...environments.map(({ key }) => key), ...Object.keys(own)],
    parameters: Object.fromEntries(
      entries.filter(isSecret).map(([name, value]) => [name, bodyValue(value, types.get(name))]),
    ),
  };
}

function namesIn({ tree }: Source): string[] {
  return entriesOf(tree, valueAt(tree, tree.root, 'parameters') ?? null).map(({ name }) => name);
}

/** A value that survives JSON: Heat reads the text of a number, and of a map, as it reads the thing itself. */
function bodyValue(value: Plain, type: string | undefined): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (type?.toLowerCase() === 'json') return jsonText(value);
  // A comma-delimited list is a list of texts.
  return Array.isArray(value) && type !== undefined
    ? value.map((one: Plain) => bodyValue(one, type))
    : loose(value);
}

function numberText(value: bigint | number): string {
  return jsonText(value).replace('.0e', 'e');
}

/** Where the type is not known a number inside a map stays a number, if need be without its last digits. */
function loose(value: Plain): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(loose);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, loose(one)]));
}
