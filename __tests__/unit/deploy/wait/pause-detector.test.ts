import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import { PauseDetector } from '../../../../src/deploy/wait/pause-detector.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { eventOf, WEB } from '../samples.js';

const start = (second: number, name?: string): StackEvent => eventOf(second, 'CREATE_IN_PROGRESS', name);
const end = (second: number, name: string): StackEvent => eventOf(second, 'CREATE_COMPLETE', name);
const pause = (second: number, name: string): StackEvent =>
  eventOf(second, 'INIT_COMPLETE', name, { statusReason: 'CREATE paused until Hook pre-create is cleared' });
const clear = (second: number, name: string): StackEvent =>
  eventOf(second, 'INIT_COMPLETE', name, { statusReason: 'Hook pre-create is cleared' });

/** Returns what each poll says, given the new events of each; a poll every `everyMs`. */
function observe(polls: readonly (readonly StackEvent[])[], everyMs = 5000): boolean[] {
  const progress = new ActionProgress(WEB, 'CREATE');
  const detector = new PauseDetector();
  return polls.map((events, index) => {
    progress.add(events);
    return detector.observe(progress, index * everyMs);
  });
}

describe('an action', () => {
  test('is paused when polls find only resources at hooks for five seconds', () => {
    expect(observe([[start(0), pause(1, 'db')], [], []])).toEqual([false, true, true]);
    const polls = [[start(0), pause(1, 'db')], [], [], [], [], [], []];
    expect(observe(polls, 1000)).toEqual([false, false, false, false, false, true, true]);
  });

  test('is not paused before Heat had time to begin the other resources', () => {
    const polls = [[start(0), pause(0, 'db')], [], [start(1, 'disk')], [end(1, 'disk'), pause(1, 'app')], []];
    expect(observe(polls, 400)).toEqual([false, false, false, false, false]);
  });

  test('is not paused without a hook, even if nothing runs', () => {
    expect(observe([[start(0), start(1, 'db'), end(2, 'db')], [], []])).toEqual([false, false, false]);
  });

  test('is not paused while another resource runs', () => {
    expect(observe([[start(0), pause(1, 'db'), start(1, 'disk')], [], [end(9, 'disk')], []])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('is not paused between the end of one resource and the start of the next', () => {
    const polls = [
      [start(0), pause(1, 'db'), start(1, 'disk'), end(2, 'disk')],
      [start(3, 'app')],
      [end(4, 'app')],
      [],
    ];
    expect(observe(polls)).toEqual([false, false, false, true]);
  });

  test('continues when the hook is cleared, and can be paused once more', () => {
    const polls = [
      [start(0), pause(1, 'db')],
      [],
      [clear(5, 'db'), start(5, 'db')],
      [end(6, 'db'), pause(7, 'app')],
      [],
    ];
    expect(observe(polls)).toEqual([false, true, false, false, true]);
  });

  test('that is paused at one more hook is observed once more', () => {
    expect(observe([[start(0), pause(1, 'db')], [pause(2, 'app')], []])).toEqual([false, false, true]);
  });

  test('is never paused at the first poll after new events', () => {
    const names = ['db', 'disk', 'app'];
    const event = fc.tuple(fc.constantFrom(start, end, pause, clear), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(fc.array(event, { maxLength: 3 }), { maxLength: 8 }), (steps) => {
        const polls = steps.map((step, second) => step.map(([make, name]) => make(second, name)));
        observe(polls).forEach((isPaused, index) => {
          if (isPaused) expect(polls[index]).toEqual([]);
        });
      }),
    );
  });
});
