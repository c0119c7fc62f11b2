import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { at } from './description.js';
import { isJson, type Json } from './json.js';

/** `closed` also refuses fields that the schema does not list: right for what we send, not for what is answered. */
export type Openness = 'open' | 'closed';

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);

const known = new Set<string>();
const compiled = {
  open: new WeakMap<Json, ValidateFunction>(),
  closed: new WeakMap<Json, ValidateFunction>(),
};

export function violations(
  schema: Json,
  value: unknown,
  openness: Openness = 'open',
): readonly ErrorObject[] {
  const validate = compiled[openness].get(schema) ?? compile(schema, openness);
  return validate(value) ? [] : (validate.errors ?? []);
}

export function told(error: ErrorObject): string {
  const extra = isJson(error.params) ? Object.values(error.params).join(', ') : '';
  return `${error.instancePath} ${error.message ?? error.keyword} (${extra})`.trim();
}

function compile(schema: Json, openness: Openness): ValidateFunction {
  const validate = ajv.compile(asJsonSchema(schema, openness));
  compiled[openness].set(schema, validate);
  return validate;
}

/** OpenAPI 3.0 is JSON Schema but for `nullable`, and for `$ref`, beside which nothing counts. */
function asJsonSchema(schema: Json, openness: Openness): Json {
  if (typeof schema['$ref'] === 'string') return { $ref: registered(schema['$ref'], openness) };
  const { nullable, ...rest } = relaxed(schema);
  const mapped = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, inner(value, openness)]),
  );
  if (openness === 'closed' && isJson(rest['properties'])) mapped['additionalProperties'] ??= false;
  return nullable === true ? { anyOf: [mapped, { type: 'null' }] } : mapped;
}

function inner(value: unknown, openness: Openness): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inner(item, openness));
  return isJson(value) ? asJsonSchema(value, openness) : value;
}

/**
 * Where the description contradicts itself: a URL whose default is the empty text need not be a URL, and alternatives
 * told apart by a discriminator may overlap.
 */
function relaxed(schema: Json): Json {
  const { format, oneOf, ...rest } = schema;
  const alternatives = isJson(schema['discriminator']) ? { anyOf: oneOf } : { oneOf };
  return {
    ...rest,
    ...(format === undefined || schema['default'] === '' ? {} : { format }),
    ...(oneOf === undefined ? {} : alternatives),
  };
}

/** Each component is added when something refers to it, and only then: all of them would take seconds. */
function registered(reference: string, openness: Openness): string {
  const id = `github:${openness}:${reference.split('/').at(-1) ?? ''}`;
  if (known.has(id)) return id;
  known.add(id);
  const component = at(...reference.split('/').slice(1));
  if (!isJson(component)) throw new Error(`GitHub describes no ${reference}`);
  ajv.addSchema(asJsonSchema(component, openness), id);
  return id;
}
