import type { StackFacts } from '../deploy/index.js';
import type { SeenStack } from '../heat/index.js';

/**
 * The last state of each stack that Heat returned during the step, for its outputs if the operation throws an error: what it refuses
 * has been read before. Deleted stacks are forgotten.
 */
export class SeenStacks {
  private readonly byId = new Map<string, StackFacts>();

  readonly add = ({ id, name, state, statusReason }: SeenStack): void => {
    // So that the latest is the last one.
    this.byId.delete(id);
    if (state !== 'DELETE_COMPLETE') this.byId.set(id, { id, name, status: state, statusReason });
  };

  readonly remove = (nameOrId: string): void => {
    const stack = this.find(nameOrId);
    if (stack !== undefined) this.byId.delete(stack.id);
  };

  /** Returns the stack with that id or, if there is none, the latest one with that name. */
  find(nameOrId: string): StackFacts | undefined {
    const named = [...this.byId.values()].filter(({ name }) => name === nameOrId);
    return this.byId.get(nameOrId) ?? named.at(-1);
  }
}
