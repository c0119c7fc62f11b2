import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(await readFile('docs/schemas/plan-v1.schema.json', 'utf8')) as unknown;
const validate = new Ajv2020({ allErrors: true }).compile(withoutOtherProperties(schema) as object);

/** Returns why a file of `plan-file` does not match its schema; a property that the schema does not describe is an error, too. */
export function planSchemaErrors(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The published schema permits further properties, so that a later release can add some. */
function withoutOtherProperties(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutOtherProperties);
  const entries = Object.entries(value).map(([name, part]) => [name, withoutOtherProperties(part)] as const);
  const isObject = 'properties' in value && 'type' in value;
  return Object.fromEntries([...entries, ...(isObject ? [['additionalProperties', false] as const] : [])]);
}
