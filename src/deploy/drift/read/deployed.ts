import { isNotFound, type HeatClient, type StackEvent, type StackRef } from '../../../heat/index.js';
import type { Json } from '../../../template/index.js';
import type { ListedResource } from '../../result/listed-resources.js';

/** The resolved properties of the last create or update of a resource. */
export type DeployedProperties =
  | { readonly kind: 'found'; readonly properties: Json; readonly isCreatedByHeat: boolean }
  | { readonly kind: 'unknown'; readonly because: string };

const PURGED =
  'Heat no longer has the event of its last create or update (max_events_per_stack in heat.conf)';

const ADOPTED =
  'it was adopted, and Heat has not updated it since: what it was adopted with need not be what it is like';

/** Reads events of creates, updates and adopts, one list per stack. */
export class DeployedEvents {
  private readonly lists = new Map<string, Promise<readonly StackEvent[]>>();

  constructor(private readonly heat: HeatClient) {}

  /** Returns the properties of the resource's latest event, if that is CREATE_COMPLETE or UPDATE_COMPLETE. */
  async readProperties({ resource }: ListedResource): Promise<DeployedProperties> {
    const events = (await this.list(resource.stack)).filter(
      ({ resourceName }) => resourceName === resource.name,
    );
    // The event of an object that has been replaced since says nothing about the present one.
    const latest = events.slice(0, 1).find(({ physicalId }) => physicalId === resource.physicalId);
    if (latest === undefined && resource.status !== 'COMPLETE')
      return { kind: 'unknown', because: `it is ${resource.state}` };
    if (latest === undefined) return { kind: 'unknown', because: PURGED };
    if (latest.action === 'ADOPT') return { kind: 'unknown', because: ADOPTED };
    try {
      const { properties = {} } = await this.heat.getEvent(resource.stack, resource.name, latest.id);
      const isCreatedByHeat = events.some(
        ({ action, physicalId }) => action === 'CREATE' && physicalId === resource.physicalId,
      );
      return { kind: 'found', properties, isCreatedByHeat };
    } catch (error) {
      if (isNotFound(error)) return { kind: 'unknown', because: PURGED };
      throw error;
    }
  }

  /** Newest first. Events of the stack itself have its name and id. */
  private list(stack: StackRef): Promise<readonly StackEvent[]> {
    const known =
      this.lists.get(stack.id) ??
      this.heat
        .listEvents(stack, { actions: ['CREATE', 'UPDATE', 'ADOPT'], statuses: ['COMPLETE'] })
        .then((events) => events.filter(({ physicalId }) => physicalId !== stack.id));
    this.lists.set(stack.id, known);
    return known;
  }
}
