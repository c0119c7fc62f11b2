import path from 'node:path';
import type { InputIssue } from '../errors/index.js';
import { appliesTo } from './applicable-inputs.js';
import type { InputName, InputValues } from './definitions.js';
import type { FileChecks } from './read.js';

const OUTPUT_FILES = ['outputs-file', 'plan-file', 'sarif-file'] as const;
const PEM_INPUTS = ['ca-certificate', 'client-certificate', 'client-key'] as const;

/** Returns an issue for each file that cannot be read or written, under the input that names it. */
export function findFileIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  return [
    ...findInputFileIssues(checks, values),
    ...toIssue('export-file', values['export-file'] ?? '', findExportFileProblem(checks, values)),
    ...findOutputFileIssues(checks, values),
    ...findPemIssues(checks, values),
  ];
}

function toIssue(input: InputName, file: string, problem: string | undefined): InputIssue[] {
  return problem === undefined ? [] : [{ input, problem: `points to ${file}, which ${problem}` }];
}

function findInputFileIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  const isLint = values.operation === 'lint';
  const files: readonly (readonly [InputName, readonly string[]])[] = [
    // Lint takes patterns, and reports a file that does not exist as a finding.
    ['template', values.template === undefined || isLint ? [] : [values.template]],
    ['environment-files', values['environment-files']],
    ['parameters-files', values['parameters-files']],
    ['lint-known-types', values['lint-known-types'].filter((name) => name !== 'all')],
  ];
  const mayLeave = values['allow-files-outside-workspace'];
  return files
    .filter(([input]) => appliesTo(input, values))
    .flatMap(([input, names]) =>
      names.flatMap((name) => toIssue(input, name, checks.findProblem(name, mayLeave))),
    );
}

function findOutputFileIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  // Of two files with one name, one would replace the other.
  const seen = new Map(listReadFiles(values).map(([input, file]) => [path.normalize(file), input]));
  return OUTPUT_FILES.flatMap((input) => {
    const file = appliesTo(input, values) ? values[input] : undefined;
    if (file === undefined) return [];
    const other = seen.get(path.normalize(file));
    seen.set(path.normalize(file), input);
    if (other !== undefined) return [{ input, problem: `points to ${file}, which ${other} names as well` }];
    return toIssue(input, file, checks.findOutputProblem(file));
  });
}

function listReadFiles(values: InputValues): (readonly [InputName, string])[] {
  const single = ['template', 'stacks', 'export-file'] as const;
  const lists = ['environment-files', 'parameters-files'] as const;
  return [
    ...single.map((input) => [input, [values[input] ?? '']] as const),
    ...lists.map((input) => [input, values[input]] as const),
  ]
    .filter(([input]) => appliesTo(input, values))
    .flatMap(([input, files]) => files.map((file) => [input, file] as const));
}

function findPemIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  return PEM_INPUTS.flatMap((input) => {
    const value = appliesTo(input, values) ? values[input] : undefined;
    const problem = value === undefined ? undefined : checks.findPemProblem(value);
    return problem === undefined ? [] : [{ input, problem }];
  });
}

/** `adopt` reads the file; `export` and `abandon` write it. */
function findExportFileProblem(checks: FileChecks, values: InputValues): string | undefined {
  const { 'export-file': file, operation } = values;
  if (file === undefined || !appliesTo('export-file', values)) return undefined;
  return operation === 'adopt' ? checks.findProblem(file, false) : checks.findOutputProblem(file);
}
