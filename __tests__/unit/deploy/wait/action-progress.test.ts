import { describe, expect, test } from '@jest/globals';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { eventOf, EPOCH_MS, nestedIn, resourceOf, WEB } from '../samples.js';

const GROUP = nestedIn(WEB, 'group');

const inGroup = (seconds: number, state: string, name?: string): StackEvent =>
  eventOf(seconds, state, name, { stack: GROUP });

describe('the story', () => {
  test('tells each event with its path, its time since the beginning, and how long it took', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    const told = story.add([
      eventOf(100, 'CREATE_IN_PROGRESS'),
      eventOf(102, 'CREATE_IN_PROGRESS', 'db'),
      inGroup(103, 'CREATE_IN_PROGRESS', 'leaf'),
      eventOf(109, 'CREATE_COMPLETE', 'db'),
      inGroup(110, 'CREATE_FAILED', 'leaf'),
    ]);
    expect(
      told.map(({ event }) => [event.path.join('/'), event.state, event.elapsedMs, event.durationMs]),
    ).toEqual([
      ['', 'CREATE_IN_PROGRESS', 0, undefined],
      ['db', 'CREATE_IN_PROGRESS', 2000, undefined],
      ['group/leaf', 'CREATE_IN_PROGRESS', 3000, undefined],
      ['db', 'CREATE_COMPLETE', 9000, 7000],
      ['group/leaf', 'CREATE_FAILED', 10_000, 7000],
    ]);
    expect(told[0]?.event.timeMs).toBe(EPOCH_MS + 100_000);
  });

  test('leaves out what a nested stack says of itself: the resource that holds it says the same', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    const told = story.add([
      eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
      inGroup(2, 'CREATE_IN_PROGRESS'),
      inGroup(3, 'CREATE_COMPLETE'),
      eventOf(4, 'CREATE_COMPLETE', 'group'),
    ]);
    expect(told.map(({ event }) => event.path.join('/'))).toEqual(['group', 'group']);
  });

  test('counts resources, not the nested stacks around them', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    story.learn([
      resourceOf('group', 'CREATE_IN_PROGRESS', { nested: GROUP }),
      resourceOf('a', 'INIT_COMPLETE', { stack: GROUP }),
      resourceOf('b', 'INIT_COMPLETE', { stack: GROUP }),
      resourceOf('c', 'INIT_COMPLETE'),
    ]);
    const counts = story
      .add([
        eventOf(1, 'CREATE_IN_PROGRESS'),
        eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
        inGroup(2, 'CREATE_IN_PROGRESS', 'a'),
        inGroup(3, 'CREATE_COMPLETE', 'a'),
        inGroup(4, 'CREATE_COMPLETE', 'b'),
        eventOf(5, 'CREATE_COMPLETE', 'group'),
        eventOf(6, 'CREATE_COMPLETE', 'c'),
      ])
      .map(({ count }) => `${count.done}/${count.total}`);
    expect(counts).toEqual(['0/3', '0/3', '0/3', '1/3', '2/3', '2/3', '3/3']);
  });

  test('counts of an update only what it began: the rest stays as it is', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.learn(['a', 'b', 'c'].map((name) => resourceOf(name, 'CREATE_COMPLETE')));
    story.add([eventOf(1, 'UPDATE_IN_PROGRESS', 'a'), eventOf(2, 'UPDATE_COMPLETE', 'a')]);
    expect(story.count()).toEqual({ done: 1, total: 1 });
  });

  test('knows who is at work, longest first, and that a resource begun again is at work again', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([
      eventOf(1, 'UPDATE_IN_PROGRESS'),
      eventOf(1, 'UPDATE_IN_PROGRESS', 'a'),
      eventOf(2, 'UPDATE_IN_PROGRESS', 'b'),
      eventOf(3, 'UPDATE_FAILED', 'a'),
    ]);
    expect(story.runningPaths()).toEqual(['b']);
    story.add([eventOf(4, 'UPDATE_IN_PROGRESS', 'a')]);
    expect(story.runningPaths()).toEqual(['b', 'a']);
    expect(story.count()).toEqual({ done: 0, total: 2 });
  });

  test.each([
    ['a second', 4],
    ['no time', 5],
  ])('takes a beginning that comes after its end, %s later, for no new one', (_what, second) => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([eventOf(5, 'UPDATE_COMPLETE', 'a')]);
    story.add([eventOf(second, 'UPDATE_IN_PROGRESS', 'a')]);
    expect(story.runningPaths()).toEqual([]);
    expect(story.count()).toEqual({ done: 1, total: 1 });
  });

  test('takes the create of a replacement for a new beginning, also in the second in which its update ended', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    const states = [
      'UPDATE_IN_PROGRESS',
      'UPDATE_COMPLETE',
      'CREATE_IN_PROGRESS',
      'CREATE_COMPLETE',
    ] as const;
    const told = story.add(states.map((state) => eventOf(5, state, 'page'))).map(({ event }) => event);
    expect(told.map(({ durationMs }) => durationMs)).toEqual([undefined, 0, undefined, 0]);
    expect(story.runningPaths()).toEqual([]);
    story.add([eventOf(9, 'DELETE_IN_PROGRESS', 'page')]);
    expect(story.runningPaths()).toEqual(['page']);
  });

  test('remembers what the stack itself said first, and how often it told of an end', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    const failed = eventOf(5, 'UPDATE_FAILED');
    story.add([eventOf(1, 'UPDATE_IN_PROGRESS'), failed, eventOf(6, 'ROLLBACK_IN_PROGRESS')]);
    story.add([eventOf(9, 'UPDATE_FAILED')]);
    expect(story.rootEvent('UPDATE_FAILED')).toBe(failed);
    expect(story.rootEvent('UPDATE_COMPLETE')).toBeUndefined();
    expect(story.rootEndCount()).toBe(1);
    story.add([eventOf(10, 'ROLLBACK_COMPLETE')]);
    expect(story.rootEndCount()).toBe(2);
  });

  test('gives types as soon as a list has named them', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    const [before] = story.add([eventOf(1, 'CREATE_IN_PROGRESS', 'db')]);
    story.learn([resourceOf('db', 'CREATE_IN_PROGRESS', { type: 'OS::Trove::Instance' })]);
    const [after] = story.add([eventOf(2, 'CREATE_COMPLETE', 'db')]);
    expect([before?.event.type, after?.event.type]).toEqual([undefined, 'OS::Trove::Instance']);
    expect(story.findType(['db'])).toBe('OS::Trove::Instance');
  });

  test('tells of leaves what happened to them, and nothing of the stack or of nested stacks', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    story.add([
      eventOf(1, 'CREATE_IN_PROGRESS'),
      eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
      inGroup(2, 'CREATE_IN_PROGRESS'),
      inGroup(3, 'CREATE_COMPLETE', 'leaf'),
    ]);
    expect(story.leafEvents().map(({ path }) => path.join('/'))).toEqual(['group/leaf']);
  });

  test('asks for a resource list when an event comes from a stack that none has shown', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    expect(story.needsResources([eventOf(1, 'CREATE_IN_PROGRESS', 'db')])).toBe(false);
    expect(story.needsResources([inGroup(1, 'CREATE_IN_PROGRESS', 'leaf')])).toBe(true);
    story.learn([resourceOf('group', 'CREATE_IN_PROGRESS', { nested: GROUP })]);
    expect(story.needsResources([inGroup(1, 'CREATE_IN_PROGRESS', 'leaf')])).toBe(false);
  });

  test('a hook that paused a resource and was cleared has changed nothing', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([
      eventOf(1, 'UPDATE_IN_PROGRESS'),
      eventOf(2, 'CREATE_COMPLETE', 'a', { statusReason: 'UPDATE paused until Hook pre-update is cleared' }),
      eventOf(3, 'CREATE_COMPLETE', 'a', { statusReason: 'Hook pre-update is cleared' }),
      eventOf(4, 'UPDATE_COMPLETE'),
    ]);
    expect(story.leafEvents()).toEqual([]);
  });
});
