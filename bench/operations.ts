import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Bench } from './pairs.js';
import { openProxy, type Seen } from './proxy.js';
import { writeTemplate } from './stacks.js';

/** What one operation asked of Keystone and Heat. */
export interface OperationResult {
  readonly title: string;
  readonly requests: readonly { readonly request: string; readonly times: number }[];
}

const VERSION = 'heat_template_version: 2021-04-16\n';
const template = (value: string): string =>
  `${VERSION}resources:\n  value:\n    type: OS::Heat::Value\n    properties: { value: ${value} }\noutputs:\n  out: { value: ${value} }\n`;

/** Runs every operation once, on one stack, in an order in which each finds what it needs. */
export async function countRequests(bench: Bench): Promise<OperationResult[]> {
  const folder = path.join(bench.folder, 'templates', 'operations');
  const one = await writeTemplate(path.join(folder, 'one'), { 'root.yaml': template('one') });
  const other = await writeTemplate(path.join(folder, 'other'), { 'root.yaml': template('other') });
  const stack = `bench-${randomUUID()}`;
  const steps: readonly (readonly [title: string, inputs: Readonly<Record<string, string>>])[] = [
    ['deploy: create', { template: one }],
    ['deploy: nothing to change', { template: one }],
    ['deploy: update', { template: other }],
    ['preview of an update', { operation: 'preview', template: one }],
    ['validate', { operation: 'validate', template: one }],
    ['check', { operation: 'check' }],
    ['suspend', { operation: 'suspend' }],
    ['resume', { operation: 'resume' }],
    ['snapshot', { operation: 'snapshot', snapshot: 'bench' }],
    ['restore', { operation: 'restore', snapshot: 'bench' }],
    ['show', { operation: 'show' }],
    ['outputs', { operation: 'outputs' }],
    ['resources', { operation: 'resources' }],
    ['resource', { operation: 'resource', 'resource-name': 'value' }],
    ['events', { operation: 'events' }],
    ['template', { operation: 'template' }],
    ['list', { operation: 'list', 'stack-name': '' }],
    ['delete', { operation: 'delete' }],
    ['delete of what is not there', { operation: 'delete' }],
  ];
  const results: OperationResult[] = [];
  for (const [title, inputs] of steps) {
    const requests = await requestsOf(bench, { 'stack-name': stack, ...inputs });
    bench.say(`${title}: ${requests.reduce((sum, { times }) => sum + times, 0)} requests`);
    results.push({ title, requests });
  }
  return results;
}

async function requestsOf(
  bench: Bench,
  inputs: Readonly<Record<string, string>>,
): Promise<OperationResult['requests']> {
  const proxy = await openProxy(bench.heat.authUrl, bench.heat.heatUrl);
  try {
    await bench.ours.step(inputs, { ...bench.env, OS_AUTH_URL: proxy.authUrl });
    const inOrder = [...proxy.seen].sort((left, right) => left.at - right.at);
    const counts = new Map<string, number>();
    for (const request of inOrder.map(requestName)) counts.set(request, (counts.get(request) ?? 0) + 1);
    return [...counts].map(([request, times]) => ({ request, times }));
  } finally {
    proxy.close();
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Keys that change what is asked for; paging and order do not. */
const DISTINGUISHING_KEYS = ['resolve_outputs', 'nested_depth', 'marker', 'resource_status', 'tags'];

/** `GET /stacks/{name}/{id}/events?nested_depth`: without project, names and ids. */
export function requestName({ method, path: asked, keys }: Pick<Seen, 'method' | 'path' | 'keys'>): string {
  const segments = asked.split('/').slice(asked.startsWith('/v1/') ? 3 : 2);
  const named = segments.map((segment, index) => {
    if (ID.test(segment)) return '{id}';
    const before = segments[index - 1];
    return (before === 'stacks' && segment !== 'preview') || before === 'resources' ? '{name}' : segment;
  });
  const shown = DISTINGUISHING_KEYS.filter((key) => keys.includes(key));
  return `${method} /${named.join('/')}${shown.length === 0 ? '' : `?${shown.join('&')}`}`;
}
