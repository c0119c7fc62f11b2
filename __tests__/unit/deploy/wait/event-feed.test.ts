import { describe, expect, test } from '@jest/globals';
import { EventFeed, NO_BASELINE, readBaseline } from '../../../../src/deploy/wait/event-feed.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { eventOf, nestedIn, WEB } from '../samples.js';
import { seeded } from '../seeded.js';
import { StandInHeat } from '../stand-in-heat.js';

const ids = (events: readonly StackEvent[]): string[] => events.map(({ id }) => id);

function heatAt(seconds: number, events: readonly StackEvent[]): StandInHeat {
  const heat = new StandInHeat().events(events);
  heat.clock.elapsedMs = seconds * 1000;
  return heat;
}

function sameSecond(second: number, count: number): StackEvent[] {
  return Array.from({ length: count }, (_, index) =>
    eventOf(second, 'CREATE_COMPLETE', `${second}-${index}`),
  );
}

describe('the baseline', () => {
  test('excludes all events that existed before, and none that come after', async () => {
    const before = [eventOf(1, 'CREATE_IN_PROGRESS'), eventOf(2, 'CREATE_COMPLETE')];
    const heat = heatAt(10, before);
    const feed = new EventFeed(heat, WEB, await readBaseline(heat, WEB));
    expect(await feed.next()).toEqual([]);
    const after = [eventOf(11, 'UPDATE_IN_PROGRESS'), eventOf(12, 'UPDATE_IN_PROGRESS', 'db')];
    heat.events(after).clock.elapsedMs = 12_000;
    expect(ids(await feed.next())).toEqual(ids(after));
  });

  test('includes a later event of the same second', async () => {
    const heat = heatAt(10, [eventOf(10, 'CREATE_COMPLETE')]);
    const feed = new EventFeed(heat, WEB, await readBaseline(heat, WEB));
    const after = eventOf(10, 'UPDATE_IN_PROGRESS');
    heat.events([after]);
    expect(ids(await feed.next())).toEqual([after.id]);
  });

  test('covers the events of nested stacks, and those of a stack without any', async () => {
    const nested = eventOf(5, 'CREATE_COMPLETE', 'leaf', { stack: nestedIn(WEB, 'group') });
    const own = eventOf(6, 'CREATE_COMPLETE');
    const heat = heatAt(10, [nested, own]);
    const baseline = await readBaseline(heat, WEB);
    expect([...baseline.eventIds].sort()).toEqual([nested.id, own.id].sort());
    expect(baseline.newest?.id).toBe(own.id);
  });

  test('is empty for a stack without events', async () => {
    expect(await readBaseline(new StandInHeat(), WEB)).toEqual(NO_BASELINE);
  });

  test('still applies if Heat has purged its events and lists everything again', async () => {
    const old = Array.from({ length: 120 }, (_, index) => eventOf(index, 'CREATE_COMPLETE', `old-${index}`));
    const heat = heatAt(200, old);
    const baseline = await readBaseline(heat, WEB);
    heat.purge(({ id }) => id === baseline.newest?.id);
    const after = eventOf(201, 'UPDATE_IN_PROGRESS');
    heat.events([after]).clock.elapsedMs = 201_000;
    expect(ids(await new EventFeed(heat, WEB, baseline).next())).toEqual([after.id]);
  });
});

describe('the feed', () => {
  test('returns more events than fit on a page, each once, oldest first', async () => {
    const events = Array.from({ length: 2203 }, (_, index) => eventOf(index, 'CREATE_COMPLETE', `r${index}`));
    const heat = heatAt(3000, events);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    expect(ids(await feed.next())).toEqual(ids(events));
    expect(heat.calls('listEvents')).toBe(3);
    expect(await feed.next()).toEqual([]);
  });

  test('stops after exactly full pages', async () => {
    const events = Array.from({ length: 2000 }, (_, index) => eventOf(index, 'CREATE_COMPLETE', `r${index}`));
    const heat = heatAt(2000, events);
    expect(await new EventFeed(heat, WEB, NO_BASELINE).next()).toHaveLength(2000);
  });

  test('finds new events behind a page that it has seen: those of three seconds can fill it', async () => {
    const heat = heatAt(12, sameSecond(10, 1400));
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    expect(await feed.next()).toHaveLength(1400);
    const later = sameSecond(11, 1400);
    heat.events(later);
    expect(ids(await feed.next()).sort()).toEqual(ids(later).sort());
  });

  test('finds new events if its marker was purged and a page of seen ones is left', async () => {
    const events = Array.from({ length: 1900 }, (_, index) =>
      eventOf(index * 10, 'CREATE_COMPLETE', `r${index}`),
    );
    const heat = heatAt(20_000, events);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    await feed.next();
    heat.purge(({ id }) => ids(events.slice(-3)).includes(id));
    const fresh = eventOf(20_001, 'CREATE_COMPLETE', 'fresh');
    heat.events([fresh]).clock.elapsedMs = 20_001_000;
    expect(ids(await feed.next())).toEqual([fresh.id]);
  });

  test('loses no events of the first pages if a later page fails', async () => {
    const events = Array.from({ length: 1700 }, (_, index) => eventOf(index, 'CREATE_COMPLETE', `r${index}`));
    const heat = heatAt(2000, events);
    const listEvents = heat.listEvents.bind(heat);
    let asked = 0;
    heat.listEvents = (ref, query) =>
      ++asked === 2 ? Promise.reject(new Error('away')) : listEvents(ref, query);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    await expect(feed.next()).rejects.toThrow('away');
    expect(ids(await feed.next())).toEqual(ids(events));
  });

  test('does not read everything again each time: the marker advances', async () => {
    const heat = heatAt(100, [eventOf(1, 'CREATE_IN_PROGRESS'), eventOf(90, 'CREATE_IN_PROGRESS', 'db')]);
    const markers: (string | undefined)[] = [];
    const listEvents = heat.listEvents.bind(heat);
    heat.listEvents = (ref, query) => {
      markers.push(query?.marker);
      return listEvents(ref, query);
    };
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    await feed.next();
    await feed.next();
    expect(markers[0]).toBeUndefined();
    expect(markers[1]).toMatch(/^event-/);
  });

  test('takes one request a poll while a stack writes a hundred events a second', async () => {
    const events = Array.from({ length: 3000 }, (_, index) =>
      eventOf(Math.floor(index / 100), 'CREATE_COMPLETE', `r${index}`),
    );
    const heat = heatAt(0, events);
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    const found: StackEvent[] = [];
    let polls = 0;
    for (; heat.clock.elapsedMs < 32_000; heat.clock.elapsedMs += 2250, polls += 1)
      found.push(...(await feed.next()));
    expect(ids(found).sort()).toEqual(ids(events).sort());
    expect(heat.calls('listEvents')).toBe(polls);
  });

  test('reads most events of a large stack twice, and none that appears late is lost', async () => {
    const random = seeded(7);
    const heat = new StandInHeat();
    const all = Array.from({ length: 6000 }, (_, index) =>
      eventOf(Math.floor(index / 150), 'CREATE_COMPLETE', `r${index}`),
    );
    for (const event of all) heat.events([event], random() < 0.1 ? Math.floor(random() * 4) : 0);
    let listed = 0;
    const listEvents = heat.listEvents.bind(heat);
    heat.listEvents = async (ref, query) => {
      const page = await listEvents(ref, query);
      listed += page.length;
      return page;
    };
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    const found: string[] = [];
    for (; heat.clock.elapsedMs < 43_000; heat.clock.elapsedMs += 1150) found.push(...ids(await feed.next()));
    found.push(...ids(await feed.next(5, { isLast: true })));
    expect(found.sort()).toEqual(ids(all).sort());
    expect(listed).toBeLessThan(3 * all.length);
  });

  test('returns what appeared late at the end at once', async () => {
    const heat = heatAt(11, sameSecond(10, 400));
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    await feed.next();
    const late = eventOf(9, 'CREATE_COMPLETE', 'late');
    heat.events([late]).clock.elapsedMs += 100;
    expect(await feed.next()).toEqual([]);
    expect(ids(await feed.next(5, { isLast: true }))).toEqual([late.id]);
  });

  test('loses no events of the first pages if a later page fails behind those that are read again', async () => {
    const heat = heatAt(11, sameSecond(10, 400));
    const listEvents = heat.listEvents.bind(heat);
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    await feed.next();
    const later = sameSecond(11, 1700);
    heat.events(later);
    let asked = 0;
    heat.listEvents = (ref, query) =>
      ++asked === 2 ? Promise.reject(new Error('away')) : listEvents(ref, query);
    await expect(feed.next()).rejects.toThrow('away');
    expect(ids(await feed.next()).sort()).toEqual(ids(later).sort());
  });

  test('returns an event once if it appears late, after newer ones', async () => {
    const first = eventOf(10, 'CREATE_IN_PROGRESS');
    const late = eventOf(12, 'CREATE_IN_PROGRESS', 'late');
    const young = eventOf(14, 'CREATE_IN_PROGRESS', 'young');
    const heat = heatAt(14, [first, young]);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    expect(ids(await feed.next())).toEqual([first.id, young.id]);
    heat.events([late]);
    expect(ids(await feed.next())).toEqual([late.id]);
    expect(await feed.next()).toEqual([]);
  });

  test('reads back far enough for an event that several newer ones have overtaken', async () => {
    const early = [11, 12, 13].map((second) => eventOf(second, 'CREATE_COMPLETE', `r${second}`));
    const late = eventOf(10, 'CREATE_COMPLETE', 'late');
    const heat = heatAt(13, early);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    expect(await feed.next()).toHaveLength(3);
    heat.events([late]);
    expect(ids(await feed.next())).toEqual([late.id]);
  });

  test('returns an event once that appears twice in one response', async () => {
    const event = eventOf(1, 'CREATE_IN_PROGRESS');
    const feed = new EventFeed(heatAt(10, [event, event]), WEB, NO_BASELINE);
    expect(ids(await feed.next())).toEqual([event.id]);
  });

  test('returns no event twice if its marker was purged and Heat lists everything', async () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      eventOf(index * 10, 'CREATE_COMPLETE', `r${index}`),
    );
    const heat = heatAt(1000, events);
    const feed = new EventFeed(heat, WEB, NO_BASELINE);
    await feed.next();
    heat.purge(({ id }) => ids(events.slice(0, 39)).includes(id));
    const fresh = eventOf(1001, 'CREATE_COMPLETE', 'fresh');
    heat.events([fresh]).clock.elapsedMs = 1_001_000;
    expect(ids(await feed.next())).toEqual([fresh.id]);
  });

  test('asks for the stack’s own events only with depth 0', async () => {
    const own = eventOf(1, 'CREATE_COMPLETE', 'db');
    const nested = eventOf(2, 'CREATE_COMPLETE', 'leaf', { stack: nestedIn(WEB, 'group') });
    const feed = new EventFeed(heatAt(10, [own, nested]), WEB, NO_BASELINE);
    expect(ids(await feed.next(0))).toEqual([own.id]);
    expect(ids(await feed.next())).toEqual([nested.id]);
  });

  test('returns every event exactly once, however engines interleave and whatever Heat purges', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const random = seeded(seed);
      const heat = new StandInHeat();
      const all: StackEvent[] = [];
      for (let second = 1; second <= 300; second += 1 + Math.floor(random() * 4)) {
        const event = eventOf(second, 'CREATE_COMPLETE', `r${second}`);
        all.push(event);
        // An engine writes up to three seconds late.
        heat.events([event], Math.floor(random() * 4));
      }
      const feed = new EventFeed(heat, WEB, NO_BASELINE);
      const seen: string[] = [];
      for (let second = 0; second <= 310; second += 1 + Math.floor(random() * 5)) {
        heat.clock.elapsedMs = second * 1000;
        seen.push(...ids(await feed.next()));
        const isPurging = random() < 0.1;
        if (isPurging) heat.purge(({ id }) => seen.includes(id) && random() < 0.5);
      }
      expect([...seen].sort()).toEqual(ids(all).sort());
    }
  });
});

describe('a quiet stack', () => {
  test('sends the events that are known for three seconds only once', async () => {
    const events = [eventOf(1, 'CREATE_IN_PROGRESS'), eventOf(1, 'CREATE_IN_PROGRESS', 'slow')];
    const heat = heatAt(1, events);
    const read: number[] = [];
    const listEvents = heat.listEvents.bind(heat);
    heat.listEvents = async (ref, query) => {
      const page = await listEvents(ref, query);
      read.push(page.length);
      return page;
    };
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    for (let poll = 0; poll < 5; poll += 1, heat.clock.elapsedMs += 1500) await feed.next();
    expect(read).toEqual([2, 2, 2, 0, 0]);
  });

  test('still shows an event that appears late, before known ones', async () => {
    const heat = heatAt(1, [eventOf(1, 'CREATE_IN_PROGRESS', 'slow')]);
    const late = eventOf(1, 'CREATE_IN_PROGRESS', 'late');
    const feed = new EventFeed(heat, WEB, NO_BASELINE, () => heat.clock.now());
    await feed.next();
    heat.events([late]);
    heat.clock.elapsedMs += 2900;
    expect(ids(await feed.next())).toEqual([late.id]);
  });
});
