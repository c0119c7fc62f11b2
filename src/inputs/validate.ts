import type { InputIssue } from '../errors/index.js';
import { INPUTS, type InputName, type InputValues } from './definitions.js';
import type { FileChecks } from './read.js';

/** The workflow run's event and its pull request. */
export interface PullRequestEvent {
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** Number; `undefined` if neither the event nor the input `pull-request` has one. */
  readonly pullRequest: number | undefined;
  readonly pullRequestState: 'open' | 'closed' | 'unknown';
}

/** Whether the operation uses the input. */
export function appliesTo(name: InputName, values: InputValues): boolean {
  return INPUTS[name].operations.some((operation) => operation === values.operation);
}

/** Returns the inputs that are set but not used by the operation. */
export function findUnusedInputs(
  providedInputs: ReadonlySet<InputName>,
  values: InputValues,
): readonly InputName[] {
  return [...providedInputs].filter((name) => !isUsed(name, values) && differsFromDefault(name, values));
}

/** `masked-outputs` also applies to a multi-stack preview, which shows outputs that one stack passes to another. */
function isUsed(name: InputName, values: InputValues): boolean {
  return appliesTo(name, values) || (name === 'masked-outputs' && isMultiStack(values));
}

/** GitHub sets inputs to the defaults of `action.yml`; those do not count as set by the user. */
function differsFromDefault(name: InputName, values: InputValues): boolean {
  return JSON.stringify(values[name]) !== JSON.stringify(INPUTS[name].defaultValue);
}

/** True if the stacks come from a file; the inputs are then their shared defaults. */
export function isMultiStack(values: InputValues): boolean {
  return values.stacks !== undefined && appliesTo('stacks', values);
}

/** Returns an issue for each required input that is missing. Skips inputs that already have an issue. */
export function findMissingInputs(values: InputValues, issues: readonly InputIssue[]): InputIssue[] {
  const missing: InputIssue[] = [];
  // The requirements of an unknown operation are unknown.
  if (issues.some(({ input }) => input === 'operation')) return missing;
  const isMissing = (name: InputName): boolean =>
    appliesTo(name, values) && values[name] === undefined && !issues.some(({ input }) => input === name);
  const addMissing = (input: InputName): void => {
    missing.push({ input, problem: `is required for operation "${values.operation}"` });
  };
  const isMulti = isMultiStack(values);
  const hasStacks = values.stacks !== undefined;
  if (isMissing('stack-name') && !hasStacks) addMissing('stack-name');
  if (isMissing('stack-name') && hasStacks && !isMulti) {
    const problem = `is supported for ${INPUTS.stacks.operations.join(', ')}; operation "${values.operation}" works on one stack and requires stack-name`;
    missing.push({ input: 'stacks', problem });
  }
  if (isMissing('template') && !isMulti && !isTemplateOptional(values)) addMissing('template');
  if (values.operation === 'resource' && isMissing('resource-name')) addMissing('resource-name');
  if (['restore', 'delete-snapshot'].includes(values.operation) && isMissing('snapshot'))
    addMissing('snapshot');
  return [...missing, ...findMissingExportFile(values, isMissing('export-file'))];
}

function findMissingExportFile({ operation }: InputValues, isMissing: boolean): InputIssue[] {
  return isMissing ? [{ input: 'export-file', problem: `is required for operation "${operation}"` }] : [];
}

/** `drift` shows a plan only with a template. */
function isTemplateOptional(values: InputValues): boolean {
  return values['keep-existing'] || values.operation === 'drift';
}

/** Returns why the stack cannot be a preview environment or have a lifetime; empty if it can, or if it is not meant to. */
export function findLifetimeIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  return [...findExpiryIssues(values, facts), ...findPreviewIssues(values, facts)];
}

/** Only the tags of `own` tell `prune` that the stack is one of this repository. */
function findExpiryIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  if (values['expires-after'] === undefined || !appliesTo('expires-after', values)) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'expires-after', problem }];
  if (!values.own) return issue('requires own: true, so that prune can find the stack');
  return facts === undefined ? issue('requires a workflow run of GitHub Actions') : [];
}

/** The issue is one of the repository that the workflow belongs to. */
export function findDriftIssueProblems(
  values: InputValues,
  facts: PullRequestEvent | undefined,
): InputIssue[] {
  if (!values['drift-issue']) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'drift-issue', problem }];
  if (values.operation !== 'drift') return issue('requires operation: drift, which finds what it reports');
  return facts === undefined ? issue('requires a workflow run of GitHub Actions') : [];
}

function findPreviewIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  if (!isPreviewEnvironment(values)) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'preview-environment', problem }];
  if (!values.own) return issue('requires own: true, so that prune can find the stack');
  if (facts === undefined) return issue('requires a workflow run of GitHub Actions');
  const { event, pullRequest, pullRequestState } = facts;
  const about = event === '' ? 'the event' : `the event "${event}"`;
  if (pullRequest === undefined)
    return issue(`requires a pull request, but ${about} has none: set pull-request to its number`);
  if (pullRequestState !== 'closed') return [];
  return issue(
    `cannot be used for a closed pull request (#${pullRequest}, from ${about}): prune would delete the stack. ` +
      'Remove it to deploy the merged code, or use operation: delete',
  );
}

/** True if the operation tags the stack as a preview environment, or previews that. */
export function isPreviewEnvironment(values: InputValues): boolean {
  return values['preview-environment'] && appliesTo('preview-environment', values);
}

/** Whether the inputs contradict each other, the input to change, and the problem. */
type Contradiction = readonly [isBroken: boolean, input: InputName, problem: string];

/** With `stacks`, a stack can set `fail-on` for itself. */
function findUselessAllow(values: InputValues, isMulti: boolean): Contradiction {
  const isUseless = values.allow.length > 0 && values['fail-on'].length === 0 && !isMulti;
  return [isUseless, 'allow', 'requires fail-on, whose exceptions it lists'];
}

/** Without `template`, the step does not know which parameters the stack's template declares. */
function findUnknownTemplate(values: InputValues, isMulti: boolean): Contradiction {
  const isMissing = values['keep-existing'] && values.template === undefined && !isMulti;
  const isUsed = values['ignore-unknown-parameters'] && appliesTo('ignore-unknown-parameters', values);
  return [
    isUsed && isMissing,
    'ignore-unknown-parameters',
    'requires template, which declares the parameters',
  ];
}

/** Returns issues for inputs that contradict each other, each under the input to change. */
export function findContradictions(values: InputValues): InputIssue[] {
  const isMulti = isMultiStack(values);
  const deletesRemoved = values['delete-removed'] && appliesTo('delete-removed', values);
  const rules: readonly Contradiction[] = [
    [
      isMulti && values['stack-name'] !== undefined,
      'stack-name',
      'cannot be combined with stacks: the file contains the names (use stack-name-prefix to add a prefix)',
    ],
    [
      isMulti && values.template !== undefined,
      'template',
      'cannot be combined with stacks: set it per stack in the file',
    ],
    [!isMulti && values['stack-name-prefix'] !== '', 'stack-name-prefix', 'requires stacks'],
    [deletesRemoved && !isMulti, 'delete-removed', 'requires stacks'],
    [
      deletesRemoved && !values.own && appliesTo('own', values),
      'delete-removed',
      'requires own: true, whose tags say which stacks were deployed from this file',
    ],
    [
      values['clear-parameters'].length > 0 && !values['keep-existing'],
      'clear-parameters',
      'requires keep-existing: true',
    ],
    [
      values['keep-existing'] && values.operation === 'create',
      'keep-existing',
      'cannot be used with operation "create": there is nothing to keep',
    ],
    ...findWaitContradictions(values),
    findUselessAllow(values, isMulti),
    findUnknownTemplate(values, isMulti),
    [
      values['on-verify-failure'] === 'restore' && values['verify-command'] === undefined,
      'on-verify-failure',
      'restore requires verify-command',
    ],
    [
      values['environment-url'] !== undefined && values['deployment-environment'] === undefined,
      'environment-url',
      'requires deployment-environment',
    ],
    [
      values['export-outputs'] && !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values['export-prefix']),
      'export-prefix',
      'must be the start of a variable name: letters, digits, "_"',
    ],
  ];
  return [
    ...rules.flatMap(([isBroken, input, problem]) => (isBroken ? [{ input, problem }] : [])),
    ...findTagIssues(values),
  ];
}

/** Inputs that need to know how the action ended. */
function findWaitContradictions(values: InputValues): Contradiction[] {
  return [
    [
      values['on-hook'] !== 'wait' && !values.wait,
      'on-hook',
      'requires wait: true, because otherwise the step does not see any hooks',
    ],
    [
      values['fail-on-no-changes'] && !values.wait,
      'fail-on-no-changes',
      'requires wait: true, because otherwise the step does not know what changed',
    ],
    [
      values['verify-command'] !== undefined && !values.wait,
      'verify-command',
      'requires wait: true, because otherwise there is nothing to verify yet',
    ],
    [
      values['keep-snapshots'] !== undefined && !values.wait,
      'keep-snapshots',
      'requires wait: true, because only a complete snapshot may replace an older one',
    ],
  ];
}

function findTagIssues(values: InputValues): InputIssue[] {
  const { operation, tags = [] } = values;
  const issue = (problem: string): InputIssue[] => [{ input: 'tags', problem }];
  if (appliesTo('own', values) && tags.some((tag) => OWNERSHIP_TAG.test(tag)))
    return issue(
      'cannot start with "github-repository:", "github-commit:", "github-preview:", "github-expires:", "github-stacks:", "github-created-by:", "github-repo:" or "github-pr:": own, preview-environment and expires-after set these',
    );
  if (operation === 'list' && values.tags !== undefined && tags.length === 0)
    return issue('cannot be none for operation "list": remove it to list all stacks');
  return [];
}

/** Tags that only the action sets, as in `src/deploy/submit/ownership.ts`; a test compares the two. */
const OWNERSHIP_TAG = /^github-(repository|commit|preview|expires|stacks|created-by|repo|pr):/;

const PEM_INPUTS = ['ca-certificate', 'client-certificate', 'client-key'] as const;

/** Returns an issue for each file that cannot be read or written, under the input that names it. */
export function findFileIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  const mayLeave = values['allow-files-outside-workspace'];
  const oneFile = (input: InputName, name: string, problem: string | undefined): InputIssue[] =>
    problem === undefined ? [] : [{ input, problem: `points to ${name}, which ${problem}` }];
  const eachFile = (input: InputName, names: readonly string[]): InputIssue[] =>
    names.flatMap((name) => oneFile(input, name, checks.findProblem(name, mayLeave)));
  const { template, 'outputs-file': outputsFile, 'plan-file': planFile, 'sarif-file': sarifFile } = values;
  const isLint = values.operation === 'lint';
  return [
    // Lint takes patterns, and reports a file that does not exist as a finding.
    ...(template !== undefined && appliesTo('template', values) && !isLint
      ? oneFile('template', template, checks.findProblem(template, mayLeave))
      : []),
    ...(appliesTo('environment-files', values)
      ? eachFile('environment-files', values['environment-files'])
      : []),
    ...(appliesTo('parameters-files', values)
      ? eachFile('parameters-files', values['parameters-files'])
      : []),
    ...oneFile('export-file', values['export-file'] ?? '', findExportFileProblem(checks, values)),
    ...(outputsFile !== undefined && appliesTo('outputs-file', values)
      ? oneFile('outputs-file', outputsFile, checks.findOutputProblem(outputsFile))
      : []),
    ...(isLint
      ? eachFile(
          'lint-known-types',
          values['lint-known-types'].filter((name) => name !== 'all'),
        )
      : []),
    ...(planFile !== undefined && appliesTo('plan-file', values)
      ? oneFile('plan-file', planFile, checks.findOutputProblem(planFile))
      : []),
    ...(sarifFile !== undefined && isLint
      ? oneFile('sarif-file', sarifFile, checks.findOutputProblem(sarifFile))
      : []),
    ...PEM_INPUTS.flatMap((input) => {
      const value = appliesTo(input, values) ? values[input] : undefined;
      const problem = value === undefined ? undefined : checks.findPemProblem(value);
      return problem === undefined ? [] : [{ input, problem }];
    }),
  ];
}

/** `adopt` reads the file; `export` and `abandon` write it. */
function findExportFileProblem(checks: FileChecks, values: InputValues): string | undefined {
  const { 'export-file': file, operation } = values;
  if (file === undefined || !appliesTo('export-file', values)) return undefined;
  return operation === 'adopt' ? checks.findProblem(file, false) : checks.findOutputProblem(file);
}
