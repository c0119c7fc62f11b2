import type { InputIssue } from '../../errors/index.js';
import { find, type Found, type SettingSources } from '../settings/setting.js';

/** A domain by id or by name. */
export type DomainRef = { readonly id: string } | { readonly name: string };

/** A project by id, or by its name, which is unique in its domain only; silent domain: nobody named one. */
export type ProjectRef =
  { readonly id: string } | { readonly name: string; readonly domain: DomainRef | undefined };

/** What the `openstack` command takes when nobody names a domain (`OS_DEFAULT_DOMAIN`, an id). */
const DEFAULT_DOMAIN: DomainRef = { id: 'default' };

/** The project that the user wants to work in; an id beats a name of the same layer. */
export function readProject(given: SettingSources): ProjectRef | undefined {
  const project = find(given, 'projectId', 'projectName');
  if (project === undefined) return undefined;
  if (project.name === 'projectId') return { id: project.value };
  return {
    name: project.value,
    domain: domainOf(given, find(given, 'projectDomainId', 'projectDomainName')),
  };
}

/** The domain of the user, if the user is given by name. */
export function readUserDomain(given: SettingSources): DomainRef {
  return domainOf(given, find(given, 'userDomainId', 'userDomainName')) ?? DEFAULT_DOMAIN;
}

/** Keystone's `auth.scope` for the project. */
export function toProjectScope(project: ProjectRef): object {
  if ('id' in project) return { project };
  return { project: { name: project.name, domain: project.domain ?? DEFAULT_DOMAIN } };
}

/** Without a project there is no Heat: what to say about a password that comes without one. */
export function describeMissingProject(given: SettingSources): InputIssue {
  const domain = find(given, 'domainId', 'domainName');
  const instead = domain === undefined ? '' : `; a domain (${domain.from}) is not enough`;
  return {
    input: 'project-name',
    problem: `is missing: Heat works in a project, give it or project-id (OS_PROJECT_NAME, OS_PROJECT_ID)${instead}`,
  };
}

function domainOf(given: SettingSources, domain: Found | undefined): DomainRef | undefined {
  const found = domain ?? find(given, 'defaultDomainId', 'defaultDomainName', 'defaultDomain');
  if (found === undefined) return undefined;
  return found.name.endsWith('Name') ? { name: found.value } : { id: found.value };
}
