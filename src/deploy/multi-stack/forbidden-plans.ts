import { messageOf, StackError, type SourceLocation } from '../../errors/index.js';
import { distinctLocations, toListLines } from '../plan/located-changes.js';
import type { ChangeRules } from '../request.js';
import type { StackRequest, StackRunResult, StackRunResults } from './types.js';

/** A stack with a request that can have `fail-on`. */
export interface GuardedStack {
  readonly key: string;
  readonly request: StackRequest | Pick<ChangeRules, 'failOn'>;
}

/** True if a plan of the stack has to be checked before the first stack is changed. */
export function hasForbiddenKinds({ request }: Pick<GuardedStack, 'request'>): boolean {
  return 'failOn' in request && request.failOn.length > 0;
}

/**
 * Throws a `StackError` if the preview of a stack with `fail-on` has forbidden changes, or failed. `results` are of previews of all
 * stacks, because one stack's plan can depend on another's.
 */
export function assertNoForbiddenPlans(tasks: readonly GuardedStack[], results: StackRunResults): void {
  const guarded = tasks.filter(hasForbiddenKinds);
  const lines = guarded.flatMap(({ key }) =>
    describeProblem(results.get(key)).map((text) => `${key}: ${text}`),
  );
  if (lines.length === 0) return;
  const message = [
    'The plans of these stacks have changes that fail-on forbids; nothing was changed',
    ...toListLines(lines),
  ].join('\n');
  throw new StackError(message, {
    failureCode: 'changes',
    locations: distinctLocations(guarded.flatMap(({ key }) => findLocations(results.get(key)))),
    hint: 'Check the plans. To accept the change of a resource, add its name, path or type to "allow".',
  });
}

function findLocations(runResult: StackRunResult | undefined): readonly SourceLocation[] {
  return runResult?.kind === 'result' ? (runResult.result.failure?.locations ?? []) : [];
}

function describeProblem(runResult: StackRunResult | undefined): string[] {
  if (runResult === undefined) return [];
  switch (runResult.kind) {
    case 'result': {
      const { failure } = runResult.result;
      return failure === undefined ? [] : [...(failure.problems ?? [failure.summary])];
    }
    case 'error':
      return [`it cannot be planned: ${messageOf(runResult.error)}`];
    case 'skipped':
      return [`it cannot be planned, because ${runResult.because.join(' and ')} cannot`];
  }
}
