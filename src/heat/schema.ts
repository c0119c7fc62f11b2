import { isLosslessNumber, stringify } from 'lossless-json';
import * as v from 'valibot';
import { mapOf } from '../http/index.js';
import { markCutFaults } from './cut-faults.js';
import { findLinkedStack, type Link, type StackRef } from './ref.js';
import { parseState } from './status.js';

/**
 * Schemas of fields in Heat's responses. Only fields that control the operation are strict: ids, names, states and the
 * stack of a resource. The schemas in this file accept any value, since no operation may fail because of a field that it
 * does not need, and Heat returns a `description`, `label` or `tags` of any type unchanged.
 */

/** Any value, or none. The default makes valibot transform missing fields as well. */
const anything = v.optional(v.unknown(), null);

/** Any value as text: a string unchanged, null or a missing field as `undefined`, anything else as JSON. */
export const optionalText = v.pipe(anything, v.transform(toText));

/** Like `optionalText`, but null or a missing field becomes an empty string. */
export const textOrEmpty = v.pipe(
  anything,
  v.transform((value) => toText(value) ?? ''),
);

/** The status reason, cleaned by `cleanReason`; empty if Heat returns none. */
export const statusReason = v.pipe(
  anything,
  v.transform((value) => cleanReason(toText(value) ?? '')),
);

/** A number, also as text; `undefined` for anything else. */
export const optionalNumber = v.pipe(
  anything,
  v.transform((value) => {
    const text = typeof value === 'string' || isLosslessNumber(value) ? String(value) : '';
    const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }),
);

/** True for `true`, also as text in any case; false for anything else. */
export const isTrue = v.pipe(
  anything,
  v.transform((value) => /^true$/i.test(toText(value) ?? '')),
);

/** A list of strings; empty for a value that is not a list. */
export const texts = v.pipe(
  anything,
  v.transform((value) => (Array.isArray(value) ? value.flatMap((item) => toText(item) ?? []) : [])),
);

/** A map of any values. */
export const json = mapOf(v.unknown());

/** A map; `undefined` for anything else. */
export const optionalJson = v.pipe(anything, v.transform(toJson));

/** A map of strings; empty for a value that is not a map. */
export const textMap = v.pipe(anything, v.transform(toTextMap));

/** The items that match the schema; empty for a value that is not a list. */
export function list<TSchema extends v.GenericSchema>(
  schema: TSchema,
): v.GenericSchema<unknown, v.InferOutput<TSchema>[]> {
  return v.pipe(
    anything,
    v.transform((value) => parseValidItems(schema, value) ?? []),
  );
}

/** Like `list`, but `undefined` for a value that is not a list. */
export function optionalList<TSchema extends v.GenericSchema>(
  schema: TSchema,
): v.GenericSchema<unknown, v.InferOutput<TSchema>[] | undefined> {
  return v.pipe(
    anything,
    v.transform((value) => parseValidItems(schema, value)),
  );
}

function parseValidItems<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
): v.InferOutput<TSchema>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

function toJson(value: unknown): Record<string, unknown> | undefined {
  const result = v.safeParse(json, value);
  return result.success ? result.output : undefined;
}

/** Converts each value of a map to text. */
export function toTextMap(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(toJson(value) ?? {});
  return Object.fromEntries(entries.map(([key, item]) => [key, toText(item) ?? '']));
}

export const state = v.pipe(v.string(), v.transform(parseState));

/** The stacks in the `links` of a resource or event: `make_link` in heat/api/openstack/v1/util.py. */
export interface LinkedStacks {
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly rootStack: StackRef | undefined;
}

const link = v.object({ rel: v.string(), href: v.string() });

/** `links` of a resource or event. The link `stack` is required: it names the stack of the resource. */
export const links = v.pipe(
  list(link),
  v.rawTransform<Link[], LinkedStacks>(({ dataset, addIssue, NEVER }) => {
    const stack = findLinkedStack(dataset.value, 'stack');
    if (stack === undefined) {
      addIssue({ message: 'no stack', expected: 'a link "stack" to /stacks/{name}/{id}' });
      return NEVER;
    }
    return {
      stack,
      nested: findLinkedStack(dataset.value, 'nested'),
      rootStack: findLinkedStack(dataset.value, 'root_stack'),
    };
  }),
);

function toText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  // `stringify` of lossless-json keeps exact numbers as Heat sent them.
  return typeof value === 'string' ? value : stringify(value);
}

/** Removes doubled colons, and marks where Nova has cut a message. */
export function cleanReason(reason: string): string {
  return collapseColons(markCutFaults(reason));
}

/**
 * Removes doubled colons from Heat's messages: `Property error: : resources.a.properties.b: : Error …`. Heat joins the
 * parts of an exception with `: `, although some already end with it (`HeatExceptionWithPath` in
 * heat/common/exception.py).
 */
export function collapseColons(words: string): string {
  return words.replaceAll(': : ', ': ');
}
