import { isDeleted, type Stack } from '../../heat/index.js';
import type { Json } from '../../template/index.js';
import type { Context } from '../context.js';
import {
  listHolders,
  listResources,
  STACK_TYPE,
  type ListedResource,
  type Listing,
} from '../result/listed-resources.js';
import { compareResource } from './compare/compare-resource.js';
import type { Difference, RelatedResources } from './compare/property-rule.js';
import { HIDDEN_TEXT, toDrift, type Drift, type PropertyDrift, type ResourceDrift } from './drift.js';
import { DeployedEvents, type DeployedProperties } from './read/deployed.js';
import { findHiddenValues, type IsHidden, type TemplateOfStack } from './read/hidden-values.js';
import { mapLimited } from '../map-limited.js';
import { readLiveObject } from './read/live.js';
import { Lookups } from './read/lookups.js';
import { readTemplateTree } from './read/template-tree.js';
import { relateResources } from './read/related.js';
import { existsOnlyInHeat, findTypeRules } from './types/index.js';

/** Number of resources that are read at the same time, so that no service is flooded. */
const CONCURRENT_READS = 6;

type Deployed = Extract<DeployedProperties, { readonly kind: 'found' }>;

/** Reads the stack and compares each of its resources with its live object. Changes nothing. */
export async function readDrift(context: Context, stack: Stack): Promise<Drift> {
  const { heat } = context;
  const listing = await listResources(heat, stack.ref);
  const { resources, unlisted } = listing;
  const templates = await readTemplateTree(heat, stack, listing, CONCURRENT_READS);
  const compared = resources.filter(isCompared);
  const events = new DeployedEvents(heat);
  const deployed = await mapLimited(compared, CONCURRENT_READS, async (one) => ({
    one,
    properties: await events.readProperties(one),
  }));
  const related = relateResources(
    deployed.map(({ one, properties }) => ({
      ...one,
      properties: properties.kind === 'found' ? properties.properties : {},
    })),
  );
  const lookups = new Lookups(context.readService);
  const results = await mapLimited(deployed, CONCURRENT_READS, async ({ one, properties }) => {
    if (properties.kind === 'unknown') return toUnknown(one, properties.because);
    return compareWithLive(context, one, properties, { stack, related, lookups, templates });
  });
  const unread = unlisted.map(({ path, type, because }): ResourceDrift => ({
    path,
    type,
    physicalId: undefined,
    status: 'unknown',
    properties: [],
    unknown: [because],
  }));
  const gone = await findGoneStacks(context, listing);
  return toDrift({ name: stack.name, id: stack.id }, [...results, ...gone, ...unread]);
}

/** Returns the nested stacks that no longer exist: Heat lists nothing in them, as in one that is empty. */
async function findGoneStacks(
  { heat }: Context,
  { resources, unlisted }: Listing,
): Promise<readonly ResourceDrift[]> {
  const known = new Set([
    ...resources.flatMap(({ path }) => listHolders(path)),
    ...unlisted.map(({ path }) => path),
  ]);
  const silent = resources.filter((one) => isStack(one) && !known.has(one.path));
  const found = await mapLimited(silent, CONCURRENT_READS, async (one): Promise<ResourceDrift[]> => {
    const ref = one.resource.nested ?? (await heat.findStack(one.resource.physicalId));
    const stack = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
    return stack === undefined || isDeleted(stack) ? [{ ...toResult(one), status: 'gone' }] : [];
  });
  return found.flat();
}

function isStack({ type, resource }: ListedResource): boolean {
  return resource.nested !== undefined || (type === STACK_TYPE && resource.physicalId !== '');
}

/** Nested stacks consist of their resources, and Heat alone keeps the objects of its own types. */
function isCompared({ type, resource }: ListedResource): boolean {
  return resource.nested === undefined && type !== STACK_TYPE && !existsOnlyInHeat(type);
}

interface Comparing {
  readonly stack: Stack;
  readonly related: RelatedResources;
  readonly lookups: Lookups;
  readonly templates: ReadonlyMap<string, TemplateOfStack>;
}

async function compareWithLive(
  context: Context,
  one: ListedResource,
  { properties, isCreatedByHeat }: Deployed,
  { stack, related, lookups, templates }: Comparing,
): Promise<ResourceDrift> {
  const { resource, type } = one;
  const object = await readLiveObject(context, one, properties);
  if (object.kind === 'unknown') return toUnknown(one, object.because);
  const { isPresent, route } = findTypeRules(type);
  if (object.kind === 'gone' && route?.isPersonal === true && !isOwner(context, stack))
    return toUnknown(one, describePersonal(stack));
  if (object.kind === 'gone' || isPresent?.(object.live, properties) === false)
    return { ...toResult(one), status: 'gone' };
  const { differences, unknown } = await lookups.complete((lookup) =>
    compareResource(
      {
        type,
        name: resource.name,
        stackName: resource.stack.name,
        physicalId: resource.physicalId,
        properties,
        live: object.live,
        isCreatedByHeat,
        isRunning: stack.action !== 'SUSPEND' && resource.action !== 'SUSPEND',
        related,
      },
      lookup,
    ),
  );
  const template = templates.get(resource.stack.id);
  const isHidden = template === undefined ? () => true : findHiddenValues(template, resource.name);
  if (template?.template !== undefined) registerSecrets(context, properties, isHidden);
  const drifts = differences.map((difference) => toPropertyDrift(difference, isHidden(difference.path)));
  const status = drifts.length > 0 ? 'changed' : unknown.length > 0 ? 'unknown' : 'unchanged';
  return { ...toResult(one), status, properties: drifts, unknown };
}

function toPropertyDrift({ path, before, after }: Difference, hidden: boolean): PropertyDrift {
  const hide = (text: string | undefined): string | undefined =>
    hidden && text !== undefined ? HIDDEN_TEXT : text;
  return { name: path.join('.'), before: hide(before), after: hide(after), hidden };
}

/** True if the step has signed in as the user who created the stack. False if one of the two is unknown. */
function isOwner({ userName }: Context, { owner }: Stack): boolean {
  return userName !== undefined && userName === owner;
}

function describePersonal({ owner }: Stack): string {
  const user = owner === undefined ? 'that user' : `"${owner}"`;
  return `its service shows it only to the user who created it: run drift as ${user} to know whether it still exists`;
}

/** Registers the texts of all hidden values, which the live object can also have elsewhere. */
function registerSecrets({ onSecret }: Context, properties: Json, isHidden: IsHidden): void {
  if (onSecret === undefined) return;
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && isHidden(path)) onSecret(value);
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) visit(item, isList ? path : [...path, key]);
  };
  visit(properties, []);
}

function toUnknown(one: ListedResource, because: string): ResourceDrift {
  return { ...toResult(one), status: 'unknown', unknown: [because] };
}

function toResult({ path, type, resource }: ListedResource): ResourceDrift {
  const physicalId = resource.physicalId === '' ? undefined : resource.physicalId;
  return { path, type, physicalId, status: 'unchanged', properties: [], unknown: [] };
}
