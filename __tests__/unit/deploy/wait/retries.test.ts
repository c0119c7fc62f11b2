import { describe, expect, test } from '@jest/globals';
import { describeRetry } from '../../../../src/deploy/wait/retries.js';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { eventOf, resourceOf, WEB } from '../samples.js';

/** A server that fits on no host, with the events of Heat 19; the network exists already. */
function attempts(count: number): StackEvent[] {
  const failures = Array.from({ length: count }, (_, at) => [
    ...(at === 0
      ? []
      : [
          eventOf(10 * at + 1, 'DELETE_IN_PROGRESS', 'server'),
          eventOf(10 * at + 2, 'DELETE_COMPLETE', 'server'),
        ]),
    eventOf(10 * at + 5, 'CREATE_IN_PROGRESS', 'server'),
    eventOf(10 * at + 7, 'CREATE_FAILED', 'server', { statusReason: 'No valid host was found' }),
  ]);
  const begin = [
    eventOf(1, 'CREATE_IN_PROGRESS'),
    eventOf(2, 'CREATE_IN_PROGRESS', 'net'),
    eventOf(3, 'CREATE_COMPLETE', 'net'),
  ];
  return [...begin, ...failures.flat()];
}

function storyOf(events: readonly StackEvent[]): { story: ActionProgress; steps: string[] } {
  const story = new ActionProgress(WEB, 'CREATE');
  story.learn([resourceOf('net', 'CREATE_COMPLETE'), resourceOf('server', 'INIT_COMPLETE')]);
  const steps = story
    .add(events)
    .map(
      ({ event, count: { done, total }, retry }) =>
        `${event.state} ${event.path.join('/')} [${done}/${total}]${retry === undefined ? '' : ` ${describeRetry(retry)}`}`,
    );
  return { story, steps };
}

describe('a resource that Heat creates again', () => {
  test('is reported with the number of the attempt, and does not count as done', () => {
    const { steps } = storyOf(attempts(3));
    expect(steps.slice(4)).toEqual([
      'CREATE_FAILED server [1/2]',
      'DELETE_IN_PROGRESS server [1/2] Heat tries server again (2 of 6)',
      'DELETE_COMPLETE server [1/2]',
      'CREATE_IN_PROGRESS server [1/2]',
      'CREATE_FAILED server [1/2]',
      'DELETE_IN_PROGRESS server [1/2] Heat tries server again (3 of 6)',
      'DELETE_COMPLETE server [1/2]',
      'CREATE_IN_PROGRESS server [1/2]',
      'CREATE_FAILED server [1/2]',
    ]);
  });

  test('counts as running while Heat waits between two attempts', () => {
    const { story } = storyOf(attempts(2).slice(0, -2));
    expect(story.runningPaths()).toEqual(['server']);
    expect(story.isSettled()).toBe(false);
  });

  test('counts as done when an attempt succeeds', () => {
    const last = [
      eventOf(21, 'DELETE_IN_PROGRESS', 'server'),
      eventOf(22, 'DELETE_COMPLETE', 'server'),
      eventOf(25, 'CREATE_IN_PROGRESS', 'server'),
      eventOf(27, 'CREATE_COMPLETE', 'server'),
    ];
    const { story, steps } = storyOf([...attempts(2), ...last]);
    expect(steps.at(-1)).toBe('CREATE_COMPLETE server [2/2]');
    expect(story.isSettled()).toBe(true);
  });

  test('does not include one that a rollback deletes after it failed', () => {
    const rollback = [
      eventOf(30, 'CREATE_FAILED'),
      eventOf(31, 'ROLLBACK_IN_PROGRESS'),
      eventOf(32, 'DELETE_IN_PROGRESS', 'server'),
      eventOf(33, 'DELETE_COMPLETE', 'server'),
    ];
    const { story, steps } = storyOf([...attempts(2), ...rollback]);
    expect(steps.filter((step) => step.includes('again'))).toHaveLength(1);
    expect(story.runningPaths()).toEqual([]);
  });

  test('is reported without a total after the usual number of attempts', () => {
    expect(describeRetry({ path: ['group', '0', 'server'], attempt: 7 })).toBe(
      'Heat tries group/0/server again (attempt 7)',
    );
  });
});
