import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/lint/index.js';
import { loadHeatSchema } from '../../../src/lint/schema/index.js';
import { collectFiles, type CollectedFiles } from '../../../src/template/index.js';
import { lintAll } from './lint-all.js';

const MAIN = `heat_template_version: 2018-08-31
parameters:
  name: {type: string, constraints: [{length: {max: 5}}]}
  count: {type: number, default: 1, constraints: [{range: {max: 10}}]}
  size: {type: string, default: small, constraints: [{allowed_values: [small, large]}]}
resources:
  one: {type: OS::Heat::Value, properties: {value: [{get_param: name}, {get_param: count}, {get_param: size}]}}
`;

interface Given {
  /** Texts of parameters files, in order. */
  readonly files?: readonly string[];
  readonly environment?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly parametersText?: string;
  readonly ignoreUnknownParameters?: boolean;
}

async function collect(template: string, given: Given): Promise<CollectedFiles> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-'));
  const { files = [], environment, parameters = {}, parametersText, ignoreUnknownParameters } = given;
  try {
    await writeFile(path.join(workspace, 'main.yaml'), template);
    const names = files.map((_, index) => `${index}.yaml`);
    await Promise.all(names.map((name, index) => writeFile(path.join(workspace, name), files[index] ?? '')));
    if (environment !== undefined) await writeFile(path.join(workspace, 'env.yaml'), environment);
    return await collectFiles({
      template: 'main.yaml',
      environmentFiles: environment === undefined ? [] : ['env.yaml'],
      parametersFiles: names,
      parameters,
      parametersText,
      ignoreUnknownParameters,
      workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: (url) => Promise.reject(new Error(`no network: ${url}`)),
      onSecret: () => undefined,
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
}

async function lintGiven(given: Given): Promise<string[]> {
  const findings = lint(await collect(MAIN, given), { schema: await loadHeatSchema() });
  return findings
    .filter(({ rule }) => rule.id.startsWith('HL4'))
    .map(({ level, rule, message, hint = '', location: { file, line, column } }) =>
      `${file}:${line}:${column} ${level} ${rule.id} ${message} ${hint}`.trim(),
    );
}

describe('parameters files', () => {
  test('have values of the right type that meet the constraints', async () => {
    expect(await lintGiven({ files: ['name: blue\ncount: "3"\nsize: large\n'] })).toEqual([]);
    expect(await lintGiven({ files: ['name: bluish\ncount: many\nsize: lagre\n'] })).toEqual([
      '0.yaml:1:7 error HL402 The value of parameter "name" must have at most 5 characters',
      '0.yaml:2:8 error HL402 The value of parameter "count" must be a number',
      '0.yaml:3:7 error HL402 The value of parameter "size" must be one of "small", "large" Did you mean "large"?',
    ]);
  });

  test('have no unknown names, even if Heat would drop them because an environment comes first', async () => {
    expect(await lintGiven({ files: ['cuont: 1'] })).toEqual([
      '0.yaml:1:1 error HL401 The template has no parameter "cuont" Did you mean "count"?',
    ]);
    expect(await lintGiven({ files: ['cuont: 1'], environment: 'parameters: {name: a}' })).toEqual([
      '0.yaml:1:1 error HL401 The template has no parameter "cuont" Did you mean "count"?',
    ]);
  });

  test('only the last value of a name counts', async () => {
    expect(await lintGiven({ files: ['count: 11', 'count: 1'] })).toEqual([]);
    expect(await lintGiven({ files: ['count: 1', 'count: 11'] })).toEqual([
      '1.yaml:1:8 error HL402 The value of parameter "count" must be at most 10',
    ]);
    expect(await lintGiven({ files: ['count: 11'], parameters: { count: 1 } })).toEqual([]);
  });

  test('an environment may merge the values', async () => {
    const environment = 'parameters: {count: 1}\nparameter_merge_strategies: {count: overwrite}';
    expect(await lintGiven({ files: ['count: 11'], environment })).toEqual([
      '0.yaml:1:8 warning HL402 The value of parameter "count" must be at most 10',
    ]);
  });
});

describe('the input parameters', () => {
  test('is checked at its lines if it is YAML', async () => {
    const given = { parameters: { name: 'blue', count: 11 }, parametersText: 'name: blue\ncount: 11\n' };
    expect(await lintGiven(given)).toEqual([
      'parameters:2:8 error HL402 The value of parameter "count" must be at most 10',
    ]);
  });

  test('is checked without lines if it is not', async () => {
    const given = { parameters: { cuont: '11' }, parametersText: 'cuont=11' };
    expect(await lintGiven(given)).toEqual([
      'parameters:1:1 error HL401 The template has no parameter "cuont" Did you mean "count"?',
    ]);
  });

  test('serves several templates: a name must be unknown to all of them', async () => {
    const other = 'heat_template_version: 2018-08-31\nparameters: {other: {type: string}}\nresources: {}\n';
    const given = { parameters: { other: 'x', nope: 'y' } };
    const collected = [await collect(MAIN, given), await collect(other, given)];
    const { findings } = lintAll(collected, { schema: await loadHeatSchema() });
    const messages = findings.filter(({ rule }) => rule.id === 'HL401').map(({ message }) => message);
    expect(messages).toEqual(['The template has no parameter "nope"']);
  });
});

describe('with ignore-unknown-parameters', () => {
  const given = { files: ['name: abc\ncolor: blue\n'], ignoreUnknownParameters: true };

  test('parameters of files that the template does not declare are an info', async () => {
    expect(await lintGiven({ ...given, environment: 'parameters: {shape: round}\n' })).toEqual([
      '0.yaml:2:1 info HL401 The template has no parameter "color"',
      'env.yaml:1:14 info HL401 The template has no parameter "shape"',
    ]);
  });

  test('those of the input stay an error, whatever else the environments contain', async () => {
    const parametersText = '{"color": "blue"}';
    const environment = 'parameters: {shape: round}\n';
    const strict = { ...given, files: ['name: abc\n'], parameters: { color: 'blue' }, parametersText };
    expect(await lintGiven({ ...strict, environment })).toEqual([
      'env.yaml:1:14 info HL401 The template has no parameter "shape"',
      'parameters:1:2 error HL401 The template has no parameter "color"',
    ]);
  });
});

describe('a property whose value is a parameter', () => {
  const TEMPLATE = `heat_template_version: 2018-08-31
parameters:
  length: {type: number, default: 8}
resources:
  one: {type: OS::Heat::RandomString, properties: {length: {get_param: length}}}
`;
  const lintLength = async (given: Given): Promise<string[]> =>
    lint(await collect(TEMPLATE, given), { schema: await loadHeatSchema() }).flatMap(({ level, message }) =>
      level === 'error' ? [message] : [],
    );

  test('has the value of the input, or else of the last parameters file, not of the environment', async () => {
    const tooLong = [expect.stringContaining('512')];
    const environment = 'parameters: {length: 5000}\n';
    expect(await lintLength({ environment })).toEqual(tooLong);
    expect(await lintLength({ environment, parameters: { length: '10' } })).toEqual([]);
    expect(await lintLength({ environment, files: ['length: 10\n'] })).toEqual([]);
    expect(await lintLength({ files: ['length: 10\n'], parameters: { length: '5000' } })).toEqual(tooLong);
  });
});
