import type { InputIssue } from '../../errors/index.js';
import { readProject, type ProjectRef } from './project.js';
import { find, type SettingSources } from '../settings/setting.js';

/** A token that somebody else obtained; it is good until it expires and cannot be prolonged. */
export interface TokenCredential {
  readonly kind: 'token';
  readonly token: string;
  /** Where to work; silent: where the token already is. */
  readonly project: ProjectRef | undefined;
}

/** The credential, or everything that it lacks. */
export function readToken(given: SettingSources): TokenCredential | readonly InputIssue[] {
  const token = find(given, 'token');
  if (token === undefined) return [{ input: 'token', problem: 'is missing (OS_TOKEN)' }];
  if (/\s/.test(token.value)) return [{ input: token.from, problem: 'holds a blank: it is no token' }];
  return { kind: 'token', token: token.value, project: readProject(given) };
}

/** Keystone's `auth.identity` for a token that is to be moved to a project. */
export function toTokenIdentity({ token }: TokenCredential): object {
  return { methods: ['token'], token: { id: token } };
}
