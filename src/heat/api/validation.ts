import * as v from 'valibot';
import { decode, mapOf, withExactNumbers } from '../../http/index.js';
import { toRequestBody, type StackDefinition } from './definition.js';
import { list, optionalJson, textOrEmpty, texts, optionalText } from '../schema.js';
import { RouteGroup } from '../route-group.js';

/** Heat returns this instead of the value of a hidden parameter. */
export const HIDDEN_VALUE = '******';

/** A parameter of a template: `format_validate_parameter` in heat/engine/api.py. */
export interface TemplateParameter {
  readonly name: string;
  /** `String`, `Number`, `CommaDelimitedList`, `Json`, `Boolean`. */
  readonly type: string;
  readonly description: string;
  readonly label: string | undefined;
  /** True unless Heat says that the value may be shown. */
  readonly hidden: boolean;
  readonly hasDefault: boolean;
  readonly defaultValue: unknown;
  /** The value in the request; `undefined` if there is none. */
  readonly value: unknown;
  readonly tags: readonly string[];
  /** `AllowedValues`, `MinLength` and so on, by Heat's names. */
  readonly constraints: Readonly<Record<string, unknown>>;
}

const CONSTRAINT_KEYS = [
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

/** A parameter without its name, which is the key in the map. */
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
    constraints: Object.fromEntries(Object.entries(wire).filter(([key]) => CONSTRAINT_KEYS.includes(key))),
  })),
);

/** Parameters of a nested template: `get_nested_parameters` in heat/engine/stack.py. */
export interface NestedTemplate {
  readonly type: string;
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  /** By resource name. */
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

/** Parameters that belong together, for a form. */
export interface ParameterGroup {
  readonly label: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

/** A valid template: `validate_template` in heat/engine/service.py. */
export interface ValidTemplate {
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  readonly parameterGroups: readonly ParameterGroup[];
  /** The environment, merged by Heat. */
  readonly environment: Readonly<Record<string, unknown>>;
  /** Only with `showNested`; by resource name. */
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

/** Options of a validation. */
export interface ValidateOptions {
  /** Also describe the parameters of nested templates. */
  readonly showNested?: boolean;
  /** Error codes of Heat to ignore, for example `99001`. */
  readonly ignoreErrors?: readonly string[];
}

/** A parameter whose schema is not a map gets default values. */
const parametersSchema = v.pipe(
  mapOf(v.fallback(parameterSchema, v.parse(parameterSchema, {}))),
  v.transform((map): readonly TemplateParameter[] =>
    Object.entries(map).map(([name, parameter]) => ({ name, ...parameter })),
  ),
);

const nestedSchema: v.GenericSchema<unknown, NestedTemplate> = v.pipe(
  v.object({
    Type: textOrEmpty,
    Description: textOrEmpty,
    Parameters: v.fallback(parametersSchema, []),
    NestedParameters: v.fallback(
      v.lazy(() => mapOf(nestedSchema)),
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

const validTemplateSchema = v.pipe(
  v.object({
    Description: textOrEmpty,
    Parameters: parametersSchema,
    ParameterGroups: list(v.object({ label: textOrEmpty, description: textOrEmpty, parameters: texts })),
    Environment: optionalJson,
    NestedParameters: v.fallback(v.optional(mapOf(nestedSchema), {}), {}),
  }),
  v.transform((wire): ValidTemplate => ({
    description: wire.Description,
    parameters: wire.Parameters,
    parameterGroups: wire.ParameterGroups,
    environment: wire.Environment ?? {},
    nested: wire.NestedParameters,
  })),
);

/** Validation of templates. */
export class ValidationRoutes extends RouteGroup {
  /** Validates template and environment. Throws a `RequestError` with status 400 if they are invalid. */
  async validateTemplate(definition: StackDefinition, options: ValidateOptions = {}): Promise<ValidTemplate> {
    const response = await this.send({
      method: 'POST',
      path: '/validate',
      query: { show_nested: options.showNested, ignore_errors: options.ignoreErrors?.join(',') },
      json: toRequestBody(definition),
      retry: 'always',
    });
    return decode(validTemplateSchema, withExactNumbers(response), "Heat's response to the validation");
  }
}
