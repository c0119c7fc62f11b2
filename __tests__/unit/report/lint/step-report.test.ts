import type { RunPage } from '../../../../src/report/markdown/run-page.js';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { RULES, type Finding, type Level } from '../../../../src/lint/index.js';
import { buildLintReport, type LintReportOptions } from '../../../../src/report/lint/step-report.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import type { StepReport } from '../../../../src/report/step-report.js';
import { STEP_OUTPUT_NAMES } from '../../../../src/report/outputs/step-outputs.js';

/** The schema of the OASIS standard. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const OPTIONS: LintReportOptions = { level: 'error', sarifFile: 'lint.sarif', summary: true };

function findingOf(rest: Partial<Finding> = {}): Finding {
  const [rule] = RULES;
  if (rule === undefined) throw new Error('there are no rules');
  return {
    rule,
    level: 'error',
    message: 'Heat knows no type "OS::Nova::Sever"',
    hint: 'Did you mean "OS::Nova::Server"?',
    location: { file: 'stacks/web.yaml', line: 3, column: 11 },
    end: { line: 3, column: 26 },
    ...rest,
  };
}

function reportOf(
  findings: readonly Finding[],
  options: Partial<LintReportOptions> = {},
  secrets: readonly string[] = [],
  page?: RunPage,
): StepReport {
  const registry = createSecrets(() => undefined);
  secrets.forEach(registry.add);
  return buildLintReport(
    { findings, templates: 1, rules: RULES },
    { ...OPTIONS, ...options },
    registry,
    page,
  );
}

const linesOf = ({ log }: StepReport): string[] =>
  log.flatMap((item) => (item.kind === 'line' ? [item.text] : []));
const annotationsOf = ({ log }: StepReport): StepReport['log'] =>
  log.filter(({ kind }) => ['error', 'warning', 'notice'].includes(kind));

describe('the report of lint', () => {
  test('the summary has a table per file, and folds those of later files if there are many findings', () => {
    const inFile = (file: string): Finding[] =>
      Array.from({ length: 12 }, (_, index) =>
        findingOf({ location: { file, line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } }),
      );
    const { summary = '' } = reportOf([...inFile('a.yaml'), ...inFile('b`.yaml'), ...inFile('c.yaml')]);
    expect(summary.split('\n').filter((line) => line.startsWith('#') || line.includes('<details'))).toEqual([
      '### ❌ Lint found 36 errors in 1 template',
      '#### `a.yaml`: 12 errors',
      '#### ``b`.yaml``: 12 errors',
      '#### `c.yaml`: 12 errors',
      '<details><summary>Findings</summary>',
    ]);
  });

  test('the summary counts the findings that do not fit', () => {
    const many = Array.from({ length: 700 }, (_, index) =>
      findingOf({ location: { file: index < 600 ? 'a.yaml' : 'b.yaml', line: index, column: 1 } }),
    );
    const { summary = '' } = reportOf(many);
    expect(summary).toContain('… and 100 more\n\n… and 100 more in other files');
  });

  test('groups the findings by file, and annotates the line', () => {
    const report = reportOf([findingOf()]);
    expect(report.log).toMatchObject([
      { kind: 'group', title: 'stacks/web.yaml: 1 error' },
      { kind: 'line' },
      { kind: 'line' },
      { kind: 'end-group' },
      {
        kind: 'error',
        title: 'HL001 unreadable-file',
        text: 'Heat knows no type "OS::Nova::Sever". Did you mean "OS::Nova::Server"?',
        location: { file: 'stacks/web.yaml', line: 3, column: 11 },
        end: { line: 3, column: 26 },
      },
    ]);
    expect(report.failure).toEqual({ message: 'Lint found 1 error in 1 template', code: 'invalid-template' });
  });

  test('sets only declared outputs', () => {
    const { outputs } = reportOf([findingOf()]);
    for (const name of outputs.keys()) expect(STEP_OUTPUT_NAMES).toContain(name);
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'invalid',
      changed: 'false',
      valid: 'false',
    });
    expect(outputs.get('failure-reason')).toBe(
      'stacks/web.yaml:3:11: Heat knows no type "OS::Nova::Sever" (HL001)',
    );
    expect(JSON.parse(outputs.get('findings') ?? '')).toEqual([
      {
        id: 'HL001',
        name: 'unreadable-file',
        level: 'error',
        message: 'Heat knows no type "OS::Nova::Sever"',
        hint: 'Did you mean "OS::Nova::Server"?',
        file: 'stacks/web.yaml',
        line: 3,
        column: 11,
        endLine: 3,
        endColumn: 26,
      },
    ]);
  });

  test('without findings succeeds', () => {
    const report = reportOf([]);
    expect(report.failure).toBeUndefined();
    expect(linesOf(report)).toEqual(['Lint found nothing in 1 template']);
    expect(Object.fromEntries(report.outputs)).toEqual({
      result: 'valid',
      changed: 'false',
      valid: 'true',
      findings: '[]',
    });
  });

  test.each([
    ['error', 'error', false],
    ['warning', 'error', true],
    ['warning', 'warning', false],
    ['info', 'warning', true],
    ['info', 'info', false],
  ] as const)('with a finding of level %s and lint-level %s is valid: %s', (found, level, isValid) => {
    const { failure, outputs } = reportOf([findingOf({ level: found })], { level });
    expect(failure === undefined).toBe(isValid);
    expect(outputs.get('valid')).toBe(String(isValid));
  });

  test('annotates as many findings as GitHub shows, and says how many more there are', () => {
    const levels: readonly Level[] = ['error', 'warning', 'info'];
    const findings = levels.flatMap((level) =>
      Array.from({ length: 12 }, (_, index) => findingOf({ level, message: `mistake ${index}` })),
    );
    const page = {
      repository: 'acme/web',
      sha: '',
      serverUrl: 'https://github.com',
      url: '',
      pathInRepository: () => undefined,
    };
    const report = reportOf(findings, {}, [], page);
    // The step's own error is the tenth.
    expect(annotationsOf(report).map(({ kind }) => kind)).toEqual([
      ...Array<string>(9).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
    const note: unknown = expect.stringMatching(/^7 more findings have no annotation/);
    expect(linesOf(report)).toContainEqual(note);
    // In a terminal, the lines of the log are all there is.
    expect(linesOf(reportOf(findings))).not.toContainEqual(note);
    expect(report.failure?.message).toBe('Lint found 12 errors, 12 warnings and 12 infos in 1 template');
  });

  test('never shows a secret', () => {
    const secret = 's3cret-value';
    const finding = findingOf({
      message: `The value "${secret}" is not an address`,
      hint: `Not ${secret}.`,
      location: { file: `${secret}.yaml`, line: 1, column: 1 },
    });
    const report = reportOf([finding], {}, [secret]);
    expect(JSON.stringify([report.log, [...report.outputs], report.file, report.summary])).not.toContain(
      secret,
    );
  });

  test('takes no text of a file as a workflow command or as Markdown', () => {
    const text = '::error::x\n::set-output name=a::b ##[group]x <img src=x> [a](http://evil) @octocat `|`';
    const report = reportOf([
      findingOf({ message: text, hint: text, location: { file: text, line: 1, column: 1 } }),
    ]);
    for (const line of linesOf(report)) expect(line).not.toMatch(/^\s*::|##\[|\n/);
    for (const item of report.log)
      if (item.kind === 'group') expect(item.title).not.toMatch(/^\s*::|##\[|\n/);
    const rows = (report.summary ?? '').split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    const [, , finding = ''] = (rows[2] ?? '').split(/(?<!\\)\|/).slice(1);
    expect(finding).not.toMatch(/(?<!\\)<(?!br>)|\[a\]\(|(?<!\\)`|@octocat|:\/\//);
  });
});

describe('the SARIF file', () => {
  const parse = (report: StepReport): unknown => JSON.parse(report.file?.text ?? '');

  test('is valid by the schema of SARIF 2.1.0', async () => {
    // The schema names draft 04, but uses only what later drafts understand as well.
    const { $schema, id, ...schema } = JSON.parse(await readFile(SARIF_SCHEMA, 'utf8')) as Record<
      string,
      unknown
    >;
    expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('2.1.0')]);
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    const findings = [
      findingOf(),
      findingOf({ level: 'warning', hint: undefined, location: { file: 'a b/ü#.yaml', line: 1, column: 1 } }),
      findingOf({ level: 'info', location: { file: 'https://example.org/a.yaml', line: 1, column: 1 } }),
    ];
    for (const found of [findings, []]) {
      validate(parse(reportOf(found)));
      expect(validate.errors ?? []).toEqual([]);
    }
    validate({ version: '2.1.0', runs: [{}] });
    expect(validate.errors).not.toHaveLength(0);
  });

  test('contains all rules, and the region of each finding', () => {
    expect(parse(reportOf([findingOf({ level: 'info' })]))).toMatchObject({
      runs: [
        {
          tool: { driver: { rules: RULES.map(({ id, name }) => ({ id, name })) } },
          results: [
            {
              ruleId: 'HL001',
              ruleIndex: 0,
              level: 'note',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'stacks/web.yaml', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 26 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('knows a finding again on another line, and tells equal ones apart', () => {
    const fingerprintsOf = (findings: readonly Finding[]): string[] => {
      const log = parse(reportOf(findings)) as {
        runs: [{ results: { partialFingerprints: Record<string, string> }[] }];
      };
      return log.runs[0].results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
    };
    const moved = findingOf({ location: { file: 'stacks/web.yaml', line: 9, column: 11 } });
    const [first] = fingerprintsOf([findingOf()]);
    expect(fingerprintsOf([moved])).toEqual([first]);
    expect(new Set(fingerprintsOf([findingOf(), moved])).size).toBe(2);
  });
});
