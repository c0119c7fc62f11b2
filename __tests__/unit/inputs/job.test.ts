import { describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../../src/inputs/index.js';
import { DEPLOY, job, issues, NAMES } from './job-of.js';

describe('a silent step', () => {
  test('deploys, and wants a name and a template for it', () => {
    expect(issues({})).toEqual([
      { input: 'stack-name', problem: 'is required for operation "deploy"' },
      { input: 'template', problem: 'is required for operation "deploy"' },
    ]);
  });

  test('of an operation that is unknown is asked for nothing else', () => {
    expect(issues({ operation: 'deplyo' }).map(({ input }) => input)).toEqual(['operation']);
  });

  test('with these two has everything else by default', () => {
    const { request, files, reporting, http, unusedInputs } = job(DEPLOY);
    expect(request).toMatchObject({
      operation: 'deploy',
      stackName: 'web',
      tags: undefined,
      own: true,
      timeoutMinutes: 60,
      disableRollback: false,
      keepExisting: false,
      wait: true,
      onInProgress: 'wait',
      onFailed: 'update',
      deleteAttempts: 3,
    });
    expect(files).toEqual({
      template: 'web.yaml',
      environmentFiles: [],
      parametersFiles: [],
      parameters: {},
      allowFilesOutsideWorkspace: false,
    });
    expect(reporting).toMatchObject({
      maskedOutputs: [],
      exportOutputs: false,
      exportPrefix: '',
      summary: true,
    });
    expect(http).toEqual({ retries: 5, requestTimeoutMs: 60_000 });
    expect(unusedInputs).toEqual([]);
  });
});

describe('what an operation cannot do without', () => {
  const needed = new Map<string, readonly string[]>([
    ['deploy', ['stack-name', 'template']],
    ['create', ['stack-name', 'template']],
    ['update', ['stack-name', 'template']],
    ['preview', ['stack-name', 'template']],
    ['validate', ['template']],
    ['list', []],
    ['prune', []],
    ['resource', ['stack-name', 'resource-name']],
    ['restore', ['stack-name', 'snapshot']],
  ]);

  test.each(OPERATIONS)('of %s', (operation) => {
    const wanted = needed.get(operation) ?? ['stack-name'];
    expect(issues({ operation }).map(({ input }) => input)).toEqual(wanted);
  });

  test('is no template where the one that is there is kept', () => {
    expect(issues({ 'stack-name': 'web', 'keep-existing': 'true' })).toEqual([]);
  });
});

describe('every operation', () => {
  test.each(OPERATIONS)(
    '%s becomes a request of that name, with files only where it sends some',
    (operation) => {
      const { request, files } = job({
        operation,
        ...DEPLOY,
        'resource-name': 'db',
        snapshot: 'nightly',
      });
      expect(request.operation).toBe(operation);
      const sends = ['deploy', 'create', 'update', 'preview', 'validate'].includes(operation);
      expect(files !== undefined).toBe(sends);
    },
  );
});

describe('mistakes', () => {
  test('are told all at once, by the names of their inputs', () => {
    const found = issues({
      operation: 'deploy',
      'stack-name': '9 web',
      parameters: '- a',
      wait: 'maybe',
      'timeout-in-minutes': '0',
      'on-failed': 'shrug',
      'auth-url': 'cloud',
      'retry-attempts': '-1',
    });
    expect(found.map(({ input }) => input).sort()).toEqual([
      'auth-url',
      'on-failed',
      'parameters',
      'retry-attempts',
      'stack-name',
      'template',
      'timeout-in-minutes',
      'wait',
    ]);
  });

  test('are told once: an input that is wrong is not missing, too', () => {
    expect(
      issues({ ...DEPLOY, 'stack-name': '9' }).filter(({ input }) => input === 'stack-name'),
    ).toHaveLength(1);
  });

  test('never quote what was given: it may be a secret in the wrong place', () => {
    const marker = 'S3cret-Marker';
    const spoilt = [
      marker,
      `"${marker}`,
      `a: {${marker}`,
      `[${marker}`,
      `x=1\nx=${marker}`,
      `${marker}: [`,
      `&${marker} *no`,
    ];
    for (const name of NAMES) {
      for (const value of spoilt) {
        const found = issues({ ...DEPLOY, [name]: value });
        expect(JSON.stringify(found)).not.toContain(marker);
      }
    }
  });

  test.each([
    ['clear-parameters', { 'clear-parameters': 'a' }],
    ['keep-existing', { 'keep-existing': 'true', operation: 'create' }],
    ['fail-on-no-changes', { 'fail-on-no-changes': 'true', wait: 'false' }],
    ['export-prefix', { 'export-outputs': 'true', 'export-prefix': '1-' }],
  ])('are contradictions, too: %s', (input, given) => {
    expect(issues({ ...DEPLOY, ...given }).map((one) => one.input)).toEqual([input]);
  });

  test.each([
    { 'clear-parameters': 'a', 'keep-existing': 'true' },
    { 'keep-existing': 'true', operation: 'update' },
    { 'fail-on-no-changes': 'true' },
    { 'export-outputs': 'true', 'export-prefix': 'HEAT_' },
    { 'export-outputs': 'true' },
  ])('are not where all fits: %j', (given) => {
    expect(issues({ ...DEPLOY, ...given })).toEqual([]);
  });
});

describe('idle inputs', () => {
  test('are those that were given and mean nothing to the operation', () => {
    const { unusedInputs } = job({
      operation: 'delete',
      'stack-name': 'web',
      template: 'web.yaml',
      tags: 'a',
    });
    expect([...unusedInputs].sort()).toEqual(['tags', 'template']);
  });

  test('are not those that only repeat their default, as action.yml fills it in', () => {
    expect(job({ operation: 'list', wait: 'true', 'on-failed': 'update', own: 'true' }).unusedInputs).toEqual(
      [],
    );
    expect(job({ operation: 'list', wait: 'false' }).unusedInputs).toEqual(['wait']);
  });

  test('are none of those that say where and who', () => {
    const { unusedInputs } = job({
      operation: 'list',
      cloud: 'c',
      'auth-url': 'https://k',
      insecure: 'true',
    });
    expect(unusedInputs).toEqual([]);
  });
});

describe('sign-in', () => {
  test('gets every input of its own, and silence stays silent', () => {
    expect(Object.values(job(DEPLOY).signIn).filter((value) => value !== undefined)).toEqual([[]]);
    const given = {
      'auth-url': 'https://k/v3',
      'region-name': 'r',
      'application-credential-id': 'i',
      'application-credential-secret': 's-secret',
      'allowed-projects': 'a, b',
      insecure: 'true',
    };
    expect(job({ ...DEPLOY, ...given }).signIn).toMatchObject({
      authUrl: 'https://k/v3',
      regionName: 'r',
      applicationCredentialId: 'i',
      applicationCredentialSecret: 's-secret',
      allowedProjects: ['a', 'b'],
      insecure: true,
    });
  });
});
