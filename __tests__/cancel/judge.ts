import type { Passing } from '../contract/fault-proxy.js';
import { isDeploy, type Policy, type Ran, type Row } from './row.js';

/** The result of one row. */
export interface Verdict {
  /** The stack's outcome according to the post step, in a word or two. */
  readonly outcome: string;
  /** Broken promises. */
  readonly broken: readonly string[];
}

/** Outcomes of a step's stack, by the post step's text, and the states that are allowed then. */
const WORDS: readonly (readonly [outcome: string, serverMessage: RegExp, state: RegExp])[] = [
  [
    'nothing was requested',
    /had not requested any changes from Heat|did not reach Heat; the stack is unchanged/,
    /^(|CREATE_COMPLETE|UPDATE_COMPLETE)$/,
  ],
  ['did not arrive', /did not reach Heat; the stack does not exist/, /^$/],
  ['deleted', /which this step created, is deleted|is deleted$|no longer exists$/m, /^$/],
  ['abandoned', /most likely because of this abandon/, /^$/],
  ['done already', /: the action had already finished/, /^(CREATE|UPDATE)_COMPLETE$|^ROLLBACK_COMPLETE$/],
  ['left: not created here', /: it existed before this step/, /^UPDATE_(COMPLETE|FAILED)$/],
  ['left', /is left as is \((CREATE|UPDATE|DELETE|ADOPT)_\w+\)/, /^$|^(CREATE|UPDATE|ADOPT)_COMPLETE$/],
  ['rolled back', /is ROLLBACK_COMPLETE/, /^ROLLBACK_COMPLETE$/],
  ['cancelled', /is (CREATE|UPDATE)_FAILED/, /^(CREATE|UPDATE)_FAILED$/],
  ['done while it was cancelled', /is (CREATE|UPDATE)_COMPLETE/, /^(CREATE|UPDATE)_COMPLETE$/],
  ['Heat continues', /Heat continues with the requests that it received/, /^(|CREATE_COMPLETE)$/],
];

/** The allowed outcomes of `on-cancel` if Heat had accepted the step's change and was still working on it. */
const AT_WORK: Readonly<Record<'create' | 'update', Readonly<Record<Policy, readonly string[]>>>> = {
  create: {
    leave: ['left'],
    rollback: ['deleted', 'done already'],
    cancel: ['cancelled', 'done already', 'done while it was cancelled'],
    delete: ['deleted'],
  },
  update: {
    leave: ['left'],
    rollback: ['rolled back', 'done already', 'done while it was cancelled'],
    cancel: ['cancelled', 'done already', 'done while it was cancelled'],
    delete: ['left: not created here'],
  },
};

/** Compares the stacks in Heat with what the post step did and said, and both with `on-cancel`. */
export function judgeRow(row: Row, ran: Ran): Verdict {
  const { step, post, scene, isMet } = ran;
  const isDone =
    (JSON.parse(step.state['hand_over'] ?? '{}') as { readonly isDone?: boolean }).isDone === true;
  if (isMet && isDone) return { outcome: 'the step had finished', broken: whenFinished(ran) };
  const serverMessage = [...scene.stacks.keys()].map((key) => outcomeOf(row, ran, key));
  return {
    outcome: serverMessage.map(({ outcome }) => outcome).join(', '),
    broken: [
      ...(isMet ? [] : ['the cancellation did not meet the run']),
      ...(post.code === 0 ? [] : [`the post step ended with ${String(post.code)}: ${post.log}`]),
      ...(step.code === 0 ? ['the step is green'] : []),
      ...((step.raw + post.raw).includes('bug in this action') ? ['a defect is told'] : []),
      ...(post.log.includes('The workflow run was cancelled') ? [] : ['the cancellation is not told']),
      ...ran.settled.filter(isDeploy).map(({ method, path }) => `the post step deploys: ${method} ${path}`),
      ...serverMessage.flatMap(({ broken }) => broken),
    ],
  };
}

/** The step has ended, so that its post step must do nothing. */
function whenFinished({ settled, post }: Ran): string[] {
  return settled.length === 0 && post.code === 0 ? [] : ['the post step acts although the step had finished'];
}

function outcomeOf(row: Row, ran: Ran, key: string): Verdict {
  const { scene, post, accepted, atRest } = ran;
  const name = scene.stacks.get(key) ?? '';
  const several = scene.stacks.size > 1;
  const text = several
    ? (post.log.split('\n').find((line) => line.trim().startsWith(`${key}:`)) ?? '')
    : post.log;
  const found = WORDS.find(([, words]) => words.test(text));
  if (found === undefined) return { outcome: 'not told', broken: [`${key}: not told in: ${post.log}`] };
  const [outcome, , states] = found;
  const state = atRest.get(key) ?? '';
  const changes = several ? [] : accepted.filter((change) => isAbout(change, name));
  return {
    outcome,
    broken: [
      ...(states.test(state) ? [] : [`${key}: told is "${outcome}", but the stack is "${state}"`]),
      ...(several ? whenSeveral(row, key, outcome, state) : whenOne(row, ran, changes, outcome)),
    ],
  };
}

/** A create has the name in its body: with one stack, every create belongs to it. */
function isAbout({ path }: Passing, name: string): boolean {
  return path.endsWith('/stacks') || path.includes(`/stacks/${name}/`);
}

function whenSeveral({ policy }: Row, key: string, outcome: string, state: string): string[] {
  return policy === 'delete' && state !== '' ? [`${key}: ${outcome}, but on-cancel is delete`] : [];
}

function whenOne(row: Row, ran: Ran, changes: readonly Passing[], outcome: string): string[] {
  const [first] = changes;
  const isUntouched = outcome === 'nothing was requested' || outcome === 'did not arrive';
  if (first === undefined)
    return isUntouched || row.scene === 'prune'
      ? []
      : [`Heat had accepted nothing, and told is "${outcome}"`];
  // The last request, such as a restore, may not have arrived; the earlier ones have.
  const isLater = row.scene === 'restore';
  if (isUntouched && !isLater) return [`Heat had accepted ${first.method}, and told is "${outcome}"`];
  const kind =
    row.scene === 'create' || row.scene === 'verify'
      ? 'create'
      : row.scene === 'update'
        ? 'update'
        : undefined;
  if (kind === undefined) return ran.settled.length === 0 ? [] : restoreActs(row, ran);
  const may = [...AT_WORK[kind][row.policy], ...(isAtWork(ran) ? [] : ['done already', 'left'])];
  return may.includes(outcome) ? [] : [`${row.policy} came to "${outcome}"`];
}

/** A restore is never undone; the deploy before it may be. */
function restoreActs({ scene }: Row, { accepted, settled }: Ran): string[] {
  const isTurned = scene !== 'restore' || accepted.filter(({ method }) => method === 'PUT').length > 1;
  return isTurned ? settled.map(({ method, path }) => `the post step sent ${method} ${path}`) : [];
}

function isAtWork({ between }: Ran): boolean {
  return [...between.values()].some((state) => state.endsWith('_IN_PROGRESS'));
}
