import type { Plain } from '../../yaml/index.js';
import type { DeclaredParameter } from './hidden-parameters.js';
import { formatHeatJson } from './heat-json.js';
import { PARAMETERS_KEY, formatParametersEnvironment } from './parameters.js';
import type { WithheldValues } from './withhold-values.js';
import { ownValue } from '../template-format.js';

/** The bundle's part of a request to create, update, preview or validate a stack. */
export interface HeatPayload {
  readonly template?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  /** Parameters in the request body, which `GET …/files` never shows. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface PayloadParts {
  readonly template: string | undefined;
  /** Files and environments without the parameters environment. */
  readonly withheld: WithheldValues;
  readonly parameters: Readonly<Record<string, Plain>>;
  readonly declared: readonly DeclaredParameter[];
}

/**
 * Puts hidden values into the body's `parameters` and the others into an environment: Heat hides hidden parameters in the
 * stack and its environment, but shows every file unchanged to every reader of the stack. Without a template it is unknown
 * which parameters are hidden, so all values go into the body.
 */
export function createHeatPayload({ template, withheld, parameters, declared }: PayloadParts): HeatPayload {
  const types = new Map(declared.filter(({ isHidden }) => isHidden).map(({ name, type }) => [name, type]));
  const isSecret = ([name]: [string, Plain]): boolean => template === undefined || types.has(name);
  const entries = Object.entries(parameters);
  const visibleEntries = entries.filter((entry) => !isSecret(entry));
  const parametersFile =
    visibleEntries.length === 0
      ? {}
      : { [PARAMETERS_KEY]: formatParametersEnvironment(Object.fromEntries(visibleEntries)) };
  // A null input keeps the value of the environments, as in Heat.
  const inputs = entries.filter(
    ([name, value]) => value !== null || ownValue(withheld.values, name) === undefined,
  );
  const secrets = [...Object.entries(withheld.values), ...inputs.filter(isSecret)];
  return {
    ...(template === undefined ? {} : { template }),
    files: { ...withheld.files, ...parametersFile },
    environmentFiles: [...withheld.environmentFiles, ...Object.keys(parametersFile)],
    parameters: Object.fromEntries(
      secrets.map(([name, value]) => [name, toBodyValue(value, types.get(name))]),
    ),
  };
}

/** Converts a value so that JSON does not change it: Heat accepts numbers and maps as text as well. */
function toBodyValue(value: Plain, type: string | undefined): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (type?.toLowerCase() === 'json') return formatHeatJson(value);
  // A comma-delimited list is a list of strings.
  return Array.isArray(value) && type !== undefined
    ? value.map((one: Plain) => toBodyValue(one, type))
    : toJsonValue(value);
}

function formatNumber(value: bigint | number): string {
  return formatHeatJson(value).replace('.0e', 'e');
}

/** If the type is unknown, a number inside a map stays a number, even if it loses digits. */
function toJsonValue(value: Plain): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toJsonValue);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJsonValue(one)]));
}
