import { toPlain, listSection } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import type { ParameterModel, TemplateModel } from '../model/template.js';
import type { PropertyRules } from '../values/validate.js';
import { PROPERTY_TYPES, readParameterSchema } from './parameter-schema.js';

/** Returns the properties of a nested template's resource: its parameters. */
export function readParameterRules(
  { files }: Pick<LintContext, 'files'>,
  template: TemplateModel,
): ReadonlyMap<string, PropertyRules> {
  const defaults = new Set(
    files.environments.flatMap(({ tree }) => listSection(tree, 'parameter_defaults').map(({ name }) => name)),
  );
  return new Map(
    [...template.parameters].map(([name, parameter]) => [
      name,
      toRules(template, parameter, defaults.has(name)),
    ]),
  );
}

function toRules(
  template: TemplateModel,
  parameter: ParameterModel,
  hasOtherDefault: boolean,
): PropertyRules {
  const schema = readParameterSchema(template, parameter);
  const type = schema.type === undefined ? 'any' : PROPERTY_TYPES[schema.type];
  const hasDefault = toPlain(template.tree, parameter.defaultValue) !== null;
  return {
    onlyIn: undefined,
    type,
    required: !hasDefault && !hasOtherDefault,
    default: undefined,
    updateAllowed: true,
    immutable: false,
    notImplemented: false,
    constraints: schema.constraints.map(({ constraint }) => constraint),
    members: undefined,
    items: undefined,
    support: {
      status: 'SUPPORTED',
      message: undefined,
      since: undefined,
      previous: [],
      substitute: undefined,
    },
    older: undefined,
    allowsConversion: type === 'map' || type === 'list',
  };
}
