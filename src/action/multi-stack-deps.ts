import type { Session } from '../auth/index.js';
import { SharedPolls, type Context, type MultiStackDeps, type PendingRequest } from '../deploy/index.js';
import type { Job, MultiStackJob } from '../inputs/index.js';
import * as report from '../report/index.js';
import { clock, type StepStateWriter } from '../runner/index.js';
import type { ActionContext, JobContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';
import { toStacksFile } from './removed-stacks.js';
import { toStackStep } from './stack-step.js';
import type { Step } from './step.js';

/** A step that works on the stacks of a file. */
export type MultiStackContext = JobContext & WithStacks;

interface WithStacks {
  readonly job: Job & { readonly multiStack: MultiStackJob };
}

/** Returns how each stack of the file is operated: with its own reporting, log and state, and the polls of all. */
export function createMultiStackDeps(
  context: MultiStackContext,
  session: Session,
  getFiles: MultiStackDeps['getFiles'],
): MultiStackDeps {
  const { step, job, stateWriter, assertPullRequestIsOpen } = context;
  const { stacks } = job.multiStack;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const reportingByKey = new Map(stacks.map(({ key, reporting }) => [key, reporting]));
  const getReporting = (key: string): Job['reporting'] => reportingByKey.get(key) ?? job.reporting;
  const getStackStep = (key: string): Step => toStackStep(step, key, width);
  const { heat } = createStackContext(context, session);
  const sharedPolls = stacks.length > 1 ? new SharedPolls(heat, clock, step.signal) : undefined;
  const createStateWriter = createStateWriters(stateWriter, step.stackProgress.requested);
  return {
    createContext: (key) => {
      const stackJob = { ...job, reporting: getReporting(key) };
      const stackContext = { ...context, step: getStackStep(key), job: stackJob };
      const operationContext = createStackContext(stackContext, session, createStateWriter(key));
      return { ...operationContext, sharedPolls, assertPullRequestIsOpen };
    },
    getFiles,
    onOutputs: (key, outputs) => {
      report.publicOutputs({ outputs }, getReporting(key), step.secrets);
    },
    onStackFinished: (key, result) => {
      step.stackProgress.finished.set(key, result);
      getStackStep(key).console.print(report.resultItem(result, step.secrets.redact));
    },
  };
}

/** Returns a function that creates the writer of a stack, by key. All of them save to the state of the step, and add to `requested`. */
function createStateWriters(
  stateWriter: StepStateWriter,
  requested: Set<string>,
): (key: string) => StepStateWriter {
  const pendingRequests = new Map<string, PendingRequest>();
  return (key) => ({
    add: ({ pendingRequest }) => {
      if (pendingRequest !== undefined) {
        pendingRequests.set(key, pendingRequest);
        requested.add(key);
      }
      stateWriter.add({ stacks: Object.fromEntries(pendingRequests) });
    },
  });
}

/** Creates the context of an operation, with the stacks file as a part of the owner: each deploy writes it into the tags. */
export function createStackContext(
  context: ActionContext & WithStacks,
  session: Session,
  stateWriter?: StepStateWriter,
): Context {
  const { job, run } = context;
  const owner = run && { ...run, stacksFile: toStacksFile(run, job.multiStack) };
  return { ...createOperationContext(context, session, stateWriter), owner };
}
