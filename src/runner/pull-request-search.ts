/** How to find the pull request that a workflow run reports to, from its event alone. */
export type PullRequestSearch =
  /** The event or the input `pull-request` names it. */
  | { readonly kind: 'number'; readonly number: number }
  /** GitHub has to be asked. */
  | ({ readonly kind: 'commit' } & CommitSearch)
  /** The event belongs to none; `reason` continues a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

/** A deployed commit and its branch. */
export interface CommitSearch {
  /** Commit that the merge of a pull request may have made. */
  readonly sha: string | undefined;
  /** Branch that an open pull request may be for; `undefined` for a tag or a bare commit. */
  readonly branch: HeadBranch | undefined;
  /** What counts if both exist: a push is the result of a merge, other events are about the branch itself. */
  readonly preferred: 'merged' | 'open';
}

/** A branch with its repository, which differs from the workflow's for a fork. */
export interface HeadBranch {
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
}

/** What a search starts from. */
export interface RunFacts {
  /** `GITHUB_REPOSITORY`. */
  readonly repository: string;
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** `GITHUB_REF`. */
  readonly ref: string;
}

type Payload = Readonly<Record<string, unknown>>;

/**
 * Returns how to find the pull request of an event whose payload has no `pull_request` and no `issue`. The events are described in
 * "Events that trigger workflows" and "Webhook events and payloads" of GitHub's documentation.
 */
export function searchForPullRequest(facts: RunFacts, payload: Payload): PullRequestSearch {
  switch (facts.event) {
    case 'push':
    case 'release':
      return searchByRef(facts, 'merged');
    case 'workflow_dispatch':
      return searchByRef(facts, 'open');
    case 'merge_group':
      return findInQueueRef(toText(toRecord(payload['merge_group'])['head_ref'])) ?? NO_QUEUE_REF;
    case 'workflow_run':
      return searchOfWorkflowRun(toRecord(payload['workflow_run']));
    case 'deployment':
    case 'deployment_status':
      return searchOfDeployment(facts, toRecord(payload['deployment']));
    case 'repository_dispatch':
      return numberIn(toRecord(payload['client_payload'])) ?? NO_PAYLOAD_NUMBER;
    default:
      return none(`${facts.event === '' ? 'the event' : `the event "${facts.event}"`} has no pull request`);
  }
}

const none = (reason: string): PullRequestSearch => ({ kind: 'none', reason });
const NO_QUEUE_REF = none('the merge group names no pull request');
const NO_PAYLOAD_NUMBER = none('the client_payload of the event has no pull_request');

function searchByRef(
  { repository, sha, ref }: RunFacts,
  preferred: CommitSearch['preferred'],
): PullRequestSearch {
  const name = readBranch(ref);
  const branch = name === undefined ? undefined : { repository, name };
  return findInQueueRef(ref) ?? { kind: 'commit', sha: sha || undefined, branch, preferred };
}

/**
 * The merge queue names the branch of a group after its last pull request:
 * `refs/heads/gh-readonly-queue/main/pr-17-<commit of main>`.
 */
function findInQueueRef(ref: string): PullRequestSearch | undefined {
  const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref)?.[1];
  return number === undefined ? undefined : { kind: 'number', number: Number(number) };
}

/** A `workflow_run` belongs to what the other workflow ran for. Its own `pull_requests` is empty for a fork. */
function searchOfWorkflowRun(other: Payload): PullRequestSearch {
  const name = toText(other['head_branch']);
  const event = toText(other['event']);
  // Null if the fork was deleted: a branch of the same name in another repository is another one.
  const repository = toText(toRecord(other['head_repository'])['full_name']);
  if (event === 'schedule') return none('the other workflow ran on a schedule');
  const isPush = event === 'push' || event === 'release';
  return (
    findInQueueRef(name) ?? {
      kind: 'commit',
      sha: toText(other['head_sha']) || undefined,
      branch: name === '' || repository === '' ? undefined : { repository, name },
      preferred: isPush ? 'merged' : 'open',
    }
  );
}

/** A deployment names a commit, and the branch, tag or commit that was requested. Its payload is the creator's. */
function searchOfDeployment(facts: RunFacts, deployment: Payload): PullRequestSearch {
  const named = numberIn(toRecord(parseJson(deployment['payload'])));
  if (named !== undefined) return named;
  const sha = toText(deployment['sha']) || facts.sha;
  const ref = toText(deployment['ref']);
  const name = ref === sha || ref.startsWith('refs/tags/') ? '' : ref.replace(/^refs\/heads\//, '');
  const branch = name === '' ? undefined : { repository: facts.repository, name };
  return { kind: 'commit', sha: sha || undefined, branch, preferred: 'open' };
}

/** Reads `pull_request`: a number, or a pull request as GitHub's API returns it, which slash-command-dispatch sends. */
function numberIn({ pull_request: value }: Payload): PullRequestSearch | undefined {
  const number = typeof value === 'object' ? toRecord(value)['number'] : value;
  const isNumber = /^[1-9]\d{0,9}$/.test(typeof number === 'number' ? String(number) : toText(number));
  return isNumber ? { kind: 'number', number: Number(number) } : undefined;
}

function readBranch(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}

/** GitHub delivers the payload of a deployment as an object or as JSON text. */
function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Returns the fields of an object; none for any other value. */
export function toRecord(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
