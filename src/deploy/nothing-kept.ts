import { StackError } from '../errors/index.js';
import type { Files } from './context.js';
import type { Decision } from './decide.js';
import type { Wanted } from './request.js';

/** Refuses to create a stack without a template: with keep-existing an update does without one, but only an update. */
export function refuseNothingKept(
  { stackName, keepExisting }: Pick<Wanted, 'stackName' | 'keepExisting'>,
  { template }: Files,
  decision: Decision,
): void {
  if (!keepExisting || template !== undefined || decision === 'update' || decision === 'wait') return;
  const what =
    decision === 'create'
      ? `Stack ${stackName} is not there, so there is no template to keep (keep-existing: true)`
      : `Stack ${stackName} would be created anew, and keep-existing: true keeps no template for that`;
  throw new StackError(`${what}; nothing was touched`, {
    next: 'Give the step a template, which creates the stack, or check the name, the project and the region.',
  });
}
