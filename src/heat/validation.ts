import * as v from 'valibot';
import { decode, withExactNumbers } from '../http/index.js';
import { bodyOf, type StackDefinition } from './definition.js';
import { listOf, optionalJson, textOrEmpty, texts } from './schema.js';
import type { Send } from './send.js';
import { parameterSchema, type TemplateParameter } from './template-parameter.js';

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
    ParameterGroups: listOf(v.object({ label: textOrEmpty, description: textOrEmpty, parameters: texts })),
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
  send: Send,
  definition: StackDefinition,
  options: ValidateOptions,
): Promise<ValidTemplate> {
  const answer = await send({
    method: 'POST',
    path: '/validate',
    query: { show_nested: options.showNested, ignore_errors: options.ignoreErrors?.join(',') },
    json: bodyOf(definition),
    repeat: 'always',
  });
  return decode(validSchema, withExactNumbers(answer), "Heat's answer to the validation");
}
