import type { Json } from '../../../template/index.js';
import type { ServiceName } from '../../../services/index.js';
import type { PropertyRule, ResourceCheck } from '../compare/property-rule.js';

/** Where a service shows an object. */
export interface ServiceRoute {
  readonly service: ServiceName;
  /** Encoded path after the version; `undefined` if the resource has too little to build it. */
  readonly path: (physicalId: string, properties: Json) => string | undefined;
  /** Key of the object in the response. */
  readonly key: string;
  /** True if the service shows the object only to the user who created it. */
  readonly isPersonal?: true;
}

/** How the resources of a type are read and compared. */
export interface TypeRules {
  /** Rules by property. Other properties are compared with the live value of the same key. */
  readonly properties?: Readonly<Record<string, PropertyRule>>;
  /** What no single property states, by a name. */
  readonly checks?: Readonly<Record<string, ResourceCheck>>;
  /** The object in its service: read if Heat shows nothing, to tell whether the object is gone. */
  readonly route?: ServiceRoute;
  /** Parts of the live object that Heat does not show, by the key under which they are added. */
  readonly parts?: Readonly<
    Record<string, ServiceRoute & { readonly isNeeded: (properties: Json) => boolean }>
  >;
  /** False if the object at `route` no longer has what the resource stands for, such as an attachment. */
  readonly isPresent?: (live: Json, properties: Json) => boolean;
}

/** The object with the physical id at `/{plural}/{id}`. */
export function byId(service: ServiceName, plural: string, key: string): ServiceRoute {
  return { service, path: (id) => `/${plural}/${encodeURIComponent(id)}`, key };
}
