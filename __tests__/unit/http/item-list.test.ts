import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { DecodeError } from '../../../src/errors/index.js';
import { createItemReader } from '../../../src/http/index.js';
import { answer, stand } from './stand.js';

const named = v.pipe(
  v.object({ name: v.string() }),
  v.transform(({ name }) => name),
);

/** What is read of the text as the body of a response. */
async function read(text: string): Promise<readonly string[]> {
  const { http, url } = await stand(answer(200, text));
  const reader = createItemReader('items', named);
  const response = await http.send({ method: 'GET', url, expects: 'json', parse: reader.parse });
  return reader.decode(response, 'The list');
}

async function refusalOf(text: string): Promise<DecodeError> {
  const error: unknown = await read(text).catch((thrown: unknown) => thrown);
  if (error instanceof DecodeError) return error;
  throw error;
}

describe('a long list', () => {
  test('is read item by item, in order', async () => {
    const text = '{"items": [{"name": "a", "of": [{"name": "x"}]}, {"name": "b\\"}]", "or": {"name": {}}}]}';
    await expect(read(text)).resolves.toEqual(['a', 'b"}]']);
    await expect(read('{"items": []}')).resolves.toEqual([]);
  });

  test('has the items of the parsed JSON, whatever their texts are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string({ unit: 'binary' }), rest: fc.jsonValue() })),
        fc.constantFrom(undefined, 2),
        (items, indent) => {
          const json: unknown[] = [];
          const all = v.pipe(
            v.unknown(),
            v.transform((item) => void json.push(item)),
          );
          const text = JSON.stringify({ items }, null, indent);
          createItemReader('items', all).parse([text]);
          expect(json.splice(0)).toEqual(JSON.parse(JSON.stringify(items)));
          // Cut between any two characters.
          createItemReader('items', all).parse(text);
          expect(json).toEqual(JSON.parse(JSON.stringify(items)));
        },
      ),
    );
  });

  test('is read in the parts in which it arrives, even if one ends within a character', async () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `\u{1f525}é"\\${number}`);
    const { http, url } = await stand(
      answer(200, JSON.stringify({ items: names.map((name) => ({ name })) })),
    );
    const reader = createItemReader('items', named);
    let longest = 0;
    function* measured(parts: Iterable<string>): Generator<string> {
      for (const part of parts) {
        longest = Math.max(longest, part.length);
        yield part;
      }
    }
    const parse = (parts: Iterable<string>): unknown => reader.parse(measured(parts));
    const response = await http.send({ method: 'GET', url, expects: 'json', parse });
    expect(reader.decode(response, 'The list')).toEqual(names);
    expect(longest).toBeLessThan(100_000);
    // Nor is its text made as a whole afterwards.
    expect(response.body).toBe('');
  });

  test('may stand beside other values', async () => {
    await expect(read('{"next": [1, {}], "items": [{"name": "a"}]}')).resolves.toEqual(['a']);
    await expect(read('{"items": [{"name": "a"}], "next": 0}')).resolves.toEqual(['a']);
  });

  test('may hold what only Python writes', async () => {
    await expect(read('{"items": [{"name": "a", "size": NaN}]}')).resolves.toEqual(['a']);
  });

  test.each([
    ['{"items": [{"name": "a"}, {"name": 5}]}', 'items[1].name'],
    ['{"items": [{"name": "a"}, 0]}', 'items[1]'],
    ['{"items": [0, {"name": "a"}]}', 'items[0]'],
    ['{"items": {"one": {"name": "a"}}}', 'items'],
    ['{"others": [{"name": "a"}]}', 'items'],
    ['[[{"name": "a"}]]', 'items'],
  ])('is refused where it is not valid: %s', async (text, field) => {
    expect((await refusalOf(text)).field).toBe(field);
  });

  test.each(['{"items": [{"name": "a"}, {"na', '{"items": [{"name": "a"}]', '<html>{"items": []}', ''])(
    'is asked for again if it is not JSON: %s',
    async (text) => {
      const reader = createItemReader('items', named);
      const { http, url, seen } = await stand((_, response, index) =>
        response.end(index === 0 ? text : '{"items": [{"name": "b"}]}'),
      );
      const response = await http.send({ method: 'GET', url, expects: 'json', parse: reader.parse });
      expect(reader.decode(response, 'The list')).toEqual(['b']);
      expect(seen).toHaveLength(2);
    },
  );
});
