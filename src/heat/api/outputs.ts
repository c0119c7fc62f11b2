import * as v from 'valibot';
import { decode, withExactNumbers } from '../../http/index.js';
import { stackPath, type StackRef } from '../ref.js';
import { optionalText, textOrEmpty } from '../schema.js';
import { RouteGroup } from '../route-group.js';

/** One output: `format_stack_output` in heat/engine/api.py. */
export interface StackOutput {
  readonly key: string;
  readonly description: string;
  /**
   * Any JSON; `null` if it cannot be resolved yet; `undefined` in lists. A number that JavaScript would change (`2.0`,
   * 12345678901234567890) is a `LosslessNumber` of the package lossless-json, with its text as Heat sent it.
   */
  readonly value: unknown;
  /** Why the value could not be resolved. */
  readonly error: string | undefined;
}

export const outputSchema = v.pipe(
  v.object({
    output_key: v.string(),
    description: textOrEmpty,
    output_value: v.optional(v.unknown()),
    output_error: optionalText,
  }),
  v.transform((wire): StackOutput => ({
    key: wire.output_key,
    description: wire.description,
    value: wire.output_value,
    error: wire.output_error,
  })),
);

/** Outputs of a stack. */
export class OutputRoutes extends RouteGroup {
  /** Lists keys and descriptions; values are not resolved. */
  async listOutputs(ref: StackRef): Promise<readonly StackOutput[]> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'outputs') });
    return decode(v.object({ outputs: v.array(outputSchema) }), response, "Heat's output list").outputs;
  }

  /** Returns an output with its value. Throws a 404 `NotFound` (unknown key) or `EntityNotFound` (deleted stack). */
  async getOutput(ref: StackRef, key: string): Promise<StackOutput> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'outputs', key) });
    return decode(v.object({ output: outputSchema }), withExactNumbers(response), "Heat's output").output;
  }
}
