import * as v from 'valibot';
import { createItemReader, decode, withExactNumbers } from '../../http/index.js';
import { readAccepted, type Accepted } from './accepted.js';
import { stackPath, type StackRef } from '../ref.js';
import { resourceSchema, type StackResource } from './resource.js';
import { json } from '../schema.js';
import { RouteGroup } from '../route-group.js';

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

/** Resources of a stack. */
export class ResourceRoutes extends RouteGroup {
  /** Lists the resources, including nested ones down to `nestedDepth`; empty for a deleted stack. */
  async listResources(ref: StackRef, query: ResourceListQuery = {}): Promise<readonly StackResource[]> {
    const reader = createItemReader('resources', resourceSchema);
    const response = await this.send({
      method: 'GET',
      path: stackPath(ref, 'resources'),
      parse: reader.parse,
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
    return reader.decode(response, "Heat's resource list");
  }

  /** Returns a resource with its attributes. Throws a 404 `EntityNotFound`. */
  async getResource(
    ref: StackRef,
    name: string,
    options: { readonly withAttributes?: readonly string[] } = {},
  ): Promise<StackResource> {
    const response = await this.send({
      method: 'GET',
      path: stackPath(ref, 'resources', name),
      query: { with_attr: options.withAttributes },
    });
    return decode(v.object({ resource: resourceSchema }), withExactNumbers(response), "Heat's resource")
      .resource;
  }

  /** Returns a resource's metadata, which includes the data of signals. Throws a 404 `EntityNotFound`. */
  async getResourceMetadata(ref: StackRef, name: string): Promise<Readonly<Record<string, unknown>>> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'resources', name, 'metadata') });
    return decode(v.object({ metadata: json }), response, "Heat's resource metadata").metadata;
  }

  /** Marks a resource as unhealthy, so that the next update replaces it. `name` may be the physical id. */
  async markUnhealthy(ref: StackRef, name: string, mark: HealthMark): Promise<Accepted> {
    const body = {
      mark_unhealthy: mark.unhealthy,
      ...(mark.reason === undefined ? {} : { resource_status_reason: mark.reason }),
    };
    return readAccepted(
      await this.send({
        method: 'PATCH',
        path: stackPath(ref, 'resources', name),
        json: body,
        retry: 'always',
      }),
    );
  }

  /** Throws a 400 for a resource that does not support signals. */
  async signalResource(
    ref: StackRef,
    name: string,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<Accepted> {
    return readAccepted(
      await this.send({
        method: 'POST',
        path: stackPath(ref, 'resources', name, 'signal'),
        ...(details === undefined ? {} : { json: details }),
      }),
    );
  }
}
