import type { SourceLocation } from '../../../errors/index.js';

/** Keys and indices inside the `properties` of a resource. */
export type PropertyPath = readonly (string | number)[];

/** Facts about the failed resource and its source. */
export interface FailureDetails {
  /** Type of the resource; `undefined` if not known. */
  readonly type: string | undefined;
  /** Id of the resource in its service; `undefined` if not known. */
  readonly physicalId: string | undefined;
  /** Returns the location of a property; `undefined` if the template does not set it. */
  readonly findProperty: (path: PropertyPath) => SourceLocation | undefined;
  /** Returns the location of the first resource of a type, in any of the templates. */
  readonly findResource: (type: string) => SourceLocation | undefined;
}

/** Texts for the next step; each is empty if it is not known. */
export interface FailureLocation {
  /** Location of the property that causes the failure: ` (main.yaml:8:7)`. */
  readonly at: string;
  /** Returns the location of the first resource of a type, in the same form. */
  readonly atResource: (type: string) => string;
  /** Id of the resource, for a command: ` 88a`. */
  readonly id: string;
}

/**
 * Returns an id for a command, after a space and without characters that a shell interprets; empty if there is no id.
 */
export function commandId(id: string | undefined): string {
  const safe = (id ?? '').replace(/[^\w-]/g, '');
  return safe === '' ? '' : ` ${safe}`;
}

/** Returns ` --network 0a1` for a command, or ` --fixed-ip subnet=88a` with the key `subnet=`; empty if there is no id. */
export function toOption(flag: string, id: string | undefined, key = ''): string {
  const value = commandId(id).trim();
  return value === '' ? '' : ` ${flag} ${key}${value}`;
}

/** A kind of failure that is recognized by a service's message, and its advice. */
export interface KnownFailure {
  /** Identifies the failure in documents and tests. */
  readonly id: string;
  readonly title: string;
  /** Patterns for the messages of all releases of the service; each matches in linear time. */
  readonly words: readonly RegExp[];
  /** A message that a service has returned, or has in its source. */
  readonly example: string;
  /** Resource types that it applies to; all if absent. */
  readonly types?: RegExp;
  /** Value of the output `failure-code`, if it has a specific one for this kind. */
  readonly code?: 'quota';
  /** Whether something outside the stack prevents the deletion of the resource. */
  readonly isHeld?: boolean;
  /** Properties that can cause the failure, most likely first. */
  readonly properties?: readonly PropertyPath[];
  /** Returns what to do, as sentences. */
  readonly hint: (match: RegExpExecArray, where: FailureLocation) => string;
}

/** Advice about one failure. */
export interface Advice {
  readonly id: string;
  readonly hint: string;
  readonly code: 'quota' | undefined;
  /** Whether something outside the stack prevents the deletion of the resource. */
  readonly isHeld: boolean;
  /** Location of the property that causes the failure. */
  readonly location: SourceLocation | undefined;
}
