import { isLosslessNumber, stringify } from 'lossless-json';
import * as v from 'valibot';
import { findLinkedStack, type Link, type StackRef } from './ref.js';
import { parseState } from './status.js';

/**
 * Heat's answers as we read them. Strict is what decides: ids and names by which a thing is asked for, states, and where a
 * resource is. Everything else is read by a schema of this page that takes any value: no operation may fail over a field
 * that it does not need, and templates of other clients hold more than their schema says (Heat passes a `description`,
 * `label` or `tags` of any type on as it came).
 */

/** A field that may hold anything or be missing; the default makes valibot transform a missing one, too. */
const anything = v.optional(v.unknown(), null);

/** Any value as text: a text as it is, nothing as `undefined`, anything else as its JSON. */
export const optionalText = v.pipe(anything, v.transform(textOf));

/** The same where Heat's null and silence mean the same as none. */
export const textOrEmpty = v.pipe(
  anything,
  v.transform((value) => textOf(value) ?? ''),
);

/** The reason of a state, as `withoutStrayColons` returns it; empty where Heat gives none. */
export const statusReason = v.pipe(
  anything,
  v.transform((value) => removeStrayColons(textOf(value) ?? '')),
);

/** A number, also one that came as text; `undefined` for anything else. */
export const optionalNumber = v.pipe(
  anything,
  v.transform((value) => {
    const text = typeof value === 'string' || isLosslessNumber(value) ? String(value) : '';
    const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }),
);

/** True for `true` and what Python and JSON write for it; false for anything else. */
export const isTrue = v.pipe(
  anything,
  v.transform((value) => /^true$/i.test(textOf(value) ?? '')),
);

/** A list of texts; of what is no list, none. */
export const texts = v.pipe(
  anything,
  v.transform((value) => (Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [])),
);

export const json = v.record(v.string(), v.unknown());

/** A map; `undefined` for anything else. */
export const optionalJson = v.pipe(
  anything,
  v.transform((value) => (v.is(json, value) ? value : undefined)),
);

/** A map of texts; empty for what is no map. */
export const textMap = v.pipe(anything, v.transform(textMapOf));

/** The entries that the schema takes; of what is no list, none. */
export function list<TSchema extends v.GenericSchema>(
  schema: TSchema,
): v.GenericSchema<unknown, v.InferOutput<TSchema>[]> {
  return v.pipe(
    anything,
    v.transform((value) => readable(schema, value) ?? []),
  );
}

/** The same where no list is something else than an empty one. */
export function optionalList<TSchema extends v.GenericSchema>(
  schema: TSchema,
): v.GenericSchema<unknown, v.InferOutput<TSchema>[] | undefined> {
  return v.pipe(
    anything,
    v.transform((value) => readable(schema, value)),
  );
}

function readable<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
): v.InferOutput<TSchema>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

/** Each value of a map as text. */
export function textMapOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(v.is(json, value) ? value : {});
  return Object.fromEntries(entries.map(([key, item]) => [key, textOf(item) ?? '']));
}

export const state = v.pipe(v.string(), v.transform(parseState));

/** The stacks that an entry's links point at: `make_link` in heat/api/openstack/v1/util.py. */
export interface LinkedStacks {
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly rootStack: StackRef | undefined;
}

const link = v.object({ rel: v.string(), href: v.string() });

/** `links` of a resource or event, of which `stack` is always there: it says where the resource is. */
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

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  // Exact numbers keep the text that Heat sent.
  return typeof value === 'string' ? value : stringify(value);
}

/**
 * Returns Heat's words without the colons that it doubles: `Property error: : resources.a.properties.b: : Error …`. Its exceptions
 * join their parts by `: `, and some parts end with it already (`HeatExceptionWithPath` in heat/common/exception.py).
 */
export function removeStrayColons(words: string): string {
  return words.replaceAll(': : ', ': ');
}
