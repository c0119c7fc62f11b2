import type { ResourceChanges, StackRef } from '../../../heat/index.js';
import type { Listing } from '../../result/listed-resources.js';
import type { Definitions } from '../definitions/definitions.js';
import type { Json } from '../../../template/index.js';
import type { Value } from '../evaluate/values.js';
import type { TypeProperties } from './replacement-rules.js';

/** The old or the new definition of a stack. */
export interface StackSide {
  readonly definitions: Definitions;
  /** `resource_registry` of the merged environment. */
  readonly registry: Json;
  readonly parameterDefaults: Json;
  /** Value of a root parameter; `undefined` if it has its default. */
  readonly given: (name: string) => Value;
}

export interface ChangesInput {
  readonly root: StackRef;
  /** `undefined` for a create. */
  readonly before: StackSide | undefined;
  readonly after: StackSide;
  readonly pseudo: (name: string) => Value;
  readonly listing: Listing;
  readonly answer: ResourceChanges;
  /** By type. A type without an entry is requested; `undefined`: unknown. */
  readonly schemas: ReadonlyMap<string, TypeProperties | undefined>;
  /** By path. A resource without an entry is requested; `undefined`: unknown. */
  readonly stored: ReadonlyMap<string, Json | undefined>;
  /** Names of the root parameters that change. */
  readonly parameters: ReadonlySet<string>;
  /** Keys of files that change. */
  readonly files: ReadonlySet<string>;
  readonly isBeforeCertain: boolean;
  /** Whether Heat checks the resources before the update, as with `converge`. */
  readonly isChecked: boolean;
}
