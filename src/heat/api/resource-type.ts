import * as v from 'valibot';
import { buildPath, decode, mapOf } from '../../http/index.js';
import { isTrue, json, optionalText, textOrEmpty } from '../schema.js';
import { RouteGroup } from '../route-group.js';

/** A resource type in a list: `get_types` in heat/engine/environment.py. */
export interface ResourceType {
  readonly name: string;
  /** Only with `withDescription`. */
  readonly description: string | undefined;
}

/** Properties and attributes of a resource type: `resource_schema` in heat/engine/service.py. */
export interface ResourceTypeSchema {
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** `SUPPORTED`, `DEPRECATED` … */
  readonly supportStatus: string;
}

/** What a property takes: `Schema` in heat/engine/properties.py. */
export interface PropertySchema {
  readonly type: string;
  readonly description: string | undefined;
  readonly required: boolean;
  /** True if a change does not replace the resource. */
  readonly updateAllowed: boolean;
  readonly immutable: boolean;
  /** `undefined` if there is none. */
  readonly defaultValue: unknown;
}

/** Keys: `list_resource_types` in heat/api/openstack/v1/stacks.py. */
export interface ResourceTypeQuery {
  /** A regular expression, anchored at the start. */
  readonly name?: string;
  /** The Heat release that introduced the type. */
  readonly version?: string;
  readonly supportStatus?: string;
  readonly withDescription?: boolean;
}

const typeSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((name): ResourceType => ({ name, description: undefined })),
  ),
  v.pipe(
    v.object({ resource_type: v.string(), description: optionalText }),
    v.transform((wire): ResourceType => ({ name: wire.resource_type, description: wire.description })),
  ),
]);

const propertySchema = v.pipe(
  v.object({
    type: textOrEmpty,
    description: optionalText,
    required: isTrue,
    update_allowed: isTrue,
    immutable: isTrue,
    default: v.optional(v.unknown()),
  }),
  v.transform(({ update_allowed: updateAllowed, default: defaultValue, ...same }): PropertySchema => ({
    ...same,
    updateAllowed,
    defaultValue,
  })),
);

const resourceTypeSchema = v.pipe(
  v.object({
    resource_type: v.string(),
    properties: mapOf(v.fallback(propertySchema, v.parse(propertySchema, {}))),
    attributes: v.fallback(mapOf(v.fallback(json, {})), {}),
    support_status: v.fallback(v.object({ status: textOrEmpty }), { status: '' }),
  }),
  v.transform((wire): ResourceTypeSchema => ({
    name: wire.resource_type,
    properties: wire.properties,
    attributes: wire.attributes,
    supportStatus: wire.support_status.status,
  })),
);

/** Resource types of the cloud. */
export class ResourceTypeRoutes extends RouteGroup {
  /** Lists the resource types that templates may use on this cloud. */
  async listResourceTypes(query: ResourceTypeQuery = {}): Promise<readonly ResourceType[]> {
    const response = await this.send({
      method: 'GET',
      path: '/resource_types',
      query: {
        name: query.name,
        version: query.version,
        support_status: query.supportStatus,
        with_description: query.withDescription,
      },
    });
    const schema = v.object({ resource_types: v.array(typeSchema) });
    return decode(schema, response, "Heat's list of resource types").resource_types;
  }

  /** Returns properties and attributes of a type. Throws a 404 `EntityNotFound` if unknown, a 403 if forbidden. */
  async showResourceType(type: string): Promise<ResourceTypeSchema> {
    const response = await this.send({ method: 'GET', path: buildPath`/resource_types/${type}` });
    return decode(resourceTypeSchema, response, "Heat's resource type");
  }

  /** Returns a template with one resource of the type and a parameter for each property. */
  async showResourceTypeTemplate(
    type: string,
    templateType: 'hot' | 'cfn' = 'hot',
  ): Promise<Readonly<Record<string, unknown>>> {
    const url = buildPath`/resource_types/${type}/template`;
    const response = await this.send({ method: 'GET', path: url, query: { template_type: templateType } });
    return decode(json, response, "Heat's template of a resource type");
  }
}
