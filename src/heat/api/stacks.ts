import * as v from 'valibot';
import { decode, withExactNumbers } from '../../http/index.js';
import { isNotFound, undefinedIfNotFound } from '../not-found.js';
import { stackPath, type StackRef } from '../ref.js';
import { RouteGroup } from '../route-group.js';
import { readAccepted, readAcceptedWithStatus, type Accepted } from './accepted.js';
import { toRequestBody, type NewStack, type StackChange } from './definition.js';
import { stackSchema, type Created, type Stack } from './stack.js';

/** `ActionController.ACTIONS` in heat/api/openstack/v1/actions.py. */
export type StackAction = 'suspend' | 'resume' | 'check' | 'cancel_update' | 'cancel_without_rollback';

/** Reads a stack, and starts what changes it. */
export class StackRoutes extends RouteGroup {
  /** Not retried once the server may have received it; the error then has `delivery: 'maybe'`. */
  async createStack(stack: NewStack): Promise<Created> {
    const response = await this.send({ method: 'POST', path: '/stacks', json: toRequestBody(stack) });
    const { id } = decode(
      v.object({ stack: v.object({ id: v.string() }) }),
      response,
      "Heat's response to the create of a stack",
    ).stack;
    return { ref: { name: stack.name, id }, ...readAccepted(response) };
  }

  /** Returns the stack, or `undefined` if it does not exist. Heat still returns a deleted stack for some time. */
  async getStack(
    ref: StackRef,
    options: { readonly resolveOutputs?: boolean } = {},
  ): Promise<Stack | undefined> {
    const response = await undefinedIfNotFound(
      this.send({ method: 'GET', path: stackPath(ref), query: { resolve_outputs: options.resolveOutputs } }),
    );
    if (response === undefined) {
      this.transport.onStackAbsent?.(ref.id);
      return undefined;
    }
    const { stack } = decode(v.object({ stack: stackSchema }), withExactNumbers(response), "Heat's stack");
    this.transport.onStack?.(stack);
    return stack;
  }

  /** PUT: fields that are not set return to their defaults or are cleared. Not retried once Heat may have received it. */
  async updateStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return readAcceptedWithStatus(
      202,
      await this.send({ method: 'PUT', path: stackPath(ref), json: toRequestBody(change) }),
    );
  }

  /** PATCH: fields that are not set are kept. Not retried once Heat may have received it. */
  async patchStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return readAcceptedWithStatus(
      202,
      await this.send({ method: 'PATCH', path: stackPath(ref), json: toRequestBody(change) }),
    );
  }

  /**
   * Succeeds if the stack does not exist. During a deletion it makes Heat restart the deletion, so it is not retried once
   * Heat may have received it.
   */
  async deleteStack(ref: StackRef): Promise<Accepted> {
    try {
      return readAcceptedWithStatus(204, await this.send({ method: 'DELETE', path: stackPath(ref) }));
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return { serverTime: undefined, requestId: error.requestId };
    }
  }

  /**
   * Starts an action. Returns before it completes. Throws a 400 `NotSupported` for a cancel if no action is in progress. Heat
   * accepts `suspend`, `resume` and `check` even while another action is in progress, which corrupts the stack's state.
   */
  async act(ref: StackRef, action: StackAction): Promise<Accepted> {
    const path = stackPath(ref, 'actions');
    return readAccepted(await this.send({ method: 'POST', path, json: { [action]: null } }));
  }
}
