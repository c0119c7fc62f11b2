import type { ResourceChanges, StackRef } from '../../../heat/index.js';
import type { Listing } from '../../result/listed-resources.js';
import type { Definitions, Json } from '../definitions/definitions.js';
import type { Value } from '../evaluate/values.js';
import type { TypeProperties } from './replacement-rules.js';

/** One side of an update, as far as resources are made of it. */
export interface StackSide {
  readonly definitions: Definitions;
  /** `resource_registry` of the merged environment. */
  readonly registry: Json;
  readonly parameterDefaults: Json;
  /** What a root parameter is given; `undefined` where it keeps its default. */
  readonly given: (name: string) => Value;
}

export interface ChangesInput {
  readonly root: StackRef;
  /** `undefined`: nothing is there yet. */
  readonly before: StackSide | undefined;
  readonly after: StackSide;
  readonly pseudo: (name: string) => Value;
  readonly listing: Listing;
  readonly answer: ResourceChanges;
  /** By type; types that are not in it are asked for, types without properties are not known. */
  readonly schemas: ReadonlyMap<string, TypeProperties | undefined>;
  /** By path; resources that are not in it are asked for, those without properties are not known. */
  readonly stored: ReadonlyMap<string, Json | undefined>;
  /** Names of the root parameters that change. */
  readonly parameters: ReadonlySet<string>;
  /** Keys of files that change. */
  readonly files: ReadonlySet<string>;
  readonly isBeforeCertain: boolean;
}
