import { describe, expect, test } from '@jest/globals';
import type { InputIssue } from '../../../src/errors/index.js';
import { readLintJob, type LintJob } from '../../../src/inputs/index.js';
import { mistakesOf, textOf, type Given } from './mistakes-of.js';

const read = (given: Given): LintJob =>
  readLintJob({
    get: (name) => textOf({ operation: 'lint', ...given }, name),
    onSecret: () => undefined,
    files: {
      findProblem: (name) => (name.startsWith('missing') ? 'does not exist' : undefined),
      findOutputProblem: (name) => (name.startsWith('..') ? 'is outside the workspace' : undefined),
      findPemProblem: () => 'is not PEM',
    },
  });
const issues = (given: Given): readonly InputIssue[] => mistakesOf(() => read(given));

describe('the inputs of lint', () => {
  test('need only a template', () => {
    expect(issues({}).map(({ input }) => input)).toEqual(['template']);
    expect(read({ template: '**/*.yaml' })).toEqual({
      templates: ['**/*.yaml'],
      files: {
        template: '**/*.yaml',
        environmentFiles: [],
        parametersFiles: [],
        parameters: {},
        allowFilesOutsideWorkspace: false,
      },
      level: 'error',
      ignoredRules: [],
      knownTypesFiles: [],
      knowsAllTypes: false,
      sarifFile: undefined,
      summary: true,
      http: { retries: 5, requestTimeoutMs: 60_000 },
      unusedInputs: [],
    });
  });

  test('take several templates, rules and files of types', () => {
    expect(
      read({
        template: 'a.yaml\n!b.yaml',
        'lint-level': 'warning',
        'lint-ignore': 'HL001, unused-parameter',
        'lint-known-types': 'all\ntypes.json',
        'sarif-file': 'lint.sarif',
      }),
    ).toMatchObject({
      templates: ['a.yaml', '!b.yaml'],
      level: 'warning',
      ignoredRules: ['HL001', 'unused-parameter'],
      knownTypesFiles: ['types.json'],
      knowsAllTypes: true,
      sarifFile: 'lint.sarif',
    });
  });

  test('are checked like those of every operation', () => {
    expect(
      issues({
        template: 'missing.yaml',
        'lint-level': 'fatal',
        'environment-files': 'missing-env.yaml',
        'lint-known-types': 'all\nmissing.json',
        'sarif-file': '../lint.sarif',
      }).map(({ input }) => input),
    ).toEqual(['lint-level', 'environment-files', 'lint-known-types', 'sarif-file']);
  });

  test('do not concern a cloud: a guard may be empty, and credentials are unused', () => {
    const { unusedInputs } = read({
      template: 'a.yaml',
      'allowed-projects': '',
      cloud: 'prod',
      'client-key': 'none',
      'stack-name': 'web',
      'github-token': 'ghs_token',
    });
    expect(unusedInputs).toEqual(['stack-name', 'cloud', 'client-key']);
  });
});
