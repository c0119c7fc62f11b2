import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isJson, type Json } from './json.js';

const FILE = '@octokit/openapi/generated/api.github.com.json';

let loaded: Json | undefined;

/** GitHub's own description of its API; 13 MB, so it is read once, by the first that asks. */
export function description(): Json {
  loaded ??= parsed(readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8'));
  return loaded;
}

function parsed(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new Error(`${FILE} is no JSON object`);
  return value;
}

/** Follows `$ref` as far as it goes. */
export function resolved(value: unknown): Json {
  if (!isJson(value)) return {};
  const reference = value['$ref'];
  return typeof reference === 'string' ? resolved(at(...reference.split('/').slice(1))) : value;
}

export function at(...way: readonly string[]): unknown {
  return way.reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), description());
}

/** A copy of a named example: the base of our answers, so that they have every field that GitHub's have. */
export function example(name: string): unknown {
  const value = resolved(at('components', 'examples', name))['value'];
  if (value === undefined) throw new Error(`GitHub describes no example ${name}`);
  return structuredClone(value);
}
