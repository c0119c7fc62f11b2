export type { Accepted } from './api/accepted.js';
export type { StackAction } from './api/stacks.js';
export { HeatClient } from './client.js';
export type { HeatConnection, SeenStack } from './transport.js';
export type { NewStack, StackChange, StackDefinition } from './api/definition.js';
export type { StackEvent } from './api/event.js';
export type { EventListQuery, EventPage } from './api/events.js';
export { HOOK_TYPES, isHookEvent, readHookEvent } from './api/event.js';
export type { HookEvent, HookType } from './api/event.js';
export { isNotFound, undefinedIfNotFound } from './not-found.js';
export { isDefinitionRejected } from './rejections.js';
export { explainFederatedTrustRefusal } from './api/trust-errors.js';
export { explainRevokedToken } from './api/trust-errors.js';
export { explainTrustRefusal } from './api/trust-errors.js';
export type { StackOutput } from './api/outputs.js';
export type { PreviewOptions, ResourceChanges, StackPreview } from './api/previews.js';
export type { PreviewedResource } from './api/previews.js';
export type { StackRef } from './ref.js';
export { parseStackRef } from './ref.js';
export type { StackResource } from './api/resource.js';
export type { HealthMark, ResourceListQuery } from './api/resources.js';
export type {
  PropertySchema,
  ResourceType,
  ResourceTypeQuery,
  ResourceTypeSchema,
} from './api/resource-type.js';
export type { BuildInfo, EngineService, TemplateFunction, TemplateVersion } from './api/server.js';
export type { Snapshot } from './api/snapshots.js';
export type { DeploymentOutput } from './api/software-deployments.js';
export type { DeployedDefinition, ExportedStack } from './api/deployed.js';
export type { Created, Stack, StackSummary } from './api/stack.js';
export type { StackListQuery } from './api/stack-list.js';
export type { Action, State, Status } from './status.js';
export { isComplete, isDeleted, isFailed, isInProgress, parseState } from './status.js';
export type { HeatTime } from './status.js';
export { parseHeatTime } from './status.js';
export { HIDDEN_VALUE, type TemplateParameter } from './api/validation.js';
export type { NestedTemplate, ParameterGroup, ValidateOptions, ValidTemplate } from './api/validation.js';
