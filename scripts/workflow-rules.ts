/** What the workflows of this repository, and those that people copy from it, have to keep to. */
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<
    Record<string, { readonly steps?: readonly Step[]; readonly uses?: string } | null>
  >;
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The action itself: as a folder of this repository, or as its users name it. */
const OURS = /^(\.\/|your-organisation\/heat-stack-deploy@v\d+$)/;
/** What strangers can write: titles, branch names, tags, comments. In a script it would be run. */
const FROM_OUTSIDE =
  /\$\{\{[^}]*github\.(event\.(?!number\b|action\b|pull_request\.number\b)[\w.]+|head_ref|ref_name)[^}]*\}\}/;

/** Everything that a workflow does not keep to, by line of its text. */
export function workflowComplaints(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  const steps = jobs.flatMap(([job, body]) => [
    ...(body?.uses === undefined ? [] : [{ job, uses: body.uses }]),
    ...(body?.steps ?? []).map((step) => ({ job, ...step })),
  ]);
  return [
    ...(workflow.permissions === undefined ? ['it does not say which permissions it needs'] : []),
    ...(workflow.permissions === 'write-all' ? ['it takes every permission'] : []),
    ...steps.flatMap(({ job, uses }) =>
      uses === undefined || PINNED.test(uses) || OURS.test(uses)
        ? []
        : [`job ${job}: ${uses} is not pinned to a commit`],
    ),
    ...steps.flatMap((step) =>
      'run' in step && FROM_OUTSIDE.test(step.run ?? '')
        ? [`job ${step.job}: a script holds what strangers can write; give it by env`]
        : [],
    ),
  ];
}
