import { at, resolved } from './description.js';
import { isJson, type Json } from './json.js';

/** One method of one path of the description. */
export interface Operation {
  readonly method: string;
  readonly template: string;
  /** By name, as they stand in the path of the request. */
  readonly params: Readonly<Record<string, string>>;
  readonly about: Json;
}

export function operationFor(method: string, path: string): Operation | undefined {
  for (const template of candidates(path)) {
    const params = paramsOf(template, path);
    const about = resolved(at('paths', template, method.toLowerCase()));
    if (params !== undefined && Object.keys(about).length > 0) return { method, template, params, about };
  }
  return undefined;
}

export function nameOf(operation: Operation): string {
  return `${operation.method} ${operation.template}`;
}

export function documentationOf(operation: Operation | undefined): string {
  const url = resolved(operation?.about['externalDocs'])['url'];
  return typeof url === 'string' ? url : 'https://docs.github.com/rest';
}

/** Literal segments win over parameters: `issues/comments/1` is not the comments of issue "comments". */
function candidates(path: string): readonly string[] {
  const paths = at('paths');
  const size = path.split('/').length;
  return Object.keys(isJson(paths) ? paths : {})
    .filter((template) => template.split('/').length === size)
    .sort((one, other) => one.split('{').length - other.split('{').length);
}

function paramsOf(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const params: Record<string, string> = {};
  const segments = path.split('/');
  for (const [index, expected] of template.split('/').entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined && expected !== segment) return undefined;
    if (name !== undefined && segment === '') return undefined;
    if (name !== undefined) params[name] = decodeURIComponent(segment);
  }
  return params;
}
