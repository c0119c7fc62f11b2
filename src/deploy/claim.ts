import { isInProgress, type HeatClient, type Stack } from '../heat/index.js';
import type { Asked } from './asked.js';
import { differencesTo } from './sent-definition.js';

/** Whose work a stack shows. */
export type Claim =
  /** The action that this step asked for. */
  | { readonly kind: 'own' }
  /** What was there before: the request has not arrived. */
  | { readonly kind: 'not-arrived' }
  /** Somebody else's; `why` is told with the stack. */
  | { readonly kind: 'foreign'; readonly why: string };

type Reader = Pick<HeatClient, 'getTemplate' | 'listEvents'>;

const OWN: Claim = { kind: 'own' };
const NOT_ARRIVED: Claim = { kind: 'not-arrived' };
const ANOTHER_ACTION = 'somebody else has begun another action on it';

/**
 * Returns whose action the row shows, by identity: the id that Heat answered, the row's own `updated_time` as the step saw it, the
 * template and tags that were sent. No clock decides; what cannot be proven is somebody else's.
 */
export async function claimOf(context: { readonly heat: Reader }, asked: Asked, row: Stack): Promise<Claim> {
  const { heat } = context;
  switch (asked.what) {
    case 'create':
      return claimOfCreate(heat, asked, row);
    case 'update':
      return claimOfUpdate(heat, asked, row);
    case 'restore':
    case 'delete':
    case 'action':
      // Nothing is done about these: it is only told whether they have arrived.
      return row.updatedTime === asked.updatedTime && !isInProgress(row) ? NOT_ARRIVED : OWN;
  }
}

async function claimOfCreate(heat: Reader, asked: Asked, row: Stack): Promise<Claim> {
  if (asked.stackId === undefined) {
    const why = await strangeness(heat, asked, row);
    if (why !== undefined) return foreign(why);
  }
  const isAnothers =
    row.action !== 'CREATE' && (row.action !== 'ROLLBACK' || (await hasOtherActions(heat, row)));
  return isAnothers ? foreign(ANOTHER_ACTION) : OWN;
}

/** A rollback is of a create or of an update: the events tell. */
async function hasOtherActions(heat: Reader, { ref }: Stack): Promise<boolean> {
  const events = await heat.listEvents(ref, { resourceNames: [ref.name] });
  return events.some(
    ({ physicalId, action }) => physicalId === ref.id && action !== 'CREATE' && action !== 'ROLLBACK',
  );
}

async function claimOfUpdate(heat: Reader, asked: Asked, row: Stack): Promise<Claim> {
  const { seen } = asked;
  if (seen === undefined && row.updatedTime === asked.updatedTime) return NOT_ARRIVED;
  // Heat's own rollback is never turned around, whoever's update it is of.
  if (row.action === 'ROLLBACK') return OWN;
  if (row.action !== 'UPDATE' || (seen !== undefined && row.updatedTime !== seen.updatedTime))
    return foreign(ANOTHER_ACTION);
  const why = await strangeness(heat, asked, row);
  return why === undefined ? OWN : foreign(why);
}

/** What of the row is not what was sent, as a reason to leave it alone. */
async function strangeness(heat: Reader, { sent, seen }: Asked, row: Stack): Promise<string | undefined> {
  if (sent === undefined || (sent.templateDigest === undefined && seen === undefined))
    return 'nothing shows that it is what this step asked for';
  const differences = await differencesTo(sent, row, heat);
  return differences.length === 0
    ? undefined
    : `it is not what this step asked for (another ${differences.join(', ')})`;
}

function foreign(why: string): Claim {
  return { kind: 'foreign', why };
}
