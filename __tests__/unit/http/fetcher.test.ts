import { describe, expect, test } from '@jest/globals';
import { fetcher } from '../../../src/http/index.js';
import { answer, stand } from './stand.js';

describe('fetcher', () => {
  test('gets a file’s bytes by its URL, without credentials', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const bytes = await fetcher(http, new AbortController().signal)(url);
    expect(Buffer.from(bytes).toString()).toBe('content');
    expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('x-auth-token');
  });

  test('signs in where the URL says as whom', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const address = url.replace('://', '://me:p%40ss@');
    await fetcher(http, new AbortController().signal)(address);
    expect(seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  });
});
