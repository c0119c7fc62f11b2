import { describe, expect, test } from '@jest/globals';
import type { Result, StackRunResult } from '../../../src/deploy/index.js';
import { RequestError, StackError, TemplateError } from '../../../src/errors/index.js';
import { RULES, type Finding } from '../../../src/lint/index.js';
import {
  addLintHints,
  assertHarmless,
  lintSentFiles,
  lintSentStacks,
  listDistinctFindings,
  listShownFindings,
  withLintHints,
  type Explanations,
} from '../../../src/action/lint-hints.js';
import type { SentFiles } from '../../../src/action/missing-services.js';
import { tempWorkspace } from '../template/temp-workspace.js';

function findingOf(name: string, line: number, message: string): Finding {
  const rule = RULES.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  const location = { file: 'web.yaml', line, column: 3 };
  return { rule, level: 'error', message, hint: 'Did you mean "b"?', location, end: location };
}

const TYPO = findingOf('unknown-section', 4, 'A template has no section "a"');
const CYCLE = findingOf('dependency-cycle', 9, 'Resources need each other: a → b → a');
const LINT_TYPO = 'Lint: A template has no section "a" (web.yaml:4:3, HL102). Did you mean "b"?';

function refusal(status: number): RequestError {
  return new RequestError({ method: 'POST', url: 'http://heat', status, delivery: 'yes', hint: 'Ask.' });
}

function rejection(line?: number): StackError {
  const locations = line === undefined ? [] : [{ file: 'web.yaml', line, column: 1 }];
  const details = { failureCode: 'refused', hint: 'Look.', locations, cause: refusal(400) } as const;
  return new StackError('Heat rejected the template', details);
}

const explain = (findings: readonly Finding[], files?: SentFiles): Explanations => ({
  findings,
  files,
  catalog: { findServiceUrl: () => undefined, regionName: 'RegionOne' },
});

const hintAfter = async (findings: readonly Finding[], error: Error, files?: SentFiles): Promise<unknown> => {
  try {
    await withLintHints(explain(findings, files), () => Promise.reject(error));
  } catch (thrown) {
    return thrown instanceof StackError || thrown instanceof RequestError ? thrown.hint : thrown;
  }
  return 'nothing was thrown';
};

describe('when Heat refuses', () => {
  test('the hint says what lint found on that line, or its only finding', async () => {
    expect(await hintAfter([CYCLE, TYPO], rejection(4))).toBe(`Look. ${LINT_TYPO}`);
    expect(await hintAfter([TYPO], rejection(1))).toBe(`Look. ${LINT_TYPO}`);
    expect(await hintAfter([CYCLE, TYPO], rejection(1))).toBe('Look.');
    expect(await hintAfter([], rejection(4))).toBe('Look.');
  });

  test('the hint lists what lint found where Heat names no line', async () => {
    const more = [5, 6, 7].map((line) => findingOf('unknown-section', line, `No section ${line}`));
    expect(await hintAfter([TYPO, CYCLE], rejection())).toBe(
      `Look. ${LINT_TYPO} Lint: Resources need each other: a → b → a (web.yaml:9:3, HL204). Did you mean "b"?`,
    );
    const hint = await hintAfter([TYPO, ...more], rejection());
    expect(hint).toContain(LINT_TYPO);
    expect(hint).toContain('No section 6 ');
    expect(hint).not.toContain('No section 7');
    expect(hint).toContain('Operation lint shows 1 more.');
  });

  test('a server error without a reason is explained with the cycle', async () => {
    expect(await hintAfter([TYPO, CYCLE], refusal(500))).toBe(
      'Lint: Resources need each other: a → b → a (web.yaml:9:3, HL204). Did you mean "b"?',
    );
    expect(await hintAfter([TYPO], refusal(500))).toBe('Ask.');
  });

  test('any other error stays as it is', async () => {
    const error = new Error('a bug');
    expect(await hintAfter([TYPO], error)).toBe(error);
  });

  test('an invalid template gets the hint in its result', async () => {
    const failure = { summary: 's', reason: 'r', resources: [], locations: [], code: 'refused' } as const;
    const invalid: Result = {
      operation: 'validate',
      outcome: 'invalid',
      changed: false,
      durationMs: 1,
      failure,
    };
    const { failure: shown } = await withLintHints(explain([TYPO]), () => Promise.resolve(invalid));
    expect(shown?.hint).toBe(LINT_TYPO);
    const { failure: none } = await withLintHints(explain([TYPO]), () =>
      Promise.resolve({ ...invalid, outcome: 'failed' }),
    );
    expect(none?.hint).toBeUndefined();
  });
});

describe('warnings of lint', () => {
  const UNKNOWN_TYPE: Finding = { ...findingOf('unknown-type', 4, 'Heat has no type "a"'), level: 'warning' };
  const DROPPED: Finding = { ...findingOf('unknown-parameter', 7, 'No parameter "a"'), level: 'warning' };

  test('are not shown, except for a parameter that Heat drops without a message', () => {
    expect(listShownFindings([TYPO, UNKNOWN_TYPE, DROPPED])).toEqual([TYPO, DROPPED]);
  });

  test('explain what Heat refuses on that line, and nothing on other lines', async () => {
    expect(await hintAfter([UNKNOWN_TYPE], rejection(4))).toContain('Heat has no type "a" (web.yaml:4:3');
    expect(await hintAfter([UNKNOWN_TYPE], rejection(1))).toBe('Look.');
    expect(await hintAfter([TYPO, DROPPED], rejection(1))).toBe(`Look. ${LINT_TYPO}`);
  });

  test('are found in the files that are sent, if they can explain a refusal', async () => {
    const files = {
      'main.yaml':
        'heat_template_version: 2018-08-31\nparameters: {a: {type: string}}\nresources: {b: {type: "OS::Heat::Vaule"}}\n',
      'env.yaml': 'parameters: {a: x}\n',
      'more.yaml': 'parameters: {aa: x}\n',
    };
    const findings = await lintSentFiles({
      template: 'main.yaml',
      environmentFiles: ['env.yaml', 'more.yaml'],
      parametersFiles: [],
      parameters: {},
      workspace: await tempWorkspace(files),
      allowFilesOutsideWorkspace: false,
      fetchUrl: () => Promise.reject(new Error('no network')),
      onSecret: () => undefined,
    });
    expect(findings.map(({ rule, level }) => [rule.name, level]).sort()).toEqual([
      ['unknown-parameter', 'warning'],
      ['unknown-type', 'warning'],
    ]);
  });
});

describe('the stacks of a stacks file', () => {
  const refused = (error: unknown): StackRunResult => ({ kind: 'error', error, durationMs: 1 });
  const hintsOf = (
    results: ReadonlyMap<string, StackRunResult>,
    findings: ReadonlyMap<string, readonly Finding[]>,
  ): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      [...addLintHints(results, (key) => explain(findings.get(key) ?? []))].map(([key, one]) => [
        key,
        one.kind === 'error' && one.error instanceof StackError ? one.error.hint : one.kind,
      ]),
    );

  test('each get the hint of their own files only', () => {
    const results = new Map<string, StackRunResult>([
      ['web', refused(rejection(4))],
      ['db', refused(rejection(4))],
      ['app', { kind: 'skipped', because: ['web'] }],
    ]);
    const findings = new Map([
      ['web', [TYPO, CYCLE]],
      ['db', []],
      ['app', [TYPO]],
    ]);
    expect(hintsOf(results, findings)).toEqual({ web: `Look. ${LINT_TYPO}`, db: 'Look.', app: 'skipped' });
  });

  test('get no hint without files, such as a stack that delete-removed deletes', () => {
    const results = new Map([['worker', refused(rejection(4))]]);
    expect(hintsOf(results, new Map())).toEqual({ worker: 'Look.' });
  });

  test('that share files are linted each, and a finding is listed once', async () => {
    const options = {
      template: 'main.yaml',
      environmentFiles: [],
      parametersFiles: [],
      parameters: {},
      workspace: await tempWorkspace({ 'main.yaml': 'heat_template_version: 2018-08-31\nresource: {}\n' }),
      allowFilesOutsideWorkspace: false,
      fetchUrl: () => Promise.reject(new Error('no network')),
      onSecret: () => undefined,
    };
    const findings = await lintSentStacks(
      new Map([
        ['web', options],
        ['db', options],
      ]),
    );
    expect([...findings].map(([key, { length }]) => [key, length])).toEqual([
      ['web', 1],
      ['db', 1],
    ]);
    expect(listDistinctFindings(findings)).toMatchObject([
      { rule: { name: 'unknown-section' }, location: { file: 'main.yaml', line: 2 } },
    ]);
  });
});

test('lint that fails itself finds nothing', async () => {
  const options = {
    template: 'web.yaml',
    environmentFiles: [],
    parametersFiles: [],
    parameters: {},
    workspace: '\0',
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network')),
    onSecret: () => {
      throw new Error('cannot mask');
    },
  };
  await expect(lintSentFiles({ ...options, template: 'http://u:secret@127.0.0.1/a' })).resolves.toEqual([]);
  await expect(lintSentFiles({ ...options, template: undefined })).resolves.toEqual([]);
});

describe('a group that would exhaust the memory of Heat', () => {
  const findingsOf = async (members: number): Promise<readonly Finding[]> => {
    const workspace = await tempWorkspace({
      'web.yaml': `heat_template_version: 2018-08-31
parameters: {n: {type: number, default: 1}}
resources:
  group:
    type: OS::Heat::ResourceGroup
    properties:
      count: {get_param: n}
      resource_def: {type: OS::Heat::RandomString}
`,
    });
    return lintSentFiles({
      template: 'web.yaml',
      environmentFiles: [],
      parametersFiles: [],
      parameters: { n: members },
      workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: () => Promise.reject(new Error('no network')),
      onSecret: () => undefined,
    });
  };

  test('is not sent', async () => {
    const findings = await findingsOf(1_000_000_000);
    expect(() => {
      assertHarmless(findings);
    }).toThrow(TemplateError);
  });

  test('is the only mistake that lint decides about', async () => {
    expect(await findingsOf(3)).toEqual([]);
    assertHarmless([TYPO, CYCLE, { ...findingOf('oversized-group', 1, 'uncertain'), level: 'warning' }]);
  });
});
