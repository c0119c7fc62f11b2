import { runRow, MOMENTS, POLICIES, type Row } from './row.js';
import { judgeRow, type Verdict } from './judge.js';
import type { SceneName } from './scenes.js';
import type { Spot } from '../faults/spot.js';

export interface JudgedRow extends Row, Verdict {}

/** Rows that run in parallel: they wait for Heat most of the time. */
const SIDE_BY_SIDE = 6;
/** For a repeated request, only this many occurrences: later ones behave like the second. */
const MOST_TIMES = 2;
const ATTEMPTS = 6;

const CHANGE = /^(POST \/stacks|(PUT|PATCH|DELETE) \/stacks\/\{name\}\/\{id\}(\/abandon)?)$/;

/**
 * Returns all rows of a scene: each request of a run, at each moment, with each `on-cancel`. Requests that only some runs
 * send, depending on when Heat writes its events, have no rows.
 */
export async function rowsOf(scene: SceneName): Promise<Row[]> {
  const runs = [await runRow(scene), await runRow(scene)] as const;
  for (const { step } of runs)
    if (step.code !== 0 && scene !== 'restore')
      throw new Error(`${scene} fails without a cancellation: ${step.raw}`);
  const [{ spots, scene: set }, second] = runs;
  const isInBoth = ({ request, nth }: Spot): boolean =>
    second.spots.some((other) => other.request === request && other.nth === nth);
  const places = spots.filter((spot) => spot.nth <= MOST_TIMES && isInBoth(spot));
  const rows = places.flatMap((spot) =>
    MOMENTS.flatMap((moment) => POLICIES.map((policy): Row => ({ scene, policy, at: { spot, moment } }))),
  );
  const { line } = set;
  return line === undefined
    ? rows
    : [...rows, ...POLICIES.map((policy): Row => ({ scene, policy, at: { line } }))];
}

/**
 * Returns the rows that differ in kind, for every test run: each `on-cancel` right before and right after a change and
 * at a line of the log, and for every other request one moment and one `on-cancel`, in turn.
 */
export function selection(rows: readonly Row[]): Row[] {
  const spots: Spot[] = [];
  return rows.filter(({ at, policy }) => {
    if ('line' in at) return true;
    const { spot, moment } = at;
    if (!spots.includes(spot)) spots.push(spot);
    const turn = spots.indexOf(spot);
    if (CHANGE.test(spot.request)) return moment === 'before' || moment === 'after';
    return moment === MOMENTS[turn % MOMENTS.length] && policy === POLICIES[(turn + 1) % POLICIES.length];
  });
}

/** Runs the rows, a few at a time; a row whose run took another course, as under load, runs again. */
export async function runTable(rows: readonly Row[]): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  const queue = rows.values();
  const worker = async (): Promise<void> => {
    for (const row of queue) judged.push({ ...row, ...(await judge(row)) });
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return judged;
}

async function judge(row: Row): Promise<Verdict> {
  for (let attempt = 1; ; attempt += 1) {
    const ran = await runRow(row.scene, row);
    if (ran.isMet || attempt === ATTEMPTS) return judgeRow(row, ran);
  }
}

export function nameOf({ policy, at }: Row): string {
  const place =
    'line' in at ? `while it says "${at.line}"` : `${at.moment} ${at.spot.request} #${at.spot.nth}`;
  return `on-cancel: ${policy}, ${place}`;
}
