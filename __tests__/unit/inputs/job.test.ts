import { describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../../src/inputs/index.js';
import { DEPLOY, job, issues, NAMES } from './job-of.js';

describe('a step without inputs', () => {
  test('deploys, and requires a name and a template', () => {
    expect(issues({})).toEqual([
      { input: 'stack-name', problem: 'is required for operation "deploy"' },
      { input: 'template', problem: 'is required for operation "deploy"' },
    ]);
  });

  test('with an unknown operation requires nothing else', () => {
    expect(issues({ operation: 'deplyo' }).map(({ input }) => input)).toEqual(['operation']);
  });

  test('with these two inputs uses defaults for all others', () => {
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

describe('required inputs', () => {
  const needed = new Map<string, readonly string[]>([
    ['deploy', ['stack-name', 'template']],
    ['create', ['stack-name', 'template']],
    ['update', ['stack-name', 'template']],
    ['preview', ['stack-name', 'template']],
    ['validate', ['template']],
    ['lint', ['template']],
    ['list', []],
    ['prune', []],
    ['resource', ['stack-name', 'resource-name']],
    ['restore', ['stack-name', 'snapshot']],
    ['delete-snapshot', ['stack-name', 'snapshot']],
    ['export', ['stack-name', 'export-file']],
    ['abandon', ['stack-name', 'export-file']],
    ['adopt', ['stack-name', 'export-file']],
  ]);

  test.each(OPERATIONS)('of %s', (operation) => {
    const wanted = needed.get(operation) ?? ['stack-name'];
    expect(issues({ operation }).map(({ input }) => input)).toEqual(wanted);
  });

  test('need no template with keep-existing', () => {
    expect(issues({ 'stack-name': 'web', 'keep-existing': 'true' })).toEqual([]);
  });
});

describe('every operation', () => {
  test.each(OPERATIONS.filter((name) => name !== 'lint'))(
    '%s becomes a request with its name, with files only if it sends any',
    (operation) => {
      const { request, files } = job({
        operation,
        ...DEPLOY,
        'resource-name': 'db',
        snapshot: 'nightly',
        'export-file': 'web.json',
      });
      expect(request.operation).toBe(operation);
      const sends = ['deploy', 'create', 'update', 'preview', 'validate', 'drift'].includes(operation);
      expect(files !== undefined).toBe(sends);
    },
  );
});

describe('issues', () => {
  test('are reported all at once, by input name', () => {
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

  test('are reported once: an invalid input is not also missing', () => {
    expect(
      issues({ ...DEPLOY, 'stack-name': '9' }).filter(({ input }) => input === 'stack-name'),
    ).toHaveLength(1);
  });

  test('never quote the value: it may be a secret in the wrong input', () => {
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
    [
      'ignore-unknown-parameters',
      { 'keep-existing': 'true', 'ignore-unknown-parameters': 'true', template: '' },
    ],
    ['fail-on-no-changes', { 'fail-on-no-changes': 'true', wait: 'false' }],
    ['export-prefix', { 'export-outputs': 'true', 'export-prefix': '1-' }],
    ['export-prefix', { 'verify-command': 'true', 'export-prefix': 'my-' }],
  ])('include contradictions: %s', (input, given) => {
    expect(issues({ ...DEPLOY, ...given }).map((one) => one.input)).toEqual([input]);
  });

  test.each([
    { 'clear-parameters': 'a', 'keep-existing': 'true' },
    { 'keep-existing': 'true', operation: 'update' },
    { 'fail-on-no-changes': 'true' },
    { 'export-outputs': 'true', 'export-prefix': 'HEAT_' },
    { 'export-outputs': 'true' },
  ])('do not include valid combinations: %j', (given) => {
    expect(issues({ ...DEPLOY, ...given })).toEqual([]);
  });
});

describe('unused inputs', () => {
  test('are set inputs that the operation does not use', () => {
    const { unusedInputs } = job({
      operation: 'delete',
      'stack-name': 'web',
      template: 'web.yaml',
      tags: 'a',
    });
    expect([...unusedInputs].sort()).toEqual(['tags', 'template']);
  });

  test('have no effect: nothing is written or sent because of them', () => {
    const given = { 'outputs-file': '../o.json', 'plan-file': '../p.json', 'export-outputs': 'true' };
    const { reporting, unusedInputs } = job({
      operation: 'list',
      ...given,
      'pass-masked-outputs': 'true',
      comment: 'always',
      'deployment-environment': 'production',
      'environment-url': 'https://example.com',
    });
    expect(unusedInputs).toHaveLength(7);
    expect(reporting).toMatchObject({
      outputsFile: undefined,
      planFile: undefined,
      exportOutputs: false,
      passMaskedOutputs: false,
      comment: 'never',
      deploymentEnvironment: undefined,
      environmentUrl: undefined,
    });
  });

  test('do not include inputs with their default value, as set by action.yml', () => {
    expect(job({ operation: 'list', wait: 'true', 'on-failed': 'update', own: 'true' }).unusedInputs).toEqual(
      [],
    );
    expect(job({ operation: 'list', wait: 'false' }).unusedInputs).toEqual(['wait']);
  });

  test('can have an integer that is larger than JavaScript counts', () => {
    const parameters = 'serial: 12345678901234567890';
    expect(job({ operation: 'list', parameters }).unusedInputs).toEqual(['parameters']);
    expect(job({ operation: 'list', parameters: '{}' }).unusedInputs).toEqual([]);
  });

  test('do not include the sign-in inputs', () => {
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
  test('passes every sign-in input; unset inputs stay undefined', () => {
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
