/** In the first moments the interval is part of the age: an action without work ends at once. */
const NEWBORN_UNTIL_MS = 1000;
const NEWBORN_MIN_MS = 50;
const NEWBORN_MAX_MS = 300;
const NEWBORN_FACTOR = 0.6;
/** Most actions end early, and for them each tenth of a second counts. */
const YOUNG_UNTIL_MS = 5000;
const YOUNG_STEP_MS = 500;
const EARLY_UNTIL_MS = 10_000;
const EARLY_STEP_MS = 1000;
/** From then on requests count more for the cloud than a second for who waits: a deploy of one minute takes 60 requests in all. */
const STEADY_STEP_MS = 2000;
/**
 * Heat checks a resource at the start of its action and then after each second of sleep (`TaskRunner` in heat/engine/scheduler.py). So
 * the end of a resource that begins with the action falls just after a whole second of the action's age: a tenth of a second on an idle
 * Heat, for its workers to begin and for the stack to follow its last resource. On a busy one, that and the checks themselves take more
 * and more: then ends fall anywhere between two polls.
 */
const PHASE_MS = 250;
const QUICK_MS = 300;
/** From an age of 160 s the interval is 1/80 of it, up to 5 s at seven minutes: ends are noticed 1.25 % late at most. */
const GROWTH_DIVISOR = 80;
const STEADY_UNTIL_MS = STEADY_STEP_MS * GROWTH_DIVISOR;
export const SLOWEST_MS = 5000;
/** Of two requests in turn, each follows itself after two intervals. */
const IN_TURN_MS = 750;

/** Returns the time until the next poll for an action of that age, in milliseconds. */
export function intervalMs(elapsedMs: number): number {
  if (elapsedMs < NEWBORN_UNTIL_MS) return newbornIntervalMs(elapsedMs);
  if (elapsedMs < YOUNG_UNTIL_MS) return untilStepMs(elapsedMs, YOUNG_STEP_MS);
  if (elapsedMs < EARLY_UNTIL_MS) return untilStepMs(elapsedMs, EARLY_STEP_MS);
  if (elapsedMs < STEADY_UNTIL_MS) return untilStepMs(elapsedMs, STEADY_STEP_MS);
  return grownIntervalMs(elapsedMs);
}

/** The same if two requests are polled in turn, because neither is sure to show the end. */
export function inTurnIntervalMs(elapsedMs: number): number {
  if (elapsedMs < NEWBORN_UNTIL_MS) return newbornIntervalMs(elapsedMs);
  if (elapsedMs < YOUNG_UNTIL_MS) return YOUNG_STEP_MS / 2;
  if (elapsedMs < EARLY_UNTIL_MS) return EARLY_STEP_MS / 2;
  return Math.max(IN_TURN_MS, grownIntervalMs(elapsedMs));
}

/** The same if the end is due. */
export function nearlyOverIntervalMs(elapsedMs: number): number {
  return Math.min(QUICK_MS, intervalMs(elapsedMs));
}

/** Returns what the interval has grown to by that age; nothing at first. */
export function grownIntervalMs(elapsedMs: number): number {
  return Math.min(SLOWEST_MS, elapsedMs / GROWTH_DIVISOR);
}

function newbornIntervalMs(elapsedMs: number): number {
  return Math.min(NEWBORN_MAX_MS, Math.max(NEWBORN_MIN_MS, elapsedMs * NEWBORN_FACTOR));
}

/** Returns the time until the next whole step of the age, at the phase of Heat's checks; at least half a step. */
function untilStepMs(elapsedMs: number, stepMs: number): number {
  const steps = Math.ceil((elapsedMs + stepMs / 2 - PHASE_MS) / stepMs);
  return steps * stepMs + PHASE_MS - elapsedMs;
}
