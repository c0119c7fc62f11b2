import { RequestError } from '../../errors/index.js';
import type { HeatClient } from '../../heat/index.js';
import type { TypeProperties } from './resources/replacement-rules.js';
import type { Json } from './definitions/definitions.js';
import type { ChangesInput } from './resources/changes-input.js';
import { planResources, type ResourcePlan } from './plan-resources.js';
import type { ListedResource } from '../result/listed-resources.js';

/** What a resource reads of another one can ask for further facts; a plan that never ends is no plan. */
const MAX_ROUNDS = 6;

/** What is asked for while a plan is made. */
export type PlanReader = Pick<HeatClient, 'showResourceType'> & EventReader;

/**
 * The plan of resources, with what it turns out to depend on: the schemas of types, and what resources were made of last.
 * Nothing else is asked for.
 */
export async function planWithFacts(
  heat: PlanReader,
  input: Omit<ChangesInput, 'schemas' | 'stored'>,
): Promise<ResourcePlan> {
  const schemas = new Map<string, TypeProperties | undefined>();
  const stored = new Map<string, Json | undefined>();
  const deployed = new Map(input.listing.resources.map((one) => [one.path, one]));
  let plan = planResources({ ...input, schemas, stored });
  for (
    let round = 0;
    round < MAX_ROUNDS && plan.missingSchemas.size + plan.missingStored.size > 0;
    round += 1
  ) {
    const unread = [...plan.missingStored].flatMap((path) => deployed.get(path) ?? []);
    await Promise.all([
      ...[...plan.missingSchemas].map(async (type) =>
        schemas.set(type, await readTypeProperties(heat, type)),
      ),
      ...unread.map(async (one, index) =>
        stored.set(
          one.path,
          stored.size + index < MOST_STORED ? await readStoredProperties(heat, one) : undefined,
        ),
      ),
    ]);
    plan = planResources({ ...input, schemas, stored });
  }
  return plan;
}

/** `undefined` where Heat does not tell: then it is not known which changes replace a resource. */
async function readTypeProperties(
  heat: Pick<HeatClient, 'showResourceType'>,
  type: string,
): Promise<TypeProperties | undefined> {
  try {
    return (await heat.showResourceType(type)).properties;
  } catch (error) {
    if (error instanceof RequestError && error.status !== undefined) return undefined;
    throw error;
  }
}

/** Each is two requests; a plan that asks for more of them would take longer than it is worth. */
const MOST_STORED = 60;

/** The requests by which Heat tells what it made a resource of. */
type EventReader = Pick<HeatClient, 'listResourceEvents' | 'getEvent'>;

/**
 * The properties that a resource was created or updated with last, everything resolved: those of its last event that
 * ended well. `undefined` where Heat has no such event any more. They can hold what Heat hides elsewhere: for comparison
 * only, never to be shown.
 */
async function readStoredProperties(
  heat: EventReader,
  { resource }: ListedResource,
): Promise<Json | undefined> {
  try {
    const events = await heat.listResourceEvents(resource.stack, resource.name, {});
    const last = events.find(
      ({ action, status, physicalId }) =>
        status === 'COMPLETE' && ENDINGS.has(action) && physicalId === resource.physicalId,
    );
    if (last === undefined) return undefined;
    return (await heat.getEvent(resource.stack, resource.name, last.id)).properties;
  } catch (error) {
    if (error instanceof RequestError && error.status !== undefined) return undefined;
    throw error;
  }
}

const ENDINGS: ReadonlySet<string> = new Set(['CREATE', 'UPDATE', 'ADOPT', 'RESTORE']);
