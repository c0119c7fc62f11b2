import { expect, test } from '@jest/globals';
import { generateAnswers } from '../../../bench/huge-stack/generate.js';
import { HugeStack } from '../../../bench/huge-stack/huge-stack.js';
import { readRecording } from '../../../bench/huge-stack/recording.js';

interface Wire {
  readonly id: string;
  readonly event_time: string;
  readonly resource_name: string;
  readonly resource_status: string;
}

const SIZE = { nestedStacks: 3, leaves: { replaced: 4, inPlace: 5 }, changedStacks: 2 };
const UPDATE_MS = 10_000;
const START_MS = Date.UTC(2026, 0, 1);
const recording = await readRecording();
const answers = generateAnswers(recording, SIZE);

/** The stack, that long after the request for its update. */
function stackAfter(elapsedMs: number): HugeStack {
  let now = START_MS;
  const stack = new HugeStack(recording, answers, UPDATE_MS, () => now);
  stack.update('one,two');
  now += elapsedMs;
  return stack;
}

function list(stack: HugeStack, query: Readonly<Record<string, string>>): readonly Wire[] {
  const body = stack.listEvents(new URLSearchParams(query));
  return (JSON.parse(body) as { readonly events: readonly Wire[] }).events;
}

test('the generated stack has as many resources and events as its size says, each with an id of its own', () => {
  const containerEvents = SIZE.changedStacks * 4;
  expect(answers.resources).toHaveLength(SIZE.nestedStacks * (1 + 4 + 5));
  expect(answers.events).toHaveLength(2 + containerEvents + SIZE.changedStacks * (4 * 6 + 5 * 2));
  expect(new Set(answers.events.map(({ id }) => id)).size).toBe(answers.events.length);
});

test('events come in pages of the given limit, after the marker, and all of them only with a depth', () => {
  const stack = stackAfter(UPDATE_MS);
  const all = list(stack, { nested_depth: '5', sort_dir: 'asc' });
  expect(all).toHaveLength(answers.eventsBefore.length + answers.events.length);
  const marker = all[9]?.id ?? '';
  const page = list(stack, { nested_depth: '5', sort_dir: 'asc', marker, limit: '7' });
  expect(page).toEqual(all.slice(10, 17));
  expect(list(stack, { limit: '1' })).toEqual(all.slice(-1));
  expect(list(stack, { sort_dir: 'asc' }).length).toBeLessThan(all.length / 4);
});

test('an update is shown as far as its time has come, and its last event with its end', () => {
  const half = list(stackAfter(UPDATE_MS / 2), { nested_depth: '5' });
  const stateAndLast = (stack: HugeStack): unknown[] => [
    (JSON.parse(stack.row()) as { readonly stack: { readonly stack_status: string } }).stack.stack_status,
    list(stack, {})[0]?.resource_name,
  ];
  expect(half.length - answers.eventsBefore.length).toBe(answers.events.length / 2);
  expect(half[0]?.event_time).toBe('2026-01-01T00:00:04Z');
  expect(stateAndLast(stackAfter(UPDATE_MS - 1))).toEqual(['UPDATE_IN_PROGRESS', 'nested-1']);
  expect(stateAndLast(stackAfter(UPDATE_MS))).toEqual(['UPDATE_COMPLETE', 'bench-huge']);
});
