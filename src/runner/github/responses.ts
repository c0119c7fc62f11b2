import * as v from 'valibot';

/** An optional string; any other value counts as missing. */
export const optionalText = v.fallback(v.optional(v.string()), undefined);

/** The id or number of an object. */
export const id = v.pipe(v.number(), v.safeInteger());

/** Who wrote a comment or an issue. */
export const author = v.fallback(v.optional(v.object({ id, type: optionalText })), undefined);

/** Reads a response of GitHub. Throws an `Error` that names the field that is missing or wrong, but no value. */
export function readResponse<TSchema extends v.GenericSchema>(
  schema: TSchema,
  data: unknown,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  const problem =
    issue.input === undefined ? 'it is missing' : `${issue.expected ?? 'another value'} expected`;
  throw new Error(`GitHub's response is not valid${field === null ? '' : ` at ${field}`}: ${problem}`);
}

/** Reads a list, without the items that lack what the schema requires: one odd item must not hide the others. */
export function readItems<TSchema extends v.GenericSchema>(
  schema: TSchema,
  data: unknown,
): v.InferOutput<TSchema>[] {
  return readList(schema, data).items;
}

export interface ReadList<TSchema extends v.GenericSchema> {
  readonly items: v.InferOutput<TSchema>[];
  /** Number of items that were left out. */
  readonly unreadable: number;
}

/** Like `readItems`, with the number of items that were left out. */
export function readList<TSchema extends v.GenericSchema>(schema: TSchema, data: unknown): ReadList<TSchema> {
  const list = readResponse(v.array(v.unknown()), data);
  const items = list.flatMap((item) => {
    const { success, output } = v.safeParse(schema, item);
    return success ? [output] : [];
  });
  return { items, unreadable: list.length - items.length };
}

/** Throws an `Error` if items could not be read, for whoever found none of its own and would create another: it may be one of them. */
export function assertAllRead(unreadable: number): void {
  if (unreadable === 0) return;
  const what = unreadable === 1 ? 'an item' : `${unreadable} items`;
  throw new Error(`GitHub's response is not valid: ${what} of a list cannot be read`);
}
