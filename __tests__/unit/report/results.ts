import type { Failure, Result } from '../../../src/deploy/index.js';
import type { StackOutput } from '../../../src/heat/index.js';
import { createParameterValues } from '../../../src/report/parameter-values.js';
import { publicationOf, type Publication, type Telling } from '../../../src/report/publication.js';
import { createSecrets, type Secrets } from '../../../src/report/secrets.js';
import type { RunPage } from '../../../src/report/run-page.js';

/** A deploy that went well. */
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
  reason: 'no space',
  resources: [
    {
      path: 'group/0/disk',
      type: 'OS::Cinder::Volume',
      status: 'CREATE_FAILED',
      reason: 'no space',
      physicalId: undefined,
      place: { file: 'member.yaml', line: 7, column: 3 },
    },
  ],
  places: [{ file: 'member.yaml', line: 7, column: 3 }],
  requestId: 'req-77',
  next: 'Make room.',
};

export const QUIET: Telling = {
  maskedOutputs: [],
  passMaskedOutputs: false,
  exportOutputs: false,
  exportPrefix: '',
  outputsFile: undefined,
  summary: true,
  comment: 'never',
  commentParameters: [],
  environmentUrl: undefined,
};

/** What is published of a result; the secrets are those of a run that knows the ones given. */
export function published(
  result: Result,
  telling: Partial<Telling> = {},
  known: readonly string[] = [],
  page?: RunPage,
  values = createParameterValues(),
): Publication & { readonly registered: readonly string[]; readonly secrets: Secrets } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  known.forEach(secrets.add);
  return { ...publicationOf(result, { ...QUIET, ...telling }, secrets, page, values), registered, secrets };
}

/** Everything of a publication that leaves the step, as one text; what is printed goes through the last redaction. */
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
    secrets.redact(failure ?? ''),
  ].join('\n');
}

export const notices = ({ log }: Publication): string[] =>
  log.flatMap((item) => (item.kind === 'notice' ? [item.text] : []));
