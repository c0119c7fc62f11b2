import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { withPermissions } from '../../../scripts/permissions/page.js';
import { roleOf, routesOf, type SentRequest } from '../../../scripts/permissions/routes.js';
import { OPERATIONS } from '../../../src/inputs/definitions.js';

const HEAT = '/v1/0123456789abcdef0123456789abcdef';

const heat = (method: string, path: string, action?: string): SentRequest => ({
  service: 'Heat',
  method,
  path: `${HEAT}${path}`,
  ...(action === undefined ? {} : { action }),
});

describe('a recorded request', () => {
  test.each([
    [heat('GET', '/stacks'), 'stacks:index'],
    [heat('POST', '/stacks/preview'), 'stacks:preview'],
    [heat('GET', '/stacks/web'), 'stacks:lookup'],
    [heat('GET', '/stacks/web/1'), 'stacks:show'],
    [heat('GET', '/stacks/web/1/resources/a%2Fb/events'), 'events:index'],
    [heat('POST', '/stacks/web/1/actions', 'check'), 'actions:check'],
    [{ service: 'Keystone', method: 'POST', path: '/v3/auth/tokens' }, ''],
  ])('%j needs %s', (request, rule) => {
    expect(routesOf([request]).map((route) => route.rule)).toEqual([rule]);
  });

  test.each([
    [heat('PUT', '/stacks/web/1/other'), 'Heat PUT /stacks/web/1/other'],
    [heat('POST', '/stacks/web/1/actions', 'other'), 'Heat POST /stacks/web/1/actions (other)'],
  ])('%j without a route is an error', (request, name) => {
    expect(() => routesOf([request])).toThrow(`does not describe ${name}`);
  });

  test('needs the strongest role of all', () => {
    const signIn = { service: 'Keystone', method: 'POST', path: '/v3/auth/tokens' };
    const show = heat('GET', '/stacks/web/1');
    expect(roleOf(routesOf([signIn]))).toBe('none');
    expect(roleOf(routesOf([signIn, show]))).toBe('reader');
    expect(roleOf(routesOf([signIn, heat('DELETE', '/stacks/web/1'), show]))).toBe('member');
  });
});

describe('docs/permissions.md', () => {
  const EMPTY = '<!-- operations -->\n<!-- /operations -->\n<!-- requests -->\n<!-- /requests -->\n';

  test('lists only the rules that an input adds', () => {
    const show = routesOf([heat('GET', '/stacks/web/1')]);
    const both = routesOf([heat('GET', '/stacks/web/1'), heat('DELETE', '/stacks/web/1')]);
    const page = withPermissions(EMPTY, [
      { operation: 'deploy', when: 'always', isOption: false, routes: show },
      { operation: 'deploy', when: 'with `x`', isOption: true, routes: both },
    ]);
    expect(page).toMatch(/\| `deploy` +\| always +\| `reader` +\| `stacks:show` +\|/);
    expect(page).toMatch(/\| `deploy` +\| with `x` +\| `member` +\| also `stacks:delete` +\|/);
    expect(page).toMatch(
      /\| Heat +\| `DELETE \/stacks\/\{name\}\/\{id\}` +\| `stacks:delete` +\| `member` +\| `deploy` +\|/,
    );
  });

  test('has every operation', async () => {
    const page = await readFile('docs/permissions.md', 'utf8');
    expect(OPERATIONS.filter((operation) => !page.includes(`\n| \`${operation}\` `))).toEqual([]);
  });
});
