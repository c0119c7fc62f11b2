import { formatLocation } from '../../../errors/index.js';
import { COMPUTE_FAILURES } from './compute.js';
import { commandId, type Advice, type FailureDetails, type KnownFailure } from './known-failure.js';
import { HELD_FAILURES } from './held.js';
import { ORCHESTRATION_FAILURES } from './orchestration.js';
import { NETWORK_FAILURES } from './network.js';
import { QUOTA_FAILURES } from './quota.js';
import { VOLUME_FAILURES } from './volume.js';

/** All known failures; the first match wins. docs/guides/troubleshooting.md lists them, and a test compares the two. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  ...QUOTA_FAILURES,
  ...COMPUTE_FAILURES,
  ...NETWORK_FAILURES,
  ...VOLUME_FAILURES,
  ...HELD_FAILURES,
  ...ORCHESTRATION_FAILURES,
];

/** The messages of the services are shorter; the rest of a text can be anything. */
const SEARCHED_CHARACTERS = 4000;

/** Returns the advice for a service's message; `undefined` if the message is not in the catalogue. */
export function findAdvice(words: string, site: FailureDetails): Advice | undefined {
  const text = words.slice(0, SEARCHED_CHARACTERS);
  for (const known of KNOWN_FAILURES) {
    const match = isAbout(known, site) ? findMatch(known, text) : undefined;
    if (match !== undefined) return toAdvice(known, match, site);
  }
  return undefined;
}

function isAbout({ types }: KnownFailure, { type }: FailureDetails): boolean {
  return types === undefined || type === undefined || types.test(type);
}

function findMatch({ words }: KnownFailure, text: string): RegExpExecArray | undefined {
  for (const pattern of words) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

function toAdvice(
  { id, code, isHeld = false, properties = [], hint }: KnownFailure,
  match: RegExpExecArray,
  site: FailureDetails,
): Advice {
  const location = properties.map(site.findProperty).find((found) => found !== undefined);
  const atResource = (type: string): string => inBrackets(site.findResource(type));
  const where = { at: inBrackets(location), atResource, id: commandId(site.physicalId) };
  return { id, code, isHeld, location, hint: hint(match, where) };
}

function inBrackets(location: Parameters<typeof formatLocation>[0] | undefined): string {
  return location === undefined ? '' : ` (${formatLocation(location)})`;
}
