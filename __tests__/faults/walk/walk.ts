/** One random walk: operations of the built action on one stack, each compared with what Heat says afterwards. */
import { failedVerification, stalePlan } from './acts/approvals.js';
import { afterFailure, create } from './acts/create.js';
import { lostNested, unhealthy } from './acts/damage.js';
import { failing, refused } from './acts/failing.js';
import { cancelled, cancelledRun, overtaken } from './acts/interrupted.js';
import { keepExisting } from './acts/keep-existing.js';
import { abandonAndAdopt, remove } from './acts/leaving.js';
import { check, drift, leaveSuspended, snapshot, suspendAndResume } from './acts/operate.js';
import { change, same } from './acts/update.js';
import { Dice } from './dice.js';
import { Stage, type Finding, type Surroundings } from './stage.js';

interface Act {
  readonly share: number;
  readonly play: (stage: Stage) => Promise<void>;
}

const ACTS: readonly Act[] = [
  { share: 50, play: change },
  { share: 6, play: same },
  { share: 11, play: failing },
  { share: 3, play: refused },
  { share: 3, play: stalePlan },
  { share: 3, play: failedVerification },
  { share: 4, play: afterFailure },
  { share: 4, play: cancelledRun },
  { share: 3, play: cancelled },
  { share: 3, play: overtaken },
  { share: 4, play: unhealthy },
  { share: 3, play: lostNested },
  { share: 4, play: keepExisting },
  { share: 2, play: check },
  { share: 2, play: drift },
  { share: 2, play: suspendAndResume },
  { share: 4, play: snapshot },
  { share: 1, play: abandonAndAdopt },
  { share: 2, play: remove },
];

export interface Walked {
  readonly seed: number;
  /** How often the built action ran. */
  readonly steps: number;
  readonly findings: readonly Finding[];
  readonly trail: readonly string[];
}

/** Does so many acts, drawn from the seed. */
export async function walk(around: Surroundings, seed: number, acts: number): Promise<Walked> {
  const dice = new Dice(seed);
  const stage = await Stage.make(around, `walk-${seed}-${process.pid}`, dice);
  try {
    for (let act = 0; act < acts; act += 1) {
      if (stage.ref === undefined) await create(stage);
      else if ((await stage.stack())?.action === 'SUSPEND') await leaveSuspended(stage);
      else await dice.weighted(ACTS).play(stage);
    }
  } catch (error) {
    stage.find(`the walk itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    await stage.clear();
  }
  const { trail, findings } = stage;
  return { seed, steps: trail.length, findings, trail };
}
