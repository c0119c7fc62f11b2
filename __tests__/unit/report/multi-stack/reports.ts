import type { Plan, Result, StackRunResult } from '../../../../src/deploy/index.js';
import { createParameterValues } from '../../../../src/report/secrets/parameter-values.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import type { ReportingOptions } from '../../../../src/report/report-context.js';
import type { StepReport } from '../../../../src/report/step-report.js';
import type { MultiStackRun, ReportedStack } from '../../../../src/report/multi-stack/stack-report.js';
import { buildMultiStackReport } from '../../../../src/report/multi-stack/step-report.js';
import { FAILURE, QUIET, resultOf } from '../results.js';

const PAGE = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.example.com',
  url: 'https://github.example.com/acme/web/actions/runs/42',
  pathInRepository: (file: string) => file,
};

export const RULES = { maskedOutputs: [], passMaskedOutputs: false };

export function stack(key: string, ending: StackRunResult, rest: Partial<ReportedStack> = {}): ReportedStack {
  return { key, stackName: key, needs: [], rules: RULES, runResult: ending, ...rest };
}

/** Returns a stack with a result. */
export const ended = (
  key: string,
  result: Partial<Result> = {},
  rest: Partial<ReportedStack> = {},
): ReportedStack => stack(key, { kind: 'result', result: resultOf(result) }, rest);
export const failed = (key: string, rest: Partial<ReportedStack> = {}): ReportedStack =>
  ended(key, { outcome: 'failed', failure: FAILURE }, rest);
export const skipped = (key: string, ...because: string[]): ReportedStack =>
  stack(key, { kind: 'skipped', because }, { needs: because });

/** Returns the report on these stacks, and the secrets registered with the runner. */
export function published(
  stacks: readonly ReportedStack[],
  reporting: Partial<ReportingOptions> = {},
  rest: Partial<MultiStackRun> = {},
  parameterValues = createParameterValues(),
): StepReport & { readonly registered: readonly string[] } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  const several: MultiStackRun = {
    operation: 'deploy',
    durationMs: 5000,
    stacks,
    planHash: undefined,
    failOnNoChanges: false,
    ...rest,
  };
  const options = { ...QUIET, ...reporting };
  const publication = buildMultiStackReport(several, { options, secrets, page: PAGE, parameterValues });
  return { ...publication, registered };
}

/** Returns everything that leaves the step, with printed text before its last redaction. */
export const allText = ({ log, outputs, variables, file, summary, github, failure }: StepReport): string =>
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
  warnings: ['look out'],
  hash: 'p1-of-one',
};
