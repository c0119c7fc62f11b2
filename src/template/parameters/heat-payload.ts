import type { Plain } from '../../yaml/index.js';
import type { DeclaredParameters } from './hidden-parameters.js';
import { jsonText } from './heat-json.js';
import { PARAMETERS_KEY, parametersEnvironment } from './parameters.js';
import type { WithheldValues } from './withhold-values.js';

/** What a request to create, update, preview or validate a stack carries of a bundle. */
export interface HeatPayload {
  readonly template?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  /** The body's own parameters, which `GET …/files` never shows. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Parts {
  readonly template: string | undefined;
  /** Without the environment that carries the parameters. */
  readonly sent: WithheldValues;
  readonly parameters: Readonly<Record<string, Plain>>;
  readonly declared: readonly DeclaredParameters[];
}

/**
 * Heat hides a hidden parameter in the stack and its environment, but shows every file as it was sent, to whoever
 * may read the stack. So hidden values travel as the body's parameters, and the others in an environment of their
 * own. Where the template is not at hand, nobody knows which ones are hidden: all travel in the body.
 */
export function createHeatPayload({ template, sent, parameters, declared }: Parts): HeatPayload {
  const types = new Map(declared.filter(({ isHidden }) => isHidden).map(({ name, type }) => [name, type]));
  const isSecret = ([name]: [string, Plain]): boolean => template === undefined || types.has(name);
  const entries = Object.entries(parameters);
  const shown = entries.filter((entry) => !isSecret(entry));
  const own =
    shown.length === 0 ? {} : { [PARAMETERS_KEY]: parametersEnvironment(Object.fromEntries(shown)) };
  // An input without a value leaves the one of the environments, as Heat does.
  const inputs = entries.filter(([name, value]) => value !== null || sent.values[name] === undefined);
  const secrets = [...Object.entries(sent.values), ...inputs.filter(isSecret)];
  return {
    ...(template === undefined ? {} : { template }),
    files: { ...sent.files, ...own },
    environmentFiles: [...sent.environmentFiles, ...Object.keys(own)],
    parameters: Object.fromEntries(secrets.map(([name, value]) => [name, bodyValue(value, types.get(name))])),
  };
}

/** A value that survives JSON: Heat reads the text of a number, and of a map, as it reads the thing itself. */
function bodyValue(value: Plain, type: string | undefined): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (type?.toLowerCase() === 'json') return jsonText(value);
  // A comma-delimited list is a list of texts.
  return Array.isArray(value) && type !== undefined
    ? value.map((one: Plain) => bodyValue(one, type))
    : parseLoosely(value);
}

function numberText(value: bigint | number): string {
  return jsonText(value).replace('.0e', 'e');
}

/** Where the type is not known a number inside a map stays a number, if need be without its last digits. */
function parseLoosely(value: Plain): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(parseLoosely);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, parseLoosely(one)]));
}
