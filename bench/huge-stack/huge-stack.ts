import { TIME_PLACEHOLDER, type GeneratedEvent, type HugeStackAnswers } from './generate.js';
import type { RecordedStack, Recording } from './recording.js';

/** The one stack of the stand-in, with what Heat's API shows of it at this moment. */
export class HugeStack {
  private readonly resourceList: string;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly events: readonly GeneratedEvent[];
  private updatedAt: number | undefined;
  private tags: readonly string[] | undefined;

  constructor(
    private readonly recording: Recording,
    private readonly answers: HugeStackAnswers,
    private readonly updateMs: number,
    private readonly now: () => number = Date.now,
  ) {
    this.resourceList = `{"resources": [${answers.resources.join(', ')}]}`;
    this.events = [...answers.eventsBefore, ...answers.events];
    this.positions = new Map(this.events.map(({ id }, index) => [id, index]));
  }

  get id(): string {
    return this.recording.after.stack.id;
  }

  /** When the update has ended, milliseconds since 1970; `undefined` before it was asked for. */
  get completedAt(): number | undefined {
    return this.updatedAt === undefined ? undefined : this.updatedAt + this.updateMs;
  }

  update(tags: string | undefined): void {
    this.updatedAt = this.now();
    this.tags = tags?.split(',');
  }

  row(): string {
    const { before, running, after } = this.recording;
    if (this.completedAt === undefined) return JSON.stringify(before);
    const { stack } = this.now() < this.completedAt ? running : after;
    const updated = { updated_time: toHeatTime(this.updatedAt ?? 0), tags: this.tags ?? stack['tags'] };
    return JSON.stringify({ stack: { ...stack, ...updated } satisfies RecordedStack });
  }

  /** As after the update, also while it runs: nobody takes the states of resources from it before the end. */
  listResources(): string {
    return this.resourceList;
  }

  /** Depth, order, marker and limit as `events_get_all_by_stack` in heat/db/api.py takes them; an unknown marker is none. */
  listEvents(query: URLSearchParams): string {
    const isNested = query.has('nested_depth');
    const shownUntil = this.countShown();
    const marker = this.positions.get(query.get('marker') ?? '');
    const limit = Number(query.get('limit') ?? Infinity);
    const isAscending = query.get('sort_dir') === 'asc';
    const step = isAscending ? 1 : -1;
    const listed: string[] = [];
    const first = isAscending ? 0 : shownUntil - 1;
    for (let at = marker === undefined ? first : marker + step; at >= 0 && at < shownUntil; at += step) {
      const event = this.events[at];
      if (event === undefined || listed.length >= limit) break;
      if (isNested || event.isOfRoot) listed.push(event.body.replace(TIME_PLACEHOLDER, this.timeOf(at)));
    }
    return `{"events": [${listed.join(', ')}]}`;
  }

  /** The events of an update come evenly, the last one with its end. */
  private countShown(): number {
    const { eventsBefore, events } = this.answers;
    if (this.updatedAt === undefined) return eventsBefore.length;
    const part = Math.min(1, (this.now() - this.updatedAt) / this.updateMs);
    return eventsBefore.length + Math.max(1, Math.floor(part * events.length));
  }

  private timeOf(position: number): string {
    const { eventsBefore, events } = this.answers;
    const number = position - eventsBefore.length;
    const { creation_time: created } = this.recording.after.stack;
    if (number < 0 || this.updatedAt === undefined) return String(created);
    return toHeatTime(this.updatedAt + (this.updateMs * number) / events.length);
  }
}

function toHeatTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
