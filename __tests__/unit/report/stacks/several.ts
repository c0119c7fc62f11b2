import type { Plan, Result, StackEnding } from '../../../../src/deploy/index.js';
import { createParameterValues } from '../../../../src/report/parameter-values.js';
import { createSecrets } from '../../../../src/report/secrets.js';
import type { Publication, Telling } from '../../../../src/report/publication.js';
import type { Several, StackOfSeveral } from '../../../../src/report/stacks/stack-report.js';
import { severalPublicationOf } from '../../../../src/report/stacks/stacks-publication.js';
import { FAILURE, QUIET, resultOf } from '../results.js';

const PAGE = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.example.com',
  url: 'https://github.example.com/acme/web/actions/runs/42',
  pathInRepository: (file: string) => file,
};

export const RULES = { maskedOutputs: [], passMaskedOutputs: false };

export function stack(key: string, ending: StackEnding, rest: Partial<StackOfSeveral> = {}): StackOfSeveral {
  return { key, stackName: key, needs: [], rules: RULES, ending, ...rest };
}

/** A stack that came to a result. */
export const ended = (
  key: string,
  result: Partial<Result> = {},
  rest: Partial<StackOfSeveral> = {},
): StackOfSeveral => stack(key, { kind: 'result', result: resultOf(result) }, rest);
export const failed = (key: string, rest: Partial<StackOfSeveral> = {}): StackOfSeveral =>
  ended(key, { outcome: 'failed', failure: FAILURE }, rest);
export const skipped = (key: string, ...because: string[]): StackOfSeveral =>
  stack(key, { kind: 'skipped', because }, { needs: because });

/** What is told of these stacks, and which secrets the runner was told of. */
export function published(
  stacks: readonly StackOfSeveral[],
  telling: Partial<Telling> = {},
  rest: Partial<Several> = {},
  values = createParameterValues(),
): Publication & { readonly registered: readonly string[] } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  const several: Several = {
    operation: 'deploy',
    durationMs: 5000,
    stacks,
    planHash: undefined,
    failOnNoChanges: false,
    ...rest,
  };
  const publication = severalPublicationOf(several, { ...QUIET, ...telling }, secrets, PAGE, values);
  return { ...publication, registered };
}

/** Everything that leaves the step, what is printed before its last redaction. */
export const allText = ({ log, outputs, variables, file, summary, github, failure }: Publication): string =>
  JSON.stringify([log, ...outputs, ...variables, file, summary, github, failure]);

export const PLAN: Plan = {
  stack: { name: 'web', id: undefined, status: undefined },
  kind: 'update',
  changes: [{ path: 'server', type: 'OS::Nova::Server', action: 'replace', values: [], notes: [] }],
  unchanged: 2,
  parameters: [],
  outputs: [],
  files: [],
  definition: [],
  unseen: [],
  cautions: ['look out'],
  hash: 'p1-of-one',
};
