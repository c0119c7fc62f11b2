import { SignInError } from '../../errors/index.js';
import { withoutTrailingSlashes } from '../../http/index.js';
import type { Catalog, IssuedToken } from './keystone.js';
import type { Cloud } from '../settings/read-cloud.js';

/** Where Heat is. */
export interface Endpoint {
  /** Ends in `/v1/{project_id}`. */
  readonly url: string;
  readonly regionName: string | undefined;
}

const SERVICE = 'orchestration';

type CatalogEndpoint = Catalog[number]['endpoints'][number];

/** Heat's endpoint by region and interface, or the one given instead. Throws a `SignInError` with what there is. */
export function pickEndpoint(cloud: Cloud, token: IssuedToken, projectId: string): Endpoint {
  const { orchestrationEndpoint: override, regionName } = cloud;
  if (override !== undefined) {
    const { id: userId } = token.user;
    const ids = {
      project_id: projectId,
      tenant_id: projectId,
      ...(userId === undefined ? {} : { user_id: userId }),
    };
    const url = filledIn(override, ids);
    return { url: endpointUrl(url, projectId, 'orchestration-endpoint'), regionName };
  }
  const found = inRegion(cloud, token.catalog);
  const region = regionOf(found);
  return { url: endpointUrl(found.url ?? '', projectId, 'The catalog'), regionName: region ?? regionName };
}

function inRegion(cloud: Cloud, catalog: Catalog): CatalogEndpoint {
  const all = catalog.filter(({ type }) => type === SERVICE).flatMap(({ endpoints }) => endpoints);
  if (all.length === 0) throw noService(catalog);
  const { regionName, interface: wanted } = cloud;
  const here = regionName === undefined ? all : all.filter((endpoint) => regionOf(endpoint) === regionName);
  if (here.length === 0) {
    throw new SignInError(`Heat is not in region "${regionName}"; it is in ${regionsIn(all)}`, {
      hint: 'Set region-name (OS_REGION_NAME) to one of these; upper and lower case matter.',
    });
  }
  const fitting = here.filter((endpoint) => interfaceOf(endpoint) === wanted && (endpoint.url ?? '') !== '');
  const [first] = fitting;
  if (first === undefined) {
    const there = [...new Set(here.map((endpoint) => interfaceOf(endpoint) ?? '(none)'))].join(', ');
    throw new SignInError(`Heat has no ${wanted} endpoint in the catalog; it has: ${there}`, {
      hint: 'Set "interface" (OS_INTERFACE), or give the address in orchestration-endpoint.',
    });
  }
  if (new Set(fitting.map(regionOf)).size > 1) {
    throw new SignInError(`Heat is in several regions: ${regionsIn(fitting)}`, {
      hint: 'Choose one with region-name (OS_REGION_NAME).',
    });
  }
  return first;
}

function noService(catalog: Catalog): SignInError {
  const types = [...new Set(catalog.map(({ type }) => type))].sort().join(', ');
  const regions = regionsIn(catalog.flatMap(({ endpoints }) => endpoints));
  const has = catalog.length === 0 ? 'it is empty' : `it has: ${types} (regions: ${regions})`;
  return new SignInError(`The catalog has no service of type ${SERVICE}, which is Heat; ${has}`, {
    hint: 'Ask the operator of the cloud whether it offers Heat to the project. If it does, give its address in orchestration-endpoint.',
  });
}

const regionOf = (endpoint: CatalogEndpoint): string | undefined =>
  endpoint.region_id ?? endpoint.region ?? undefined;

const interfaceOf = (endpoint: CatalogEndpoint): string | undefined =>
  endpoint.interface?.replace(/URL$/, '');

function regionsIn(endpoints: readonly CatalogEndpoint[]): string {
  const names = new Set(endpoints.map((endpoint) => quoted(regionOf(endpoint))));
  return [...names].sort().join(', ');
}

function quoted(region: string | undefined): string {
  return region === undefined ? '(none)' : `"${region}"`;
}

/** `%(project_id)s` as in Python, `$(project_id)s` as in Keystone's own catalog templates. */
function filledIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/[%$]\((\w+)\)s/g, (whole, name: string) => values[name] ?? whole);
}

/** A version or project that the address leaves out is added: Heat's routes all begin with `/v1/{project_id}`. */
function endpointUrl(text: string, projectId: string, who: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new SignInError(`${who} gives an address of Heat that is no http(s) URL`, {
      hint: 'Give one such as https://heat.example.com:8004/v1/%(project_id)s in orchestration-endpoint.',
    });
  }
  const { origin, pathname } = new URL(text);
  const path = withoutTrailingSlashes(pathname);
  if (/\/v1\/[^/]+$/.test(path)) return `${origin}${path}`;
  return path.endsWith('/v1') ? `${origin}${path}/${projectId}` : `${origin}${path}/v1/${projectId}`;
}
