import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { waitForAction } from '../../../src/deploy/wait/wait-for-action.js';
import { NO_BASELINE } from '../../../src/deploy/wait/event-feed.js';
import type { EventListQuery, Stack, StackEvent, StackRef, StackResource } from '../../../src/heat/index.js';
import { at, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../deploy/samples.js';
import { contextOf, StandInHeat } from '../deploy/stand-in-heat.js';
import { holds } from './runs.js';

/** A resource, or a nested stack if it has members; times in seconds. */
const resource = fc.record({
  begins: fc.integer({ min: 0, max: 30 }),
  takes: fc.integer({ min: 0, max: 40 }),
  /** How long after its resource a nested stack begins: until then the resource looks like any other. */
  hatches: fc.integer({ min: 0, max: 3 }),
  members: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
});

const drawnAction = fc.record({
  action: fc.constantFrom('CREATE' as const, 'UPDATE' as const, 'DELETE' as const),
  resources: fc.array(resource, { maxLength: 4 }),
  ends: fc.constantFrom('well' as const, 'failed' as const, 'rolled back' as const),
  /** How long a rollback takes. */
  rollsBack: fc.integer({ min: 0, max: 20 }),
  /** By how many milliseconds an event is visible after its time, and the row after the last event. */
  late: fc.integer({ min: 0, max: 1500 }),
  rowLate: fc.integer({ min: 0, max: 1500 }),
  /** The list of resources is as old. */
  stale: fc.integer({ min: 0, max: 3000 }),
});
type Drawn = typeof drawnAction extends fc.Arbitrary<infer T> ? T : never;
/** Heat rolls no delete back. */
const action: fc.Arbitrary<Drawn> = drawnAction.map((drawn) =>
  drawn.action === 'DELETE' && drawn.ends === 'rolled back' ? { ...drawn, ends: 'failed' } : drawn,
);

interface Life {
  readonly stack: StackRef;
  readonly name: string;
  readonly nested: StackRef | undefined;
  /** When its nested stack begins. */
  readonly hatchesAt: number;
  readonly from: number;
  readonly to: number;
}

/** A nested stack lasts until its last member has ended. */
function livesOf({ resources }: Drawn): Life[] {
  return resources.flatMap(({ begins, takes, hatches, members }, number) => {
    const own = { stack: WEB, name: `r${number}`, nested: undefined, hatchesAt: 0, from: begins };
    if (members.length === 0) return [{ ...own, to: begins + takes }];
    const nested = nestedIn(WEB, own.name);
    const hatchesAt = begins + hatches;
    const parts = members.map((lasts, index) => {
      const name = `m${index}`;
      return { stack: nested, name, nested: undefined, hatchesAt: 0, from: hatchesAt, to: hatchesAt + lasts };
    });
    return [{ ...own, nested, hatchesAt, to: Math.max(...parts.map(({ to }) => to)) }, ...parts];
  });
}

/** A Heat that performs the action. Each response takes a moment, and the list of resources is old. */
class BusyHeat extends StandInHeat {
  readonly all: readonly StackEvent[];
  private readonly lives: readonly Life[];

  constructor(
    private readonly drawn: Drawn,
    private readonly moments: Iterator<number>,
  ) {
    super();
    this.lives = livesOf(drawn);
    this.all = this.write();
    this.events(this.all, drawn.late / 1000);
  }

  get endsAt(): number {
    return Math.max(1, ...this.lives.map(({ to }) => to));
  }

  override async getStack(...given: Parameters<StandInHeat['getStack']>): Promise<Stack | undefined> {
    this.pass();
    return super.getStack(...given);
  }

  override async listEvents(ref: StackRef, query: EventListQuery = {}): Promise<readonly StackEvent[]> {
    this.pass();
    const events = await super.listEvents(ref, query);
    return (query.nestedDepth ?? 0) === 0 ? events : events.filter((event) => this.hasResources(event.stack));
  }

  override async listResources(): Promise<readonly StackResource[]> {
    this.pass();
    await Promise.resolve();
    const second = (this.clock.elapsedMs - this.drawn.stale) / 1000;
    const hasBegun = new Set(
      this.lives.flatMap(({ nested, hatchesAt }) =>
        nested !== undefined && hatchesAt <= second ? [nested.id] : [],
      ),
    );
    const isDelete = this.drawn.action === 'DELETE';
    return this.lives
      .filter(({ stack }) => stack.id === WEB.id || isDelete || hasBegun.has(stack.id))
      .filter(({ to }) => !isDelete || second < to)
      .map((life) => this.show(life, second));
  }

  /** A delete takes the resources away, and the list of nested events leaves out a stack that has none. */
  private hasResources(stack: StackRef): boolean {
    if (this.drawn.action !== 'DELETE') return true;
    const lives = this.lives.filter((life) => life.stack.id === stack.id);
    return lives.some(({ to }) => this.clock.elapsedMs < to * 1000);
  }

  private show({ stack, name, nested, hatchesAt, from, to }: Life, second: number): StackResource {
    const { action: done } = this.drawn;
    if (done === 'DELETE')
      return resourceOf(name, second < from ? 'CREATE_COMPLETE' : 'DELETE_IN_PROGRESS', { stack, nested });
    if (second < from) return resourceOf(name, 'INIT_COMPLETE', { stack, physicalId: '' });
    const state = second < to ? 'IN_PROGRESS' : 'COMPLETE';
    return resourceOf(name, `${done}_${state}`, { stack, nested: hatchesAt <= second ? nested : undefined });
  }

  private write(): readonly StackEvent[] {
    const { action: done, ends } = this.drawn;
    const end = ends === 'well' ? 'COMPLETE' : 'FAILED';
    this.turn(0, `${done}_IN_PROGRESS`);
    this.turn(this.endsAt, `${done}_${end}`);
    const events = this.lives.flatMap((life) => this.writeLife(life));
    return [
      eventOf(0, `${done}_IN_PROGRESS`),
      ...events.sort((left, right) => left.time.localeCompare(right.time)),
      eventOf(this.endsAt, `${done}_${end}`),
      ...(ends === 'rolled back' ? this.writeRollback() : []),
    ];
  }

  private writeLife({ stack, name, nested, hatchesAt, from, to }: Life): readonly StackEvent[] {
    const { action: done } = this.drawn;
    const rest = nested === undefined ? { stack } : { stack, physicalId: nested.id };
    return [
      eventOf(from, `${done}_IN_PROGRESS`, name, rest),
      ...(nested === undefined ? [] : this.writeOwn(nested, hatchesAt, `${done}_IN_PROGRESS`)),
      ...(nested === undefined ? [] : this.writeOwn(nested, to, `${done}_COMPLETE`)),
      eventOf(to, `${done}_COMPLETE`, name, rest),
    ];
  }

  private writeRollback(): readonly StackEvent[] {
    const to = this.endsAt + this.drawn.rollsBack;
    this.turn(this.endsAt, 'ROLLBACK_IN_PROGRESS');
    this.turn(to, 'ROLLBACK_COMPLETE');
    return [eventOf(this.endsAt, 'ROLLBACK_IN_PROGRESS'), eventOf(to, 'ROLLBACK_COMPLETE')];
  }

  /** The row follows the event of that time. */
  private turn(second: number, state: string): void {
    const { ends, late, rowLate } = this.drawn;
    const follows = second === 0 ? 0 : (late + rowLate) / 1000;
    const row = { disableRollback: ends !== 'rolled back', updatedTime: at(0) };
    const isGone = state === 'DELETE_COMPLETE';
    this.row(second + follows, isGone ? undefined : stackRow(state, row));
  }

  private writeOwn(stack: StackRef, second: number, state: string): StackEvent[] {
    return [eventOf(second, state, undefined, { stack, physicalId: stack.id })];
  }

  private pass(): void {
    this.clock.elapsedMs += (this.moments.next().value as number) % 400;
  }
}

const ENDS = { well: 'succeeded', failed: 'failed', 'rolled back': 'rolled-back' } as const;

/** What the log shows: the resource that holds a nested stack has the same events as that. */
const isShown = ({ stack, resourceName }: StackEvent): boolean =>
  stack.id === WEB.id || resourceName !== stack.name;

describe('a wait', () => {
  test('notices the end and reports each event once, whenever it polls and however old the list of resources is', () =>
    holds(
      fc.asyncProperty(action, fc.infiniteStream(fc.nat()), async (drawn, moments) => {
        const heat = new BusyHeat(drawn, moments);
        const context = contextOf(heat);
        const { action: done, ends, rollsBack, rowLate, late } = drawn;
        const before = done === 'CREATE' ? undefined : { updatedTime: undefined, events: NO_BASELINE };
        const target = { ref: WEB, action: done, beganAtMs: heat.clock.now(), timeoutMinutes: 60, before };
        const { end } = await waitForAction(context, target);
        expect(end).toBe(done === 'DELETE' && ends === 'well' ? 'gone' : ENDS[ends]);
        const told = context.told.flatMap((one) => (one.kind === 'event' ? [one.event.id] : []));
        // Heat lists the last events of a nested stack no more once its resources are deleted.
        const isListed = ({ id, stack }: StackEvent): boolean =>
          done !== 'DELETE' || stack.id === WEB.id || told.includes(id);
        const shown = heat.all
          .filter(isShown)
          .filter(isListed)
          .map(({ id }) => id);
        expect([...told].sort()).toEqual([...shown].sort());
        const lastsMs = (heat.endsAt + (ends === 'rolled back' ? rollsBack : 0)) * 1000;
        expect(heat.clock.elapsedMs).toBeLessThan(lastsMs + late + rowLate + 6000);
      }),
    ));
});
