import type { Http } from '../http/index.js';
import { act, type StackAction } from './actions.js';
import type { HeatConnection } from './connection.js';
import type { NewStack, StackChange, StackDefinition } from './definition.js';
import type { StackEvent } from './event.js';
import * as events from './event-calls.js';
import type { StackOutput } from './output.js';
import * as outputs from './output.js';
import type { ResourceChanges, StackPreview } from './preview.js';
import * as previews from './preview.js';
import type { StackRef } from './ref.js';
import type { StackResource } from './resource.js';
import * as resources from './resource-calls.js';
import { heatSender, type Send } from './send.js';
import * as resourceTypes from './resource-type.js';
import * as server from './server.js';
import { ServerClock } from './server-clock.js';
import type { Snapshot } from './snapshot.js';
import * as snapshots from './snapshot.js';
import type { Accepted, Created, Stack, StackSummary } from './stack.js';
import * as stacks from './stack-calls.js';
import { listAllStacks, listStacks, type StackListQuery } from './stack-list.js';
import type { ValidateOptions, ValidTemplate } from './validation.js';
import { validateTemplate } from './validation.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Heat's REST API, one method a call. All throw `RequestError` (no answer, or 400 and above) and `DecodeError`
 * (an answer that is not what Heat promises). Routes: `API` in heat/api/openstack/v1/__init__.py.
 */
export class HeatClient {
  readonly #connection: HeatConnection;
  readonly #http: Http;
  readonly #clock: ServerClock;
  readonly #send: Send;

  constructor(connection: HeatConnection, http: Http, signal?: AbortSignal, clock = new ServerClock()) {
    this.#connection = connection;
    this.#http = http;
    this.#clock = clock;
    this.#send = heatSender({ connection, http, clock, signal });
  }

  /** The same client, whose calls end when the signal does. */
  within(signal: AbortSignal): HeatClient {
    return new HeatClient(this.#connection, this.#http, signal, this.#clock);
  }

  /** Heat's clock, to the second, reckoned from its last answer; `undefined` before the first. */
  serverNow(): Date | undefined {
    return this.#clock.now();
  }

  /** Asks Heat whether template and environment are valid; a bad one is a `RequestError` of status 400. */
  validateTemplate(definition: StackDefinition, options: ValidateOptions = {}): Promise<ValidTemplate> {
    return validateTemplate(this.#send, definition, options);
  }

  listResourceTypes(
    query: resourceTypes.ResourceTypeQuery = {},
  ): Promise<readonly resourceTypes.ResourceType[]> {
    return resourceTypes.listResourceTypes(this.#send, query);
  }

  showResourceType(type: string): Promise<resourceTypes.ResourceTypeSchema> {
    return resourceTypes.showResourceType(this.#send, type);
  }

  showResourceTypeTemplate(type: string, templateType: 'hot' | 'cfn' = 'hot'): Promise<Json> {
    return resourceTypes.showResourceTypeTemplate(this.#send, type, templateType);
  }

  listTemplateVersions(): Promise<readonly server.TemplateVersion[]> {
    return server.listTemplateVersions(this.#send);
  }

  listTemplateFunctions(
    version: string,
    options: { readonly withConditions?: boolean } = {},
  ): Promise<readonly server.TemplateFunction[]> {
    return server.listTemplateFunctions(this.#send, version, options);
  }

  buildInfo(): Promise<server.BuildInfo> {
    return server.buildInfo(this.#send);
  }

  /** For administrators: everyone else gets a 403. */
  listServices(): Promise<readonly server.EngineService[]> {
    return server.listServices(this.#send);
  }

  /** One page. */
  listStacks(query: StackListQuery = {}): Promise<readonly StackSummary[]> {
    return listStacks(this.#send, query);
  }

  /** All pages, asked for as they are needed. */
  listAllStacks(query: StackListQuery = {}): AsyncGenerator<StackSummary, void> {
    return listAllStacks(this.#send, query);
  }

  /** Name and id of the stack of that name or id (by id also a deleted one); `undefined` when there is none. */
  findStack(nameOrId: string): Promise<StackRef | undefined> {
    return stacks.findStack(this.#send, nameOrId);
  }

  /** Never repeated once it may have arrived: the error then says `arrived: 'maybe'`. */
  createStack(stack: NewStack): Promise<Created> {
    return stacks.createStack(this.#send, stack);
  }

  /** `undefined` when Heat does not know it (any more); a deleted stack is still shown for a while. */
  getStack(ref: StackRef, options: { readonly resolveOutputs?: boolean } = {}): Promise<Stack | undefined> {
    return stacks.getStack(this.#send, ref, options);
  }

  /** PUT: what is silent goes back to its default, or is cleared. Never repeated once it may have arrived. */
  updateStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.updateStack(this.#send, ref, change);
  }

  /** PATCH: what is silent is kept. Never repeated once it may have arrived. */
  patchStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.patchStack(this.#send, ref, change);
  }

  /** A stack that is not there is no error. */
  deleteStack(ref: StackRef): Promise<Accepted> {
    return stacks.deleteStack(this.#send, ref);
  }

  /** The stack as `createStack` would make it. */
  previewStack(stack: NewStack): Promise<StackPreview> {
    return previews.previewStack(this.#send, stack);
  }

  /** What `updateStack` would do. */
  previewUpdate(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.#send, 'PUT', { ref, change, options });
  }

  /** What `patchStack` would do. */
  previewPatch(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.#send, 'PATCH', { ref, change, options });
  }

  /** The deployed template, parsed. */
  getTemplate(ref: StackRef): Promise<Json> {
    return stacks.getTemplate(this.#send, ref);
  }

  /** The deployed environment; hidden parameters read `******`. */
  getEnvironment(ref: StackRef): Promise<Json> {
    return stacks.getEnvironment(this.#send, ref);
  }

  getFiles(ref: StackRef): Promise<Readonly<Record<string, string>>> {
    return stacks.getFiles(this.#send, ref);
  }

  /** Keys and descriptions; values are not resolved. */
  listOutputs(ref: StackRef): Promise<readonly StackOutput[]> {
    return outputs.listOutputs(this.#send, ref);
  }

  getOutput(ref: StackRef, key: string): Promise<StackOutput> {
    return outputs.getOutput(this.#send, ref, key);
  }

  listResources(ref: StackRef, query: resources.ResourceListQuery = {}): Promise<readonly StackResource[]> {
    return resources.listResources(this.#send, ref, query);
  }

  getResource(
    ref: StackRef,
    name: string,
    options: { readonly withAttributes?: readonly string[] } = {},
  ): Promise<StackResource> {
    return resources.getResource(this.#send, ref, name, options);
  }

  getResourceMetadata(ref: StackRef, name: string): Promise<Json> {
    return resources.getResourceMetadata(this.#send, ref, name);
  }

  /** An unhealthy resource is replaced by the next update. `name` may be the physical id. */
  markUnhealthy(ref: StackRef, name: string, mark: resources.HealthMark): Promise<Accepted> {
    return resources.markUnhealthy(this.#send, ref, name, mark);
  }

  signalResource(ref: StackRef, name: string, details?: Json): Promise<Accepted> {
    return resources.signalResource(this.#send, ref, name, details);
  }

  /** Newest first unless asked otherwise. */
  listEvents(ref: StackRef, query: events.EventListQuery = {}): Promise<readonly StackEvent[]> {
    return events.listEvents(this.#send, ref, query);
  }

  listResourceEvents(
    ref: StackRef,
    resourceName: string,
    query: events.EventListQuery = {},
  ): Promise<readonly StackEvent[]> {
    return events.listResourceEvents(this.#send, ref, resourceName, query);
  }

  getEvent(ref: StackRef, resourceName: string, eventId: string): Promise<StackEvent> {
    return events.getEvent(this.#send, ref, resourceName, eventId);
  }

  act(ref: StackRef, action: StackAction): Promise<Accepted> {
    return act(this.#send, ref, action);
  }

  createSnapshot(ref: StackRef, name?: string): Promise<Snapshot> {
    return snapshots.createSnapshot(this.#send, ref, name);
  }

  listSnapshots(ref: StackRef): Promise<readonly Snapshot[]> {
    return snapshots.listSnapshots(this.#send, ref);
  }

  getSnapshot(ref: StackRef, id: string): Promise<Snapshot> {
    return snapshots.getSnapshot(this.#send, ref, id);
  }

  deleteSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.deleteSnapshot(this.#send, ref, id);
  }

  restoreSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.restoreSnapshot(this.#send, ref, id);
  }

  /** Forgets the stack and leaves its resources; off by default on the server (400). */
  abandonStack(ref: StackRef): Promise<Json> {
    return stacks.abandonStack(this.#send, ref);
  }

  /** What `abandonStack` answers, without forgetting; off by default on the server (400). */
  exportStack(ref: StackRef): Promise<Json> {
    return stacks.exportStack(this.#send, ref);
  }
}
