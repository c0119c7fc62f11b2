import { RequestError } from '../../errors/index.js';
import type { HeatClient } from '../../heat/index.js';
import type { TypeProperties } from './replacement-rules.js';
import { planResources, type ChangesInput, type ResourcePlan } from './resource-changes.js';

/** What a resource reads of another one can ask for a further type; a plan that never ends is no plan. */
const MAX_ROUNDS = 5;

/** The plan of resources, with the schemas of the types that it depends on: only those are asked for. */
export async function planWithSchemas(
  heat: Pick<HeatClient, 'showResourceType'>,
  input: Omit<ChangesInput, 'schemas'>,
): Promise<ResourcePlan> {
  const schemas = new Map<string, TypeProperties | undefined>();
  let plan = planResources({ ...input, schemas });
  for (let round = 0; round < MAX_ROUNDS && plan.missing.size > 0; round += 1) {
    const found = await Promise.all(
      [...plan.missing].map(async (type) => [type, await propertiesOf(heat, type)] as const),
    );
    for (const [type, properties] of found) schemas.set(type, properties);
    plan = planResources({ ...input, schemas });
  }
  return plan;
}

/** `undefined` where Heat does not tell: then it is not known which changes replace a resource. */
async function propertiesOf(
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
