import type { InputIssue } from '../errors/index.js';
import { appliesTo, isMultiStack } from './applicable-inputs.js';
import type { InputName, InputValues } from './definitions.js';

/** Whether the inputs contradict each other, the input to change, and the problem. */
type Contradiction = readonly [isBroken: boolean, input: InputName, problem: string];

/** Returns issues for inputs that contradict each other, each under the input to change. */
export function findContradictions(values: InputValues): InputIssue[] {
  const rules = [
    ...findStacksContradictions(values),
    ...findKeepContradictions(values),
    ...findWaitContradictions(values),
    ...findMissingCompanions(values),
  ];
  return [
    ...rules.flatMap(([isBroken, input, problem]) => (isBroken ? [{ input, problem }] : [])),
    ...findTagIssues(values),
  ];
}

/** Inputs that only one stack, or only several, can have. */
function findStacksContradictions(values: InputValues): Contradiction[] {
  const isMulti = isMultiStack(values);
  const deletesRemoved = values['delete-removed'] && appliesTo('delete-removed', values);
  return [
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
    [!isMulti && values['stack-name-prefix'] !== '', 'stack-name-prefix', 'requires "stacks"'],
    [deletesRemoved && !isMulti, 'delete-removed', 'requires "stacks"'],
    [
      deletesRemoved && !values.own && appliesTo('own', values),
      'delete-removed',
      'requires own: true, whose tags say which stacks were deployed from this file',
    ],
  ];
}

/** Inputs about what an update takes from the deployed stack. */
function findKeepContradictions(values: InputValues): Contradiction[] {
  const isKept = values['keep-existing'];
  const ignoresUnknown =
    values['ignore-unknown-parameters'] && appliesTo('ignore-unknown-parameters', values);
  return [
    [values['clear-parameters'].length > 0 && !isKept, 'clear-parameters', 'requires keep-existing: true'],
    [
      isKept && values.operation === 'create',
      'keep-existing',
      'cannot be used with operation "create": there is nothing to keep',
    ],
    [
      // Without `template`, the step does not know which parameters the stack's template declares.
      ignoresUnknown && isKept && values.template === undefined && !isMultiStack(values),
      'ignore-unknown-parameters',
      'requires "template", which declares the parameters',
    ],
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

/** Inputs that need another one. */
function findMissingCompanions(values: InputValues): Contradiction[] {
  return [
    [
      // With `stacks`, a stack can set `fail-on` for itself.
      values.allow.length > 0 && values['fail-on'].length === 0 && !isMultiStack(values),
      'allow',
      'requires fail-on, whose exceptions it lists',
    ],
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
      // The variables of `verify-command` have the prefix, too.
      (values['export-outputs'] || values['verify-command'] !== undefined) &&
        !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values['export-prefix']),
      'export-prefix',
      'must be the start of a variable name: letters, digits, "_"',
    ],
  ];
}

function findTagIssues(values: InputValues): InputIssue[] {
  const { operation, tags = [] } = values;
  const issue = (problem: string): InputIssue[] => [{ input: 'tags', problem }];
  if (appliesTo('own', values) && tags.some((tag) => OWNERSHIP_TAG.test(tag)))
    return issue(
      'cannot start with "github-repository:", "github-repository-id:", "github-commit:", "github-preview:", "github-expires:", "github-stacks:" or "github-created-by:": own, preview-environment and expires-after set these',
    );
  if (operation === 'list' && values.tags !== undefined && tags.length === 0)
    return issue('cannot be none for operation "list": remove it to list all stacks');
  return [];
}

/** Tags that only the action sets, as in `src/deploy/submit/ownership.ts`; a test compares the two. */
const OWNERSHIP_TAG = /^github-(repository|repository-id|commit|preview|expires|stacks|created-by):/;
