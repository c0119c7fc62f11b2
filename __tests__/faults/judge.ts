import { DecodeError, DeployError, RequestError, SignInError } from '../../src/errors/index.js';
import type { Result } from '../../src/deploy/index.js';
import type { StackSummary } from '../../src/heat/index.js';
import { errorReport } from '../../src/report/index.js';
import { eventIds, story } from '../contract/operator.js';
import type { StraightCloud } from './cloud.js';
import type { Hazard, OperationName, Position } from './hazard.js';
import type { Scene } from './scene.js';
import { requestName } from './spot.js';
import type { Ran } from './way.js';

/** What one cell of the matrix came to. */
export interface Verdict {
  readonly end: 'green' | 'red';
  /** The promises that were broken. */
  readonly broken: readonly string[];
  /** The last words of a red step. */
  readonly serverMessage: string;
}

export interface Case {
  readonly position: Position;
  readonly hazard: Hazard;
  readonly scene: Scene;
  readonly ran: Ran;
  /** All stacks of that name, once Heat is done with them. */
  readonly rows: readonly StackSummary[];
  readonly cloud: StraightCloud;
}

type Claim = string | undefined;

/** Five tries, each after a minute, and then the looks for what was lost. */
const LONGEST_RUN_MS = 15 * 60_000;
/** One to sign in, and one when Heat refuses it; a sign-in whose answer is lost is simply repeated. */
const MOST_TOKENS = 2;
const MOST_SIGN_INS = 6;

/** Nothing lost, nothing doubled, no stale success, and an end with an explanation. */
export async function judgeCase(given: Case, tookMs: number): Promise<Verdict> {
  const { ran, rows } = given;
  const isGreen = ran.result !== undefined && ran.result.failure === undefined;
  const claims: readonly Claim[] = [
    tookMs > LONGEST_RUN_MS ? `it took ${Math.round(tookMs / 1000)} s` : undefined,
    rows.length > 1 ? 'two stacks of one name' : undefined,
    ...doubled(given),
    ...(isGreen ? await lostIn(given) : unsaidIn(given)),
  ];
  const broken = claims.filter((claim) => claim !== undefined);
  return { end: isGreen ? 'green' : 'red', broken, serverMessage: isGreen ? '' : lastWords(ran) };
}

/** Requests to which Heat or Keystone said yes more often than they should have been asked. */
function doubled({ ran, position, hazard }: Case): Claim[] {
  const accepted = ran.proxy.reached.filter(({ status, method }) => status < 300 && method !== 'GET');
  const tokens = accepted.filter(({ path }) => path.endsWith('/auth/tokens'));
  const changes = accepted.filter(({ path }) => !/\/(auth\/tokens|validate|preview)$/.test(path));
  const most = position.operation === 'preview' ? 0 : 1;
  return [
    changes.length > most ? `Heat was told ${changes.length} times to change something` : undefined,
    tokens.length > (position.request.includes('/auth/') ? MOST_SIGN_INS : (hazard.mostTokens ?? MOST_TOKENS))
      ? `${tokens.length} tokens`
      : undefined,
  ];
}

const OUTCOMES: Readonly<Record<OperationName, readonly Result['outcome'][]>> = {
  create: ['created'],
  update: ['updated'],
  // A stack that is not there is success.
  delete: ['deleted', 'absent'],
  preview: ['previewed'],
};

/** What a green end has lost of the truth. */
async function lostIn(given: Case): Promise<Claim[]> {
  const { ran, hazard, position } = given;
  const { operation } = position;
  const outcome = ran.result?.outcome;
  const isKnown = outcome !== undefined && OUTCOMES[operation].includes(outcome);
  return [
    isKnown ? undefined : `outcome ${outcome ?? ''}`,
    ...(operation === 'create' || operation === 'update' ? await lostStack(given) : []),
    operation === 'delete' && given.rows.length > 0 ? 'the stack is still there' : undefined,
    operation === 'preview' && hazard.isRivalry !== true ? lostPlan(given) : undefined,
    hazard.isRivalry === true ? undefined : lostStory(given),
  ];
}

async function lostStack({ ran, scene, rows, cloud }: Case): Promise<Claim[]> {
  const { result } = ran;
  const told = (result?.outputs ?? []).map(({ value }) => value).join();
  const [row] = rows;
  const truth = row === undefined ? 'gone' : (await cloud.outputs(row.ref)).join();
  return [
    told === scene.value ? undefined : `told of ${told}, wanted was ${scene.value}`,
    // What happens once the stack was read for the last time, nobody can know.
    truth === scene.value || ran.isStruckAfterLastRow ? undefined : `stale success: the stack has ${truth}`,
    result?.stack?.id === row?.id || ran.isStruckAfterLastRow ? undefined : 'another stack',
  ];
}

function lostPlan({ ran }: Case): Claim {
  const changes = ran.result?.plan?.changes.map(({ path, action }) => `${action} ${path}`).join();
  return changes === 'update thing' ? undefined : `plan: ${changes ?? ''}`;
}

function lostStory({ ran, position, hazard }: Case): Claim {
  if (position.operation === 'preview' || ran.result?.outcome === 'absent') return undefined;
  const action = position.operation.toUpperCase();
  const whole = ['- %_IN_PROGRESS', 'thing %_IN_PROGRESS', 'thing %_COMPLETE', '- %_COMPLETE'].map((line) =>
    line.replace('%', action),
  );
  const ids = eventIds(ran);
  if (new Set(ids).size < ids.length) return 'an event was told twice';
  const told = story(ran);
  const inOrder = (lines: readonly string[]): string =>
    (hazard.isOrderLost === true ? [...lines].sort() : lines).join(', ');
  return inOrder(told) === inOrder(whole) ? undefined : `story: ${told.join(', ')}`;
}

function lastWords({ result, error }: Ran): string {
  if (result?.failure === undefined) return errorReport(error, (text) => text).message;
  const { summary, reason, hint, requestId } = result.failure;
  const id = requestId === undefined ? [] : [`Request id: ${requestId}`];
  return [summary, reason, ...id, ...(hint === undefined ? [] : [`Next: ${hint}`])].join('\n');
}

/** What a red end has not said. */
function unsaidIn({ ran, hazard, position }: Case): Claim[] {
  const words = lastWords(ran);
  return [
    ran.error === undefined || ran.error instanceof DeployError ? undefined : 'an error that is not ours',
    words.includes('\nNext: ') ? undefined : 'no next step',
    ...(isAboutRequest(ran.error) ? unsaidOfRequest(words, hazard, position) : []),
  ];
}

function unsaidOfRequest(words: string, hazard: Hazard, position: Position): Claim[] {
  const named = [...words.matchAll(/\b(GET|POST|PUT|PATCH|DELETE) (http:\/\/[^\s)]+)/g)].map(
    ([, method, url]) => requestName(method ?? '', new URL(url ?? '')),
  );
  const [bare = ''] = position.request.split('?');
  const isAnswered = words.includes(' returned ');
  const isExact = hazard.isRivalry !== true && hazard.lasts !== true;
  return [
    named.length > 0 ? undefined : 'no method and path',
    isExact && !named.includes(bare) ? `names ${named.join()}` : undefined,
    hazard.status !== undefined && !words.includes(`returned ${hazard.status}`) ? 'no status' : undefined,
    isAnswered && !words.includes('Request id: req-') ? 'no request id' : undefined,
    isAnswered || words.includes('no response') ? undefined : 'neither an answer nor none',
  ];
}

function isAboutRequest(error: unknown): boolean {
  return (
    error instanceof RequestError ||
    error instanceof DecodeError ||
    error instanceof SignInError ||
    (error instanceof DeployError && isAboutRequest(error.cause))
  );
}
