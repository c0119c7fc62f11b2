import type { SourceLocation } from '../../errors/index.js';
import type { DeployFiles } from '../context.js';
import { findAdvice } from './known-failures/catalogue.js';
import type { Advice, FailureDetails } from './known-failures/known-failure.js';
import { splitResourcePath } from './validation-error-locations.js';

/** Returns what is known of a resource's failure; `path` is empty where the words name no resource. */
export function findAdviceForFailure(
  words: string,
  path: readonly string[],
  files: DeployFiles | undefined,
  resource: FailedThing = { type: files?.resourceType(path), physicalId: undefined },
): Advice | undefined {
  return findAdvice(words, toFailureDetails(path, files, resource));
}

/** What Heat says of the resource that failed. */
type FailedThing = Pick<FailureDetails, 'type' | 'physicalId'>;

function toFailureDetails(
  path: readonly string[],
  files: DeployFiles | undefined,
  { type, physicalId }: FailedThing,
): FailureDetails {
  return {
    type,
    physicalId,
    findProperty: (within) => files?.locateInResource(path, ['properties', ...within]),
    findResource: (wanted) => files?.locateDefinition((entry) => entry('type') === wanted),
  };
}

/** `Properties.external_gateway_info.network`, `resources.server.properties.image`, as Heat 19 and newer name a property. */
const NAMED_PROPERTY = /\b[Pp]roperties\.([^\s:]{1,400})/;

/** Returns where the property stands that Heat names in its words, as deep as the template has it. */
export function findPropertyLocation(
  words: string,
  path: readonly string[],
  files: DeployFiles | undefined,
): SourceLocation | undefined {
  const [, property] = NAMED_PROPERTY.exec(words.slice(0, SEARCHED_CHARACTERS)) ?? [];
  if (property === undefined || files === undefined) return undefined;
  for (let keys = [...splitResourcePath(property)]; keys.length > 0; keys = keys.slice(0, -1)) {
    const location = files.locateInResource(path, ['properties', ...keys]);
    if (location !== undefined) return location;
  }
  return undefined;
}

/** Heat names the property at the beginning; what follows may be anything. */
const SEARCHED_CHARACTERS = 4000;
