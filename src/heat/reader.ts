import type { Http } from '../http/index.js';
import {
  type HeatConnection,
  createHeatTransport,
  type SendRequest,
  type HeatTransport,
  ServerClock,
} from './transport.js';
import type { NewStack, StackChange, StackDefinition } from './api/definition.js';
import type { StackEvent } from './api/event.js';
import * as events from './api/events.js';
import * as outputs from './api/outputs.js';
import type { StackOutput } from './api/outputs.js';
import * as previews from './api/previews.js';
import type { ResourceChanges, StackPreview } from './api/previews.js';
import type { StackRef } from './ref.js';
import type { StackResource } from './api/resource.js';
import * as resources from './api/resources.js';
import * as resourceTypes from './api/resource-type.js';
import * as server from './api/server.js';
import * as snapshots from './api/snapshots.js';
import type { Snapshot } from './api/snapshots.js';
import type { Stack, StackSummary } from './api/stack.js';
import * as stacks from './api/stacks.js';
import { listAllStacks, listStacks, type StackListQuery } from './api/stack-list.js';
import { type ValidateOptions, type ValidTemplate, validateTemplate } from './api/validation.js';

type Json = Readonly<Record<string, unknown>>;

/** The calls that change nothing; `HeatClient` adds those that do. */
export class HeatReader {
  protected readonly transport: HeatTransport;
  protected readonly send: SendRequest;

  constructor(
    connection: HeatConnection,
    http: Http,
    signal?: AbortSignal,
    { clock = new ServerClock(), onStack }: Partial<Pick<HeatTransport, 'clock' | 'onStack'>> = {},
  ) {
    this.transport = { connection, http, signal, clock, onStack };
    this.send = createHeatTransport(this.transport);
  }

  /** Heat's clock, to the second, reckoned from its last answer; `undefined` before the first. */
  serverNow(): Date | undefined {
    return this.transport.clock.now();
  }

  /** Asks Heat whether template and environment are valid; a bad one is a `RequestError` of status 400. */
  validateTemplate(definition: StackDefinition, options: ValidateOptions = {}): Promise<ValidTemplate> {
    return validateTemplate(this.send, definition, options);
  }

  /** Resource types that a template may use here. */
  listResourceTypes(
    query: resourceTypes.ResourceTypeQuery = {},
  ): Promise<readonly resourceTypes.ResourceType[]> {
    return resourceTypes.listResourceTypes(this.send, query);
  }

  /** Properties and attributes of a type; 404 `EntityNotFound` for one that Heat does not know, 403 for one not allowed. */
  showResourceType(type: string): Promise<resourceTypes.ResourceTypeSchema> {
    return resourceTypes.showResourceType(this.send, type);
  }

  /** A template with one resource of the type and a parameter for each property. */
  showResourceTypeTemplate(type: string, templateType: 'hot' | 'cfn' = 'hot'): Promise<Json> {
    return resourceTypes.showResourceTypeTemplate(this.send, type, templateType);
  }

  /** Versions that a template may name, with their aliases. */
  listTemplateVersions(): Promise<readonly server.TemplateVersion[]> {
    return server.listTemplateVersions(this.send);
  }

  /** Intrinsic functions of a version such as `heat_template_version.2018-08-31`; 404 `NotFound` for an unknown one. */
  listTemplateFunctions(
    version: string,
    options: { readonly withConditions?: boolean } = {},
  ): Promise<readonly server.TemplateFunction[]> {
    return server.listTemplateFunctions(this.send, version, options);
  }

  /** Revisions of API and engine, as the operator has set them. */
  buildInfo(): Promise<server.BuildInfo> {
    return server.getBuildInfo(this.send);
  }

  /** For administrators: everyone else gets a 403. */
  listServices(): Promise<readonly server.EngineService[]> {
    return server.listServices(this.send);
  }

  /** One page. */
  listStacks(query: StackListQuery = {}): Promise<readonly StackSummary[]> {
    return listStacks(this.send, query);
  }

  /** All pages, asked for as they are needed. */
  listAllStacks(query: StackListQuery = {}): AsyncGenerator<StackSummary, void> {
    return listAllStacks(this.send, query);
  }

  /** Name and id of the stack of that name or id (by id also a deleted one); `undefined` when there is none. */
  findStack(nameOrId: string): Promise<StackRef | undefined> {
    return stacks.findStack(this.send, nameOrId);
  }

  /** `undefined` when Heat does not know it (any more); a deleted stack is still shown for a while. */
  async getStack(
    ref: StackRef,
    options: { readonly resolveOutputs?: boolean } = {},
  ): Promise<Stack | undefined> {
    const stack = await stacks.getStack(this.send, ref, options);
    if (stack !== undefined) this.transport.onStack?.(stack);
    return stack;
  }

  /** The stack as `createStack` would make it. */
  previewStack(stack: NewStack): Promise<StackPreview> {
    return previews.previewStack(this.send, stack);
  }

  /** What `updateStack` would do. */
  previewUpdate(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.send, 'PUT', { ref, change, options });
  }

  /** What `patchStack` would do. */
  previewPatch(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.send, 'PATCH', { ref, change, options });
  }

  /** The deployed template, parsed. */
  getTemplate(ref: StackRef, options: stacks.NumberOptions = {}): Promise<Json> {
    return stacks.getTemplate(this.send, ref, options);
  }

  /** The deployed environment; hidden parameters read `******`. */
  getEnvironment(ref: StackRef): Promise<Json> {
    return stacks.getEnvironment(this.send, ref);
  }

  /** The deployed files, by the keys under which they were sent. */
  getFiles(ref: StackRef): Promise<Readonly<Record<string, string>>> {
    return stacks.getFiles(this.send, ref);
  }

  /** Template, environment and files of the deployed stack, as they can be sent back. */
  getDeployed(ref: StackRef): Promise<stacks.DeployedDefinition> {
    return stacks.getDeployed(this.send, ref);
  }

  /** Keys and descriptions; values are not resolved. */
  listOutputs(ref: StackRef): Promise<readonly StackOutput[]> {
    return outputs.listOutputs(this.send, ref);
  }

  /** One output with its value; 404 `NotFound` for an unknown key, `EntityNotFound` for a deleted stack. */
  getOutput(ref: StackRef, key: string): Promise<StackOutput> {
    return outputs.getOutput(this.send, ref, key);
  }

  /** Resources, nested ones down to the depth asked for; none of a deleted stack. */
  listResources(ref: StackRef, query: resources.ResourceListQuery = {}): Promise<readonly StackResource[]> {
    return resources.listResources(this.send, ref, query);
  }

  /** One resource with its attributes; 404 `EntityNotFound`. */
  getResource(
    ref: StackRef,
    name: string,
    options: { readonly withAttributes?: readonly string[] } = {},
  ): Promise<StackResource> {
    return resources.getResource(this.send, ref, name, options);
  }

  /** Metadata of one resource, where signals leave their data; 404 `EntityNotFound`. */
  getResourceMetadata(ref: StackRef, name: string): Promise<Json> {
    return resources.getResourceMetadata(this.send, ref, name);
  }

  /** Newest first unless asked otherwise. */
  listEvents(ref: StackRef, query: events.EventListQuery = {}): Promise<readonly StackEvent[]> {
    return events.listEvents(this.send, ref, query);
  }

  /** Events of one resource, newest first; an empty list where Heat says 404 for having none. */
  listResourceEvents(
    ref: StackRef,
    resourceName: string,
    query: events.EventListQuery = {},
  ): Promise<readonly StackEvent[]> {
    return events.listResourceEvents(this.send, ref, resourceName, query);
  }

  /** One event with type and properties; 404 `HTTPNotFound`. */
  getEvent(ref: StackRef, resourceName: string, eventId: string): Promise<StackEvent> {
    return events.getEvent(this.send, ref, resourceName, eventId);
  }

  /** Snapshots of the stack, each with its data. */
  listSnapshots(ref: StackRef): Promise<readonly Snapshot[]> {
    return snapshots.listSnapshots(this.send, ref);
  }

  /** One snapshot; 404 `NotFound`. */
  getSnapshot(ref: StackRef, id: string): Promise<Snapshot> {
    return snapshots.getSnapshot(this.send, ref, id);
  }

  /** What `abandonStack` answers, without forgetting; off by default on the server (400). */
  exportStack(ref: StackRef): Promise<Json> {
    return stacks.exportStack(this.send, ref);
  }
}
