import { describe, expect, test } from '@jest/globals';
import { TurnQueue } from '../../../../src/deploy/wait/turn-queue.js';
import { CommonClock } from './common-clock.js';

const BURST = 20;

/** Takes turns, all asked for at once, and returns when each came. */
async function turnsOf(clock: CommonClock, turns: TurnQueue, count: number): Promise<readonly number[]> {
  const times = Array.from({ length: count }, async () => {
    await turns.take(new AbortController().signal);
    return clock.elapsedMs;
  });
  return clock.run(Promise.all(times));
}

describe('turns', () => {
  test('come at once at first, and then one every 0.4 s in the order in which they were asked for', async () => {
    const clock = new CommonClock();
    const times = await turnsOf(clock, new TurnQueue(clock), BURST + 3);
    expect(times).toEqual([...Array.from({ length: BURST }, () => 0), 400, 800, 1200]);
  });

  test('come as a burst again after a rest', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    await turnsOf(clock, turns, BURST);
    clock.elapsedMs += 5 * 400;
    const times = await turnsOf(clock, turns, 7);
    expect(times).toEqual([2000, 2000, 2000, 2000, 2000, 2400, 2800]);
  });

  test('go to the next one if somebody leaves', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    await turnsOf(clock, turns, BURST);
    const leaving = new AbortController();
    const left = [turns.take(leaving.signal), turns.take(leaving.signal)];
    const stays = turnsOf(clock, turns, 1);
    leaving.abort(new Error('the stack has ended'));
    await Promise.all(left.map((turn) => expect(turn).rejects.toThrow('the stack has ended')));
    expect(await stays).toEqual([400]);
  });

  test('stay in order if somebody in the middle leaves', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    await turnsOf(clock, turns, BURST);
    const leaving = new AbortController();
    const first = turnsOf(clock, turns, 1);
    const left = turns.take(leaving.signal);
    const last = turnsOf(clock, turns, 2);
    leaving.abort(new Error('the stack has ended'));
    await expect(left).rejects.toThrow('the stack has ended');
    expect([...(await first), ...(await last)]).toEqual([400, 800, 1200]);
  });

  test('are no more than a burst at once, however long the rest was', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    clock.elapsedMs = 60_000;
    expect((await turnsOf(clock, turns, BURST + 1)).at(-1)).toBe(60_400);
  });

  test('are not given to who has left before', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    await expect(turns.take(AbortSignal.abort(new Error('cancelled')))).rejects.toThrow('cancelled');
    expect(await turnsOf(clock, turns, BURST)).toEqual(Array.from({ length: BURST }, () => 0));
  });

  test('are later after a request without a turn, but come every 0.8 s however many there are', async () => {
    const clock = new CommonClock();
    const turns = new TurnQueue(clock);
    await turnsOf(clock, turns, BURST);
    turns.consume();
    expect(await turnsOf(clock, turns, 1)).toEqual([800]);
    const others = new AbortController();
    const busy = (async (): Promise<void> => {
      for (;;) {
        turns.consume();
        await clock.sleep(100, others.signal);
      }
    })();
    expect(await turnsOf(clock, turns, 3)).toEqual([1600, 2400, 3200]);
    others.abort(new Error('done'));
    await expect(busy).rejects.toThrow('done');
  });
});
