import {
  formatLocation,
  RequestError,
  StackError,
  TemplateError,
  type SourceLocation,
} from '../errors/index.js';
import type { Result, StackRunResult, StackRunResults } from '../deploy/index.js';
import type { Finding } from '../lint/index.js';
import { collectFiles, type BundleOptions } from '../template/index.js';
import { explainMissingService, type Catalog, type SentFiles } from './missing-services.js';

/** Heat answers a cycle, or a service that is missing, with this status and no explanation. */
const SERVER_ERROR = 500;

/** Findings of lint that are listed where Heat does not say what it refuses. */
const MAX_LISTED = 3;

/** What can explain why Heat refuses the files of a stack. */
export interface Explanations {
  /** What lint finds in the files. */
  readonly findings: readonly Finding[];
  /** `undefined` for an operation without files. */
  readonly files: SentFiles | undefined;
  readonly catalog: Catalog;
}

/** Rules that explain what Heat refuses even where they only warn, because Heat accepts the same elsewhere. */
const EXPLAINING_RULES: ReadonlySet<string> = new Set([
  'unknown-type',
  'unknown-parameter',
  'invalid-parameter-value',
]);

/**
 * Returns what lint finds in the files that are sent to Heat: errors, and warnings that can explain a refusal. Heat decides about them, so
 * lint does not fail the step, with the exception of `assertHarmless`: returns nothing if lint itself fails.
 */
export async function lintSentFiles(options: BundleOptions | undefined): Promise<readonly Finding[]> {
  if (options?.template === undefined) return [];
  try {
    // Loaded only here: an operation without files does not need it.
    const [{ lint, loadHeatSchema }, files] = await Promise.all([
      import('../lint/index.js'),
      collectFiles({ ...options, onParameter: undefined }),
    ]);
    return lint(files, { schema: await loadHeatSchema() }).filter(
      ({ level, rule }) => level === 'error' || (level === 'warning' && EXPLAINING_RULES.has(rule.name)),
    );
  } catch {
    return [];
  }
}

/** Lints the files of several stacks, by key. */
export async function lintSentStacks(
  optionsByKey: ReadonlyMap<string, BundleOptions>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const findingsByKey = new Map<string, readonly Finding[]>();
  for (const [key, options] of optionsByKey) findingsByKey.set(key, await lintSentFiles(options));
  return findingsByKey;
}

/**
 * Returns the findings that a deploy shows: errors, and parameters of an environment that Heat drops without a message. Other warnings
 * only explain what Heat refuses.
 */
export function listShownFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ level, rule }) => level === 'error' || rule.name === 'unknown-parameter');
}

/** Throws a `TemplateError` for what must not be sent: Heat would crash instead of refusing it. */
export function assertHarmless(findings: readonly Finding[]): void {
  const harmful = findings.find(({ level, rule }) => level === 'error' && rule.name === 'oversized-group');
  if (harmful === undefined) return;
  const { message, hint, location } = harmful;
  throw new TemplateError(`The template was not sent to Heat: ${message}`, { hint, locations: [location] });
}

/** Returns each finding to show once: several stacks can have the same files. */
export function listDistinctFindings(
  findingsByKey: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  const toKey = ({ rule, message, location }: Finding): string =>
    JSON.stringify([rule.id, message, formatLocation(location)]);
  return [
    ...new Map(
      listShownFindings([...findingsByKey.values()].flat()).map((finding) => [toKey(finding), finding]),
    ).values(),
  ];
}

/** Runs an operation. If Heat refuses the files, adds what lint says about the same lines to the hint. */
export async function withLintHints(
  explanations: Explanations,
  operation: () => Promise<Result>,
): Promise<Result> {
  try {
    return addHintToResult(await operation(), explanations.findings);
  } catch (error) {
    throw addHint(error, explanations);
  }
}

/** Adds what lint says to the results of the stacks whose files Heat refused. */
export function addLintHints(
  results: StackRunResults,
  getExplanations: (key: string) => Explanations,
): StackRunResults {
  return new Map(
    [...results].map(([key, runResult]) => [key, addHintToRunResult(runResult, getExplanations(key))]),
  );
}

function addHintToRunResult(runResult: StackRunResult, explanations: Explanations): StackRunResult {
  switch (runResult.kind) {
    case 'result':
      return { ...runResult, result: addHintToResult(runResult.result, explanations.findings) };
    case 'error':
      return { ...runResult, error: addHint(runResult.error, explanations) };
    case 'skipped':
      return runResult;
  }
}

function addHintToResult(result: Result, findings: readonly Finding[]): Result {
  const { failure, outcome } = result;
  if (failure === undefined || outcome !== 'invalid') return result;
  const hint = joinHints(failure.hint, findHint(findings, failure.locations));
  return { ...result, failure: { ...failure, hint } };
}

function addHint(error: unknown, explanations: Explanations): unknown {
  const { findings } = explanations;
  if (error instanceof RequestError && error.status === SERVER_ERROR)
    return explainServerError(error, explanations) ?? error;
  if (!(error instanceof StackError) || !(error.cause instanceof RequestError)) return error;
  const { message, serverMessage, requestId, failureCode, locations, cause } = error;
  const hint = joinHints(error.hint, findHint(findings, locations));
  return new StackError(message, { serverMessage, requestId, failureCode, locations, cause, hint });
}

function explainServerError(
  error: RequestError,
  { findings, files, catalog }: Explanations,
): StackError | undefined {
  const cycle = findings.find(({ rule }) => rule.name === 'dependency-cycle');
  if (cycle !== undefined) return toCycleError(error, cycle);
  return files && explainMissingService(error, files, catalog);
}

function toCycleError(cause: RequestError, cycle: Finding): StackError {
  const { serverMessage, requestId } = cause;
  return new StackError('Heat cannot process the template, because resources depend on each other', {
    serverMessage,
    requestId,
    failureCode: 'refused',
    locations: [cycle.location],
    cause,
    hint: toHint(cycle),
  });
}

/**
 * Returns what lint says about one of the locations, or about the files if it found one error only. If Heat names no location, returns
 * all errors.
 */
function findHint(findings: readonly Finding[], locations: readonly SourceLocation[]): string | undefined {
  const isAt = ({ location }: Finding, { file, line }: SourceLocation): boolean =>
    location.file === file && location.line === line;
  const located = findings.find((finding) => locations.some((location) => isAt(finding, location)));
  if (located !== undefined) return toHint(located);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 1 && locations.length > 0) return undefined;
  const hints = errors.slice(0, MAX_LISTED).map(toHint);
  const rest = errors.length - hints.length;
  if (rest > 0) hints.push(`Operation lint shows ${rest} more.`);
  return hints.length === 0 ? undefined : hints.join(' ');
}

function toHint({ message, hint, location, rule }: Finding): string {
  const suggestion = hint === undefined ? '' : ` ${hint}`;
  return `Lint: ${message} (${formatLocation(location)}, ${rule.id}).${suggestion}`;
}

function joinHints(one: string | undefined, other: string | undefined): string | undefined {
  const hints = [one, other].filter((hint) => hint !== undefined);
  return hints.length === 0 ? undefined : hints.join(' ');
}
