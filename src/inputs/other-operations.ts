import { didYouMeanClause } from '../errors/index.js';

/**
 * Commands of the OpenStack client, Terraform, Pulumi, CloudFormation and Bicep, by which a user looks for an operation. Only what a
 * search for a similar name does not find.
 */
export const OPERATIONS_OF_OTHER_TOOLS: ReadonlyMap<string, string> = new Map([
  ['apply', 'deploy'],
  ['up', 'deploy'],
  ['plan', 'preview'],
  ['diff', 'preview'],
  ['dry-run', 'preview'],
  ['what-if', 'preview'],
  ['destroy', 'delete'],
  ['down', 'delete'],
  ['remove', 'delete'],
  ['rm', 'delete'],
  ['output', 'outputs'],
  ['get', 'show'],
  ['describe', 'show'],
  ['status', 'show'],
  ['ls', 'list'],
  ['import', 'adopt'],
  ['refresh', 'drift'],
  ['detect-drift', 'drift'],
  ['fmt', 'lint'],
  ['create-stack', 'create'],
  ['update-stack', 'update'],
  ['delete-stack', 'delete'],
]);

/** Returns the end of a sentence, `; did you mean preview?`, or an empty string if no operation is meant. */
export function operationClause(name: string, operations: readonly string[]): string {
  const known = OPERATIONS_OF_OTHER_TOOLS.get(name.toLowerCase());
  return known === undefined ? didYouMeanClause(name, operations) : `; did you mean ${known}?`;
}
