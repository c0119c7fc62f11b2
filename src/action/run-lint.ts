import path from 'node:path';
import { InputError } from '../errors/index.js';
import { cacheDownloads, createDownloader } from '../http/index.js';
import { InvalidValue, readLintJob, type InputSource, type LintJob } from '../inputs/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { collectFiles, findFiles, hasTemplateVersion, type SourceCache } from '../template/index.js';
import { createRunnerHttp } from './http-clients.js';
import type { Step } from './step.js';

/** Runs `lint`: signs in nowhere, and sends no request but for the URLs that the inputs and templates name. */
export async function runLint(step: Step, inputs: InputSource): Promise<void> {
  const job = readLintJob(inputs);
  const { secrets, console } = step;
  if (job.unusedInputs.length > 0) console.warn(report.unusedInputsWarning('lint', job.unusedInputs));
  const { env, workspace } = runner.readRunnerEnvironment();
  const run = await runner.readWorkflowRun(env);
  const http = createRunnerHttp(console, job.http);
  try {
    const result = await lintTemplates(step, inputs, job, createDownloader(http, step.signal));
    await runner.publish(report.buildLintReport(result, job, secrets, run), { workspace, console });
  } finally {
    await http.close();
  }
}

type LintResult = Parameters<typeof report.buildLintReport>[0];

async function lintTemplates(
  { secrets }: Step,
  inputs: InputSource,
  job: LintJob,
  download: (url: string) => Promise<Uint8Array>,
): Promise<LintResult> {
  // Loaded only here: other operations need none of it at their start.
  const { addKnownTypes, findUnknownRules, loadHeatSchema, parseKnownTypes, RULES, TemplateLinter } =
    await import('../lint/index.js');
  const unknownRules = findUnknownRules(job.ignoredRules);
  if (unknownRules.length > 0) {
    const known = RULES.map(({ id, name }) => `${id} (${name})`).join(', ');
    const problem = `names no rule of lint: ${unknownRules.join(', ')}`;
    const hint = `The rules are ${known}.`;
    throw new InputError([{ input: 'lint-ignore', problem }], hint);
  }
  const knownTypes = job.knownTypesFiles.flatMap((file) =>
    parseKnownTypes(readJson(inputs, job, file), file),
  );
  const schema = addKnownTypes(await loadHeatSchema(), knownTypes);
  const { knowsAllTypes, ignoredRules } = job;
  const linter = new TemplateLinter({ schema, knowsAllTypes, ignoredRules });
  const { workspace } = runner.readRunnerEnvironment();
  const options = { ...job.files, workspace, fetchUrl: cacheDownloads(download), onSecret: secrets.add };
  const parsed: SourceCache = new Map();
  for (const template of findTemplates(job, workspace))
    linter.add(await collectFiles({ ...options, template, parsed, isReadOnce: true }));
  return { ...linter.result(), rules: RULES };
}

/** Reads a file of `lint-known-types`. Throws an `InputError` if it cannot be read or is not JSON. */
function readJson({ readFile }: InputSource, { files }: LintJob, file: string): unknown {
  const issue = (problem: string): InputError => new InputError([{ input: 'lint-known-types', problem }]);
  if (readFile === undefined) throw new TypeError('lint reads files');
  try {
    return JSON.parse(readFile(file, files.allowFilesOutsideWorkspace));
  } catch (error) {
    if (error instanceof InvalidValue) throw issue(error.message);
    // The message of the parser quotes the file.
    if (error instanceof SyntaxError) throw issue(`names ${file}, which is not valid JSON`);
    throw error;
  }
}

/** Returns the name of every template that `template` names or matches. Throws an `InputError` if there is none. */
function findTemplates({ templates, files }: LintJob, workspace: string): readonly string[] {
  const found = findFiles(templates, workspace, files.allowFilesOutsideWorkspace);
  if (found.unmatched.length > 0) {
    const problem = `matches no file in the workspace: ${found.unmatched.join(', ')}`;
    throw new InputError([{ input: 'template', problem }]);
  }
  if (found.files.length === 0) {
    const problem = 'names no file: a pattern that begins with "!" only removes what earlier patterns match';
    throw new InputError([{ input: 'template', problem }]);
  }
  const names = found.files.flatMap(({ name, isMatched }) =>
    isMatched && !hasTemplateVersion(path.resolve(workspace, name)) ? [] : [name],
  );
  if (names.length === 0) {
    const problem = `matches ${found.files.length} files, and none of them is a Heat template`;
    throw new InputError([{ input: 'template', problem }]);
  }
  return names;
}
