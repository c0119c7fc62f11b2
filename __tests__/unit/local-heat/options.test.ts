import { afterEach, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { readFlags } from '../../../local-heat/flags.js';
import { completed, differences } from '../../../local-heat/options.js';

const before = process.env['HEAT_LOCAL_STATE'];

afterEach(() => {
  if (before === undefined) delete process.env['HEAT_LOCAL_STATE'];
  else process.env['HEAT_LOCAL_STATE'] = before;
});

describe('options', () => {
  test('that are not set have their defaults', () => {
    delete process.env['HEAT_LOCAL_STATE'];
    const options = completed({});
    expect(options.state).toBe(path.resolve('.local/heat'));
    expect(options).toMatchObject({ keystonePort: 5000, heatPort: 8004, refuseTrusts: false });
  });

  test('the state folder comes from the argument, or else from HEAT_LOCAL_STATE, and is absolute', () => {
    process.env['HEAT_LOCAL_STATE'] = 'from/variable';
    expect(completed({}).state).toBe(path.resolve('from/variable'));
    expect(completed({ state: 'from/flag' }).state).toBe(path.resolve('from/flag'));
  });

  test('the newest version has its own folder and ports, so that both versions can run', () => {
    delete process.env['HEAT_LOCAL_STATE'];
    expect(completed({}).version).toBe('debian');
    const latest = completed({ version: 'latest' });
    expect(latest).toMatchObject({ keystonePort: 5100, heatPort: 8104 });
    expect(latest.state).toBe(path.resolve('.local/heat-latest'));
    expect(readFlags(['up', '--version', 'latest']).options).toEqual({ version: 'latest' });
    expect(() => readFlags(['up', '--version', '19'])).toThrow('no version 19: say debian or latest');
  });

  test('the profile of large clouds has its own folder and ports, and exists only for Debian', () => {
    delete process.env['HEAT_LOCAL_STATE'];
    expect(completed({}).profile).toBe('single');
    const ha = completed({ profile: 'ha' });
    expect(ha).toMatchObject({ keystonePort: 5200, heatPort: 8204 });
    expect(ha.state).toBe(path.resolve('.local/heat-ha'));
    expect(readFlags(['up', '--profile', 'ha']).options).toEqual({ profile: 'ha' });
    expect(() => readFlags(['up', '--profile', 'huge'])).toThrow('no profile huge: say single or ha');
    expect(() => completed({ profile: 'ha', version: 'latest' })).toThrow('for the version debian only');
  });

  test.each([
    [{ keystonePort: 0 }, '0 is not a port'],
    [{ heatPort: 70_000 }, '70000 is not a port'],
    [{ keystonePort: 8004 }, 'cannot both have port 8004'],
    [{ tokenLifetime: 0 }, 'token lives'],
    [{ eventsPerStack: 1.5 }, 'events? a stack|event a stack'],
    [{ state: '' }, 'is empty'],
  ])('%j is rejected', (given, message) => {
    expect(() => completed(given)).toThrow(new RegExp(message));
  });

  test('differences are reported with the old and the requested value', () => {
    const running = completed({ state: '/s' });
    expect(differences(running, completed({ state: '/s' }))).toEqual([]);
    expect(differences(running, completed({ state: '/s', tokenLifetime: 9, refuseTrusts: true }))).toEqual([
      'tokenLifetime 3600 → 9',
      'refuseTrusts false → true',
    ]);
  });
});

describe('flags', () => {
  test('become options; flags that are not set leave the option unset', () => {
    expect(readFlags(['up']).options).toEqual({});
    const flags = '--state s --keystone-port 1 --heat-port 2 --token-lifetime 3 --events-per-stack 4';
    const others = [
      '--refuse-trusts',
      '--stack-abandon',
      '--stack-adopt',
      '--strict-roles',
      '--hidden-stack-tags',
      'a,b',
    ];
    expect(readFlags(['up', ...flags.split(' '), ...others])).toEqual({
      verb: 'up',
      words: [],
      options: {
        state: 's',
        keystonePort: 1,
        heatPort: 2,
        tokenLifetime: 3,
        eventsPerStack: 4,
        refuseTrusts: true,
        stackAbandon: true,
        stackAdopt: true,
        strictRoles: true,
        hiddenStackTags: 'a,b',
      },
      purge: false,
      help: false,
    });
  });

  test.each([
    [['up', '--heat-port', 'http'], '--heat-port wants a whole number, not "http"'],
    [['up', '--colour'], "Unknown option '--colour'"],
  ])('%j is rejected', (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });
});
