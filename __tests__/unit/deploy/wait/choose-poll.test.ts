import { describe, expect, test } from '@jest/globals';
import { choosePoll, type PollFacts } from '../../../../src/deploy/wait/choose-poll.js';

/** A create with several resources left, whose events were read last. */
const SEVERAL: PollFacts = {
  action: 'CREATE',
  last: 'events',
  actionAgeMs: 20_000,
  rowAgeMs: 5000,
  eventsAgeMs: 0,
  isRunning: true,
  isNearlyOver: false,
  isLastResource: false,
  canEventsShowEnd: true,
  isRowListed: false,
};
const LAST: PollFacts = { ...SEVERAL, isLastResource: true, last: 'stack', rowAgeMs: 0, eventsAgeMs: 5000 };

function chosen(facts: PollFacts): string {
  const { state, hint } = choosePoll(facts);
  return `${state}, ${hint}`;
}

describe('the next poll', () => {
  test.each<[string, PollFacts, string]>([
    ['of a new action is for the row', { ...SEVERAL, actionAgeMs: 299, isRunning: false }, 'stack, steady'],
    ['is for events while several resources are left', SEVERAL, 'events, steady'],
    ['is for the row every ten seconds then', { ...SEVERAL, rowAgeMs: 10_000 }, 'stack, steady'],
    [
      'is for the row every four seconds in an update',
      { ...SEVERAL, action: 'UPDATE', rowAgeMs: 4000 },
      'stack, steady',
    ],
    [
      'is for events at once after such a row',
      { ...SEVERAL, last: 'stack', rowAgeMs: 0 },
      'events-now, steady',
    ],
    [
      'is for events when they are due if the row took no request',
      { ...SEVERAL, last: 'stack', rowAgeMs: 0, isRowListed: true },
      'events, steady',
    ],
    ['is for the row while one resource is left', LAST, 'stack, steady'],
    ['is for events every ten seconds then', { ...LAST, eventsAgeMs: 10_000 }, 'events, steady'],
    [
      'is for the row while one resource is left, whether or not events can show the end',
      { ...LAST, canEventsShowEnd: false, eventsAgeMs: 0 },
      'stack, steady',
    ],
  ])('%s', (_, facts, expected) => {
    expect(chosen(facts)).toBe(expected);
  });

  test.each<[string, Partial<PollFacts>, string]>([
    ['the action has not begun, has failed, or is rolled back', { isRunning: false }, 'in-turn'],
    ['no event can show the end', { canEventsShowEnd: false }, 'in-turn'],
    ['the end is due', { isNearlyOver: true }, 'nearly-over'],
    ['the end of the last resource is due', { isNearlyOver: true, isLastResource: true }, 'nearly-over'],
    ['a last resource is rolled back', { isRunning: false, isLastResource: true }, 'in-turn'],
  ])('is for the row and for events in turn if %s', (_, facts, hint) => {
    expect(chosen({ ...SEVERAL, ...facts, last: 'events' })).toBe(`stack, ${hint}`);
    expect(chosen({ ...SEVERAL, ...facts, last: 'stack' })).toBe(`events, ${hint}`);
  });
});
