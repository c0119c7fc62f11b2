import { describe, expect, test } from '@jest/globals';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { timelineDiagram } from '../../../../src/report/diagrams/timeline.js';
import { growth, SUPERLINEAR } from '../../growth.js';
import { eventOf, EPOCH_MS, nestedIn, resourceOf, WEB } from '../samples.js';

const GROUP = nestedIn(WEB, 'group');

const inGroup = (seconds: number, state: string, name?: string): StackEvent =>
  eventOf(seconds, state, name, { stack: GROUP });

describe('the progress of an action', () => {
  test('has each event with its path, the time since the start, and its duration', () => {
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

  test.each(['', 'not a time'])('has a time for each event, even if Heat gives none: %j', (time) => {
    const story = new ActionProgress(WEB, 'CREATE');
    const told = story.add([
      eventOf(0, 'CREATE_IN_PROGRESS', undefined, { time }),
      eventOf(0, 'CREATE_IN_PROGRESS', 'db', { time }),
      eventOf(0, 'CREATE_COMPLETE', 'db', { time }),
      eventOf(0, 'CREATE_COMPLETE', undefined, { time }),
    ]);
    const times = told.flatMap(({ event }) => [event.timeMs, event.elapsedMs, event.durationMs ?? 0]);
    expect(times.every(Number.isFinite)).toBe(true);
    expect(timelineDiagram(story.events, [], 'web')).toBeUndefined();
  });

  test('leaves out a nested stack’s own events, which repeat those of the resource that holds it', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    const told = story.add([
      eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
      inGroup(2, 'CREATE_IN_PROGRESS'),
      inGroup(3, 'CREATE_COMPLETE'),
      eventOf(4, 'CREATE_COMPLETE', 'group'),
    ]);
    expect(told.map(({ event }) => event.path.join('/'))).toEqual(['group', 'group']);
  });

  test('counts resources, but not nested stacks', () => {
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

  test('counts only the resources that an update touches', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.learn(['a', 'b', 'c'].map((name) => resourceOf(name, 'CREATE_COMPLETE')));
    story.add([eventOf(1, 'UPDATE_IN_PROGRESS', 'a'), eventOf(2, 'UPDATE_COMPLETE', 'a')]);
    expect(story.count()).toEqual({ done: 1, total: 1 });
  });

  test('lists the running resources, longest running first, including those that begin again', () => {
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
    ['one second', 4],
    ['zero seconds', 5],
  ])('does not count a start event that arrives %s after the end as a new start', (_what, second) => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([eventOf(5, 'UPDATE_COMPLETE', 'a')]);
    story.add([eventOf(second, 'UPDATE_IN_PROGRESS', 'a')]);
    expect(story.runningPaths()).toEqual([]);
    expect(story.count()).toEqual({ done: 1, total: 1 });
  });

  test('counts the create of a replacement as a new start, even in the second in which its update ended', () => {
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

  test('keeps the stack’s first event per state, and counts how often an action ended', () => {
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

  test('has types as soon as a resource list names them', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    const [before] = story.add([eventOf(1, 'CREATE_IN_PROGRESS', 'db')]);
    story.learn([resourceOf('db', 'CREATE_IN_PROGRESS', { type: 'OS::Trove::Instance' })]);
    const [after] = story.add([eventOf(2, 'CREATE_COMPLETE', 'db')]);
    expect([before?.event.type, after?.event.type]).toEqual([undefined, 'OS::Trove::Instance']);
    expect(story.findType(['db'])).toBe('OS::Trove::Instance');
  });

  test('returns the events of leaf resources without those of the stack or of nested stacks', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    story.add([
      eventOf(1, 'CREATE_IN_PROGRESS'),
      eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
      inGroup(2, 'CREATE_IN_PROGRESS'),
      inGroup(3, 'CREATE_COMPLETE', 'leaf'),
    ]);
    expect(story.leafEvents().map(({ path }) => path.join('/'))).toEqual(['group/leaf']);
  });

  test('asks for a resource list when an event comes from an unknown stack', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    expect(story.needsResources([eventOf(1, 'CREATE_IN_PROGRESS', 'db')])).toBe(false);
    expect(story.needsResources([inGroup(1, 'CREATE_IN_PROGRESS', 'leaf')])).toBe(true);
    story.learn([resourceOf('group', 'CREATE_IN_PROGRESS', { nested: GROUP })]);
    expect(story.needsResources([inGroup(1, 'CREATE_IN_PROGRESS', 'leaf')])).toBe(false);
  });

  test('ignores a hook that paused a resource and was cleared', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([
      eventOf(1, 'UPDATE_IN_PROGRESS'),
      eventOf(2, 'CREATE_COMPLETE', 'a', { statusReason: 'UPDATE paused until Hook pre-update is cleared' }),
      eventOf(3, 'CREATE_COMPLETE', 'a', { statusReason: 'Hook pre-update is cleared' }),
      eventOf(4, 'UPDATE_COMPLETE'),
    ]);
    expect(story.leafEvents()).toEqual([]);
  });

  test('stops counting a resource that turns out to be a nested stack while it runs', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([eventOf(1, 'UPDATE_IN_PROGRESS', 'group'), eventOf(1, 'UPDATE_IN_PROGRESS', 'a')]);
    expect(story.count()).toEqual({ done: 0, total: 2 });
    story.learn([resourceOf('group', 'UPDATE_IN_PROGRESS', { nested: GROUP })]);
    expect(story.count()).toEqual({ done: 0, total: 1 });
    story.add([eventOf(2, 'UPDATE_COMPLETE', 'group'), eventOf(2, 'UPDATE_COMPLETE', 'a')]);
    expect(story.count()).toEqual({ done: 1, total: 1 });
  });

  test('counts with each event in time proportional to the events, however many resources there are', () => {
    const follow = (resources: number): unknown => {
      const story = new ActionProgress(WEB, 'CREATE');
      const names = Array.from({ length: resources }, (_, number) => `leaf${number}`);
      return story.add([
        ...names.map((name) => eventOf(1, 'CREATE_IN_PROGRESS', name)),
        ...names.map((name) => eventOf(2, 'CREATE_COMPLETE', name)),
      ]);
    };
    expect(growth(follow, 500)).toBeLessThan(SUPERLINEAR);
  });
});
