import type { Http } from '../http/index.js';
import { DeployedRoutes } from './api/deployed.js';
import { EventRoutes } from './api/events.js';
import { OutputRoutes } from './api/outputs.js';
import { PreviewRoutes } from './api/previews.js';
import { ResourceRoutes } from './api/resources.js';
import { ResourceTypeRoutes } from './api/resource-type.js';
import { ServerRoutes } from './api/server.js';
import { SnapshotRoutes } from './api/snapshots.js';
import { SoftwareDeploymentRoutes } from './api/software-deployments.js';
import { StackListRoutes } from './api/stack-list.js';
import { StackRoutes } from './api/stacks.js';
import { ValidationRoutes } from './api/validation.js';
import { combineRouteGroups } from './route-group.js';
import { ServerClock, type HeatConnection, type HeatTransport, type Resend } from './transport.js';

const AllRoutes = combineRouteGroups(
  StackListRoutes,
  StackRoutes,
  DeployedRoutes,
  PreviewRoutes,
  OutputRoutes,
  ResourceRoutes,
  EventRoutes,
  SnapshotRoutes,
  SoftwareDeploymentRoutes,
  ValidationRoutes,
  ResourceTypeRoutes,
  ServerRoutes,
);

/**
 * Client of Heat's REST API, one method per route. All methods throw a `RequestError` (no response, or a status of 400 and
 * above) or a `DecodeError` (the response does not match the schema). Routes: `API` in heat/api/openstack/v1/__init__.py.
 */
export class HeatClient extends AllRoutes {
  constructor(
    connection: HeatConnection,
    http: Http,
    signal?: AbortSignal,
    {
      clock = new ServerClock(),
      onStack,
      onStackAbsent,
      resend,
    }: Partial<Pick<HeatTransport, 'clock' | 'onStack' | 'onStackAbsent' | 'resend'>> = {},
  ) {
    super({ connection, http, signal, clock, onStack, onStackAbsent, resend });
  }

  /** Current time of Heat's clock in whole seconds, based on its last response; `undefined` before the first. */
  serverNow(): Date | undefined {
    return this.transport.clock.now();
  }

  /** Returns a client whose requests are aborted with the signal. */
  within(signal: AbortSignal): HeatClient {
    const { connection, http, ...rest } = this.transport;
    return new HeatClient(connection, http, signal, rest);
  }

  /** Returns a client that sends each of its requests through `resend`. */
  through(resend: Resend): HeatClient {
    const { connection, http, signal, ...rest } = this.transport;
    return new HeatClient(connection, http, signal, { ...rest, resend });
  }
}
