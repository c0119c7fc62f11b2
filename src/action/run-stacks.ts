import { signIn, type Session } from '../auth/index.js';
import {
  findOutputNames,
  bundleStackFiles,
  operateStacks,
  hashPlans,
  assertApprovedPlans,
  type PendingRequest,
  type DeployFiles,
  type StackRunResults,
  type MultiStackDeps,
  type StackTask,
} from '../deploy/index.js';
import { createDownloader } from '../http/index.js';
import { signInAndBundle } from './sign-in-and-bundle.js';
import type { Job, MultiStackJob, StackJob } from '../inputs/index.js';
import { createOperationContext, type ActionContext } from './action-context.js';
import * as report from '../report/index.js';
import { clock, type GitHubReporter, type StepStateWriter } from '../runner/index.js';
import type { Step } from './step.js';

/** What the step was asked, done with each stack of a file: one sign-in, one summary, one comment. */
export async function runStacks(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  workplace: ActionContext,
  handOver: StepStateWriter,
  reports: GitHubReporter | undefined,
): Promise<report.StepReport> {
  const { multiStack, reporting, request } = job;
  const { cloud, http, runnerEnvironment, run } = workplace;
  const startedAtMs = clock.now();
  const around = {
    ...runnerEnvironment,
    fetchUrl: createDownloader(runnerEnvironment.runnerHttp, step.signal),
  };
  const begin = ({ endpoint }: Session): void => {
    const mark = report.commentMarker(endpoint, `${multiStack.namePrefix}\n${multiStack.file}`);
    handOver.add({ marker: mark });
    reports?.start(
      mark,
      report.startedUpdates(request.operation, multiStack.file, reporting, run, 'stacks of'),
    );
  };
  const { sharedParameters: values, sharedParametersText: text } = multiStack;
  const gathering = bundleStackFiles(multiStack.stacks, { values, text }, around);
  const signingIn = signIn(cloud, http, { ...runnerEnvironment, signal: step.signal });
  const [session, files] = await signInAndBundle(signingIn, gathering, reports !== undefined, begin);
  report.headerItems(session, undefined, undefined).forEach(step.console.print);
  const bundled = multiStack.stacks.flatMap(({ key, files: named }) => {
    const sent = files.gathered.get(key);
    return sent === undefined ? [] : [{ key, template: named?.template, sent }];
  });
  report.stackFileHeaderItems(bundled).forEach(step.console.print);
  const surroundings = createMultiStackDeps(step, job, workplace, session, files.getFiles, handOver);
  await assertMasks(multiStack, surroundings, files.gathered);
  await assertPlansApproved(multiStack, surroundings);
  const endings = await operateStacks(multiStack.stacks, multiStack.maxParallel, surroundings);
  const told = toMultiStackRun(multiStack, request.operation, endings, clock.now() - startedAtMs);
  return report.buildMultiStackReport(told, reporting, step.secrets, run, step.parameterValues);
}

/** A name in `masked-outputs` that no stack has is an error before the first stack is touched. */
async function assertMasks(
  { stacks }: MultiStackJob,
  around: MultiStackDeps,
  gathered: ReadonlyMap<string, DeployFiles>,
): Promise<void> {
  const masked = stacks.filter(
    ({ reporting, request }) => reporting.maskedOutputs.length > 0 && request.operation !== 'delete',
  );
  const known = masked.map(async ({ key, request, reporting }) => ({
    patterns: reporting.maskedOutputs,
    outputNames: await findOutputNames(around.createContext(key), request.stackName, gathered.get(key)),
  }));
  report.assertMasksMatch(await Promise.all(known));
}

/** All that was approved is looked at before the first stack is touched. */
async function assertPlansApproved(several: MultiStackJob, around: MultiStackDeps): Promise<void> {
  const { expectPlan, stacks, maxParallel } = several;
  if (expectPlan === undefined) return;
  const previews = stacks.flatMap((stack): StackTask[] => {
    const { request } = stack;
    return request.operation === 'delete'
      ? []
      : [{ ...stack, request: { ...request, operation: 'preview' } }];
  });
  assertApprovedPlans(await operateStacks(previews, maxParallel, around), expectPlan);
}

function createMultiStackDeps(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  workplace: ActionContext,
  session: Session,
  filesOf: MultiStackDeps['getFiles'],
  handOver: StepStateWriter,
): MultiStackDeps {
  const { stacks } = job.multiStack;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const jobs = new Map(stacks.map((stack) => [stack.key, stack]));
  const rulesOf = (key: string): StackJob['reporting'] => jobs.get(key)?.reporting ?? job.reporting;
  const stepOf = (key: string): Step => requestForStack(step, key, width);
  const asked = new Map<string, PendingRequest>();
  const remembering = (key: string): StepStateWriter => ({
    add: ({ pendingRequest: one }) => {
      if (one !== undefined) asked.set(key, one);
      handOver.add({ stacks: Object.fromEntries(asked) });
    },
  });
  return {
    createContext: (key) =>
      createOperationContext(
        stepOf(key),
        { ...job, reporting: rulesOf(key) },
        workplace,
        session,
        remembering(key),
      ),
    getFiles: filesOf,
    onOutputs: (key, outputs) => {
      report.publicOutputs({ outputs }, rulesOf(key), step.secrets);
    },
    onStackFinished: (key, ending) => {
      stepOf(key).console.print(report.resultItem(ending, step.secrets.redact));
    },
  };
}

/** The same step, whose log says of every line which stack it is about. */
export function requestForStack(step: Step, key: string, width: number): Step {
  const { console } = step;
  const print: Step['console']['print'] = (item) => {
    report.forStack(key, width, item).forEach(console.print);
  };
  const warn = (text: string): void => {
    print({ kind: 'warning', text });
  };
  return { ...step, console: { ...console, print, warn } };
}

function toMultiStackRun(
  { stacks, failOnNoChanges }: MultiStackJob,
  operation: report.MultiStackRun['operation'],
  endings: StackRunResults,
  durationMs: number,
): report.MultiStackRun {
  return {
    operation,
    durationMs,
    failOnNoChanges: failOnNoChanges && operation === 'deploy',
    planHash: hashPlans(endings),
    stacks: stacks.flatMap(({ key, request, needs, reporting }) => {
      const ending = endings.get(key);
      return ending === undefined
        ? []
        : [{ key, stackName: request.stackName, needs, rules: reporting, runResult: ending }];
    }),
  };
}
