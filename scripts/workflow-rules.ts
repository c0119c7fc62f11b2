/** What the workflows of this repository, and those that people copy from it, have to keep to. */
import { parse } from 'yaml';
import { ACTION } from './action-name.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on?:
    string | readonly string[] | Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: string | Group;
  readonly jobs?: Readonly<
    Record<
      string,
      {
        readonly steps?: readonly Step[];
        readonly uses?: string;
        readonly concurrency?: string | Group;
      } | null
    >
  >;
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The action itself: as a folder of this repository, or as its users name it. */
const isOurs = (uses: string): boolean =>
  uses.startsWith('./') || (uses.startsWith(`${ACTION}@`) && /@v\d+$/.test(uses));
/** What strangers can write: titles, branch names, tags, comments. In a script it would be run. */
const FROM_OUTSIDE =
  /\$\{\{[^}]*github\.(event\.(?!number\b|action\b|pull_request\.number\b)[\w.]+|head_ref|ref_name)[^}]*\}\}/;

/** The oldest checkout on a Node that runners have: v4 and older are for Node 20, which they dropped in September 2026. */
const CHECKOUT_LEAST = 7;

/** Checkouts, in workflows and documents, that are older than the current one; pinned ones name their version behind the commit. */
export function checkoutComplaints(text: string): string[] {
  return [...text.matchAll(/actions\/checkout@(?:v|[0-9a-f]{40} # v)(\d+)\S*/g)].flatMap(([found, major]) =>
    Number(major) < CHECKOUT_LEAST ? [`${found} is older than v${CHECKOUT_LEAST}`] : [],
  );
}

/**
 * Groups that several workflows share though one of them would cancel the others: only one run of a group can wait, and the
 * next one cancels it, unless the group has `queue: max`. A workflow that starts for every label does that to itself: a run for another
 * label, whose jobs are all skipped, cancels one that waits to delete a stack. `workflows`: texts by file.
 */
export function concurrencyComplaints(workflows: ReadonlyMap<string, string>): string[] {
  const files = new Map<string, Set<string>>();
  for (const [file, text] of workflows)
    for (const { group, queue } of groupsIn(text))
      if (queue !== 'max') files.set(group, (files.get(group) ?? new Set()).add(file));
  return [
    ...[...files].flatMap(([group, { size }]) =>
      size > 1
        ? [`concurrency group ${group}: a run of one workflow would cancel a waiting one of another`]
        : [],
    ),
    ...[...workflows].flatMap(([file, text]) =>
      startsForLabels(text) && groupsIn(text).some(({ queue }) => queue !== 'max')
        ? [`${file}: a run for any other label would cancel a waiting one`]
        : [],
    ),
  ];
}

function startsForLabels(text: string): boolean {
  const { on = {} } = parse(text) as Workflow;
  if (typeof on === 'string' || on instanceof Array) return false;
  return Object.values(on).some(
    (event) => event?.types?.some((type) => /^(un)?labeled$/.test(type)) === true,
  );
}

interface Group {
  readonly group: string;
  readonly queue?: string;
}

function groupsIn(text: string): Group[] {
  const { concurrency, jobs = {} } = parse(text) as Workflow;
  return [concurrency, ...Object.values(jobs).map((job) => job?.concurrency)].flatMap((one) =>
    one === undefined ? [] : [typeof one === 'string' ? { group: one } : one],
  );
}

/** Everything that a workflow does not keep to, by line of its text. */
export function workflowComplaints(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  const steps = jobs.flatMap(([job, body]) => [
    ...(body?.uses === undefined ? [] : [{ job, uses: body.uses }]),
    ...(body?.steps ?? []).map((step) => ({ job, ...step })),
  ]);
  return [
    ...checkoutComplaints(text),
    ...(workflow.permissions === undefined ? ['it does not say which permissions it needs'] : []),
    ...(workflow.permissions === 'write-all' ? ['it takes every permission'] : []),
    ...steps.flatMap(({ job, uses }) =>
      uses === undefined || PINNED.test(uses) || isOurs(uses)
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
