import type { InputIssue } from '../../errors/index.js';
import { readProject, type ProjectRef } from './project.js';
import { findSetting, type SettingSources } from '../settings/setting.js';

/** An existing token; it cannot be renewed. */
export interface TokenCredential {
  readonly kind: 'token';
  readonly token: string;
  /** Target project. Default: the token's project. */
  readonly project: ProjectRef | undefined;
}

/** Returns the credential, or issues for everything that is missing. */
export function readToken(sources: SettingSources): TokenCredential | readonly InputIssue[] {
  const token = findSetting(sources, 'token');
  if (token === undefined) return [{ input: 'token', problem: 'is missing (OS_TOKEN)' }];
  const problem = findTokenProblem(token.value);
  if (problem !== undefined) return [{ input: token.from, problem }];
  return { kind: 'token', token: token.value, project: readProject(sources) };
}

/** Returns Keystone's `auth.identity` for rescoping a token. */
export function toTokenIdentity({ token }: TokenCredential): object {
  return { methods: ['token'], token: { id: token } };
}

/** Returns why a text cannot be a token, which is sent in a header; never quotes it. */
export function findTokenProblem(token: string): string | undefined {
  if (/\s/.test(token)) return 'contains whitespace, so it is not a token';
  return /[^!-~]/.test(token) ? 'contains characters outside of ASCII, so it is not a token' : undefined;
}
