import { isLosslessNumber } from 'lossless-json';
import type { Stack, StackEvent, StackResource, StackSummary, ValidTemplate } from '../../heat/index.js';

/** A stack in a list. Times are Heat's, in UTC (`2026-11-28T09:00:00Z`); empty if Heat returns none. */
export interface StackListEntry {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** E.g. `CREATE_COMPLETE`. */
  readonly status: string;
  readonly status_reason: string;
  readonly creation_time: string;
}

/** A stack with its parameters and outputs. */
export interface StackDetails extends StackListEntry {
  /** `null` before the first update. */
  readonly updated_time: string | null;
  readonly description: string;
  /** All values as text, hidden ones as `******`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Values as JSON has them, integers beyond 2^53 as text; empty for a deleted stack. */
  readonly outputs: readonly {
    readonly output_key: string;
    readonly output_value: unknown;
    readonly description: string;
  }[];
  readonly tags: readonly string[];
  /** Time limit of an action in minutes; `null` for Heat's default. */
  readonly timeout_mins: number | null;
  readonly disable_rollback: boolean;
}

/** A resource in a list. */
export interface StackResourceEntry {
  readonly name: string;
  readonly type: string;
  readonly status: string;
  /** Id in its service; empty before Heat has created it. */
  readonly physical_resource_id: string;
}

/** A resource with its attributes, by name, as Heat shows them. */
export interface ResourceDetails extends StackResourceEntry {
  readonly status_reason: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** An event of a resource, or of the stack itself. `event_time` as in `StackListEntry`. */
export interface StackEventEntry {
  readonly id: string;
  readonly resource_name: string;
  readonly status: string;
  readonly status_reason: string;
  readonly event_time: string;
}

/** What Heat says about a template: its parameters by name, or the text of the error. */
export type TemplateValidation =
  | {
      readonly valid: true;
      readonly description: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | { readonly valid: false; readonly error: string };

export function toStackListEntry(stack: StackSummary): StackListEntry {
  return {
    id: stack.id,
    name: stack.name,
    status: stack.state,
    status_reason: stack.statusReason,
    creation_time: stack.creationTime ?? '',
  };
}

export function toStackDetails(stack: Stack): StackDetails {
  return {
    ...toStackListEntry(stack),
    updated_time: stack.updatedTime ?? null,
    description: stack.description,
    parameters: stack.parameters,
    outputs: (stack.outputs ?? []).map(({ key, value, description }) => ({
      output_key: key,
      output_value: toPlainNumberValue(value),
      description,
    })),
    tags: stack.tags,
    timeout_mins: stack.timeoutMinutes ?? null,
    disable_rollback: stack.disableRollback,
  };
}

export function toResourceEntry({ name, type, state, physicalId }: StackResource): StackResourceEntry {
  return { name, type, status: state, physical_resource_id: physicalId };
}

export function toResourceDetails(resource: StackResource): ResourceDetails {
  const { statusReason, attributes } = resource;
  return {
    ...toResourceEntry(resource),
    status_reason: statusReason,
    attributes: toPlainNumberMap(attributes ?? {}),
  };
}

export function toEventEntry({ id, resourceName, state, statusReason, time }: StackEvent): StackEventEntry {
  return { id, resource_name: resourceName, status: state, status_reason: statusReason, event_time: time };
}

export function toTemplateValidation({ description, parameters }: ValidTemplate): TemplateValidation {
  const byName = Object.fromEntries(
    parameters.map(({ name, ...parameter }) => [name, toPlainNumberMap(parameter)]),
  );
  return { valid: true, description, parameters: byName };
}

export function toOutputsByKey({ outputs }: Pick<Stack, 'outputs'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries((outputs ?? []).map(({ key, value }) => [key, toPlainNumberValue(value)]));
}

/**
 * Converts `LosslessNumber`s to JavaScript numbers, for scripts and `JSON.stringify`. An integer beyond 2^53, which would
 * change, becomes a string of its digits.
 */
function toPlainNumberValue(value: unknown): unknown {
  if (isLosslessNumber(value)) {
    const number = Number(value.value);
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? value.value : number;
  }
  if (Array.isArray(value)) return value.map(toPlainNumberValue);
  return typeof value === 'object' && value !== null ? toPlainNumberMap(value) : value;
}

function toPlainNumberMap(map: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, toPlainNumberValue(one)]));
}
