import { isMapNode, listEntries, listItems, valueAt, type Node } from '../../yaml/index.js';
import type { ParameterModel, TemplateModel } from '../model/template.js';
import type { PropertyType } from '../schema/types.js';
import {
  readBounds,
  readConstraint,
  type ConstraintProblem,
  type ParameterConstraint,
} from './constraint.js';

export type ParameterType = 'string' | 'number' | 'list' | 'json' | 'boolean';

/** `Schema.from_parameter` in heat/engine/properties.py. */
export const PROPERTY_TYPES: Readonly<Record<ParameterType, PropertyType>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
  json: 'map',
};

/** What a template says about the values of a parameter. */
export interface ParameterSchema {
  /** `undefined` if the type is missing or unknown. */
  readonly type: ParameterType | undefined;
  readonly constraints: readonly ParameterConstraint[];
  /** Constraints that Heat refuses for what they are, whatever the value is. */
  readonly problems: readonly ConstraintProblem[];
}

const TYPES: ReadonlyMap<string, ParameterType> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['comma_delimited_list', 'list'],
  ['json', 'json'],
  ['boolean', 'boolean'],
  ['String', 'string'],
  ['Number', 'number'],
  ['CommaDelimitedList', 'list'],
  ['Json', 'json'],
  ['Boolean', 'boolean'],
]);

export function readParameterSchema(template: TemplateModel, parameter: ParameterModel): ParameterSchema {
  const isKnown =
    parameter.type !== undefined && template.assumedVersion.parameterTypes.includes(parameter.type);
  const type = isKnown ? TYPES.get(parameter.type) : undefined;
  const results =
    template.format === 'hot'
      ? readHotConstraints(template, parameter)
      : readCfnConstraints(template, parameter);
  return {
    type,
    constraints: results.filter((one) => 'constraint' in one),
    problems: results.filter((one) => 'message' in one),
  };
}

type Result = ParameterConstraint | ConstraintProblem;

/** An element of `constraints` holds one constraint; Heat reads no second one. */
const HOT_KINDS = [
  'modulo',
  'range',
  'length',
  'allowed_values',
  'allowed_pattern',
  'custom_constraint',
] as const;

function readHotConstraints(template: TemplateModel, parameter: ParameterModel): Result[] {
  const { tree, assumedVersion } = template;
  const kinds = HOT_KINDS.filter((kind) => assumedVersion.parameterConstraintKeys.includes(kind));
  return listItems(tree, valueAt(tree, parameter.value, 'constraints')).flatMap((item): Result[] => {
    if (!isMapNode(tree, item)) return [{ node: item, message: 'A constraint must be a map' }];
    const entries = listEntries(tree, item);
    const used = kinds.flatMap((kind) => entries.filter(({ name }) => name === kind));
    const [first, second] = used;
    if (first === undefined) return toEmptyConstraint(item, entries.length === 0, kinds);
    const kind = HOT_KINDS.find((one) => one === first.name);
    if (kind === undefined) return [];
    const read = readConstraint(tree, kind, first.value, first.key);
    const ignored: Result[] =
      second === undefined
        ? []
        : [
            {
              node: second.key,
              message: `Heat ignores the constraint "${second.name}": the same element has "${first.name}"`,
              hint: `Start a new list element with "- ${second.name}:".`,
              isIgnored: true,
            },
          ];
    return [read, ...ignored];
  });
}

/** An unknown key is reported as such, so that only the lack of any key is left. */
function toEmptyConstraint(node: Node | null, isEmpty: boolean, kinds: readonly string[]): Result[] {
  if (!isEmpty) return [];
  return [{ node, message: 'A constraint must not be empty', hint: `Constraints: ${kinds.join(', ')}.` }];
}

function readCfnConstraints({ tree }: TemplateModel, { value }: ParameterModel): Result[] {
  const find = (name: string): { key: Node; value: Node | null } | undefined =>
    listEntries(tree, value).find((one) => one.name === name);
  const bounds = (kind: 'range' | 'length', minName: string, maxName: string): Result[] => {
    const [min, max] = [find(minName), find(maxName)];
    if (min === undefined && max === undefined) return [];
    return [readBounds(tree, kind, { min: min?.value, max: max?.value }, (min ?? max)?.key ?? null)];
  };
  const single = (kind: 'allowed_values' | 'allowed_pattern', name: string): Result[] => {
    const entry = find(name);
    return entry === undefined ? [] : [readConstraint(tree, kind, entry.value, entry.key)];
  };
  return [
    ...bounds('range', 'MinValue', 'MaxValue'),
    ...bounds('length', 'MinLength', 'MaxLength'),
    ...single('allowed_values', 'AllowedValues'),
    ...single('allowed_pattern', 'AllowedPattern'),
  ];
}
