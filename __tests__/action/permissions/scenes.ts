/** One run of each operation, and of each input that causes further requests. */
import type { OperationName } from '../../../src/inputs/definitions.js';
import type { Role } from '../../../scripts/permissions/routes.js';

export type Inputs = Readonly<Record<string, string>>;

export interface Scene {
  /** When the operation sends these requests, for the table. */
  readonly when: string;
  /** True if an input causes more requests than the operation otherwise sends. */
  readonly isOption?: true;
  /** The user who runs the step has this role and no other. */
  readonly role: Exclude<Role, 'none'>;
  /** True if the scene runs on the one stack that exists from the start, after the scenes before it. */
  readonly isShared?: true;
  /** Steps that run first, as a member. */
  readonly before?: readonly Inputs[];
  readonly step: Inputs;
  /** Cancels the step at this text of its log. */
  readonly cancelAt?: string;
  /** Exit code of the step. Default: 0. */
  readonly code?: number;
}

/** The stack of the shared scenes. */
export const STACK = { template: 'slow.yaml', parameters: '{secs: 1}' };
/** A stack that cannot be created. */
export const FAILS = { template: 'fails.yaml', 'disable-rollback': 'true' };
const CHANGED = { template: 'slow.yaml', parameters: '{secs: 1, text: two}' };
const PAUSED = {
  template: 'hooks/main.yaml',
  'environment-files': 'hooks/pre-create.yaml',
  'on-hook': 'return',
};
/** An update takes 20 seconds, so that something else can happen in the meantime. */
const SLOW = { template: 'slow-update.yaml' };
const SLOW_CHANGE = { ...SLOW, parameters: 'text=two' };

type Details = Omit<Scene, 'when' | 'isOption' | 'role'>;

const isNew = (role: Scene['role']): Scene => ({ when: 'the stack does not exist', role, step: STACK });
const exists: Scene = { when: 'the stack exists', role: 'member', isShared: true, step: CHANGED };
const option = (name: string, details: Details): Scene => ({
  when: `with ${name}`,
  isOption: true,
  role: 'member',
  ...details,
});
const cancelled = (policy: string): Scene =>
  option(`\`on-cancel: ${policy}\`, and the workflow run is cancelled`, {
    before: [SLOW],
    step: { ...SLOW_CHANGE, 'on-cancel': policy },
    cancelAt: 'UPDATE_IN_PROGRESS',
    code: 1,
  });
/** On the shared stack. */
const shared = (role: Scene['role'], step: Inputs = {}): Scene => ({
  when: 'always',
  role,
  isShared: true,
  step,
});
/** On a stack of its own. */
const alone = (role: Scene['role'], before: readonly Inputs[], step: Inputs = {}): Scene => ({
  when: 'always',
  role,
  before,
  step,
});

/** By operation, so that a new one without a scene does not compile. They run in this order. */
export const SCENES: Readonly<Record<OperationName, readonly Scene[]>> = {
  deploy: [
    isNew('member'),
    exists,
    option('`protect`, `fail-on` or `expect-plan`', {
      isShared: true,
      step: { ...STACK, 'fail-on': 'delete' },
    }),
    option('`replace`', { isShared: true, step: { ...STACK, replace: 'slow' } }),
    option('`keep-existing`', { isShared: true, step: { ...CHANGED, 'keep-existing': 'true' } }),
    option('`on-failed: recreate`', {
      before: [FAILS],
      step: { ...STACK, 'on-failed': 'recreate' },
    }),
    cancelled('rollback'),
    cancelled('cancel'),
  ],
  create: [alone('member', [], STACK)],
  preview: [isNew('reader'), { ...exists, step: STACK }],
  update: [shared('member', STACK)],
  validate: [alone('member', [], STACK)],
  lint: [alone('reader', [], { template: 'slow.yaml' })],
  delete: [alone('member', [STACK])],
  prune: [alone('member', [{ ...STACK, 'preview-environment': 'true' }])],
  suspend: [shared('member')],
  resume: [shared('member')],
  check: [shared('reader')],
  cancel: [alone('member', [SLOW, { ...SLOW_CHANGE, wait: 'false' }])],
  snapshot: [
    shared('member', { snapshot: 'one' }),
    option('`keep-snapshots`', { isShared: true, step: { snapshot: 'two', 'keep-snapshots': '1' } }),
  ],
  restore: [shared('member', { snapshot: 'two' })],
  snapshots: [shared('reader')],
  'delete-snapshot': [shared('member', { snapshot: 'two' })],
  wait: [alone('reader', [{ ...STACK, wait: 'false' }])],
  'clear-hooks': [alone('reader', [PAUSED])],
  export: [shared('member', { 'export-file': 'export.json' })],
  abandon: [alone('member', [STACK], { 'export-file': 'abandon.json' })],
  adopt: [
    alone('member', [STACK, { operation: 'abandon', 'export-file': 'adopt.json' }], {
      'export-file': 'adopt.json',
    }),
  ],
  list: [shared('reader')],
  show: [shared('reader')],
  outputs: [shared('reader')],
  resources: [shared('reader')],
  resource: [shared('reader', { 'resource-name': 'slow' })],
  events: [shared('reader')],
  template: [shared('reader')],
  // It reads the objects of resources that Heat creates in other services: __tests__/cloud/permissions.test.ts.
  drift: [],
};
