import fc from 'fast-check';
import type { EventListQuery, Stack, StackEvent, StackRef, StackResource } from '../../../src/heat/index.js';
import { at, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../deploy/samples.js';
import { FakeClock, StandInHeat } from '../deploy/stand-in-heat.js';

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
export type Drawn = typeof drawnAction extends fc.Arbitrary<infer T> ? T : never;
/** Heat rolls no delete back. */
export const action: fc.Arbitrary<Drawn> = drawnAction.map((drawn) =>
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
function livesOf({ resources }: Drawn, root: StackRef): Life[] {
  return resources.flatMap(({ begins, takes, hatches, members }, number) => {
    const own = { stack: root, name: `r${number}`, nested: undefined, hatchesAt: 0, from: begins };
    if (members.length === 0) return [{ ...own, to: begins + takes }];
    const nested = nestedIn(root, own.name);
    const hatchesAt = begins + hatches;
    const parts = members.map((lasts, index) => {
      const name = `m${index}`;
      return { stack: nested, name, nested: undefined, hatchesAt: 0, from: hatchesAt, to: hatchesAt + lasts };
    });
    return [{ ...own, nested, hatchesAt, to: Math.max(...parts.map(({ to }) => to)) }, ...parts];
  });
}

/** A Heat that performs the action. Each response takes a moment, and the list of resources is old. */
export class BusyHeat extends StandInHeat {
  readonly all: readonly StackEvent[];
  private readonly lives: readonly Life[];
  private readonly turns: { readonly atMs: number; readonly row: Stack | undefined }[] = [];

  constructor(
    readonly drawn: Drawn,
    private readonly moments: Iterator<number>,
    readonly root: StackRef = WEB,
    clock = new FakeClock(),
  ) {
    super(clock);
    this.lives = livesOf(drawn, root);
    this.all = this.write();
    for (const { atMs, row } of this.turns) this.row(atMs / 1000, row);
    this.events(this.all, drawn.late / 1000);
  }

  /** When the action ends, in seconds, and the row says so. */
  get lasts(): number {
    const { ends, rollsBack, late, rowLate } = this.drawn;
    return this.endsAt + (ends === 'rolled back' ? rollsBack : 0) + (late + rowLate) / 1000;
  }

  /** The row at that time, for a list; before the action, that of an update which ended a second earlier. */
  rowAt(elapsedMs: number): Stack | undefined {
    const turn = this.turns.findLast(({ atMs }) => atMs <= elapsedMs);
    if (turn !== undefined || this.drawn.action === 'CREATE') return turn?.row;
    const { name, id } = this.root;
    const state = elapsedMs < -1000 ? 'UPDATE_IN_PROGRESS' : 'UPDATE_COMPLETE';
    return stackRow(state, { ref: this.root, name, id, updatedTime: at(-60) });
  }

  private get endsAt(): number {
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
      .filter(({ stack }) => stack.id === this.root.id || isDelete || hasBegun.has(stack.id))
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
      ...this.writeOwn(this.root, 0, `${done}_IN_PROGRESS`),
      ...events.sort((left, right) => left.time.localeCompare(right.time)),
      ...this.writeOwn(this.root, this.endsAt, `${done}_${end}`),
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
    return [
      ...this.writeOwn(this.root, this.endsAt, 'ROLLBACK_IN_PROGRESS'),
      ...this.writeOwn(this.root, to, 'ROLLBACK_COMPLETE'),
    ];
  }

  /** The row follows the event of that time. */
  private turn(second: number, state: string): void {
    const { ends, late, rowLate } = this.drawn;
    const follows = second === 0 ? 0 : (late + rowLate) / 1000;
    const { name, id } = this.root;
    const disableRollback = ends !== 'rolled back';
    const row = stackRow(state, { ref: this.root, name, id, disableRollback, updatedTime: at(0) });
    this.turns.push({ atMs: (second + follows) * 1000, row: state === 'DELETE_COMPLETE' ? undefined : row });
  }

  private writeOwn(stack: StackRef, second: number, state: string): StackEvent[] {
    return [eventOf(second, state, undefined, { stack, physicalId: stack.id })];
  }

  private pass(): void {
    this.clock.elapsedMs += (this.moments.next().value as number) % 400;
  }
}
