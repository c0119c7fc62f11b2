import type { HttpOptions } from '../http/index.js';
import type { InputName, InputValues } from './definitions.js';
import { toFilesOptions, type FilesOptions } from './job-parts.js';
import { lines } from './parsers.js';
import { assertNoIssues, readInputs, type InputSource } from './read.js';
import { findMissingInputs, findUnusedInputs } from './applicable-inputs.js';
import { findFileIssues } from './file-issues.js';

/** The inputs of `lint`, parsed and validated. Needs no cloud, no credentials and no GitHub token. */
export interface LintJob {
  /** Paths, URLs and glob patterns of templates; one with `!` in front excludes files. */
  readonly templates: readonly string[];
  /** What applies to every template. */
  readonly files: FilesOptions;
  /** The lowest level of a finding that fails the step. */
  readonly level: InputValues['lint-level'];
  /** Ids or names of rules. */
  readonly ignoredRules: readonly string[];
  /** Files that describe further resource types. */
  readonly knownTypesFiles: readonly string[];
  /** True if `lint-known-types` contains `all`: every type that lint does not know is an error. */
  readonly knowsAllTypes: boolean;
  readonly sarifFile: string | undefined;
  readonly summary: boolean;
  readonly http: Pick<HttpOptions, 'retries' | 'requestTimeoutMs'>;
  /** Inputs that are set but not used by this operation. */
  readonly unusedInputs: readonly InputName[];
}

/** The word in `lint-known-types` that is not a file. */
const ALL_TYPES = 'all';

/** Whether the step lints. Nothing else may then be read from the inputs but by `readLintJob`. */
export function isLint({ get }: Pick<InputSource, 'get'>): boolean {
  return get('operation').trim() === 'lint';
}

/** Throws an `InputError` that lists every issue by input name. */
export function readLintJob(source: InputSource): LintJob {
  const { values, providedInputs, issues } = readInputs(source);
  assertNoIssues([
    ...issues,
    ...findMissingInputs(values, issues),
    ...(source.files === undefined ? [] : findFileIssues(source.files, values)),
  ]);
  const files = toFilesOptions(
    values,
    providedInputs.has('parameters') ? source.get('parameters') : undefined,
  );
  if (files === undefined) throw new TypeError('lint reads files');
  const knownTypes = values['lint-known-types'];
  return {
    templates: lines(values.template ?? ''),
    files,
    level: values['lint-level'],
    ignoredRules: values['lint-ignore'],
    knownTypesFiles: knownTypes.filter((entry) => entry !== ALL_TYPES),
    knowsAllTypes: knownTypes.includes(ALL_TYPES),
    sarifFile: values['sarif-file'],
    summary: values.summary,
    http: {
      retries: values['retry-attempts'],
      requestTimeoutMs: values['request-timeout-in-seconds'] * 1000,
    },
    unusedInputs: findUnusedInputs(providedInputs, values),
  };
}
