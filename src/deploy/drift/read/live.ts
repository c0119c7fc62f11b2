import { messageOf, RequestError } from '../../../errors/index.js';
import { isNotFound } from '../../../heat/index.js';
import type { Json } from '../../../template/index.js';
import type { ServiceReader } from '../../../services/index.js';
import type { Context } from '../../context.js';
import type { ListedResource } from '../../result/listed-resources.js';
import { isEmpty, isMap, valueAtPath } from '../compare/values.js';
import { findTypeRules } from '../types/index.js';
import type { ServiceRoute } from '../types/type-rules.js';

export type LiveObject =
  | { readonly kind: 'found'; readonly live: Json }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * Reads the live object: as Heat shows it, or else from its service. Heat shows nothing both for an object that no longer exists and
 * for a service that does not respond (`format_resource_attributes` in heat/engine/api.py), so only the service can tell.
 */
export async function readLiveObject(
  { heat, readService }: Pick<Context, 'heat' | 'readService'>,
  { type, resource }: ListedResource,
  properties: Json,
): Promise<LiveObject> {
  const { route, parts = {} } = findTypeRules(type);
  let attributes: Json | undefined;
  try {
    attributes = (await heat.getResource(resource.stack, resource.name)).attributes;
  } catch (error) {
    // Someone deleted the resource after it was listed.
    if (isNotFound(error)) return { kind: 'gone' };
    if (!(error instanceof RequestError) || error.status === undefined) throw error;
    return { kind: 'unknown', because: messageOf(error) };
  }
  const shown = showOf(attributes, route !== undefined);
  const object =
    shown === undefined
      ? await readRoute(readService, route, resource.physicalId, properties)
      : { kind: 'found' as const, live: shown };
  if (object.kind !== 'found') return object;
  const live: Record<string, unknown> = { ...object.live };
  for (const [key, part] of Object.entries(parts)) {
    if (!part.isNeeded(properties)) continue;
    const answer = await readRoute(readService, { ...part, key: '' }, resource.physicalId, properties);
    if (answer.kind === 'found') live[key] = answer.live[part.key];
  }
  return { kind: 'found', live };
}

/**
 * Returns the attributes, with those below `show`; `undefined` if Heat could not read the object. Heat then shows single attributes,
 * some of them from memory (the public key of a key pair), but never the id that every object of a service has.
 */
function showOf(attributes: Json | undefined, isObjectOfService: boolean): Json | undefined {
  const show = valueAtPath(attributes, ['show']);
  const shown = isMap(show) ? { ...attributes, ...show } : attributes;
  if (shown === undefined || (isObjectOfService && isEmpty(shown['id']))) return undefined;
  return Object.values(shown).every(isEmpty) ? undefined : shown;
}

async function readRoute(
  readService: ServiceReader | undefined,
  route: ServiceRoute | undefined,
  physicalId: string,
  properties: Json,
): Promise<LiveObject> {
  const path = route?.path(physicalId, properties);
  if (route === undefined || path === undefined)
    return { kind: 'unknown', because: 'Heat shows nothing of it' };
  const answer = await readService?.(route.service, path);
  if (answer === undefined) return { kind: 'unknown', because: 'Heat shows nothing of it' };
  if (answer.kind === 'missing') return { kind: 'gone' };
  if (answer.kind === 'silent') return { kind: 'unknown', because: answer.because };
  const live = route.key === '' ? answer.body : answer.body[route.key];
  return isMap(live)
    ? { kind: 'found', live }
    : { kind: 'unknown', because: 'its service returned something else' };
}
