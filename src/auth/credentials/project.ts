import type { InputIssue } from '../../errors/index.js';
import { findSetting, type NamedSetting, type SettingSources } from '../settings/setting.js';

/** A domain by id or by name. */
export type DomainRef = { readonly id: string } | { readonly name: string };

/** A project by id, or by name and domain. The domain is `undefined` if none is set. */
export type ProjectRef =
  { readonly id: string } | { readonly name: string; readonly domain: DomainRef | undefined };

/** Default domain id of the `openstack` command (`OS_DEFAULT_DOMAIN`). */
const DEFAULT_DOMAIN: DomainRef = { id: 'default' };

/** Returns the requested project; an id takes precedence over a name of the same layer. */
export function readProject(sources: SettingSources): ProjectRef | undefined {
  const project = findSetting(sources, 'projectId', 'projectName');
  if (project === undefined) return undefined;
  if (project.name === 'projectId') return { id: project.value };
  return {
    name: project.value,
    domain: readDomain(sources, findSetting(sources, 'projectDomainId', 'projectDomainName')),
  };
}

/** Returns the domain of a user who is identified by name. */
export function readUserDomain(sources: SettingSources): DomainRef {
  return readDomain(sources, findSetting(sources, 'userDomainId', 'userDomainName')) ?? DEFAULT_DOMAIN;
}

/** Returns Keystone's `auth.scope` for the project. */
export function toProjectScope(project: ProjectRef): object {
  if ('id' in project) return { project };
  return { project: { name: project.name, domain: project.domain ?? DEFAULT_DOMAIN } };
}

/** Returns the issue for a credential without a project, which Heat requires. */
export function describeMissingProject(sources: SettingSources): InputIssue {
  const domain = findSetting(sources, 'domainId', 'domainName', 'systemScope');
  const scope = domain?.name === 'systemScope' ? 'the system' : 'a domain';
  const instead = domain === undefined ? '' : `; ${scope} (${domain.from}) is not enough`;
  return {
    input: 'project-name',
    problem: `is missing: Heat requires a project; set project-name or project-id (OS_PROJECT_NAME, OS_PROJECT_ID)${instead}`,
  };
}

/**
 * Returns the issue for a trust: to sign in without it would use other roles than the settings ask for, and the OpenStack client refuses it next
 * to a project. A project of a layer with higher precedence replaces it.
 */
export function findTrustIssue(sources: SettingSources): InputIssue[] {
  const trust = findSetting(sources, 'trustId', 'projectId', 'projectName');
  if (trust?.name !== 'trustId') return [];
  const problem =
    'is not supported: use an application credential of the user who granted the trust, or remove it';
  return [{ input: trust.from, problem }];
}

function readDomain(sources: SettingSources, domain: NamedSetting | undefined): DomainRef | undefined {
  const found = domain ?? findSetting(sources, 'defaultDomainId', 'defaultDomainName', 'defaultDomain');
  if (found === undefined) return undefined;
  return found.name.endsWith('Name') ? { name: found.value } : { id: found.value };
}
