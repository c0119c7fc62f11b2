import {
  age,
  boolean,
  changeKinds,
  dashboardUrl,
  httpUrl,
  integer,
  lines,
  map,
  names,
  oneOf,
  operation,
  patterns,
  planHash,
  projects,
  stackName,
  stackNamePrefix,
  tags,
  text,
  urlTemplate,
  type Parser,
} from './parsers.js';
import { PROVIDER_NAMES } from './provider-names.js';

/** Every operation that the `operation` input can name. */
export const OPERATIONS = [
  'deploy',
  'preview',
  'create',
  'update',
  'validate',
  'lint',
  'delete',
  'prune',
  'suspend',
  'resume',
  'check',
  'cancel',
  'snapshot',
  'restore',
  'delete-snapshot',
  'wait',
  'clear-hooks',
  'export',
  'abandon',
  'adopt',
  'list',
  'show',
  'outputs',
  'resources',
  'resource',
  'events',
  'template',
  'snapshots',
  'drift',
] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** How one input is parsed, and its value when it is not set. */
export interface InputDefinition<T, F> {
  readonly parse: Parser<T>;
  readonly defaultValue: F;
  /** Operations that use the input. */
  readonly operations: readonly OperationName[];
  /** The value is registered as a secret before it is parsed. */
  readonly secret?: true;
  /**
   * For a guard: the problem to report if the input is empty. `action.yml` has a default for each guard, so an empty text
   * comes from an expression without a value. Accepting it would turn the guard off without a warning.
   */
  readonly whenEmpty?: string;
}

const deployOperations = ['deploy', 'create', 'update'] as const;
const planOperations = [...deployOperations, 'preview'] as const;
/** Operations that accept `stacks`. */
const multiStackOperations = ['deploy', 'preview', 'delete'] as const;
const lifecycleOperations = ['suspend', 'resume', 'check', 'cancel'] as const;
const snapshotOperations = ['snapshot', 'restore'] as const;
const changeOperations = [
  ...deployOperations,
  'delete',
  ...lifecycleOperations,
  ...snapshotOperations,
  'delete-snapshot',
  'abandon',
] as const;
const bundleOperations = [...planOperations, 'validate', 'lint', 'drift'] as const;
/** Operations that can show a plan: `drift` does so with a template. */
const operationsWithPlan = [...planOperations, 'drift'] as const;
/** Operations that sign in to a cloud. */
const cloudOperations = OPERATIONS.filter((name) => name !== 'lint');
const githubOperations = [...changeOperations, 'adopt', 'preview', 'wait', 'clear-hooks'] as const;
const outputOperations = [
  ...deployOperations,
  'wait',
  ...lifecycleOperations,
  ...snapshotOperations,
  'adopt',
  'show',
  'outputs',
] as const;
/** Operations whose results can contain the value of a masked output. */
const derivedOutputOperations = [
  'preview',
  'drift',
  'resources',
  'resource',
  'events',
  'template',
  'snapshots',
] as const;

function withDefault<T>(
  parse: Parser<T>,
  defaultValue: T,
  operations: readonly OperationName[],
): InputDefinition<T, T> {
  return { parse, defaultValue, operations };
}

/** An input without a default value. */
function optional<T>(
  parse: Parser<T>,
  operations: readonly OperationName[] = OPERATIONS,
): InputDefinition<T, undefined> {
  return { parse, defaultValue: undefined, operations };
}

function secret(operations: readonly OperationName[] = OPERATIONS): InputDefinition<string, undefined> {
  return { ...optional(text, operations), secret: true };
}

/** An input that restricts what a run may do. An empty text is an error. */
function guard<T, F>(definition: InputDefinition<T, F>, expected: string): InputDefinition<T, F> {
  return {
    ...definition,
    whenEmpty: `must not be empty, because that would disable the protection: set ${expected}`,
  };
}

/**
 * All inputs: name, parser, default value, and the operations that use the input. `action.yml` declares the same names
 * and defaults; a test compares the two.
 */
export const INPUTS = {
  operation: withDefault(operation(...OPERATIONS), 'deploy', OPERATIONS),

  'stack-name': optional(
    stackName,
    OPERATIONS.filter(
      (name) => name !== 'validate' && name !== 'lint' && name !== 'list' && name !== 'prune',
    ),
  ),
  stacks: optional(text, multiStackOperations),
  'stack-name-prefix': withDefault(stackNamePrefix, '', multiStackOperations),
  'max-parallel': withDefault(integer(1, 50), 4, multiStackOperations),
  'delete-removed': withDefault(boolean, false, multiStackOperations),
  template: optional(text, bundleOperations),
  'environment-files': withDefault(lines, [], bundleOperations),
  parameters: withDefault(map, {}, bundleOperations),
  'parameters-files': withDefault(lines, [], bundleOperations),
  'ignore-unknown-parameters': withDefault(boolean, false, bundleOperations),
  tags: optional(tags, [...operationsWithPlan, 'adopt', 'list']),
  own: withDefault(boolean, true, [...operationsWithPlan, 'adopt', 'wait']),
  'preview-environment': withDefault(boolean, false, planOperations),
  'expires-after': optional(age, planOperations),
  'timeout-in-minutes': withDefault(integer(1, 1440), 60, [
    ...changeOperations,
    'preview',
    'prune',
    'wait',
    'export',
    'adopt',
  ]),
  'disable-rollback': withDefault(boolean, false, [...planOperations, 'cancel']),
  'keep-existing': withDefault(boolean, false, operationsWithPlan),
  'clear-parameters': withDefault(names, [], operationsWithPlan),
  converge: withDefault(boolean, false, planOperations),
  'allow-files-outside-workspace': withDefault(boolean, false, [...bundleOperations, 'delete']),

  wait: withDefault(boolean, true, [...changeOperations, 'adopt']),
  'on-in-progress': withDefault(oneOf('wait', 'fail', 'supersede'), 'wait', [
    ...changeOperations,
    'export',
    'prune',
  ]),
  'on-hook': withDefault(oneOf('wait', 'fail', 'return'), 'wait', [...deployOperations, 'delete', 'wait']),
  'on-failed': withDefault(oneOf('update', 'recreate', 'fail'), 'update', planOperations),
  'on-cancel': withDefault(oneOf('leave', 'rollback', 'cancel', 'delete'), 'leave', deployOperations),
  protect: guard(
    withDefault(patterns, [], [...operationsWithPlan, 'delete']),
    'patterns of resource names, paths or types, or none to protect nothing',
  ),
  'protect-in-heat': withDefault(boolean, false, operationsWithPlan),
  'fail-on': guard(
    withDefault(changeKinds, [], planOperations),
    'change, replace or delete, or none to allow every change',
  ),
  allow: withDefault(patterns, [], planOperations),
  replace: withDefault(lines, [], planOperations),
  'expect-plan': guard(
    optional(planHash, deployOperations),
    'the plan-hash of the approved preview, or none if no plan was approved',
  ),
  'fail-on-no-changes': withDefault(boolean, false, deployOperations),
  'verify-command': optional(text, deployOperations),
  'on-verify-failure': withDefault(oneOf('fail', 'restore'), 'fail', deployOperations),
  'delete-attempts': withDefault(integer(1, 100), 3, [...deployOperations, 'delete', 'prune']),
  'max-age': optional(age, ['prune']),
  'dry-run': withDefault(boolean, false, ['delete', 'prune']),
  'fail-on-drift': withDefault(boolean, true, ['drift']),
  'drift-issue': withDefault(boolean, false, ['drift']),
  'resource-name': optional(text, ['resource', 'events', 'clear-hooks']),
  snapshot: optional(text, [...snapshotOperations, 'delete-snapshot']),
  'export-file': optional(text, ['export', 'abandon', 'adopt']),
  'keep-snapshots': optional(integer(1, 1000), ['snapshot']),

  'lint-level': withDefault(oneOf('error', 'warning', 'info'), 'error', ['lint']),
  'lint-ignore': withDefault(names, [], ['lint']),
  'lint-known-types': withDefault(lines, [], ['lint']),
  'sarif-file': optional(text, ['lint']),

  'masked-outputs': withDefault(names, [], [...outputOperations, ...derivedOutputOperations]),
  'pass-masked-outputs': withDefault(boolean, false, outputOperations),
  'export-outputs': withDefault(boolean, false, outputOperations),
  'export-prefix': withDefault(text, '', outputOperations),
  'outputs-file': optional(text, outputOperations),
  'plan-file': optional(text, planOperations),
  summary: withDefault(boolean, true, OPERATIONS),
  comment: withDefault(oneOf('never', 'on-change', 'always'), 'never', githubOperations),
  'comment-parameters': withDefault(names, [], [...githubOperations, 'drift']),
  'comment-title': optional(text, githubOperations),
  'comment-text': optional(text, githubOperations),
  'pull-request': optional(integer(1, 2 ** 31 - 1), githubOperations),
  'deployment-environment': optional(text, [...deployOperations, 'delete', 'wait']),
  'environment-url': optional(text, [...deployOperations, 'wait']),
  'dashboard-url': optional(dashboardUrl, cloudOperations),
  'github-token': secret(),

  cloud: optional(text, cloudOperations),
  'clouds-yaml': optional(text, cloudOperations),
  provider: optional(oneOf(...PROVIDER_NAMES), cloudOperations),
  'auth-url': optional(httpUrl, cloudOperations),
  'region-name': optional(text, cloudOperations),
  interface: optional(oneOf('public', 'internal', 'admin'), cloudOperations),
  'application-credential-id': optional(text, cloudOperations),
  'application-credential-secret': secret(cloudOperations),
  'application-credential-name': optional(text, cloudOperations),
  username: optional(text, cloudOperations),
  password: secret(cloudOperations),
  'user-domain-name': optional(text, cloudOperations),
  'project-name': optional(text, cloudOperations),
  'project-id': optional(text, cloudOperations),
  'project-domain-name': optional(text, cloudOperations),
  token: secret(cloudOperations),
  'identity-provider': optional(text, cloudOperations),
  protocol: optional(text, cloudOperations),
  'oidc-audience': optional(text, cloudOperations),
  'orchestration-endpoint': optional(urlTemplate, cloudOperations),
  'allowed-projects': guard(
    withDefault(projects, [], cloudOperations),
    'the ids or names of the allowed projects, or * to allow all',
  ),
  'ca-certificate': optional(text, cloudOperations),
  'client-certificate': optional(text, cloudOperations),
  'client-key': secret(cloudOperations),
  insecure: optional(boolean, cloudOperations),
  'request-timeout-in-seconds': withDefault(integer(1, 3600), 60, OPERATIONS),
  'retry-attempts': withDefault(integer(0, 50), 5, OPERATIONS),
} as const satisfies Record<string, InputDefinition<unknown, unknown>>;

export type InputName = keyof typeof INPUTS;

type ValueOf<R> = R extends InputDefinition<infer T, infer F> ? T | F : never;

/** All inputs, parsed, by name. */
export type InputValues = { readonly [Name in InputName]: ValueOf<(typeof INPUTS)[Name]> };

export function isBooleanInput(name: string): boolean {
  return findParser(name) === boolean;
}

/** True for an input with one entry per line. */
export function isListInput(name: string): boolean {
  const parser = findParser(name);
  return [changeKinds, lines, names, patterns, projects, tags, map].some(
    (listParser) => listParser === parser,
  );
}

function findParser(name: string): Parser<unknown> | undefined {
  return Object.hasOwn(INPUTS, name) ? INPUTS[name as InputName].parse : undefined;
}
