import { SignInError } from '../../errors/index.js';
import { withoutTrailingSlashes } from '../../http/index.js';
import type { Catalog, IssuedToken } from './keystone.js';
import type { Cloud } from '../settings/read-cloud.js';

/** Heat's endpoint. */
export interface Endpoint {
  /** Ends with `/v1/{project_id}`. */
  readonly url: string;
  readonly regionName: string | undefined;
}

const SERVICE = 'orchestration';

type CatalogEndpoint = Catalog[number]['endpoints'][number];

/** Returns Heat's endpoint by region and interface, or `orchestration-endpoint`. Throws a `SignInError` that lists the available ones. */
export function pickEndpoint(cloud: Cloud, token: IssuedToken, projectId: string): Endpoint {
  const { orchestrationEndpoint: override, regionName } = cloud;
  const { id: userId } = token.user;
  const ids = {
    project_id: projectId,
    tenant_id: projectId,
    ...(userId === undefined ? {} : { user_id: userId }),
  };
  const toUrl = (text: string, source: string): string =>
    toHeatUrl(fillInPlaceholders(text, ids), projectId, source);
  if (override !== undefined) return { url: toUrl(override, 'orchestration-endpoint'), regionName };
  const endpoint = findCatalogEndpoint(cloud, token.catalog);
  const region = regionOf(endpoint);
  // Keystone itself fills the placeholders of its catalog in. Other servers that answer like Keystone may not.
  return { url: toUrl(endpoint.url ?? '', 'the catalog'), regionName: region ?? regionName };
}

function findCatalogEndpoint(cloud: Cloud, catalog: Catalog): CatalogEndpoint {
  const endpoints = catalog.filter(({ type }) => type === SERVICE).flatMap(({ endpoints }) => endpoints);
  if (endpoints.length === 0) throw noHeatError(catalog);
  const { regionName, interface: requestedInterface } = cloud;
  const regionEndpoints =
    regionName === undefined ? endpoints : endpoints.filter((endpoint) => regionOf(endpoint) === regionName);
  if (regionEndpoints.length === 0) {
    throw new SignInError(
      `Heat is not available in region "${regionName}"; available regions: ${formatRegions(endpoints)}`,
      { hint: 'Set region-name (OS_REGION_NAME) to one of these; the name is case-sensitive.' },
    );
  }
  const matches = regionEndpoints.filter(
    (endpoint) => interfaceOf(endpoint) === requestedInterface && (endpoint.url ?? '') !== '',
  );
  const [first] = matches;
  if (first === undefined) {
    const hasInterface = regionEndpoints.some((endpoint) => interfaceOf(endpoint) === requestedInterface);
    if (hasInterface) {
      throw new SignInError(`The catalog has no address for the ${requestedInterface} endpoint of Heat`, {
        hint: 'Ask the operator to add it, or set orchestration-endpoint to the URL of Heat.',
      });
    }
    const interfaces = [
      ...new Set(regionEndpoints.map((endpoint) => interfaceOf(endpoint) ?? '(none)')),
    ].join(', ');
    throw new SignInError(
      `The catalog has no ${requestedInterface} endpoint for Heat; available interfaces: ${interfaces}`,
      { hint: 'Set "interface" (OS_INTERFACE), or set orchestration-endpoint to the URL of Heat.' },
    );
  }
  if (new Set(matches.map(regionOf)).size > 1) {
    throw new SignInError(`Heat is available in several regions: ${formatRegions(matches)}`, {
      hint: 'Select one with region-name (OS_REGION_NAME).',
    });
  }
  return first;
}

/**
 * Returns the URL of another service, with the region and interface of Heat's; `undefined` if the catalog has none. `types` are the
 * names under which clouds register the service, the preferred one first.
 */
export function findServiceUrl(
  { regionName, interface: requestedInterface }: Pick<Cloud, 'regionName' | 'interface'>,
  catalog: Catalog,
  types: readonly string[],
): string | undefined {
  const endpoints = types.flatMap((type) =>
    catalog.filter((service) => service.type === type).flatMap((service) => service.endpoints),
  );
  const match = endpoints.find(
    (endpoint) =>
      (regionName === undefined || regionOf(endpoint) === regionName) &&
      interfaceOf(endpoint) === requestedInterface &&
      URL.canParse(endpoint.url ?? ''),
  );
  return match?.url === undefined ? undefined : withoutTrailingSlashes(match.url);
}

function noHeatError(catalog: Catalog): SignInError {
  const types = [...new Set(catalog.map(({ type }) => type))].sort().join(', ');
  const regions = formatRegions(catalog.flatMap(({ endpoints }) => endpoints));
  const has = catalog.length === 0 ? 'it is empty' : `available services: ${types} (regions: ${regions})`;
  return new SignInError(`The catalog has no service of type ${SERVICE} (Heat); ${has}`, {
    hint: 'Ask the operator whether Heat is available to the project. If it is, set orchestration-endpoint to its URL.',
  });
}

const regionOf = (endpoint: CatalogEndpoint): string | undefined =>
  endpoint.region_id ?? endpoint.region ?? undefined;

const interfaceOf = (endpoint: CatalogEndpoint): string | undefined =>
  endpoint.interface?.replace(/URL$/, '');

function formatRegions(endpoints: readonly CatalogEndpoint[]): string {
  const names = new Set(endpoints.map((endpoint) => quoteRegion(regionOf(endpoint))));
  return [...names].sort().join(', ');
}

function quoteRegion(region: string | undefined): string {
  return region === undefined ? '(none)' : `"${region}"`;
}

/** Replaces `%(project_id)s` as in Python and `$(project_id)s` as in Keystone's catalog templates. */
function fillInPlaceholders(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/[%$]\((\w+)\)s/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Adds version and project if they are missing: all of Heat's routes begin with `/v1/{project_id}`. */
function toHeatUrl(text: string, projectId: string, who: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new SignInError(`The URL of Heat in ${who} is not a valid http(s) URL`, {
      hint: 'Set orchestration-endpoint to a URL such as https://heat.example.com:8004/v1/%(project_id)s.',
    });
  }
  const { origin, pathname } = new URL(text);
  const path = withoutTrailingSlashes(pathname);
  if (/\/v1\/[^/]+$/.test(path)) return `${origin}${path}`;
  return path.endsWith('/v1') ? `${origin}${path}/${projectId}` : `${origin}${path}/v1/${projectId}`;
}
