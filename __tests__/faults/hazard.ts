import type { HttpOptions } from '../../src/http/index.js';
import type { Fault, Passing } from '../contract/fault-proxy.js';
import type { Place, Spot } from './spot.js';

export const OPERATIONS = ['create', 'update', 'delete', 'preview'] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** A request of an operation, with what stands before and behind it. */
export interface Position extends Spot {
  readonly operation: OperationName;
  readonly index: number;
  /** Whether the request that changes something comes later, or is this one. */
  readonly isBeforeChange: boolean;
}

/** Somebody else who works on the same stack, and waits until it is done. */
export interface Rival {
  create(): Promise<void>;
  update(): Promise<void>;
  delete(): Promise<void>;
}

/** What a hazard finds around it. */
export interface HazardContext {
  readonly rival: Rival;
  /** Another host, which writes down who calls. */
  readonly elsewhere: string;
  /** The place of the request among those of its operation, for hazards that have several forms. */
  readonly turn: number;
}

/** The ways to the cloud: the right one; one where nobody listens, until it is opened; a name that nobody knows. */
export type Door = 'open' | 'shut' | 'unknown';

/** What goes wrong in one run. */
export interface Trouble {
  readonly fault?: (place: Place, passing: Passing) => Fault | undefined;
  readonly door?: (place: Place) => Door;
  /** Whether the shut door is opened once somebody has found it shut. */
  readonly isDoorOpened?: boolean;
  readonly http?: HttpOptions;
}

/** One row of the matrix. */
export interface Hazard {
  readonly name: string;
  /** What the step does about it, for the document. */
  readonly then: string;
  /** Silent: it can meet every request. */
  readonly concerns?: (position: Position) => boolean;
  readonly make: (context: HazardContext) => Trouble;
  /** Status that a red end has to name. */
  readonly status?: number;
  /** Whether more goes wrong than one request: then another one may be the last straw. */
  readonly lasts?: boolean;
  /** Whether somebody else is at work: then a red end need not be about a request. */
  readonly isRivalry?: boolean;
  /** Whether events of one second can no longer be put in order. */
  readonly isOrderLost?: boolean;
  /** Tokens that a run may request, if more than usual. */
  readonly mostTokens?: number;
  /** Whether the sign-in is part of it, wherever it strikes; else only cells about the sign-in sign in. */
  readonly signsIn?: boolean;
}
