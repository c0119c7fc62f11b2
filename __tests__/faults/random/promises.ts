import { leaving } from '../../action/leaving.js';
import type { RandomRun } from './run.js';

type Claim = string | undefined;

/** The promises of `docs/reliability.md` that the run has broken, whatever the faults were. */
export function brokenPromises(run: RandomRun): string[] {
  const { ending, after, drawn } = run;
  const claims: Claim[] = [
    ending.code === null ? 'the step did not end in time' : undefined,
    after.rows.length > 1 ? 'two stacks of one name' : undefined,
    ...(ending.code === 0 ? falseSuccess(run) : unexplained(run)),
    ...changedWithoutNeed(run),
    ...changedTwice(run),
    ...told(run),
    ...leaked(run),
    ending.code !== 0 && drawn.operation !== 'cancelled create' && isOnlyGitHub(run)
      ? 'GitHub failed the step'
      : undefined,
  ];
  return claims.filter((claim) => claim !== undefined);
}

const RESULTS: Readonly<Record<RandomRun['drawn']['operation'], readonly string[]>> = {
  create: ['created'],
  update: ['updated'],
  unchanged: ['unchanged'],
  preview: ['previewed'],
  delete: ['deleted', 'absent'],
  show: ['read'],
  'cancelled create': ['created'],
};

/** What a green step says that is not so. */
function falseSuccess(run: RandomRun): Claim[] {
  const { drawn, ending, after } = run;
  const { operation } = drawn;
  const result = ending.outputs['result'] ?? '';
  const mayBe =
    hasLied(drawn) || saysWhy(ending.raw) ? [...RESULTS[operation], 'updated'] : RESULTS[operation];
  const isGone = after.rows.length === 0;
  return [
    mayBe.includes(result) ? undefined : `result ${result}`,
    ending.summary.includes('❌') ? 'green with a red summary' : undefined,
    ...(operation === 'delete' ? [isGone ? undefined : 'the stack is still there'] : falseStack(run)),
  ];
}

/** What the outputs say of the stack that is not so. */
function falseStack({ drawn, ending: { outputs }, before, after, wanted }: RandomRun): Claim[] {
  const { operation } = drawn;
  const { id, state } = after.rows[0] ?? { id: 'none', state: 'gone' };
  const isDeploy = operation !== 'preview' && operation !== 'show';
  const value = isDeploy ? wanted : before.outputs[0];
  const said = [outputs['stack-id'], outputs['stack-status'], isDeploy ? outputs['value'] : wanted];
  return [
    state.endsWith('_COMPLETE') ? undefined : `green, but the stack is ${state}`,
    after.outputs.includes(value) ? undefined : `green, but the stack has ${after.outputs.join()}`,
    said.join() === [id, state, wanted].join() ? undefined : `the outputs say ${said.join()}`,
    operation === 'preview' && outputs['to-update'] !== '1' ? 'the plan lacks the update' : undefined,
  ];
}

/** Whether the log warns that the deploy counts as a change, because it is not known to be none. */
function saysWhy(log: string): boolean {
  return log.includes('counts as changed');
}

/** Whether a response told something else of what was there before: a step without changes then reports an update. */
function hasLied({ operation, heat }: RandomRun['drawn']): boolean {
  return operation === 'unchanged' && heat.some(({ fault }) => fault.kind === 'altered');
}

/** What a red step does not say. */
function unexplained({ ending }: RandomRun): Claim[] {
  const { outputs, errors, summary, raw } = ending;
  const code = outputs['failure-code'];
  const words = errors.map(({ text }) => text).join('\n');
  return [
    code === 'internal' ? `internal error: ${words.slice(0, 500)}` : undefined,
    errors.length === 0 ? 'red without an error' : undefined,
    /\n\s+at .+:\d+:\d+\)?/.test(raw) ? 'a stack trace' : undefined,
    /TypeError|RangeError|ReferenceError/.test(raw) ? `a crash: ${words.slice(0, 500)}` : undefined,
    code === 'cancelled' || words.includes('Next: ') ? undefined : `no next step: ${words.slice(0, 500)}`,
    code === 'cancelled' || /❌|⚠️|🛑/u.test(summary)
      ? undefined
      : `red with the summary ${summary.slice(0, 200)}`,
  ];
}

/** A stack that the step must leave as it was, or may only change in one way. */
function changedWithoutNeed({ drawn, before, after, wanted }: RandomRun): Claim[] {
  const { operation } = drawn;
  const [old] = before.rows;
  const [row] = after.rows;
  if (old === undefined) return [];
  const isKept = row?.id === old.id;
  const isUntouched = isKept && row.state === old.state && after.outputs.join() === before.outputs.join();
  if (isUntouched) return [];
  if (operation === 'show' || operation === 'preview') return ['changed a stack that it should leave alone'];
  if (operation === 'delete') return [row === undefined || row.action === 'DELETE' ? undefined : 'no delete'];
  return [
    isKept ? undefined : 'the stack is lost',
    after.outputs.includes(wanted) ? undefined : `the stack has ${after.outputs.join()}`,
  ];
}

/** Only one request may change the stack; the post step of a cancelled create may delete it. */
function changedTwice({ drawn, reached }: RandomRun): Claim[] {
  const accepted = reached.filter(({ status, method, path }) => {
    const isChange = method !== 'GET' && !/\/(auth\/tokens|validate|preview)$/.test(path);
    return isChange && status < 300;
  });
  const most = { show: 0, preview: 0, 'cancelled create': 2 } as Partial<Record<string, number>>;
  return accepted.length > (most[drawn.operation] ?? 1)
    ? [`Heat was told ${accepted.length} times to change something`]
    : [];
}

/** What GitHub and the post step were told. */
function told({ ending, github, after }: RandomRun): Claim[] {
  const { post } = ending;
  return [
    github.comments.length > 1 ? `${github.comments.length} comments on one stack` : undefined,
    ...github.complaints.map((complaint) => `GitHub: ${complaint}`),
    post?.log.includes('is deleted') === true && after.rows.length > 0 ? 'not deleted as told' : undefined,
    /TypeError|RangeError|ReferenceError/.test(post?.raw ?? '') ? 'a crash of the post step' : undefined,
  ];
}

function leaked({ ending, github, secrets }: RandomRun): Claim[] {
  const { post } = ending;
  const text = [
    leaving(ending),
    post === undefined ? '' : leaving(post),
    JSON.stringify(github.comments),
    JSON.stringify(github.deployments),
  ].join('\n');
  const found = [...secrets, ...ending.masks].filter((one) => one.length > 7 && text.includes(one));
  return found.length === 0 ? [] : [`${found.length} secrets left the step`];
}

function isOnlyGitHub({ drawn }: RandomRun): boolean {
  return drawn.keystone.length === 0 && drawn.heat.length === 0;
}
