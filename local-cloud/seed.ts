import * as v from 'valibot';
import type { ProjectToken } from '../local-heat/keystone-api.js';
import { serviceUrl, type ServicePorts } from './services.js';

/** Name, virtual CPUs, MiB of memory, GiB of disk: `m1.huge` fits no host, `m1.giant` exceeds the quota of cores. */
const FLAVORS = [
  ['m1.tiny', 1, 512, 1],
  ['m1.small', 1, 2048, 20],
  ['m1.medium', 2, 4096, 40],
  ['m1.huge', 8, 16_384, 100_000],
  ['m1.giant', 64, 4096, 40],
] as const;
const IMAGES = ['cirros-0.6', 'debian-12', 'ubuntu-24.04'] as const;
const VOLUME_TYPES = ['standard', 'fast'] as const;
const EXTERNAL_NETWORK = 'public';
const EXTERNAL_SUBNET = {
  name: 'public-subnet',
  ip_version: 4,
  cidr: '203.0.113.0/24',
  gateway_ip: '203.0.113.1',
  enable_dhcp: false,
  allocation_pools: [{ start: '203.0.113.10', end: '203.0.113.250' }],
} as const;

const REQUEST_TIMEOUT_MS = 60_000;

/** What an operator gives its users: flavors, images, volume types and a network to the outside. */
export async function seedCloud({ token, projectId }: ProjectToken, ports: ServicePorts): Promise<void> {
  const send = sender(token);
  await Promise.all([
    seedFlavors(send, serviceUrl(ports, 'nova')),
    seedImages(send, serviceUrl(ports, 'glance')),
    seedExternalNetwork(send, serviceUrl(ports, 'neutron')),
    seedVolumeTypes(send, `${serviceUrl(ports, 'cinder')}/v3/${projectId}`),
  ]);
}

async function seedFlavors(send: Send, nova: string): Promise<void> {
  for (const [name, vcpus, ram, disk] of FLAVORS)
    await send('POST', `${nova}/v2.1/flavors`, { flavor: { name, vcpus, ram, disk } });
}

async function seedImages(send: Send, glance: string): Promise<void> {
  const form = { disk_format: 'raw', container_format: 'bare', visibility: 'public' };
  for (const name of IMAGES) {
    const image = await send('POST', `${glance}/v2/images`, { name, ...form });
    const { id } = v.parse(v.object({ id: v.string() }), image);
    await send('PUT', `${glance}/v2/images/${id}/file`, `nothing boots from this ${name}`);
  }
}

async function seedExternalNetwork(send: Send, neutron: string): Promise<void> {
  const made = await send('POST', `${neutron}/v2.0/networks`, {
    network: {
      name: EXTERNAL_NETWORK,
      'router:external': true,
      'provider:network_type': 'flat',
      'provider:physical_network': 'outside',
    },
  });
  const { network } = v.parse(v.object({ network: v.object({ id: v.string() }) }), made);
  await send('POST', `${neutron}/v2.0/subnets`, { subnet: { network_id: network.id, ...EXTERNAL_SUBNET } });
}

async function seedVolumeTypes(send: Send, cinder: string): Promise<void> {
  for (const name of VOLUME_TYPES) await send('POST', `${cinder}/types`, { volume_type: { name } });
}

/** A string travels as bytes, anything else as JSON. */
type Send = (method: 'POST' | 'PUT', url: string, body: unknown) => Promise<unknown>;

function sender(token: string): Send {
  return async (method, url, body) => {
    const isText = typeof body === 'string';
    const response = await fetch(url, {
      method,
      headers: {
        'x-auth-token': token,
        'content-type': isText ? 'application/octet-stream' : 'application/json',
      },
      body: isText ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
}
