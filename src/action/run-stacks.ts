import type { Session } from '../auth/index.js';
import {
  assertReplacementsMatch,
  findOutputNames,
  bundleStackFiles,
  operateStacks,
  hashPlans,
  assertApprovedPlans,
  assertNoForbiddenPlans,
  hasForbiddenKinds,
  SharedPolls,
  type Context,
  type PendingRequest,
  type StackRunResults,
  type MultiStackDeps,
  type StackTask,
} from '../deploy/index.js';
import { createDownloader } from '../http/index.js';
import { addLintHints, lintSentStacks, listDistinctFindings } from './advise.js';
import { signInAndBundle } from './sign-in-and-bundle.js';
import type { Job, MultiStackJob, StackJob } from '../inputs/index.js';
import type { ActionContext, SignedInContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';
import * as report from '../report/index.js';
import { clock, type GitHubReporter, type StepStateWriter } from '../runner/index.js';
import { planRemoval, toStacksFile, withRemoval, type Removal } from './removed-stacks.js';
import type { Step } from './step.js';
import type { Bundle } from '../template/index.js';

/** Runs the operation on each stack of a stacks file, with one sign-in, one summary and one comment. */
export async function runStacks(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  actionContext: SignedInContext,
  stateWriter: StepStateWriter,
  reporter: GitHubReporter | undefined,
): Promise<report.StepReport> {
  const { multiStack, reporting, request } = job;
  const { session: sessionPromise, runnerEnvironment, run } = actionContext;
  const startedAtMs = clock.now();
  const deps = {
    ...runnerEnvironment,
    fetchUrl: createDownloader(runnerEnvironment.runnerHttp, step.signal),
    // Of all stacks, and of lint.
    parsed: new Map(),
  };
  const onSignedIn = ({ endpoint }: Session): void => {
    const marker = report.commentMarker(endpoint, `${multiStack.namePrefix}\n${multiStack.file}`);
    stateWriter.add({ marker });
    reporter?.start(
      marker,
      report.startedUpdates(
        request.operation,
        multiStack.file,
        reporting,
        run,
        step.secrets.redact,
        'stacks of',
      ),
    );
  };
  const { sharedParameters: values, sharedParametersText: text } = multiStack;
  const filesPromise = bundleStackFiles(multiStack.stacks, { values, text }, deps);
  // As for one stack: before the response to the sign-in.
  const findingsPromise = filesPromise.then(
    ({ options }) => lintSentStacks(options),
    () => new Map<string, never>(),
  );
  const [session, files] = await signInAndBundle(
    sessionPromise,
    filesPromise,
    reporter !== undefined,
    onSignedIn,
  );
  report.headerItems(session, undefined, undefined).forEach(step.console.print);
  printStackFiles(step, multiStack, files.bundles);
  const findings = await findingsPromise;
  report
    .findingWarnings(listDistinctFindings(findings), step.secrets.redact, run !== undefined)
    .forEach(step.console.print);
  const multiStackDeps = createMultiStackDeps(step, job, actionContext, session, files.getFiles, stateWriter);
  await assertMaskedOutputsExist(multiStack, multiStackDeps, files.bundles);
  await assertReplacementsExist(multiStack, multiStackDeps);
  const runContext = createStackContext(step, job, actionContext, session);
  const removal = await planRemoval(runContext, multiStack, multiStackDeps, stateWriter);
  const results = addLintHints(await operateAll(job, multiStackDeps, removal), findings);
  const multiStackRun = {
    ...toMultiStackRun(step, job, results, removal),
    durationMs: clock.now() - startedAtMs,
  };
  return report.buildMultiStackReport(multiStackRun, reporting, step.secrets, run, step.parameterValues);
}

function printStackFiles(
  { console }: Step,
  { stacks }: MultiStackJob,
  bundles: ReadonlyMap<string, Bundle>,
): void {
  const stackFiles = stacks.flatMap(({ key, files }) => {
    const bundle = bundles.get(key);
    return bundle === undefined ? [] : [{ key, template: files?.template, sent: bundle }];
  });
  report.stackFileHeaderItems(stackFiles).forEach(console.print);
}

/** Checks all plans, then operates on the stacks of the file and deletes what is no longer in it. */
async function operateAll(
  { multiStack, request }: Job & { readonly multiStack: MultiStackJob },
  deps: MultiStackDeps,
  removal: Removal,
): Promise<StackRunResults> {
  await assertStacksMatchPlans(multiStack, deps, removal);
  return withRemoval(removal, request.operation, deps, () =>
    operateStacks(multiStack.stacks, multiStack.maxParallel, deps),
  );
}

/** Throws an `InputError` if a name in `masked-outputs` matches no output of any stack, before any stack is changed. */
async function assertMaskedOutputsExist(
  { stacks }: MultiStackJob,
  deps: MultiStackDeps,
  filesByKey: ReadonlyMap<string, Bundle>,
): Promise<void> {
  const maskedStacks = stacks.filter(
    ({ reporting, request }) => reporting.maskedOutputs.length > 0 && request.operation !== 'delete',
  );
  const outputNames = maskedStacks.map(async ({ key, request, reporting }) => ({
    patterns: reporting.maskedOutputs,
    outputNames: await findOutputNames(deps.createContext(key), request, filesByKey.get(key)),
  }));
  report.assertMasksMatch(await Promise.all(outputNames));
}

/** Throws a `StackError` if a pattern of `replace` matches no resource of its stack, before any stack is changed. */
async function assertReplacementsExist({ stacks }: MultiStackJob, deps: MultiStackDeps): Promise<void> {
  const checks = stacks.map(async ({ key, request }) => {
    if (request.operation === 'delete' || request.operation === 'preview') return;
    await assertReplacementsMatch(deps.createContext(key), request);
  });
  await Promise.all(checks);
}

/** Throws an error unless every plan matches `expect-plan` and passes `fail-on`, before any stack is changed. */
async function assertStacksMatchPlans(
  multiStack: MultiStackJob,
  deps: MultiStackDeps,
  { removed, plans, rules }: Removal,
): Promise<void> {
  const { expectPlan, stacks, maxParallel } = multiStack;
  const isDeploy = stacks.some(({ request }) => request.operation === 'deploy');
  const guarded = [
    ...stacks,
    ...removed.map(({ key }) => ({ key, request: { failOn: rules?.failOn ?? [] } })),
  ];
  if (expectPlan === undefined && !(isDeploy && guarded.some(hasForbiddenKinds))) return;
  const previews = stacks.flatMap((stack): StackTask[] => {
    const { request } = stack;
    return request.operation === 'delete'
      ? []
      : [{ ...stack, request: { ...request, operation: 'preview' } }];
  });
  const results = new Map([...(await operateStacks(previews, maxParallel, deps)), ...plans]);
  if (expectPlan !== undefined) assertApprovedPlans(results, expectPlan);
  assertNoForbiddenPlans(guarded, results);
}

function createMultiStackDeps(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  actionContext: ActionContext,
  session: Session,
  getFiles: MultiStackDeps['getFiles'],
  stateWriter: StepStateWriter,
): MultiStackDeps {
  const { stacks } = job.multiStack;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const jobs = new Map(stacks.map((stack) => [stack.key, stack]));
  const getReportingOptions = (key: string): StackJob['reporting'] =>
    jobs.get(key)?.reporting ?? job.reporting;
  const getStackStep = (key: string): Step => toStackStep(step, key, width);
  const pendingRequests = new Map<string, PendingRequest>();
  const { heat } = createStackContext(step, job, actionContext, session);
  const sharedPolls = stacks.length > 1 ? new SharedPolls(heat, clock, step.signal) : undefined;
  const createStateWriter = (key: string): StepStateWriter => ({
    add: ({ pendingRequest }) => {
      if (pendingRequest !== undefined) pendingRequests.set(key, pendingRequest);
      stateWriter.add({ stacks: Object.fromEntries(pendingRequests) });
    },
  });
  return {
    createContext: (key) => ({
      ...createStackContext(
        getStackStep(key),
        { ...job, reporting: getReportingOptions(key) },
        actionContext,
        session,
        createStateWriter(key),
      ),
      sharedPolls,
    }),
    getFiles,
    onOutputs: (key, outputs) => {
      report.publicOutputs({ outputs }, getReportingOptions(key), step.secrets);
    },
    onStackFinished: (key, result) => {
      getStackStep(key).console.print(report.resultItem(result, step.secrets.redact));
    },
  };
}

/** Creates the context of an operation, with the stacks file as a part of the owner: each deploy writes it into the tags. */
function createStackContext(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  actionContext: ActionContext,
  session: Session,
  stateWriter?: StepStateWriter,
): Context {
  const { run } = actionContext;
  const owner = run && { ...run, stacksFile: toStacksFile(run, job.multiStack) };
  return { ...createOperationContext(step, job, actionContext, session, stateWriter), owner };
}

/** Returns the step with a console that prefixes every line with the key of the stack. */
export function toStackStep(step: Step, key: string, width: number): Step {
  const { console } = step;
  const print: Step['console']['print'] = (item) => {
    report.forStack(key, width, item).forEach(console.print);
  };
  const warn = (text: string): void => {
    print({ kind: 'warning', text });
  };
  return { ...step, stackKey: key, console: { ...console, print, warn } };
}

function toMultiStackRun(
  { changedStacks }: Step,
  { multiStack, request: { operation }, reporting }: Job & { readonly multiStack: MultiStackJob },
  results: StackRunResults,
  { removed }: Removal,
): Omit<report.MultiStackRun, 'durationMs'> {
  const { stacks, failOnNoChanges } = multiStack;
  const all = [
    ...stacks.map(({ key, request, needs, reporting: rules }) => ({
      key,
      stackName: request.stackName,
      needs,
      rules,
    })),
    ...removed.map(({ key, stack }) => ({
      key,
      stackName: stack.name,
      needs: [],
      rules: reporting,
      isRemoved: true,
    })),
  ];
  return {
    operation,
    failOnNoChanges: failOnNoChanges && operation === 'deploy',
    planHash: hashPlans(results),
    stacks: all.flatMap((stack) => {
      const runResult = results.get(stack.key);
      const hasChanged = changedStacks.has(stack.key);
      return runResult === undefined ? [] : [{ ...stack, hasChanged, runResult }];
    }),
  };
}
