import { randomUUID } from 'node:crypto';
import {
  nestedName,
  namesOf,
  type Entry,
  type LeafCounts,
  type RecordedEvent,
  type Recording,
} from './recording.js';

/** How large the generated stack is, and how much of it the update changes. */
export interface HugeStackSize {
  readonly nestedStacks: number;
  /** Of each nested stack. */
  readonly leaves: LeafCounts;
  /** How many of the nested stacks the update changes. */
  readonly changedStacks: number;
}

export interface HugeStackAnswers {
  /** What happened before the update, then the update itself, oldest first. */
  readonly eventsBefore: readonly GeneratedEvent[];
  readonly events: readonly GeneratedEvent[];
  /** Bodies of resources, as JSON. */
  readonly resources: readonly string[];
}

export interface GeneratedEvent {
  readonly id: string;
  /** Heat lists events of nested stacks only if it is asked for a depth. */
  readonly isOfRoot: boolean;
  /** The body as JSON, with this text in place of its time. */
  readonly body: string;
}

export const TIME_PLACEHOLDER = '@event-time@';

/** A nested stack has a name and an id of its own. */
interface NestedStack {
  readonly number: number;
  readonly id: string;
}

/** Copies the recorded answers until there are as many as a stack of that size has. */
export function generateAnswers(recording: Recording, size: HugeStackSize): HugeStackAnswers {
  const recorded = new RecordedParts(recording);
  const stacks = Array.from({ length: size.nestedStacks }, (_, number) => ({ number, id: randomUUID() }));
  const changed = stacks.slice(0, size.changedStacks).map((stack) => recorded.eventsOf(stack, size.leaves));
  return {
    eventsBefore: recorded.eventsBefore(),
    events: [
      recorded.rootEvent('UPDATE_IN_PROGRESS'),
      ...inTurn(changed),
      recorded.rootEvent('UPDATE_COMPLETE'),
    ],
    resources: stacks.flatMap((stack) => recorded.resourcesOf(stack, size.leaves)),
  };
}

/** The recorded entries, by what they belong to. */
class RecordedParts {
  private readonly rootId: string;
  private readonly nested: { readonly id: string };
  private readonly updateEvents: readonly RecordedEvent[];

  constructor(private readonly recording: Recording) {
    this.rootId = recording.after.stack.id;
    const [container] = this.resourcesNamed(nestedName(0));
    this.nested = { id: String(container?.['physical_resource_id']) };
    const { events } = recording.events;
    const begin = events.findIndex((event) => this.isOfRootItself(event, 'UPDATE_IN_PROGRESS'));
    this.updateEvents = events.slice(begin);
  }

  eventsBefore(): GeneratedEvent[] {
    return this.recording.events.events
      .filter((event) => !this.updateEvents.includes(event))
      .filter((event) => this.isOfRootItself(event))
      .map((event) => this.toEvent(event, []));
  }

  rootEvent(state: string): GeneratedEvent {
    const event = this.updateEvents.find((candidate) => this.isOfRootItself(candidate, state));
    if (event === undefined) throw new Error(`The recording has no ${state} of the stack`);
    return this.toEvent(event, []);
  }

  /** All events of a nested stack and of the resource that holds it, in the order in which they were recorded. */
  eventsOf(stack: NestedStack, leaves: LeafCounts): GeneratedEvent[] {
    const ofNested = this.updateEvents.filter((event) => !this.isOfRootItself(event));
    const isLeaf = ({ resource_name: name }: Entry): boolean => /^(replaced|in-place)-0$/.test(name);
    const firstLeaf = ofNested.findIndex(isLeaf);
    const end = ofNested.findLastIndex(isLeaf) + 1;
    const copies = (kind: 'replaced' | 'in-place', count: number): GeneratedEvent[] =>
      namesOf(kind, count).flatMap((name) =>
        ofNested
          .filter((event) => event.resource_name === `${kind}-0`)
          .map((event) => this.toEvent(event, this.leafChanges(stack, kind, name))),
      );
    return [
      ...ofNested.slice(0, firstLeaf).map((event) => this.toEvent(event, this.stackChanges(stack))),
      ...copies('in-place', leaves.inPlace),
      ...copies('replaced', leaves.replaced),
      ...ofNested.slice(end).map((event) => this.toEvent(event, this.stackChanges(stack))),
    ];
  }

  resourcesOf(stack: NestedStack, leaves: LeafCounts): string[] {
    const copies = (kind: 'replaced' | 'in-place', count: number): string[] =>
      namesOf(kind, count).flatMap((name) =>
        this.resourcesNamed(`${kind}-0`).map((one) => changed(one, this.leafChanges(stack, kind, name))),
      );
    return [
      ...this.resourcesNamed(nestedName(0)).map((one) => changed(one, this.stackChanges(stack))),
      ...copies('replaced', leaves.replaced),
      ...copies('in-place', leaves.inPlace),
    ];
  }

  private resourcesNamed(name: string): Entry[] {
    return this.recording.resources.resources.filter((resource) => resource.resource_name === name);
  }

  private stackChanges({ number, id }: NestedStack): Change[] {
    return [
      [nestedName(0), nestedName(number)],
      [this.nested.id, id],
    ];
  }

  private leafChanges(stack: NestedStack, kind: string, name: string): Change[] {
    return [[`${kind}-0`, name], ...this.stackChanges(stack)];
  }

  private toEvent(event: RecordedEvent, changes: readonly Change[]): GeneratedEvent {
    const id = randomUUID();
    return {
      id,
      isOfRoot: event.links.some(({ rel, href }) => rel === 'stack' && href.endsWith(`/${this.rootId}`)),
      body: changed({ ...event, event_time: TIME_PLACEHOLDER }, [[event.id, id], ...changes]),
    };
  }

  private isOfRootItself(event: Entry, state?: string): boolean {
    const isOfRoot = event['physical_resource_id'] === this.rootId;
    return isOfRoot && (state === undefined || event['resource_status'] === state);
  }
}

type Change = readonly [from: string, to: string];

function changed(entry: Entry, changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(entry));
}

/** One of each list, then the next of each: nested stacks are worked at side by side. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
