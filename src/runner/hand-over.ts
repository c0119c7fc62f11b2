import type { Asked } from '../deploy/index.js';
import type { GitHubIds } from './github/reports.js';
import { toolkit } from './toolkit.js';

/** What the step leaves to its post step, which has to do the rest when the run is cancelled. Holds no secret. */
export interface HandOver extends Partial<GitHubIds> {
  /** The step came to its own end, good or bad: nothing is left to do. */
  readonly isDone: boolean;
  readonly isCancelled: boolean;
  /** What was under way at Heat. */
  readonly asked?: Asked | undefined;
  /** The same of several stacks, by what the file calls them. */
  readonly stacks?: Readonly<Record<string, Asked>> | undefined;
  /** By which comment and deployment are found again. */
  readonly mark?: string | undefined;
}

const NAME = 'hand_over';
const NOTHING_YET: HandOver = { isDone: false, isCancelled: false };

/** Writes down each change at once: nobody knows when the process is killed. */
export interface OpenHandOver {
  readonly add: (more: Partial<HandOver>) => void;
}

export function openHandOver(): OpenHandOver {
  let known = NOTHING_YET;
  toolkit.saveState(NAME, JSON.stringify(known));
  return {
    add: (more) => {
      known = { ...known, ...more };
      toolkit.saveState(NAME, JSON.stringify(known));
    },
  };
}

/** What the step left; nothing when this is the step itself. */
export function readHandOver(): HandOver | undefined {
  const text = toolkit.state(NAME);
  return text === '' ? undefined : { ...NOTHING_YET, ...(JSON.parse(text) as Partial<HandOver>) };
}
