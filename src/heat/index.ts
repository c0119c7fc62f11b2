export type { StackAction } from './actions.js';
export { HeatClient } from './client.js';
export type { HeatConnection } from './connection.js';
export type { NewStack, StackChange, StackDefinition } from './definition.js';
export type { EventListQuery, StackEvent } from './event.js';
export { isAbsent } from './absent.js';
export { explainTrustRefusal } from './trust-refusal.js';
export type { StackOutput } from './output.js';
export type { PreviewedResource, PreviewOptions, ResourceChanges, StackPreview } from './preview.js';
export type { StackRef } from './ref.js';
export { refOfUrl } from './ref.js';
export type { HealthMark, ResourceListQuery, StackResource } from './resource.js';
export type {
  BuildInfo,
  EngineService,
  PropertySchema,
  ResourceType,
  ResourceTypeQuery,
  ResourceTypeSchema,
  TemplateFunction,
  TemplateVersion,
} from './server.js';
export type { Snapshot } from './snapshot.js';
export type { Accepted, Created, Stack, StackListQuery, StackSummary } from './stack.js';
export type { Action, State, Status } from './status.js';
export { isComplete, isDeleted, isFailed, isInProgress, parseState } from './status.js';
export type { HeatTime } from './time.js';
export { parseHeatTime } from './time.js';
export type {
  NestedTemplate,
  ParameterGroup,
  TemplateParameter,
  ValidateOptions,
  ValidTemplate,
} from './validation.js';
