import { afterEach, describe, expect, test } from '@jest/globals';
import { clientFor, closeAll, failureOf, serve } from './loopback.js';
import { EVENT, REF, RESOURCE, STACK } from './samples.js';

afterEach(closeAll);

const NOT_THERE = { status: 404, body: { error: { type: 'EntityNotFound' } } };

describe('findStack', () => {
  test('reads name and id from the redirect, regardless of its host', async () => {
    const heat = await serve(() => ({
      status: 302,
      headers: { location: 'http://heat.internal:8004/v1/p/stacks/web%2Bx/4c5d' },
      body: 'not JSON',
    }));
    await expect(clientFor(heat).findStack('4c5d')).resolves.toEqual({ name: 'web+x', id: '4c5d' });
    expect(heat.seen).toHaveLength(1);
  });

  test('reads the stack if a proxy followed the redirect', async () => {
    const heat = await serve(() => ({ body: { stack: STACK } }));
    await expect(clientFor(heat).findStack('web')).resolves.toEqual(REF);
  });

  test('is undefined for a stack that does not exist', async () => {
    const heat = await serve(() => NOT_THERE);
    await expect(clientFor(heat).findStack('web')).resolves.toBeUndefined();
  });

  test('throws for a wrong URL, which says nothing about the stack', async () => {
    const heat = await serve(() => ({ status: 404, body: '<html></html>' }));
    expect(await failureOf(clientFor(heat).findStack('web'))).toMatchObject({ status: 404 });
  });

  test('throws for a redirect that does not lead to a stack', async () => {
    const heat = await serve(() => ({ status: 302, headers: { location: '/login' } }));
    expect(await failureOf(clientFor(heat).findStack('web'))).toMatchObject({ status: 302 });
  });
});

describe('getStack', () => {
  test('returns the stack', async () => {
    const heat = await serve(() => ({ body: { stack: STACK } }));
    await expect(clientFor(heat).getStack(REF)).resolves.toEqual({
      ref: REF,
      name: 'web',
      id: '4c5d',
      action: 'UPDATE',
      status: 'IN_PROGRESS',
      state: 'UPDATE_IN_PROGRESS',
      statusReason: 'Stack UPDATE started',
      creationTime: '2026-01-01T00:00:00Z',
      updatedTime: undefined,
      deletionTime: undefined,
      tags: [],
      parentId: undefined,
      owner: 'demo',
      description: 'No description',
      parameters: { 'OS::stack_id': '4c5d', count: '3' },
      outputs: [{ key: 'url', description: 'No description given', value: ['a', 1], error: undefined }],
      disableRollback: true,
      timeoutMinutes: 60,
    });
  });

  test('is undefined for a stack that does not exist', async () => {
    const heat = await serve(() => NOT_THERE);
    await expect(clientFor(heat).getStack(REF)).resolves.toBeUndefined();
  });
});

describe('listAllStacks', () => {
  test('requests pages until one is not full', async () => {
    const page = (...ids: string[]): object => ({ stacks: ids.map((id) => ({ ...STACK, id })) });
    const heat = await serve(({ url }) => ({ body: url.includes('marker=b') ? page('c') : page('a', 'b') }));
    const ids: string[] = [];
    for await (const { id } of clientFor(heat).listAllStacks({ limit: 2, tags: ['x', 'y'] })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(heat.seen.map(({ url }) => new URL(url, heat.origin).search)).toEqual([
      '?limit=2&tags=x%2Cy',
      '?limit=2&marker=b&tags=x%2Cy',
    ]);
  });
});

describe('a deleted stack that Heat still lists', () => {
  const deleted = { ...STACK, id: 'b', stack_status: 'DELETE_COMPLETE' };
  const stacks = [{ ...STACK, id: 'a' }, deleted];

  test('is excluded from pages and the total, and does not shorten a full page', async () => {
    const heat = await serve(({ url }) => ({
      body: { stacks: url.includes('marker=b') ? [{ ...STACK, id: 'c' }] : stacks },
    }));
    expect((await clientFor(heat).listStacks()).map(({ id }) => id)).toEqual(['a']);
    const ids: string[] = [];
    for await (const { id } of clientFor(heat).listAllStacks({ limit: 2 })) ids.push(id);
    expect(ids).toEqual(['a', 'c']);
  });

  test('is listed with showDeleted', async () => {
    const heat = await serve(() => ({ body: { stacks } }));
    expect((await clientFor(heat).listStacks({ showDeleted: true })).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('listAllStacks on a Heat that forgot the marker', () => {
  test('ends, and returns nothing twice', async () => {
    const heat = await serve(() => ({ body: { stacks: [{ ...STACK, id: 'a' }] } }));
    const ids: string[] = [];
    for await (const { id } of clientFor(heat).listAllStacks({ limit: 1 })) ids.push(id);
    expect(ids).toEqual(['a']);
  });
});

describe('queries', () => {
  test('repeat the key for several values', async () => {
    const heat = await serve(() => ({ body: { stacks: [] } }));
    await clientFor(heat).listStacks({
      statuses: ['FAILED', 'COMPLETE'],
      showNested: true,
      sortKeys: ['stack_name'],
    });
    expect(new URL(heat.seen[0]?.url ?? '', heat.origin).search).toBe(
      '?sort_keys=stack_name&show_nested=true&status=FAILED&status=COMPLETE',
    );
  });

  test('request resources only with keys that Heat accepts', async () => {
    const heat = await serve(() => ({ body: { resources: [RESOURCE] } }));
    await clientFor(heat).listResources(REF, { nestedDepth: 5, names: ['db'] });
    expect(new URL(heat.seen[0]?.url ?? '', heat.origin).search).toBe('?nested_depth=5&name=db');
  });
});

describe('createStack', () => {
  test('sends the given fields and nothing else', async () => {
    const heat = await serve(() => ({
      status: 201,
      headers: { date: 'Thu, 01 Jan 2026 00:00:07 GMT' },
      body: { stack: { id: '4c5d', links: [] } },
    }));
    const created = await clientFor(heat).createStack({
      name: 'web',
      template: 'heat_template_version: 2018-08-31\n',
      files: { 'a.txt': 'x' },
      environmentFiles: ['e.yaml'],
      parameters: { size: 2 },
      tags: ['one', 'two'],
      timeoutMinutes: 5,
      disableRollback: false,
    });
    expect(created).toEqual({ ref: REF, serverTime: new Date('2026-01-01T00:00:07Z'), requestId: 'req-1' });
    expect(JSON.parse(heat.seen[0]?.body ?? '')).toEqual({
      stack_name: 'web',
      template: 'heat_template_version: 2018-08-31\n',
      files: { 'a.txt': 'x' },
      environment_files: ['e.yaml'],
      parameters: { size: 2 },
      tags: 'one,two',
      timeout_mins: 5,
      disable_rollback: false,
    });
  });

  test('sends no empty lists, because Heat reads one as an empty tag', async () => {
    const heat = await serve(() => ({ status: 202 }));
    await clientFor(heat).patchStack(REF, { tags: [], environmentFiles: [], clearParameters: ['a'] });
    expect(heat.seen[0]).toMatchObject({ method: 'PATCH', body: '{"clear_parameters":["a"]}' });
  });
});

describe('resources and events', () => {
  test('have the resource’s stack and its nested stack', async () => {
    const heat = await serve(() => ({ body: { resource: RESOURCE } }));
    await expect(clientFor(heat).getResource(REF, 'a b/c')).resolves.toMatchObject({
      name: 'db',
      stack: REF,
      nested: { name: 'web-db-abcdefghijkl', id: '77aa' },
      parentResource: undefined,
      requiredBy: ['app'],
    });
    expect(heat.seen[0]?.url).toMatch(/\/resources\/a%20b%2Fc$/);
  });

  test('have the event’s stack', async () => {
    const heat = await serve(() => ({ body: { events: [EVENT] } }));
    await expect(clientFor(heat).listEvents(REF)).resolves.toMatchObject([
      { id: 'e1', stack: REF, rootStack: undefined, physicalId: '', action: 'CREATE', status: 'FAILED' },
    ]);
  });

  test('are not decoded again if they are known', async () => {
    // Of a known one, only the id and the time are read: this one has no state.
    const known = { id: 'e0', event_time: '2026-01-01T00:00:00Z' };
    const heat = await serve(() => ({ body: { events: [known, { ...EVENT, event_time: null }] } }));
    const page = await clientFor(heat).listNewEvents(REF, { limit: 2 }, (id) => id === 'e0');
    expect(page.ids).toEqual(['e0', 'e1']);
    expect(page.events).toMatchObject([{ id: 'e1', stack: REF, time: '2026-01-01T00:00:00Z' }]);
    expect(heat.seen[0]?.url).toMatch(/\/events\?limit=2$/);
  });

  test('are an empty list for a resource without events, not an error', async () => {
    const heat = await serve(() => ({ status: 404, body: { error: { type: 'HTTPNotFound' } } }));
    await expect(clientFor(heat).listResourceEvents(REF, 'db')).resolves.toEqual([]);
  });

  test('are an error if the stack does not exist', async () => {
    const heat = await serve(() => NOT_THERE);
    expect(await failureOf(clientFor(heat).listResourceEvents(REF, 'db'))).toMatchObject({ status: 404 });
  });
});

describe('the clock', () => {
  test('continues from the time of the last response', async () => {
    const heat = await serve(() => ({
      headers: { date: 'Thu, 01 Jan 2026 00:00:07 GMT' },
      body: { stacks: [] },
    }));
    const client = clientFor(heat);
    expect(client.serverNow()).toBeUndefined();
    await client.within(AbortSignal.timeout(5000)).listStacks();
    const passed = (client.serverNow()?.getTime() ?? 0) - Date.parse('2026-01-01T00:00:07Z');
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(5000);
  });
});
