import { RequestError } from '../../errors/index.js';
import type { HeatClient } from '../../heat/index.js';
import type { TypeProperties } from './resources/replacement-rules.js';
import type { Json } from '../../template/index.js';
import type { ChangesInput } from './resources/changes-input.js';
import { planResources, type ResourcePlan } from './plan-resources.js';
import type { ListedResource } from '../result/listed-resources.js';

/** Limits the rounds of requests: resources read each other, so new facts can show that further facts are needed. */
const MAX_ROUNDS = 6;

/** The requests that planning can send. */
export type PlanReader = Pick<HeatClient, 'showResourceType'> & EventReader;

/**
 * Plans the resources. Requests only the facts that the plan turns out to depend on: the schemas of types, and the
 * properties with which resources were last created or updated.
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

/**
 * Returns `undefined` if Heat responds with an error: then it is not known which changes replace a resource. Throws if
 * Heat does not respond.
 */
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

/** Each costs two requests. Reading more of them takes longer than the added precision is worth. */
const MOST_STORED = 60;

/** The requests that read the properties with which Heat last created or updated a resource. */
type EventReader = Pick<HeatClient, 'listResourceEvents' | 'getEvent'>;

/**
 * Returns the resolved properties with which a resource was last created or updated, from its last successful event;
 * `undefined` if Heat no longer has such an event, or responds with an error. They can contain values that Heat hides
 * elsewhere: use them only for comparison, never show them.
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
