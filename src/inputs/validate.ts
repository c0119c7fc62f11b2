import type { InputIssue } from '../errors/index.js';
import { INPUTS, type InputName, type InputValues } from './definitions.js';
import type { FileChecks } from './read.js';

/** What the workflow run's event says of a pull request. */
export interface EventFacts {
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** Number; absent where the event is about none, and the input `pull-request` names none. */
  readonly pullRequest: number | undefined;
  readonly pullRequestState: 'open' | 'closed' | 'unknown';
}

/** Whether an input means something to the operation that is asked for. */
export function appliesTo(name: InputName, values: InputValues): boolean {
  return INPUTS[name].operations.some((operation) => operation === values.operation);
}

/** Whether the stacks stand in a file, and the inputs are what they have in common. */
export function isOneOfSeveral(values: InputValues): boolean {
  return values.stacks !== undefined && appliesTo('stacks', values);
}

/** What the operation cannot do without; of an input that is wrong that has been said already. */
export function findMissingInputs(values: InputValues, issues: readonly InputIssue[]): InputIssue[] {
  const found: InputIssue[] = [];
  // What an operation needs that there is not, nobody knows.
  if (issues.some(({ input }) => input === 'operation')) return found;
  const isMissing = (name: InputName): boolean =>
    appliesTo(name, values) && values[name] === undefined && !issues.some(({ input }) => input === name);
  const say = (input: InputName): void => {
    found.push({ input, problem: `is required for operation "${values.operation}"` });
  };
  const isOfSeveral = isOneOfSeveral(values);
  const isAboutSeveral = values.stacks !== undefined;
  if (isMissing('stack-name') && !isAboutSeveral) say('stack-name');
  if (isMissing('stack-name') && isAboutSeveral && !isOfSeveral) {
    const problem = `is for ${INPUTS.stacks.operations.join(', ')}; operation "${values.operation}" is for one stack, and needs a stack-name`;
    found.push({ input: 'stacks', problem });
  }
  if (isMissing('template') && !isOfSeveral && !values['keep-existing']) say('template');
  if (values.operation === 'resource' && isMissing('resource-name')) say('resource-name');
  if (values.operation === 'restore' && isMissing('snapshot')) say('snapshot');
  return found;
}

/** Why the stack cannot be the preview environment of a pull request; nothing if it can, or shall not be one. */
export function findPreviewEnvironmentIssues(
  values: InputValues,
  facts: EventFacts | undefined,
): InputIssue[] {
  if (!isPreviewEnvironment(values)) return [];
  const refuse = (problem: string): InputIssue[] => [{ input: 'preview-environment', problem }];
  if (!values.own) return refuse('needs own: true, by which prune knows the repository');
  if (facts === undefined) return refuse('needs a workflow run of GitHub Actions');
  const { event, pullRequest, pullRequestState } = facts;
  const about = event === '' ? 'the event' : `the event "${event}"`;
  if (pullRequest === undefined)
    return refuse(`needs a pull request, and ${about} has none: set pull-request to its number`);
  if (pullRequestState !== 'closed') return [];
  return refuse(
    `cannot go with a pull request that is closed, as ${about} says of #${pullRequest}: prune would delete the stack. ` +
      'Leave it out to deploy what was merged, or use operation: delete',
  );
}

/** True if the operation marks a stack, or plans to. */
export function isPreviewEnvironment(values: InputValues): boolean {
  return values['preview-environment'] && appliesTo('preview-environment', values);
}

/** What two inputs say that cannot both be meant; each with the input to look at. */
export function findContradictions(values: InputValues): InputIssue[] {
  const isOfSeveral = isOneOfSeveral(values);
  const rules: readonly (readonly [boolean, InputName, string])[] = [
    [
      isOfSeveral && values['stack-name'] !== undefined,
      'stack-name',
      'cannot go with stacks: the file names them (stack-name-prefix puts something before their names)',
    ],
    [
      isOfSeveral && values.template !== undefined,
      'template',
      'cannot go with stacks: in the file each stack has its own',
    ],
    [!isOfSeveral && values['stack-name-prefix'] !== '', 'stack-name-prefix', 'needs stacks'],
    [
      values['clear-parameters'].length > 0 && !values['keep-existing'],
      'clear-parameters',
      'needs keep-existing: true',
    ],
    [
      values['keep-existing'] && values.operation === 'create',
      'keep-existing',
      'cannot go with operation "create": there is nothing to keep yet',
    ],
    [
      values['fail-on-no-changes'] && !values.wait,
      'fail-on-no-changes',
      'needs wait: true, or nobody sees what changed',
    ],
    [
      values['verify-command'] !== undefined && !values.wait,
      'verify-command',
      'needs wait: true, or there is nothing to verify yet',
    ],
    [
      values['on-verify-failure'] === 'restore' && values['verify-command'] === undefined,
      'on-verify-failure',
      'restore needs a verify-command',
    ],
    [
      values['environment-url'] !== undefined && values['deployment-environment'] === undefined,
      'environment-url',
      'needs a deployment-environment',
    ],
    [
      values['export-outputs'] && !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values['export-prefix']),
      'export-prefix',
      'must be the beginning of a variable name: letters, digits, "_"',
    ],
  ];
  return [
    ...rules.flatMap(([isBroken, input, problem]) => (isBroken ? [{ input, problem }] : [])),
    ...findTagIssues(values),
  ];
}

function findTagIssues(values: InputValues): InputIssue[] {
  const { operation, tags = [] } = values;
  const refuse = (problem: string): InputIssue[] => [{ input: 'tags', problem }];
  if (appliesTo('own', values) && tags.some((tag) => OWNERSHIP_TAG.test(tag)))
    return refuse(
      'cannot begin with "github-repository:", "github-commit:", "github-preview:", "github-repo:" or "github-pr:": own and preview-environment set these',
    );
  if (operation === 'list' && values.tags !== undefined && tags.length === 0)
    return refuse('cannot be none for operation "list": leave it out to list all stacks');
  return [];
}

/** Tags that only the action sets: `src/deploy/submit/ownership.ts`, and a test that holds this to it. */
const OWNERSHIP_TAG = /^github-(repository|commit|preview|repo|pr):/;

const PEM_INPUTS = ['ca-certificate', 'client-certificate', 'client-key'] as const;

/** Files that inputs name and that cannot be read or written, each under its input. */
export function findFileIssues(checks: FileChecks, values: InputValues): InputIssue[] {
  const mayLeave = values['allow-files-outside-workspace'];
  const one = (input: InputName, problem: string | undefined): InputIssue[] =>
    problem === undefined ? [] : [{ input, problem: `names a file that ${problem}` }];
  const each = (input: InputName, names: readonly string[]): InputIssue[] =>
    names.flatMap((name) => {
      const problem = checks.findProblem(name, mayLeave);
      return problem === undefined ? [] : [{ input, problem: `names ${name}, which ${problem}` }];
    });
  const { template, 'outputs-file': outputsFile } = values;
  return [
    ...(template !== undefined && appliesTo('template', values)
      ? one('template', checks.findProblem(template, mayLeave))
      : []),
    ...(appliesTo('environment-files', values) ? each('environment-files', values['environment-files']) : []),
    ...(appliesTo('parameters-files', values) ? each('parameters-files', values['parameters-files']) : []),
    ...(outputsFile !== undefined && appliesTo('outputs-file', values)
      ? one('outputs-file', checks.findOutputProblem(outputsFile))
      : []),
    ...PEM_INPUTS.flatMap((input) => {
      const value = values[input];
      const problem = value === undefined ? undefined : checks.findPemProblem(value);
      return problem === undefined ? [] : [{ input, problem }];
    }),
  ];
}
