import { toPlain, type Plain, listSection } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { hasMergeStrategies } from '../model/merge-strategies.js';
import type { ParameterModel, TemplateModel } from '../model/template.js';
import { toBoolean, toNumber, toPythonString } from './convert.js';
import type { ParameterLookup } from './value.js';

/**
 * Returns the lookup of the root template's parameters: the value of the input and the parameters files, or else of the environments, or
 * else the default. The parent gives the
 * parameters of a nested template, so that none of them is known.
 */
export function createParameterLookup(
  { files }: Pick<LintContext, 'files'>,
  template: TemplateModel,
): ParameterLookup {
  if (template.source !== files.root) return () => undefined;
  return (name) => {
    const parameter = template.parameters.get(name);
    if (parameter === undefined) return undefined;
    const written = findWrittenValue(files, template, parameter);
    return written === undefined ? undefined : convertParameter(parameter.type ?? '', written);
  };
}

/** `undefined` if there is no value, or several to merge. */
function findWrittenValue(
  { environments, parameters }: LintContext['files'],
  { tree }: TemplateModel,
  { name, defaultValue }: ParameterModel,
): Plain | undefined {
  const values = ['parameters', 'parameter_defaults'].map((section) =>
    environments.flatMap(({ tree: environment }) => {
      const entries = listSection(environment, section);
      return entries.filter((one) => one.name === name).map(({ value }) => toPlain(environment, value));
    }),
  );
  const [set = [], defaults = []] = values;
  if (hasMergeStrategies({ environments }) && set.length + defaults.length > 0) return undefined;
  if (Object.hasOwn(parameters, name)) return parameters[name];
  if (set.length > 0) return set.at(-1);
  if (defaults.length > 0) return defaults.at(-1);
  return defaultValue ? toPlain(tree, defaultValue) : undefined;
}

/** Converts a value as `value()` of Heat's parameters does; `undefined` if Heat refuses it for the parameter. */
function convertParameter(type: string, value: Plain): Plain | undefined {
  if (value === null) return undefined;
  switch (type.toLowerCase()) {
    case 'string':
      return toPythonString(value);
    case 'number':
      return toNumber(value);
    case 'boolean':
      return toBoolean(value);
    case 'comma_delimited_list':
    case 'commadelimitedlist':
      return toList(value);
    case 'json':
      return typeof value === 'object' ? value : undefined;
    default:
      return undefined;
  }
}

/** Elements of a list become text; a text is split at its commas. */
function toList(value: Plain): Plain | undefined {
  if (typeof value === 'string') return value === '' ? [] : value.split(',');
  const isList = Array.isArray(value);
  if (!isList) return undefined;
  const items = (value as readonly Plain[]).map((item) => toPythonString(item));
  return items.every((item) => item !== undefined) ? items : undefined;
}
