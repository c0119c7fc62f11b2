/**
 * The requests to Heat and Keystone that the operations send, with the policy rule of each and the weakest role that its default
 * accepts. A test compares the rules of Heat with its code (heat/policies).
 */

/** A role of the project; `none`: no role is checked. */
export type Role = 'none' | 'reader' | 'member';

export interface Route {
  readonly service: 'Keystone' | 'Heat';
  readonly method: string;
  /** Path after `/v3` at Keystone, and after `/v1/{project}` at Heat. */
  readonly path: string;
  /** Name of the rule in the policy file of the service; empty if there is none. */
  readonly rule: string;
  readonly role: Role;
}

/** A request as it reached a service. */
export interface SentRequest {
  readonly service: string;
  readonly method: string;
  /** Path with the version. */
  readonly path: string;
  /** Key of the body of `POST …/actions`, such as `suspend`. */
  readonly action?: string;
}

const STACK = '/stacks/{name}/{id}';
const SNAPSHOT = `${STACK}/snapshots/{snapshot}`;
const RESOURCE = `${STACK}/resources/{resource}`;

/** Fixed names come before placeholders: the first match counts. */
export const ROUTES: readonly Route[] = [
  { service: 'Keystone', method: 'POST', path: '/auth/tokens', rule: '', role: 'none' },
  heat('GET', '/stacks', 'stacks:index', 'reader'),
  heat('POST', '/stacks', 'stacks:create', 'member'),
  heat('POST', '/stacks/preview', 'stacks:preview', 'reader'),
  heat('GET', '/stacks/{name}', 'stacks:lookup', 'reader'),
  heat('GET', STACK, 'stacks:show', 'reader'),
  heat('PUT', STACK, 'stacks:update', 'member'),
  heat('PATCH', STACK, 'stacks:update_patch', 'member'),
  heat('DELETE', STACK, 'stacks:delete', 'member'),
  heat('PUT', `${STACK}/preview`, 'stacks:preview_update', 'member'),
  heat('PATCH', `${STACK}/preview`, 'stacks:preview_update_patch', 'member'),
  heat('GET', `${STACK}/template`, 'stacks:template', 'reader'),
  heat('GET', `${STACK}/environment`, 'stacks:environment', 'reader'),
  heat('GET', `${STACK}/files`, 'stacks:files', 'reader'),
  heat('GET', `${STACK}/export`, 'stacks:export', 'member'),
  heat('DELETE', `${STACK}/abandon`, 'stacks:abandon', 'member'),
  heat('GET', `${STACK}/outputs`, 'stacks:list_outputs', 'reader'),
  heat('GET', `${STACK}/outputs/{output}`, 'stacks:show_output', 'reader'),
  heat('GET', `${STACK}/events`, 'events:index', 'reader'),
  heat('GET', `${STACK}/resources`, 'resource:index', 'reader'),
  heat('GET', RESOURCE, 'resource:show', 'reader'),
  heat('PATCH', RESOURCE, 'resource:mark_unhealthy', 'member'),
  heat('GET', `${RESOURCE}/events`, 'events:index', 'reader'),
  heat('GET', `${RESOURCE}/events/{event}`, 'events:show', 'reader'),
  heat('GET', `${RESOURCE}/metadata`, 'resource:metadata', 'reader'),
  heat('POST', `${RESOURCE}/signal`, 'resource:signal', 'reader'),
  heat('POST', `${STACK}/actions (suspend)`, 'actions:suspend', 'member'),
  heat('POST', `${STACK}/actions (resume)`, 'actions:resume', 'member'),
  heat('POST', `${STACK}/actions (check)`, 'actions:check', 'reader'),
  heat('POST', `${STACK}/actions (cancel_update)`, 'actions:cancel_update', 'member'),
  heat('POST', `${STACK}/actions (cancel_without_rollback)`, 'actions:cancel_without_rollback', 'member'),
  heat('GET', `${STACK}/snapshots`, 'stacks:list_snapshots', 'reader'),
  heat('POST', `${STACK}/snapshots`, 'stacks:snapshot', 'member'),
  heat('GET', SNAPSHOT, 'stacks:show_snapshot', 'reader'),
  heat('DELETE', SNAPSHOT, 'stacks:delete_snapshot', 'member'),
  heat('POST', `${SNAPSHOT}/restore`, 'stacks:restore_snapshot', 'member'),
  heat('POST', '/validate', 'stacks:validate_template', 'member'),
  heat('GET', '/resource_types', 'stacks:list_resource_types', 'reader'),
  heat('GET', '/resource_types/{type}', 'stacks:resource_schema', 'reader'),
  heat('GET', '/build_info', 'build_info:build_info', 'reader'),
];

function heat(method: string, path: string, rule: string, role: Role): Route {
  return { service: 'Heat', method, path, rule, role };
}

/** Returns the distinct routes of the requests, in the order of `ROUTES`. Throws for a request that no route describes. */
export function routesOf(requests: readonly SentRequest[]): readonly Route[] {
  const found = new Set(requests.map(routeOf));
  return ROUTES.filter((route) => found.has(route));
}

/** The strongest role that one of the routes needs. */
export function roleOf(routes: readonly Route[]): Role {
  const roles = ['member', 'reader'] as const;
  return roles.find((role) => routes.some((route) => route.role === role)) ?? 'none';
}

/** Returns the route of the request. Throws if no route describes it. */
export function routeOf({ service, method, path, action }: SentRequest): Route {
  const rest = path.replace(service === 'Heat' ? /^\/v1\/[^/]+/ : /^\/v3/, '');
  const full = action === undefined ? rest : `${rest} (${action})`;
  const route = ROUTES.find(
    (one) => one.service === service && one.method === method && toPattern(one.path).test(full),
  );
  if (route === undefined)
    throw new Error(`scripts/permissions/routes.ts does not describe ${service} ${method} ${full}`);
  return route;
}

function toPattern(path: string): RegExp {
  const escaped = path.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}
