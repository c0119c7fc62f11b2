import { createHeatTransport, type HeatTransport, type SendRequest } from './transport.js';

/** Base class of the groups of routes in `api/`: one method per route, whose body is the request. */
export class RouteGroup {
  protected readonly send: SendRequest;

  constructor(protected readonly transport: HeatTransport) {
    this.send = createHeatTransport(transport);
  }
}

type Constructor<T> = new (transport: HeatTransport) => T;

/** `A & B` for `A | B`. */
type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;

/** Returns a class that has the methods of all groups. */
export function combineRouteGroups<Groups extends readonly Constructor<RouteGroup>[]>(
  ...groups: Groups
): Constructor<Intersection<InstanceType<Groups[number]>>> {
  class Combined extends RouteGroup {}
  for (const { prototype } of groups) {
    for (const [name, method] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name !== 'constructor') Object.defineProperty(Combined.prototype, name, method);
    }
  }
  return Combined as unknown as Constructor<Intersection<InstanceType<Groups[number]>>>;
}
