import {
  age,
  boolean,
  httpUrl,
  integer,
  lines,
  map,
  names,
  oneOf,
  patterns,
  planHash,
  projects,
  stackName,
  stackNamePrefix,
  tags,
  text,
  type Parser,
} from './parsers.js';

/** Every operation that the `operation` input can name. */
export const OPERATIONS = [
  'deploy',
  'preview',
  'create',
  'update',
  'validate',
  'delete',
  'prune',
  'suspend',
  'resume',
  'check',
  'cancel',
  'snapshot',
  'restore',
  'list',
  'show',
  'outputs',
  'resources',
  'resource',
  'events',
  'template',
] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** How one input is read; `fallback` is its value when it is silent. */
export interface InputRow<T, F> {
  readonly parse: Parser<T>;
  readonly defaultValue: F;
  /** Operations that the input means something to. */
  readonly operations: readonly OperationName[];
  /** Registered as a secret before it is parsed. */
  readonly secret?: true;
  /**
   * Of a guard: what is wrong with an empty text. `action.yml` has a default for it, so an empty text is an expression that
   * came to nothing: the guard would be gone unseen.
   */
  readonly whenEmpty?: string;
}

const deploys = ['deploy', 'create', 'update'] as const;
const plans = [...deploys, 'preview'] as const;
/** What several stacks in one step can be asked. */
const multiStackOnly = ['deploy', 'preview', 'delete'] as const;
const acts = ['suspend', 'resume', 'check', 'cancel'] as const;
const snapshots = ['snapshot', 'restore'] as const;
const changes = [...deploys, 'delete', ...acts, ...snapshots] as const;
const sendsFiles = [...plans, 'validate'] as const;
const tellsGitHub = [...changes, 'preview'] as const;
const showsOutputs = [...deploys, ...acts, ...snapshots, 'show', 'outputs'] as const;
/** What they show can hold the value of a masked output. */
const mayShowOutputs = ['preview', 'resources', 'resource', 'events', 'template'] as const;

/** A row whose silent value is of the same kind as a given one. */
function row<T>(parse: Parser<T>, fallback: T, operations: readonly OperationName[]): InputRow<T, T> {
  return { parse, defaultValue: fallback, operations };
}

/** A row that may stay silent. */
function optional<T>(
  parse: Parser<T>,
  operations: readonly OperationName[] = OPERATIONS,
): InputRow<T, undefined> {
  return { parse, defaultValue: undefined, operations };
}

function secret(operations: readonly OperationName[] = OPERATIONS): InputRow<string, undefined> {
  return { ...optional(text, operations), secret: true };
}

/** A guard: it may not be given empty. */
function guard<T, F>(row: InputRow<T, F>, instead: string): InputRow<T, F> {
  return { ...row, whenEmpty: `must not be empty, or nothing is guarded: give ${instead}` };
}

/**
 * The one table of inputs: name, parser, silent value, the operations it applies to. `action.yml` declares the same
 * names and defaults; a test holds the two against each other.
 */
export const INPUTS = {
  operation: row(oneOf(...OPERATIONS), 'deploy', OPERATIONS),

  'stack-name': optional(
    stackName,
    OPERATIONS.filter((name) => name !== 'validate' && name !== 'list' && name !== 'prune'),
  ),
  stacks: optional(text, multiStackOnly),
  'stack-name-prefix': row(stackNamePrefix, '', multiStackOnly),
  'max-parallel': row(integer(1, 50), 4, multiStackOnly),
  template: optional(text, sendsFiles),
  'environment-files': row(lines, [], sendsFiles),
  parameters: row(map, {}, sendsFiles),
  'parameters-files': row(lines, [], sendsFiles),
  tags: optional(tags, [...plans, 'list']),
  own: row(boolean, true, plans),
  'preview-environment': row(boolean, false, plans),
  'timeout-in-minutes': row(integer(1, 1440), 60, [...changes, 'preview', 'prune']),
  'disable-rollback': row(boolean, false, [...plans, 'cancel']),
  'keep-existing': row(boolean, false, plans),
  'clear-parameters': row(names, [], plans),
  converge: row(boolean, false, plans),
  'allow-files-outside-workspace': row(boolean, false, [...sendsFiles, 'delete']),

  wait: row(boolean, true, changes),
  'on-in-progress': row(oneOf('wait', 'fail', 'supersede'), 'wait', [...changes, 'prune']),
  'on-failed': row(oneOf('update', 'recreate', 'fail'), 'update', plans),
  'on-cancel': row(oneOf('leave', 'rollback', 'cancel', 'delete'), 'leave', deploys),
  protect: guard(
    row(patterns, [], [...plans, 'delete']),
    'patterns of resource names, paths or types, or none to protect nothing',
  ),
  'expect-plan': guard(
    optional(planHash, deploys),
    'the plan-hash of the approved preview, or none where no plan was approved',
  ),
  'fail-on-no-changes': row(boolean, false, deploys),
  'verify-command': optional(text, deploys),
  'on-verify-failure': row(oneOf('fail', 'restore'), 'fail', deploys),
  'delete-attempts': row(integer(1, 100), 3, [...deploys, 'delete', 'prune']),
  'max-age': optional(age, ['prune']),
  'dry-run': row(boolean, false, ['delete', 'prune']),
  'resource-name': optional(text, ['resource', 'events']),
  snapshot: optional(text, snapshots),

  'masked-outputs': row(names, [], [...showsOutputs, ...mayShowOutputs]),
  'pass-masked-outputs': row(boolean, false, showsOutputs),
  'export-outputs': row(boolean, false, showsOutputs),
  'export-prefix': row(text, '', showsOutputs),
  'outputs-file': optional(text, showsOutputs),
  summary: row(boolean, true, OPERATIONS),
  comment: row(oneOf('never', 'on-change', 'always'), 'never', tellsGitHub),
  'comment-parameters': row(names, [], tellsGitHub),
  'pull-request': optional(integer(1, 2 ** 31 - 1), tellsGitHub),
  'deployment-environment': optional(text, [...deploys, 'delete']),
  'environment-url': optional(text, deploys),
  'github-token': secret(),

  cloud: optional(text),
  'clouds-yaml': optional(text),
  provider: optional(oneOf('infomaniak', 'infomaniak-pub2')),
  'auth-url': optional(httpUrl),
  'region-name': optional(text),
  interface: optional(oneOf('public', 'internal', 'admin')),
  'application-credential-id': optional(text),
  'application-credential-secret': secret(),
  'application-credential-name': optional(text),
  username: optional(text),
  password: secret(),
  'user-domain-name': optional(text),
  'project-name': optional(text),
  'project-id': optional(text),
  'project-domain-name': optional(text),
  token: secret(),
  'identity-provider': optional(text),
  protocol: optional(text),
  'oidc-audience': optional(text),
  'orchestration-endpoint': optional(text),
  'allowed-projects': guard(
    row(projects, [], OPERATIONS),
    'the ids or names of the allowed projects, or * to allow all',
  ),
  'ca-certificate': optional(text),
  'client-certificate': optional(text),
  'client-key': secret(),
  insecure: optional(boolean),
  'request-timeout-in-seconds': row(integer(1, 3600), 60, OPERATIONS),
  'retry-attempts': row(integer(0, 50), 5, OPERATIONS),
} as const satisfies Record<string, InputRow<unknown, unknown>>;

export type InputName = keyof typeof INPUTS;

type ValueOf<R> = R extends InputRow<infer T, infer F> ? T | F : never;

/** All inputs, parsed, under their own names. */
export type InputValues = { readonly [Name in InputName]: ValueOf<(typeof INPUTS)[Name]> };
