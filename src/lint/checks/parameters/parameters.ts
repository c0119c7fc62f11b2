import { toKey } from '../../../template/index.js';
import { listEntries, toPlain, valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import type { ParameterModel } from '../../model/template.js';
import {
  readParameterSchema,
  type ParameterSchema,
  type ParameterType,
} from '../../parameters/parameter-schema.js';
import { findConstraintProblem, findTypeProblem } from '../../parameters/value-problem.js';
import type { Constraint } from '../../schema/types.js';
import { toSchemaType } from '../../values/convert.js';
import { PARAMETER_RULES } from '../../rules/parameters.js';
import { didYouMean } from '../../../errors/index.js';
import { describeNode, describePlain } from '../../text.js';

/** Reports unknown types, constraints that Heat refuses, and defaults that break type or constraints. */
export function checkParameters(context: TemplateContext): void {
  for (const parameter of context.template.parameters.values()) {
    const schema = readParameterSchema(context.template, parameter);
    checkType(context, parameter);
    checkConstraints(context, parameter, schema);
    checkDefault(context, parameter, schema);
  }
}

function checkType({ template, report }: TemplateContext, { name, type, value }: ParameterModel): void {
  const { tree, source, assumedVersion } = template;
  const types = assumedVersion.parameterTypes;
  if (type !== undefined && types.includes(type)) return;
  const entry = listEntries(tree, value).find((one) => one.name === toKey(template.format, 'type'));
  if (entry === undefined) return;
  const written = describeNode(tree, entry.value);
  report(
    PARAMETER_RULES['unknown-parameter-type'],
    { source, node: entry.value },
    `Parameter "${name}" has the unknown type "${written}"`,
    { hint: didYouMean(written, types) ?? `Types: ${types.join(', ')}.` },
  );
}

function checkConstraints(
  { template, schema, report }: TemplateContext,
  { name }: ParameterModel,
  { type, constraints, problems }: ParameterSchema,
): void {
  const { source } = template;
  for (const { node, message, hint, isIgnored } of problems)
    report(PARAMETER_RULES['invalid-constraint'], { source, node }, `${message} (parameter "${name}")`, {
      hint,
      level: isIgnored ? 'warning' : undefined,
    });
  for (const { node, constraint } of constraints) {
    const kinds = type === undefined ? undefined : KINDS[type];
    const wrong = type === undefined ? undefined : findWrongAllowedValue(type, constraint);
    if (wrong !== undefined)
      report(
        PARAMETER_RULES['invalid-constraint'],
        { source, node },
        `The allowed values of parameter "${name}" must have its type: Heat cannot convert "${wrong}" and refuses every value`,
      );
    if (kinds !== undefined && !kinds.includes(constraint.kind))
      report(
        PARAMETER_RULES['invalid-constraint'],
        { source, node },
        `Parameter "${name}" cannot have the constraint "${constraint.kind}", which is not for its type`,
        { hint: `Constraints of this type: ${kinds.join(', ')}.` },
      );
    if (constraint.kind === 'custom_constraint' && !schema.customConstraints.has(constraint.name))
      report(
        PARAMETER_RULES['invalid-constraint'],
        { source, node },
        `Heat has no custom constraint "${constraint.name}", unless a plugin adds it`,
        { hint: didYouMean(constraint.name, schema.customConstraints.keys()), level: 'warning' },
      );
  }
}

/** `AllowedValues` in heat/engine/constraints.py converts all of them whenever it compares. */
function findWrongAllowedValue(type: ParameterType, constraint: Constraint): string | undefined {
  if (constraint.kind !== 'allowed_values' || (type !== 'number' && type !== 'boolean')) return undefined;
  const wrong = constraint.values.find((one) => toSchemaType(type, one) === undefined);
  return wrong === undefined ? undefined : describePlain(wrong);
}

/** `valid_types` of the classes in heat/engine/constraints.py. */
const KINDS = {
  string: ['length', 'allowed_values', 'allowed_pattern', 'custom_constraint'],
  number: ['range', 'modulo', 'allowed_values', 'custom_constraint'],
  boolean: ['allowed_values', 'custom_constraint'],
  list: ['length', 'allowed_values', 'custom_constraint'],
  json: ['length'],
};

/** Heat checks the constraints of a default even if the parameter has a value, but its type only if it has none. */
function checkDefault(
  context: TemplateContext,
  { name, defaultValue }: ParameterModel,
  { type, constraints }: ParameterSchema,
): void {
  const { template, report } = context;
  const value = toPlain(template.tree, defaultValue);
  if (type === undefined || value === null) return;
  const target = { source: template.source, node: defaultValue };
  const isUsed = !context.isNested && !hasValue(context, name);
  const typeProblem = findTypeProblem(type, value);
  // Heat applies the custom constraints only to the value.
  const applied = constraints.filter(({ constraint }) => isUsed || constraint.kind !== 'custom_constraint');
  const problem = typeProblem ?? findConstraintProblem(type, applied, value);
  if (problem === undefined) return;
  if (context.isNested && isReplaced(context, name)) return;
  const { hint, message } = problem;
  report(PARAMETER_RULES['invalid-default'], target, `The default of parameter "${name}" ${message}`, {
    hint,
    level: typeProblem !== undefined && type !== 'list' && !isUsed ? 'warning' : undefined,
  });
}

function hasValue({ files }: TemplateContext, name: string): boolean {
  if (Object.hasOwn(files.parameters, name)) return true;
  return files.environments.some(({ tree }) =>
    ['parameters', 'parameter_defaults'].some(
      (section) => toPlain(tree, valueAt(tree, valueAt(tree, tree.root, section) ?? null, name)) !== null,
    ),
  );
}

/** Heat replaces the defaults of nested templates by `parameter_defaults`, but not those of the root. */
function isReplaced({ files }: TemplateContext, name: string): boolean {
  return files.environments.some(
    ({ tree }) =>
      toPlain(tree, valueAt(tree, valueAt(tree, tree.root, 'parameter_defaults') ?? null, name)) !== null,
  );
}
