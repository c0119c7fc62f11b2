import type { Clock, Context } from '../../../src/deploy/context.js';
import type { Progress } from '../../../src/deploy/progress.js';
import { RequestError } from '../../../src/errors/index.js';
import {
  HeatClient,
  isDeleted,
  parseHeatTime,
  type Accepted,
  type DeployedDefinition,
  type DeploymentOutput,
  type EventListQuery,
  type EventPage,
  type ExportedStack,
  type NewStack,
  type ResourceListQuery,
  type Snapshot,
  type Stack,
  type StackAction,
  type StackChange,
  type StackEvent,
  type StackListQuery,
  type StackPreview,
  type StackRef,
  type StackResource,
  type StackSummary,
  type ValidTemplate,
} from '../../../src/heat/index.js';
import { readTemplate } from '../../../src/template/index.js';
import { JsonText } from '../../../src/http/index.js';
import { at, EPOCH_MS, WEB } from './samples.js';

/** A clock on which time passes only during a sleep. */
export class FakeClock implements Clock {
  elapsedMs = 0;
  readonly slept: number[] = [];

  now(): number {
    return EPOCH_MS + this.elapsedMs;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(reasonOf(signal));
    this.slept.push(ms);
    this.elapsedMs += ms;
    return Promise.resolve();
  }
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('aborted');
}

const UNREACHABLE = {
  send: (): Promise<never> => Promise.reject(new Error('the stand-in has no such call')),
  close: (): Promise<void> => Promise.resolve(),
};

const NOWHERE = {
  endpoint: 'http://heat.invalid/v1/p',
  regionName: undefined,
  token: (): Promise<string> => Promise.resolve('t'),
  renewToken: (): Promise<string> => Promise.resolve('t'),
};

const NO_EXPORT: ExportedStack = { data: {}, text: '{}' };

interface Dated<T> {
  readonly atMs: number;
  readonly value: T;
}

/**
 * A Heat in memory that plays a script against the fake clock. It behaves like the real one: events are newest first
 * unless the request asks otherwise, an unknown marker returns all of them, and events of nested stacks need a depth.
 */
export class StandInHeat extends HeatClient {
  readonly asked: { readonly call: string; readonly atMs: number }[] = [];
  readonly sent: { readonly call: string; readonly body: unknown }[] = [];
  resources: readonly StackResource[] = [];
  snapshots: readonly Snapshot[] = [];
  files: Readonly<Record<string, string>> = {};
  /** The stacks that a list shows, whatever tags it filters by. */
  listed: readonly StackSummary[] = [];
  /** Ignores filters, like a proxy that drops the query. */
  ignoresFilters = false;
  /** Handles a request that changes something. By default it succeeds and does nothing. */
  onChange: (call: string, count: number) => void = () => undefined;
  /** Rejects the template: every request with it then does nothing. By default no template is rejected. */
  refusal: RequestError | undefined;
  serverClock: Date | undefined;
  /** The deployed template and environment. By default: what was sent last, and none. */
  template: Readonly<Record<string, unknown>> | undefined;
  environment: Readonly<Record<string, unknown>> = {};
  /** What an export returns, and last what an abandon returns. */
  exports: readonly ExportedStack[] = [];
  private rows: Dated<Stack | undefined>[] = [];
  private told: Dated<StackEvent>[] = [];

  constructor(readonly clock = new FakeClock()) {
    super(NOWHERE, UNREACHABLE);
  }

  /** Sets the row from so many seconds after now on; `undefined`: Heat no longer knows the stack. */
  row(afterSeconds: number, stack: Stack | undefined): this {
    this.rows.push({ atMs: this.clock.elapsedMs + afterSeconds * 1000, value: stack });
    this.rows.sort((left, right) => left.atMs - right.atMs);
    return this;
  }

  /** Shows these events from their own time on, or so many seconds later. */
  events(events: readonly StackEvent[], lateBySeconds = 0): this {
    for (const event of events) {
      this.told.push({ atMs: parseHeatTime(event.time) - EPOCH_MS + lateBySeconds * 1000, value: event });
    }
    return this;
  }

  /** Deletes events, as Heat does when a stack has too many. */
  purge(isPurged: (event: StackEvent) => boolean): void {
    this.told = this.told.filter(({ value }) => !isPurged(value));
  }

  calls(call: string): number {
    return this.asked.filter((one) => one.call === call).length;
  }

  override through(): this {
    return this;
  }

  override serverNow(): Date | undefined {
    return this.serverClock;
  }

  override findStack(nameOrId: string): Promise<StackRef | undefined> {
    this.note('findStack');
    const row = this.rowNow();
    // A deleted stack is found by its id, but not by its name.
    const isIt = row !== undefined && (row.id === nameOrId || (row.name === nameOrId && !isDeleted(row)));
    return Promise.resolve(isIt ? row.ref : undefined);
  }

  override getDeployed(): Promise<DeployedDefinition> {
    this.note('getDeployed');
    const { template = {}, files, environment } = this;
    const [templateText, environmentText] = [template, environment].map(
      (value) => new JsonText(JSON.stringify(value)),
    );
    if (templateText === undefined || environmentText === undefined) throw new TypeError('no text');
    return Promise.resolve({ template, files, environment, templateText, environmentText });
  }

  override listStacks(query: StackListQuery = {}): Promise<readonly StackSummary[]> {
    this.note('listStacks');
    const { tags: wanted = [], tagsAny } = query;
    const hasTags = ({ tags }: StackSummary): boolean =>
      wanted.every((tag) => tags.includes(tag)) && (tagsAny?.some((tag) => tags.includes(tag)) ?? true);
    return Promise.resolve(this.ignoresFilters ? this.listed : this.listed.filter(hasTags));
  }

  override async *listAllStacks(query: StackListQuery = {}): AsyncGenerator<StackSummary, void> {
    yield* await this.listStacks(query);
  }

  override getStack(
    _: StackRef,
    options: { readonly resolveOutputs?: boolean } = {},
  ): Promise<Stack | undefined> {
    this.note(options.resolveOutputs === false ? 'getStack' : 'getStack with outputs');
    return Promise.resolve(this.rowNow());
  }

  override listEvents(ref: StackRef, query: EventListQuery = {}): Promise<readonly StackEvent[]> {
    this.note('listEvents');
    const seen = this.told
      .filter(({ atMs }) => atMs <= this.clock.elapsedMs)
      .map(({ value }) => value)
      .filter(({ stack }) => (query.nestedDepth ?? 0) > 0 || stack.id === ref.id)
      .sort((left, right) => parseHeatTime(left.time) - parseHeatTime(right.time));
    if (query.sortDir !== 'asc') seen.reverse();
    const after = seen.findIndex(({ id }) => id === query.marker);
    return Promise.resolve(seen.slice(after + 1, after + 1 + (query.limit ?? Number.POSITIVE_INFINITY)));
  }

  override async listNewEvents(
    ref: StackRef,
    query: EventListQuery,
    isKnown: (id: string) => boolean,
  ): Promise<EventPage> {
    const page = await this.listEvents(ref, query);
    return { ids: page.map(({ id }) => id), events: page.filter(({ id }) => !isKnown(id)) };
  }

  /** What scripts wrote, by the id of the software deployment; Heat knows no other. */
  readonly scripts = new Map<string, DeploymentOutput>();

  override getDeploymentOutput(id: string): Promise<DeploymentOutput> {
    this.note('getDeploymentOutput');
    const output = this.scripts.get(id);
    if (output !== undefined) return Promise.resolve(output);
    return Promise.reject(NOT_FOUND);
  }

  override listResources(_: StackRef, query: ResourceListQuery = {}): Promise<readonly StackResource[]> {
    this.note('listResources');
    const { statuses } = query;
    return Promise.resolve(
      this.resources.filter(({ status }) => statuses === undefined || statuses.includes(status)),
    );
  }

  override createStack(stack: NewStack): Promise<Accepted & { readonly ref: StackRef }> {
    return this.changeTo('createStack', stack).then((accepted) => ({ ...accepted, ref: WEB }));
  }

  override updateStack(_: StackRef, change: StackChange): Promise<Accepted> {
    return this.changeTo('updateStack', change);
  }

  override patchStack(_: StackRef, change: StackChange): Promise<Accepted> {
    return this.changeTo('patchStack', change);
  }

  override deleteStack(): Promise<Accepted> {
    return this.change('deleteStack', undefined);
  }

  override act(_: StackRef, action: StackAction): Promise<Accepted> {
    return this.change(action, undefined);
  }

  override signalResource(ref: StackRef, name: string, details?: object): Promise<Accepted> {
    return this.change('signalResource', { stack: ref.id, name, details });
  }

  override getTemplate(): Promise<Readonly<Record<string, unknown>>> {
    this.note('getTemplate');
    const { template } = (this.sent.at(-1)?.body ?? {}) as { readonly template?: unknown };
    const parsed = typeof template === 'string' ? readTemplate(template) : {};
    return Promise.resolve(this.template ?? (parsed as Readonly<Record<string, unknown>>));
  }

  override getEnvironment(): Promise<Readonly<Record<string, unknown>>> {
    this.note('getEnvironment');
    return Promise.resolve(this.environment);
  }

  override getFiles(): Promise<Readonly<Record<string, string>>> {
    this.note('getFiles');
    return Promise.resolve(this.files);
  }

  override listSnapshots(): Promise<readonly Snapshot[]> {
    this.note('listSnapshots');
    return Promise.resolve(this.snapshots);
  }

  override createSnapshot(_: StackRef, name = ''): Promise<Snapshot> {
    return this.change('createSnapshot', name).then(() => snapshotOf('new', name, 'IN_PROGRESS'));
  }

  override getSnapshot(_: StackRef, id: string): Promise<Snapshot> {
    this.note('getSnapshot');
    const isTaken = this.sent.some(({ call }) => call === 'createSnapshot');
    const found = this.snapshots.find((one) => one.id === id);
    if (found !== undefined) return Promise.resolve(found);
    return isTaken && id === 'new'
      ? Promise.resolve(snapshotOf(id, 'nightly', 'COMPLETE'))
      : Promise.reject(NOT_FOUND);
  }

  override deleteSnapshot(_: StackRef, id: string): Promise<Accepted> {
    return this.change('deleteSnapshot', id);
  }

  override restoreSnapshot(_: StackRef, id: string): Promise<Accepted> {
    return this.change('restoreSnapshot', id);
  }

  override exportStack(): Promise<ExportedStack> {
    this.note('exportStack');
    const [exported = NO_EXPORT] = this.exports;
    return Promise.resolve(exported);
  }

  override abandonStack(): Promise<ExportedStack> {
    return this.change('abandonStack', undefined).then(() => this.exports.at(-1) ?? NO_EXPORT);
  }

  override previewStack({ name }: NewStack): Promise<StackPreview> {
    this.note('previewStack');
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    const empty = { description: '', parameters: {}, tags: [], outputs: [], resources: [] };
    return Promise.resolve({ ...empty, name, disableRollback: true, timeoutMinutes: undefined });
  }

  override validateTemplate(): Promise<ValidTemplate> {
    this.note('validateTemplate');
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    return Promise.resolve({
      description: 'a template',
      parameters: [],
      parameterGroups: [],
      environment: {},
      nested: {},
    });
  }

  /** Returns what the row shows at this time, without a request; `undefined`: Heat does not know the stack. */
  rowNow(): Stack | undefined {
    return this.rows.filter(({ atMs }) => atMs <= this.clock.elapsedMs).at(-1)?.value;
  }

  private note(call: string): void {
    this.asked.push({ call, atMs: this.clock.elapsedMs });
  }

  /** A change whose template Heat validates first. */
  private changeTo(call: string, body: unknown): Promise<Accepted> {
    return this.refusal === undefined ? this.change(call, body) : Promise.reject(this.refusal);
  }

  private async change(call: string, body: unknown): Promise<Accepted> {
    this.sent.push({ call, body });
    await Promise.resolve();
    this.onChange(call, this.sent.length);
    return { serverTime: undefined, requestId: undefined };
  }
}

export function snapshotOf(
  id: string,
  name: string,
  status: Snapshot['status'],
  rest: Partial<Snapshot> = {},
): Snapshot {
  const data = { secret: 'hush-hush' };
  return { id, name, status, statusReason: '', data, creationTime: at(1), ...rest };
}

const NOT_FOUND = new RequestError({
  method: 'GET',
  url: 'https://heat/snapshots',
  status: 404,
  delivery: 'yes',
  type: 'NotFound',
});

/** An operation's context with a stand-in Heat, and everything that was reported through it. */
export function contextOf(
  heat: StandInHeat,
  rest: Partial<Context> = {},
): Context & { readonly told: readonly Progress[] } {
  const told: Progress[] = [];
  return {
    heat,
    clock: heat.clock,
    signal: new AbortController().signal,
    onProgress: (progress) => told.push(progress),
    owner: undefined,
    usesApplicationCredential: false,
    told,
    ...rest,
  };
}
