import type { IncomingHttpHeaders } from 'node:http';
import { at, resolved } from './description.js';
import { headerComplaints } from './headers.js';
import { isJson, type Json } from './json.js';
import { nameOf, type Operation } from './operation.js';
import { told, violations } from './schemas.js';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Whether it is under the mount, where there is an API at all. */
  readonly inside: boolean;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed; `undefined` when there was none. */
  readonly body: unknown;
}

/** Any operation may answer so, though few list it: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const ANYWHERE = [400, 401, 403, 404];

/** Every deviation of a request from GitHub's description. */
export function requestComplaints(received: Received, operation: Operation | undefined): readonly string[] {
  if (operation === undefined)
    return [`${received.method} ${received.path}: GitHub describes no such operation`];
  return [
    ...headerComplaints(received.headers, received.body !== undefined),
    ...pathComplaints(operation),
    ...queryComplaints(received.query, operation),
    ...bodyComplaints(received.body, operation),
  ].map((complaint) => `${nameOf(operation)}: ${complaint}`);
}

/** What GitHub itself would refuse in a body; it overlooks fields that it does not know. */
export function refusedIn(body: unknown, operation: Operation): readonly string[] {
  return bodyErrors(body, operation)
    .filter(({ keyword }) => keyword !== 'additionalProperties')
    .map(told);
}

/** Every deviation of one of our own answers from GitHub's description. */
export function answerComplaints(status: number, body: unknown, operation: Operation): readonly string[] {
  return answerFindings(status, body, operation).map(
    (finding) => `${nameOf(operation)}: our answer ${status}: ${finding}`,
  );
}

function answerFindings(status: number, body: unknown, operation: Operation): readonly string[] {
  const listed = resolved(operation.about['responses'])[status];
  if (listed === undefined && !ANYWHERE.includes(status)) return ['not listed'];
  const schema =
    listed === undefined ? at('components', 'schemas', 'basic-error') : jsonSchema(resolved(listed));
  if (!isJson(schema)) return body === undefined ? [] : ['has a body'];
  return violations(schema, body).map(told);
}

function pathComplaints(operation: Operation): readonly string[] {
  return parameters(operation, 'path').flatMap(({ name, schema }) =>
    violations(schema, typed(operation.params[name] ?? '', schema)).map(
      (error) => `path parameter ${name} ${told(error)}`,
    ),
  );
}

function queryComplaints(query: URLSearchParams, operation: Operation): readonly string[] {
  const allowed = parameters(operation, 'query');
  const names = [...new Set(query.keys())];
  const missing = allowed.filter(({ name, required }) => required && !query.has(name));
  return [
    ...missing.map(({ name }) => `query parameter ${name} is required`),
    ...names.flatMap((name) => {
      const schema = allowed.find((parameter) => parameter.name === name)?.schema;
      if (schema === undefined) return [`unknown query parameter ${name}`];
      if (query.getAll(name).length > 1) return [`query parameter ${name} is given twice`];
      return violations(schema, typed(query.get(name) ?? '', schema)).map(
        (error) => `query parameter ${name} ${told(error)}`,
      );
    }),
  ];
}

function bodyComplaints(body: unknown, operation: Operation): readonly string[] {
  const described = operation.about['requestBody'];
  if (described === undefined) return body === undefined ? [] : ['takes no body, one was sent'];
  if (body === undefined) return resolved(described)['required'] === true ? ['lacks its body'] : [];
  return bodyErrors(body, operation).map((error) => `body ${told(error)}`);
}

function bodyErrors(body: unknown, operation: Operation): ReturnType<typeof violations> {
  const schema = jsonSchema(resolved(operation.about['requestBody']));
  return schema === undefined ? [] : violations(schema, body, 'closed');
}

function jsonSchema(described: Json): Json | undefined {
  const schema = resolved(resolved(described['content'])['application/json'])['schema'];
  return isJson(schema) ? schema : undefined;
}

interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Json;
}

function parameters(operation: Operation, place: 'path' | 'query'): readonly Parameter[] {
  const listed = operation.about['parameters'];
  return (Array.isArray(listed) ? listed : [])
    .map(resolved)
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => ({
      name: String(parameter['name']),
      required: parameter['required'] === true,
      schema: resolved(parameter['schema']),
    }));
}

/** Paths and queries are text; the schema says what the text stands for. */
function typed(text: string, schema: Json): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
