import { describe, expect, test } from '@jest/globals';
import { loadHeatSchema } from '../../../src/lint/index.js';
import { findMissingService } from '../../../src/services/index.js';

describe('custom constraints', () => {
  test('that ask a service name one whose type is known', async () => {
    const { customConstraints } = await loadHeatSchema();
    const asking = [...customConstraints].filter(([, { asksService }]) => asksService).map(([name]) => name);
    expect(asking.length).toBeGreaterThan(40);
    expect(asking.filter((name) => findMissingService(name, () => undefined) === undefined)).toEqual([]);
  });

  test('that judge the text alone ask no service', async () => {
    const { customConstraints } = await loadHeatSchema();
    const others = [...customConstraints].filter(([, { asksService }]) => !asksService).map(([name]) => name);
    expect(others).toContain('ip_addr');
    // Heat's own tests have that one (`TestConstraintDelay`): it judges nothing.
    expect(others.filter((name) => findMissingService(name, () => undefined) !== undefined)).toEqual([
      'nova.network',
    ]);
  });

  test('ask a service under each of the names that catalogs have for it', () => {
    const url = 'http://127.0.0.1:8776';
    const asked: (readonly string[])[] = [];
    findMissingService('cinder.volume', (types) => (asked.push(types), url));
    expect(asked).toEqual([['volumev3', 'block-storage', 'block-store', 'volume']]);
    expect(findMissingService('cinder.volume', () => url)).toBeUndefined();
    expect(findMissingService('cinder.volume', () => undefined)).toEqual({
      name: 'cinder',
      type: 'volumev3',
    });
  });
});
