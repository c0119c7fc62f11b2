import * as v from 'valibot';
import { withReservedPorts } from '../local-heat/ports.js';
import { readIfThere, writePrivate } from '../local-heat/private-file.js';
import type { CloudLayout } from './layout.js';
import { SERVICE_NAMES, SERVICES, type ServicePorts } from './services.js';

const PORTS = v.object({
  placement: v.number(),
  neutron: v.number(),
  glance: v.number(),
  cinder: v.number(),
  nova: v.number(),
});

/** Ports that the services were last started on; `undefined` before the first start. */
export async function findServicePorts({ ports }: CloudLayout): Promise<ServicePorts | undefined> {
  const written = await readIfThere(ports);
  return written === undefined ? undefined : v.parse(PORTS, JSON.parse(written));
}

/** Runs `work` with a free port for each service, the last one where that is free, and writes them down. */
export async function withServicePorts<T>(
  layout: CloudLayout,
  work: (ports: ServicePorts) => Promise<T>,
): Promise<T> {
  const last = await findServicePorts(layout);
  const requests = SERVICE_NAMES.map((name) => ({
    server: name,
    flag: 'a cloud of its own (--state)',
    preferred: last?.[name] ?? SERVICES[name].port,
    isFixed: false,
  }));
  return withReservedPorts(requests, async (numbers) => {
    const ports = v.parse(
      PORTS,
      Object.fromEntries(SERVICE_NAMES.map((name, index) => [name, numbers[index]])),
    );
    await writePrivate(layout.ports, JSON.stringify(ports));
    return work(ports);
  });
}
