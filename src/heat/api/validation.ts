import * as v from 'valibot';
import { decode, withExactNumbers } from '../../http/index.js';
import { toRequestBody, type StackDefinition } from './definition.js';
import { list, optionalJson, textOrEmpty, texts, optionalText } from '../schema.js';
import type { SendRequest } from '../transport.js';

/** Heat shows this in place of the value of a hidden parameter. */
export const HIDDEN_VALUE = '******';

/** A template's parameter: `format_validate_parameter` in heat/engine/api.py. */
export interface TemplateParameter {
  readonly name: string;
  /** `String`, `Number`, `CommaDelimitedList`, `Json`, `Boolean`. */
  readonly type: string;
  readonly description: string;
  readonly label: string | undefined;
  /** Its value must not be shown: so is also one of which Heat does not say. */
  readonly hidden: boolean;
  readonly hasDefault: boolean;
  readonly defaultValue: unknown;
  /** What the request gives it; `undefined` when it gives nothing. */
  readonly value: unknown;
  readonly tags: readonly string[];
  /** `AllowedValues`, `MinLength` … as Heat names them. */
  readonly constraints: Readonly<Record<string, unknown>>;
}

const CONSTRAINTS = [
  'AllowedValues',
  'AllowedPattern',
  'MinLength',
  'MaxLength',
  'MinValue',
  'MaxValue',
  'Step',
  'Offset',
  'CustomConstraint',
  'ConstraintDescription',
];

/** The name is the key under which it comes. */
const parameterSchema = v.pipe(
  v.looseObject({
    Type: textOrEmpty,
    Description: textOrEmpty,
    Label: optionalText,
    NoEcho: optionalText,
    Tags: texts,
  }),
  v.transform((wire): Omit<TemplateParameter, 'name'> => ({
    type: wire.Type,
    description: wire.Description,
    label: wire.Label,
    hidden: !/^false$/i.test(wire.NoEcho ?? ''),
    hasDefault: 'Default' in wire,
    defaultValue: wire['Default'],
    value: wire['Value'],
    tags: wire.Tags,
    constraints: Object.fromEntries(Object.entries(wire).filter(([key]) => CONSTRAINTS.includes(key))),
  })),
);

/** What a nested template wants: `get_nested_parameters` in heat/engine/stack.py. */
export interface NestedTemplate {
  readonly type: string;
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  /** By the name of the resource that holds it. */
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

export interface ParameterGroup {
  readonly label: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

/** A template that Heat finds valid: `validate_template` in heat/engine/service.py. */
export interface ValidTemplate {
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  readonly parameterGroups: readonly ParameterGroup[];
  /** The environment as Heat merged it. */
  readonly environment: Readonly<Record<string, unknown>>;
  /** Only when nested ones were asked for; by the name of the resource that holds it. */
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

export interface ValidateOptions {
  readonly showNested?: boolean;
  /** Heat's error codes that do not make the template invalid, e.g. `99001`. */
  readonly ignoreErrors?: readonly string[];
}

/** Of a parameter that is no map only the name is known. */
const parameters = v.pipe(
  v.record(v.string(), v.fallback(parameterSchema, v.parse(parameterSchema, {}))),
  v.transform((map): readonly TemplateParameter[] =>
    Object.entries(map).map(([name, parameter]) => ({ name, ...parameter })),
  ),
);

const nestedSchema: v.GenericSchema<unknown, NestedTemplate> = v.pipe(
  v.object({
    Type: textOrEmpty,
    Description: textOrEmpty,
    Parameters: v.fallback(parameters, []),
    NestedParameters: v.fallback(
      v.lazy(() => v.record(v.string(), nestedSchema)),
      {},
    ),
  }),
  v.transform((wire) => ({
    type: wire.Type,
    description: wire.Description,
    parameters: wire.Parameters,
    nested: wire.NestedParameters,
  })),
);

const validSchema = v.pipe(
  v.object({
    Description: textOrEmpty,
    Parameters: parameters,
    ParameterGroups: list(v.object({ label: textOrEmpty, description: textOrEmpty, parameters: texts })),
    Environment: optionalJson,
    NestedParameters: v.fallback(v.optional(v.record(v.string(), nestedSchema), {}), {}),
  }),
  v.transform((wire): ValidTemplate => ({
    description: wire.Description,
    parameters: wire.Parameters,
    parameterGroups: wire.ParameterGroups,
    environment: wire.Environment ?? {},
    nested: wire.NestedParameters,
  })),
);

export async function validateTemplate(
  send: SendRequest,
  definition: StackDefinition,
  options: ValidateOptions,
): Promise<ValidTemplate> {
  const answer = await send({
    method: 'POST',
    path: '/validate',
    query: { show_nested: options.showNested, ignore_errors: options.ignoreErrors?.join(',') },
    json: toRequestBody(definition),
    retry: 'always',
  });
  return decode(validSchema, withExactNumbers(answer), "Heat's answer to the validation");
}
