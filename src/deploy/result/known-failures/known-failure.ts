import type { SourceLocation } from '../../../errors/index.js';

/** Keys and indices from a resource's `properties` inwards. */
export type PropertyPath = readonly (string | number)[];

/** What the user's files say of the resource that failed. */
export interface FailureDetails {
  /** Type of the resource; `undefined` where it is not known. */
  readonly type: string | undefined;
  /** Id of what it stands for in its service; `undefined` where it is not known. */
  readonly physicalId: string | undefined;
  /** Returns where a property of the resource stands, and `undefined` if the template does not give it. */
  readonly findProperty: (path: PropertyPath) => SourceLocation | undefined;
  /** Returns where the first resource of a type stands, in any of the templates. */
  readonly findResource: (type: string) => SourceLocation | undefined;
}

/** Text for the next step: each is empty where the files do not tell. */
export interface FailureLocation {
  /** Of the property that holds the cause: ` (main.yaml:8:7)`. */
  readonly at: string;
  /** The same of the first resource of a type. */
  readonly atResource: (type: string) => string;
  /** Id of the resource, for a command: ` 88a`. */
  readonly id: string;
}

/** An id for a command of the next step, with a space before it: empty for none, and without what a shell would obey. */
export function commandId(id: string | undefined): string {
  const safe = (id ?? '').replace(/[^\w-]/g, '');
  return safe === '' ? '' : ` ${safe}`;
}

/** A kind of failure that is known by the words of a service, and what helps. */
export interface KnownFailure {
  /** Stands in documents and tests. */
  readonly id: string;
  readonly title: string;
  /** Words of any release of the service; each is found in time linear in the text. */
  readonly words: readonly RegExp[];
  /** Words that a service has answered, or has in its source. */
  readonly example: string;
  /** Types of resources that it is about; absent: any. */
  readonly types?: RegExp;
  /** Value of the output `failure-code`, where it has a word of its own for this kind. */
  readonly code?: 'quota';
  /** Something that the stack did not make keeps the resource from being deleted. */
  readonly isHeld?: boolean;
  /** Properties that can hold the cause, the likeliest first. */
  readonly properties?: readonly PropertyPath[];
  /** What to do, as sentences. */
  readonly hint: (match: RegExpExecArray, where: FailureLocation) => string;
}

/** What is known of one failure. */
export interface Advice {
  readonly id: string;
  readonly hint: string;
  readonly code: 'quota' | undefined;
  /** Whether something that the stack did not make keeps the resource from being deleted. */
  readonly isHeld: boolean;
  /** Where the property stands that holds the cause. */
  readonly location: SourceLocation | undefined;
}
