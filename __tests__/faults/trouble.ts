import type { Answer, Fault } from '../contract/fault-proxy.js';
import type { Trouble } from './hazard.js';

/** The fault meets one request; a repetition of it goes through. */
export const once = (fault: Fault) => (): Trouble => ({
  fault: (place) => (place === 'here' ? fault : undefined),
});

/** It meets that request and all that follow. */
export const forGood = (fault: Fault) => (): Trouble => ({
  fault: (place) => (place === 'before' ? undefined : fault),
});

/** What never ends is asked for so often that fewer tries prove as much. */
export const IMPATIENT: Pick<Trouble, 'http'> = { http: { retries: 1 } };

export const awayForGood = (fault: Fault) => (): Trouble => ({ ...forGood(fault)(), ...IMPATIENT });

export const instead = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'answered-instead',
  status,
  headers,
});

export const altered = (change: (answer: Answer) => Answer): Fault => ({ kind: 'altered', change });

export const withBody = (body: string, type: string): Fault =>
  altered(({ status, headers }) => ({
    status: status === 204 ? 200 : status,
    headers: { ...headers, 'content-type': type },
    body,
  }));
