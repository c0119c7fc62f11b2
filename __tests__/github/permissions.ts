import { refusal, type Answer } from './call.js';
import type { PermissionName, State } from './state.js';

/** What GitHub answers a token that lacks every one of the permissions; `undefined` when one suffices. */
export function forbidden(
  state: State,
  names: readonly PermissionName[],
  level: 'read' | 'write',
): Answer | undefined {
  if (names.some((name) => reaches(state.permissions[name], level))) return undefined;
  const accepted = names.map((name) => `${name.replace('-', '_')}=${level}`).join('; ');
  return { ...inaccessible(state), headers: { 'x-accepted-github-permissions': accepted } };
}

export function inaccessible(state: State): Answer {
  const by = state.identity.type === 'Bot' ? 'integration' : 'personal access token';
  return refusal(403, `Resource not accessible by ${by}`);
}

function reaches(held: 'read' | 'write' | 'none', level: 'read' | 'write'): boolean {
  return held === 'write' || held === level;
}
