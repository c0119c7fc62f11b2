import type { Failure, Result } from '../../../src/deploy/index.js';
import type { StackOutput } from '../../../src/heat/index.js';
import { createParameterValues } from '../../../src/report/secrets/parameter-values.js';
import type { ReportingOptions } from '../../../src/report/report-context.js';
import { buildStepReport, type StepReport } from '../../../src/report/step-report.js';
import { createSecrets, type Secrets } from '../../../src/report/secrets/secrets.js';
import type { RunPage } from '../../../src/report/markdown/run-page.js';

/** A successful deploy. */
export function resultOf(rest: Partial<Result> = {}): Result {
  return {
    operation: 'deploy',
    outcome: 'created',
    changed: true,
    durationMs: 83_000,
    stack: {
      id: 'id-of-web',
      name: 'web',
      status: 'CREATE_COMPLETE',
      statusReason: 'Stack CREATE completed',
    },
    outputs: [],
    ...rest,
  };
}

export function outputOf(key: string, value: unknown, rest: Partial<StackOutput> = {}): StackOutput {
  return { key, value, description: '', error: undefined, ...rest };
}

export const FAILURE: Failure = {
  summary: 'Create of stack web failed: group/0/disk (OS::Cinder::Volume) is CREATE_FAILED: no space',
  code: 'stack-failed',
  reason: 'no space',
  resources: [
    {
      path: 'group/0/disk',
      type: 'OS::Cinder::Volume',
      status: 'CREATE_FAILED',
      reason: 'no space',
      physicalId: undefined,
      location: { file: 'member.yaml', line: 7, column: 3 },
    },
  ],
  locations: [{ file: 'member.yaml', line: 7, column: 3 }],
  requestId: 'req-77',
  hint: 'Make room.',
};

export const QUIET: ReportingOptions = {
  maskedOutputs: [],
  passMaskedOutputs: false,
  exportOutputs: false,
  exportPrefix: '',
  outputsFile: undefined,
  summary: true,
  comment: 'never',
  commentParameters: [],
  commentTitle: undefined,
  commentText: undefined,
  environmentUrl: undefined,
  dashboardUrl: undefined,
};

/** Returns the report on a result; the secrets are those known to the run. */
export function published(
  result: Result,
  reporting: Partial<ReportingOptions> = {},
  known: readonly string[] = [],
  page?: RunPage,
  parameterValues = createParameterValues(),
): StepReport & { readonly registered: readonly string[]; readonly secrets: Secrets } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  known.forEach(secrets.add);
  return {
    ...buildStepReport(result, { options: { ...QUIET, ...reporting }, secrets, page, parameterValues }),
    registered,
    secrets,
  };
}

/** Returns everything in a report that leaves the step, as one text; printed text passes through the last redaction. */
export function allText({
  log,
  outputs,
  variables,
  file,
  summary,
  failure,
  secrets,
}: ReturnType<typeof published>): string {
  return [
    ...log.map((item) => secrets.redact(JSON.stringify(item))),
    ...log.flatMap((item) => ('text' in item ? [secrets.redact(item.text)] : [])),
    ...[...outputs, ...variables].flat(),
    file?.text ?? '',
    summary ?? '',
    secrets.redact(failure?.message ?? ''),
  ].join('\n');
}

export const notices = ({ log }: StepReport): string[] =>
  log.flatMap((item) => (item.kind === 'notice' ? [item.text] : []));
