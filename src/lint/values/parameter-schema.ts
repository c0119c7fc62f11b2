import { isMap, type Node } from 'yaml';
import { listEntries, listItems, toPlain, valueAt, type Plain } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import type { ParameterModel, TemplateModel } from '../model/template.js';
import type { Constraint, PropertyType } from '../schema/types.js';
import { toNumber } from './convert.js';
import type { PropertyRules } from './validate.js';

/** `Schema.from_parameter` in heat/engine/properties.py. */
const PROPERTY_TYPES: ReadonlyMap<string, PropertyType> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['comma_delimited_list', 'list'],
  ['commadelimitedlist', 'list'],
  ['json', 'map'],
]);

/** Returns the properties of a nested template's resource: its parameters. */
export function readParameterSchemas(
  { files }: Pick<LintContext, 'files'>,
  template: TemplateModel,
): ReadonlyMap<string, PropertyRules> {
  const defaults = new Set(
    files.environments.flatMap(({ tree }) =>
      listEntries(tree, valueAt(tree, tree.root, 'parameter_defaults') ?? null).map(({ name }) => name),
    ),
  );
  return new Map(
    [...template.parameters].map(([name, parameter]) => [
      name,
      toSchema(template, parameter, defaults.has(name)),
    ]),
  );
}

function toSchema(
  template: TemplateModel,
  parameter: ParameterModel,
  hasOtherDefault: boolean,
): PropertyRules {
  const { tree, format } = template;
  const type = PROPERTY_TYPES.get(parameter.type?.toLowerCase() ?? '') ?? 'any';
  const hasDefault = toPlain(tree, parameter.defaultValue) !== null;
  return {
    onlyIn: undefined,
    type,
    required: !hasDefault && !hasOtherDefault,
    default: undefined,
    updateAllowed: true,
    immutable: false,
    notImplemented: false,
    constraints: format === 'hot' ? readConstraints(template, parameter) : [],
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

/** Reads the constraints of a HOT parameter; invalid ones are left out. */
function readConstraints({ tree }: TemplateModel, { value }: ParameterModel): readonly Constraint[] {
  const list = listItems(tree, valueAt(tree, value, 'constraints') ?? null);
  return list.flatMap((item) =>
    listEntries(tree, item).flatMap(({ name, value: argument }): Constraint[] => {
      const constraint = readConstraint(
        name,
        argument,
        (node) => toPlain(tree, node),
        (node, key) => readBound(toPlain(tree, valueAt(tree, node, key) ?? null)),
      );
      return constraint === undefined ? [] : [constraint];
    }),
  );
}

function readConstraint(
  kind: string,
  node: Node | null,
  toValue: (node: Node | null) => Plain,
  boundAt: (node: Node | null, key: string) => number | undefined,
): Constraint | undefined {
  const description = undefined;
  switch (kind) {
    case 'range':
    case 'length':
      return isMap(node)
        ? { kind, min: boundAt(node, 'min'), max: boundAt(node, 'max'), description }
        : undefined;
    case 'allowed_values': {
      const plain = toValue(node);
      if (!Array.isArray(plain)) return undefined;
      const values = (plain as readonly Plain[]).filter((one) => one === null || typeof one !== 'object');
      return {
        kind,
        values: values.map((one) => (typeof one === 'bigint' ? Number(one) : one)),
        description,
      };
    }
    case 'allowed_pattern':
    case 'custom_constraint': {
      const text = toValue(node);
      if (typeof text !== 'string') return undefined;
      return kind === 'allowed_pattern'
        ? { kind, pattern: text, description }
        : { kind, name: text, description };
    }
    default:
      return undefined;
  }
}

function readBound(plain: Plain): number | undefined {
  const number = toNumber(plain);
  return number === undefined ? undefined : Number(number);
}
