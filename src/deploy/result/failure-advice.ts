import type { SourceLocation } from '../../errors/index.js';
import { findAdvice } from './known-failures/catalogue.js';
import type { Advice, FailureDetails } from './known-failures/known-failure.js';
import { splitResourcePath } from './validation-error-locations.js';
import type { Bundle } from '../../template/index.js';

/** Returns the catalogue's advice for a resource's failure; `path` is empty if the message names no resource. */
export function findAdviceForFailure(
  message: string,
  path: readonly string[],
  files: Bundle | undefined,
  resource: FailedResourceFacts = { type: files?.resourceDefinition(path)?.type, physicalId: undefined },
): Advice | undefined {
  return findAdvice(message, toFailureDetails(path, files, resource));
}

/** Heat's facts about the failed resource. */
type FailedResourceFacts = Pick<FailureDetails, 'type' | 'physicalId'>;

function toFailureDetails(
  path: readonly string[],
  files: Bundle | undefined,
  { type, physicalId }: FailedResourceFacts,
): FailureDetails {
  return {
    type,
    physicalId,
    findProperty: (keys) => files?.resourceDefinition(path)?.locate(['properties', ...keys]),
    findResource: (type) => files?.locateDefinition((entry) => entry('type') === type),
  };
}

/**
 * `Properties.external_gateway_info.network`, `resources.server.properties.image`, as Heat 19 and newer name a property; or as Neutron
 * names an attribute, which has the name of the property.
 */
const NAMED_PROPERTY = /\b[Pp]roperties\.([^\s:]{1,400})|\bInvalid input for (\w{1,80})\. Reason: /;

/** Returns the location of the property that the message names, as deep as the template contains it. */
export function findPropertyLocation(
  message: string,
  path: readonly string[],
  files: Bundle | undefined,
): SourceLocation | undefined {
  const [, byHeat, byNeutron] = NAMED_PROPERTY.exec(message.slice(0, SEARCHED_CHARACTERS)) ?? [];
  const property = byHeat ?? byNeutron;
  const definition = property === undefined ? undefined : files?.resourceDefinition(path);
  if (property === undefined || definition === undefined) return undefined;
  for (let keys = [...splitResourcePath(property)]; keys.length > 0; keys = keys.slice(0, -1)) {
    const location = definition.locate(['properties', ...keys]);
    if (location !== undefined) return location;
  }
  return undefined;
}

/** Heat names the property at the beginning of the message; the rest can be anything. */
const SEARCHED_CHARACTERS = 4000;
