import { isInProgress, type HeatClient, type Stack } from '../../heat/index.js';
import type { PendingRequest } from './pending-request.js';
import { isCreatorTag } from './ownership.js';
import { findDifferences } from './sent-definition.js';

/** Who started the action that a stack's row shows. */
export type ActionOrigin =
  /** The action that this step requested. */
  | { readonly kind: 'own' }
  /** The stack is unchanged: the request has not arrived. */
  | { readonly kind: 'not-arrived' }
  /** An action of another client; `why` is the reason for the message. */
  | { readonly kind: 'foreign'; readonly why: string };

type Reader = Pick<HeatClient, 'getTemplate' | 'listEvents'>;

const OWN: ActionOrigin = { kind: 'own' };
const NOT_ARRIVED: ActionOrigin = { kind: 'not-arrived' };
const ANOTHER_ACTION = 'someone else has started another action on it';

/**
 * Returns who started the action that the row shows. Compares the id that Heat returned, the `updated_time` that the step saw, and
 * the template and tags that it sent; uses no clock. Anything that cannot be proven counts as another client's action.
 */
export async function determineActionOrigin(
  context: { readonly heat: Reader },
  pendingRequest: PendingRequest,
  row: Stack,
): Promise<ActionOrigin> {
  const { heat } = context;
  // Heat's times are whole seconds: another action that starts in the second in which this one ended has the same time.
  if (pendingRequest.hasEnded === true && isInProgress(row)) return foreignAction(ANOTHER_ACTION);
  switch (pendingRequest.kind) {
    case 'create':
      return originOfCreate(heat, pendingRequest, row);
    case 'adopt':
      return originOfAdopt(heat, pendingRequest, row);
    case 'update':
      return originOfUpdate(heat, pendingRequest, row);
    case 'restore':
    case 'delete':
    case 'abandon':
    case 'action':
      // `on-cancel` never undoes these: only report whether they arrived.
      return row.updatedTime === pendingRequest.updatedTime && !isInProgress(row) ? NOT_ARRIVED : OWN;
  }
}

async function originOfCreate(
  heat: Reader,
  pendingRequest: PendingRequest,
  row: Stack,
): Promise<ActionOrigin> {
  if (pendingRequest.stackId === undefined) {
    const reason =
      (await explainForeign(heat, pendingRequest, row)) ?? explainMissingCreator(pendingRequest, row);
    if (reason !== undefined) return foreignAction(reason);
  }
  const isForeign =
    row.action !== 'CREATE' && (row.action !== 'ROLLBACK' || (await hasOtherActions(heat, row)));
  return isForeign ? foreignAction(ANOTHER_ACTION) : OWN;
}

/** Another step with the same files creates an equal stack. Only the tag of the creator tells the two apart. */
function explainMissingCreator({ sent }: PendingRequest, { tags }: Stack): string | undefined {
  const creator = sent?.tags.find(isCreatorTag);
  return creator !== undefined && tags.includes(creator)
    ? undefined
    : 'it is unknown whether this step created it, because it has no tag of its creator (own: false)';
}

async function originOfAdopt(
  heat: Reader,
  pendingRequest: PendingRequest,
  row: Stack,
): Promise<ActionOrigin> {
  if (row.action !== 'ADOPT') return foreignAction(ANOTHER_ACTION);
  const reason =
    pendingRequest.stackId === undefined ? await explainForeign(heat, pendingRequest, row) : undefined;
  return reason === undefined ? OWN : foreignAction(reason);
}

/** True if the events show an action other than the create and its rollback. */
async function hasOtherActions(heat: Reader, { ref }: Stack): Promise<boolean> {
  const events = await heat.listEvents(ref, { resourceNames: [ref.name] });
  return events.some(
    ({ physicalId, action }) => physicalId === ref.id && action !== 'CREATE' && action !== 'ROLLBACK',
  );
}

async function originOfUpdate(
  heat: Reader,
  pendingRequest: PendingRequest,
  row: Stack,
): Promise<ActionOrigin> {
  const { seen: seenRow } = pendingRequest;
  if (seenRow === undefined && row.updatedTime === pendingRequest.updatedTime) return NOT_ARRIVED;
  // A rollback is never reverted, whichever update it belongs to.
  if (row.action === 'ROLLBACK') return OWN;
  if (row.action !== 'UPDATE' || (seenRow !== undefined && row.updatedTime !== seenRow.updatedTime))
    return foreignAction(ANOTHER_ACTION);
  const reason = await explainForeign(heat, pendingRequest, row);
  return reason === undefined ? OWN : foreignAction(reason);
}

/** Returns why the row does not match the request; `undefined` if it does. */
async function explainForeign(
  heat: Reader,
  { sent, seen: seenRow }: PendingRequest,
  row: Stack,
): Promise<string | undefined> {
  if (sent === undefined || (sent.templateDigest === undefined && seenRow === undefined))
    return 'it is unknown whether this step requested it';
  const differences = await findDifferences(sent, row, heat);
  return differences.length === 0
    ? undefined
    : `it does not match the request of this step (different ${differences.join(', ')})`;
}

function foreignAction(reason: string): ActionOrigin {
  return { kind: 'foreign', why: reason };
}
