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

/** The read-only routes; `HeatClient` adds the others. */
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

  /** Current time of Heat's clock in whole seconds, based on its last response; `undefined` before the first. */
  serverNow(): Date | undefined {
    return this.transport.clock.now();
  }

  /** Validates template and environment. Throws a `RequestError` with status 400 if they are invalid. */
  validateTemplate(definition: StackDefinition, options: ValidateOptions = {}): Promise<ValidTemplate> {
    return validateTemplate(this.send, definition, options);
  }

  /** Lists the resource types that templates may use on this cloud. */
  listResourceTypes(
    query: resourceTypes.ResourceTypeQuery = {},
  ): Promise<readonly resourceTypes.ResourceType[]> {
    return resourceTypes.listResourceTypes(this.send, query);
  }

  /** Returns properties and attributes of a type. Throws a 404 `EntityNotFound` if unknown, a 403 if forbidden. */
  showResourceType(type: string): Promise<resourceTypes.ResourceTypeSchema> {
    return resourceTypes.showResourceType(this.send, type);
  }

  /** Returns a template with one resource of the type and a parameter for each property. */
  showResourceTypeTemplate(type: string, templateType: 'hot' | 'cfn' = 'hot'): Promise<Json> {
    return resourceTypes.showResourceTypeTemplate(this.send, type, templateType);
  }

  /** Lists the template versions and their aliases. */
  listTemplateVersions(): Promise<readonly server.TemplateVersion[]> {
    return server.listTemplateVersions(this.send);
  }

  /** Lists the intrinsic functions of a version such as `heat_template_version.2018-08-31`. Throws a 404 `NotFound`. */
  listTemplateFunctions(
    version: string,
    options: { readonly withConditions?: boolean } = {},
  ): Promise<readonly server.TemplateFunction[]> {
    return server.listTemplateFunctions(this.send, version, options);
  }

  /** Returns the revisions of API and engine that the operator has configured. */
  buildInfo(): Promise<server.BuildInfo> {
    return server.getBuildInfo(this.send);
  }

  /** Lists Heat's engine services. Throws a 403 unless the user is an administrator. */
  listServices(): Promise<readonly server.EngineService[]> {
    return server.listServices(this.send);
  }

  /** Lists one page of stacks. */
  listStacks(query: StackListQuery = {}): Promise<readonly StackSummary[]> {
    return listStacks(this.send, query);
  }

  /** Iterates over all stacks; requests further pages when needed. */
  listAllStacks(query: StackListQuery = {}): AsyncGenerator<StackSummary, void> {
    return listAllStacks(this.send, query);
  }

  /** Finds a stack by name or id (by id also a deleted one); `undefined` if there is none. */
  findStack(nameOrId: string): Promise<StackRef | undefined> {
    return stacks.findStack(this.send, nameOrId);
  }

  /** Returns the stack, or `undefined` if it does not exist. Heat still returns a deleted stack for some time. */
  async getStack(
    ref: StackRef,
    options: { readonly resolveOutputs?: boolean } = {},
  ): Promise<Stack | undefined> {
    const stack = await stacks.getStack(this.send, ref, options);
    if (stack !== undefined) this.transport.onStack?.(stack);
    return stack;
  }

  /** Returns the stack that `createStack` would create. */
  previewStack(stack: NewStack): Promise<StackPreview> {
    return previews.previewStack(this.send, stack);
  }

  /** Returns the changes that `updateStack` would make. */
  previewUpdate(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.send, 'PUT', { ref, change, options });
  }

  /** Returns the changes that `patchStack` would make. */
  previewPatch(
    ref: StackRef,
    change: StackChange,
    options: previews.PreviewOptions = {},
  ): Promise<ResourceChanges> {
    return previews.previewChange(this.send, 'PATCH', { ref, change, options });
  }

  /** Returns the deployed template, parsed. */
  getTemplate(ref: StackRef, options: stacks.NumberOptions = {}): Promise<Json> {
    return stacks.getTemplate(this.send, ref, options);
  }

  /** Returns the deployed environment; values of hidden parameters are `******`. */
  getEnvironment(ref: StackRef): Promise<Json> {
    return stacks.getEnvironment(this.send, ref);
  }

  /** Returns the deployed files, by the keys under which they were sent. */
  getFiles(ref: StackRef): Promise<Readonly<Record<string, string>>> {
    return stacks.getFiles(this.send, ref);
  }

  /** Returns template, environment and files of the deployed stack, ready to be sent again. */
  getDeployed(ref: StackRef): Promise<stacks.DeployedDefinition> {
    return stacks.getDeployed(this.send, ref);
  }

  /** Lists keys and descriptions; values are not resolved. */
  listOutputs(ref: StackRef): Promise<readonly StackOutput[]> {
    return outputs.listOutputs(this.send, ref);
  }

  /** Returns an output with its value. Throws a 404 `NotFound` (unknown key) or `EntityNotFound` (deleted stack). */
  getOutput(ref: StackRef, key: string): Promise<StackOutput> {
    return outputs.getOutput(this.send, ref, key);
  }

  /** Lists the resources, including nested ones down to `nestedDepth`; empty for a deleted stack. */
  listResources(ref: StackRef, query: resources.ResourceListQuery = {}): Promise<readonly StackResource[]> {
    return resources.listResources(this.send, ref, query);
  }

  /** Returns a resource with its attributes. Throws a 404 `EntityNotFound`. */
  getResource(
    ref: StackRef,
    name: string,
    options: { readonly withAttributes?: readonly string[] } = {},
  ): Promise<StackResource> {
    return resources.getResource(this.send, ref, name, options);
  }

  /** Returns a resource's metadata, which includes the data of signals. Throws a 404 `EntityNotFound`. */
  getResourceMetadata(ref: StackRef, name: string): Promise<Json> {
    return resources.getResourceMetadata(this.send, ref, name);
  }

  /** Lists events, newest first by default. */
  listEvents(ref: StackRef, query: events.EventListQuery = {}): Promise<readonly StackEvent[]> {
    return events.listEvents(this.send, ref, query);
  }

  /** Lists events of a resource, newest first; empty if Heat returns 404 because there are none. */
  listResourceEvents(
    ref: StackRef,
    resourceName: string,
    query: events.EventListQuery = {},
  ): Promise<readonly StackEvent[]> {
    return events.listResourceEvents(this.send, ref, resourceName, query);
  }

  /** Returns an event with type and properties. Throws a 404 `HTTPNotFound`. */
  getEvent(ref: StackRef, resourceName: string, eventId: string): Promise<StackEvent> {
    return events.getEvent(this.send, ref, resourceName, eventId);
  }

  /** Lists the stack's snapshots with their data. */
  listSnapshots(ref: StackRef): Promise<readonly Snapshot[]> {
    return snapshots.listSnapshots(this.send, ref);
  }

  /** Returns a snapshot. Throws a 404 `NotFound`. */
  getSnapshot(ref: StackRef, id: string): Promise<Snapshot> {
    return snapshots.getSnapshot(this.send, ref, id);
  }

  /** Returns the same as `abandonStack`, but keeps the stack. Disabled on the server by default (400). */
  exportStack(ref: StackRef): Promise<Json> {
    return stacks.exportStack(this.send, ref);
  }
}
