import * as v from 'valibot';
import { decode, buildPath, withExactNumbers } from '../../http/index.js';
import { readAccepted, type Accepted } from './accepted.js';
import type { StackRef } from '../ref.js';
import { resourceSchema, type StackResource } from './resource.js';
import { json } from '../schema.js';
import type { SendRequest } from '../transport.js';

/** Keys: `index` in heat/api/openstack/v1/resources.py, which rejects any other with a 400. */
export interface ResourceListQuery {
  /** Levels of nested stacks to include, at most 5. */
  readonly nestedDepth?: number;
  /** Include attributes of the actual resources; slow. */
  readonly withDetail?: boolean;
  readonly type?: string;
  readonly statuses?: readonly string[];
  readonly names?: readonly string[];
  readonly actions?: readonly string[];
  readonly ids?: readonly string[];
  readonly physicalIds?: readonly string[];
}

/** `mark_unhealthy` in heat/api/openstack/v1/resources.py. */
export interface HealthMark {
  readonly unhealthy: boolean;
  readonly reason?: string;
}

export async function listResources(
  send: SendRequest,
  ref: StackRef,
  query: ResourceListQuery,
): Promise<readonly StackResource[]> {
  const response = await send({
    method: 'GET',
    path: buildPath`/stacks/${ref.name}/${ref.id}/resources`,
    query: {
      nested_depth: query.nestedDepth,
      with_detail: query.withDetail,
      type: query.type,
      status: query.statuses,
      name: query.names,
      action: query.actions,
      id: query.ids,
      physical_resource_id: query.physicalIds,
    },
  });
  return decode(v.object({ resources: v.array(resourceSchema) }), response, "Heat's resource list").resources;
}

export async function getResource(
  send: SendRequest,
  ref: StackRef,
  name: string,
  options: { readonly withAttributes?: readonly string[] },
): Promise<StackResource> {
  const response = await send({
    method: 'GET',
    path: toPath(ref, name),
    query: { with_attr: options.withAttributes },
  });
  return decode(v.object({ resource: resourceSchema }), withExactNumbers(response), "Heat's resource")
    .resource;
}

export async function getResourceMetadata(
  send: SendRequest,
  ref: StackRef,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await send({ method: 'GET', path: `${toPath(ref, name)}/metadata` });
  return decode(v.object({ metadata: json }), response, "Heat's resource metadata").metadata;
}

export async function markUnhealthy(
  send: SendRequest,
  ref: StackRef,
  name: string,
  mark: HealthMark,
): Promise<Accepted> {
  const body = {
    mark_unhealthy: mark.unhealthy,
    ...(mark.reason === undefined ? {} : { resource_status_reason: mark.reason }),
  };
  return readAccepted(await send({ method: 'PATCH', path: toPath(ref, name), json: body, retry: 'always' }));
}

export async function signalResource(
  send: SendRequest,
  ref: StackRef,
  name: string,
  details: Readonly<Record<string, unknown>> | undefined,
): Promise<Accepted> {
  return readAccepted(
    await send({
      method: 'POST',
      path: `${toPath(ref, name)}/signal`,
      ...(details === undefined ? {} : { json: details }),
    }),
  );
}

function toPath(ref: StackRef, name: string): string {
  return buildPath`/stacks/${ref.name}/${ref.id}/resources/${name}`;
}
