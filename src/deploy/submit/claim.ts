import { isInProgress, type HeatClient, type Stack } from '../../heat/index.js';
import type { PendingRequest } from './pending-request.js';
import { findDifferences } from './sent-definition.js';

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
export async function createClaim(
  context: { readonly heat: Reader },
  asked: PendingRequest,
  row: Stack,
): Promise<Claim> {
  const { heat } = context;
  // Heat's times are whole seconds: an action that begins in the second in which ours ended has the same one.
  if (asked.hasEnded === true && isInProgress(row)) return foreignClaim(ANOTHER_ACTION);
  switch (asked.kind) {
    case 'create':
      return claimCreate(heat, asked, row);
    case 'update':
      return claimUpdate(heat, asked, row);
    case 'restore':
    case 'delete':
    case 'action':
      // Nothing is done about these: it is only told whether they have arrived.
      return row.updatedTime === asked.updatedTime && !isInProgress(row) ? NOT_ARRIVED : OWN;
  }
}

async function claimCreate(heat: Reader, asked: PendingRequest, row: Stack): Promise<Claim> {
  if (asked.stackId === undefined) {
    const why = await explainForeign(heat, asked, row);
    if (why !== undefined) return foreignClaim(why);
  }
  const isAnothers =
    row.action !== 'CREATE' && (row.action !== 'ROLLBACK' || (await hasOtherActions(heat, row)));
  return isAnothers ? foreignClaim(ANOTHER_ACTION) : OWN;
}

/** A rollback is of a create or of an update: the events tell. */
async function hasOtherActions(heat: Reader, { ref }: Stack): Promise<boolean> {
  const events = await heat.listEvents(ref, { resourceNames: [ref.name] });
  return events.some(
    ({ physicalId, action }) => physicalId === ref.id && action !== 'CREATE' && action !== 'ROLLBACK',
  );
}

async function claimUpdate(heat: Reader, asked: PendingRequest, row: Stack): Promise<Claim> {
  const { seen } = asked;
  if (seen === undefined && row.updatedTime === asked.updatedTime) return NOT_ARRIVED;
  // Heat's own rollback is never turned around, whoever's update it is of.
  if (row.action === 'ROLLBACK') return OWN;
  if (row.action !== 'UPDATE' || (seen !== undefined && row.updatedTime !== seen.updatedTime))
    return foreignClaim(ANOTHER_ACTION);
  const why = await explainForeign(heat, asked, row);
  return why === undefined ? OWN : foreignClaim(why);
}

/** What of the row is not what was sent, as a reason to leave it alone. */
async function explainForeign(
  heat: Reader,
  { sent, seen }: PendingRequest,
  row: Stack,
): Promise<string | undefined> {
  if (sent === undefined || (sent.templateDigest === undefined && seen === undefined))
    return 'nothing shows that it is what this step asked for';
  const differences = await findDifferences(sent, row, heat);
  return differences.length === 0
    ? undefined
    : `it is not what this step asked for (another ${differences.join(', ')})`;
}

function foreignClaim(why: string): Claim {
  return { kind: 'foreign', why };
}
