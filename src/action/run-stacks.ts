import type { Session } from '../auth/index.js';
import {
  bundleStackFiles,
  hashPlans,
  operateStacks,
  toStacksFileTag,
  type MultiStackDeps,
  type StackFiles,
  type StackRunResults,
} from '../deploy/index.js';
import { cacheDownloads, createDownloader } from '../http/index.js';
import { addLintHints, assertHarmless, lintSentStacks, listDistinctFindings } from './lint-hints.js';
import { reportStart, signInAndBundle } from './sign-in-and-bundle.js';
import type { MultiStackJob } from '../inputs/index.js';
import type { Finding } from '../lint/index.js';
import { toReportContext } from './action-context.js';
import { createMultiStackDeps, createStackContext, type MultiStackContext } from './multi-stack-deps.js';
import * as report from '../report/index.js';
import { clock } from '../runner/index.js';
import { planRemoval, toStacksFile, withRemoval, type Removal } from './removed-stacks.js';
import { assertMaskedOutputsExist, assertReplacementsExist, assertStacksMatchPlans } from './stack-checks.js';
import type { Step } from './step.js';
import type { Bundle } from '../template/index.js';

/** Runs the operation on each stack of a stacks file, with one sign-in, one summary and one comment. */
export async function runStacks(context: MultiStackContext): Promise<report.StepReport> {
  const { job, stateWriter } = context;
  const { multiStack } = job;
  const startedAtMs = clock.now();
  const { session, files, findingsByKey } = await signInAndReadFiles(context);
  const deps = createMultiStackDeps(context, session, files.getFiles);
  await assertMaskedOutputsExist(multiStack, deps, files.bundles);
  await assertReplacementsExist(multiStack, deps);
  const removal = await planRemoval(createStackContext(context, session), multiStack, deps, stateWriter);
  context.step.stackProgress.removed.push(...removal.removed);
  const results = addLintHints(await operateAll(job, deps, removal), (key) => ({
    findings: findingsByKey.get(key) ?? [],
    files: files.bundles.get(key),
    catalog: session,
  }));
  const multiStackRun = toMultiStackRun(context, results, removal.removed);
  const durationMs = clock.now() - startedAtMs;
  return report.buildMultiStackReport({ ...multiStackRun, durationMs }, toReportContext(context));
}

interface SignedIn {
  readonly session: Session;
  readonly files: StackFiles;
  /** What lint finds in the files of each stack. */
  readonly findingsByKey: ReadonlyMap<string, readonly Finding[]>;
}

/** Waits for the sign-in, and reads and lints the files of all stacks meanwhile. Says where it signed in, and what it sends. */
async function signInAndReadFiles(context: MultiStackContext): Promise<SignedIn> {
  const { step, job, run, runnerEnvironment, reporter } = context;
  const { stacks, file, namePrefix, sharedParameters: values, sharedParametersText: text } = job.multiStack;
  const fetchUrl = cacheDownloads(createDownloader(runnerEnvironment.runnerHttp, step.signal));
  // What is parsed is shared by all stacks, and by lint.
  const bundleDeps = { ...runnerEnvironment, fetchUrl, parsed: new Map() };
  const filesPromise = bundleStackFiles(stacks, { values, text }, bundleDeps);
  // As for one stack: before the response to the sign-in.
  const findingsPromise = filesPromise.then(
    ({ options }) => lintSentStacks(options),
    () => new Map<string, never>(),
  );
  const [session, files] = await signInAndBundle(
    context.session,
    filesPromise,
    reporter !== undefined,
    ({ endpoint }) => {
      const marker = report.commentMarker(endpoint, `${namePrefix}\n${file}`);
      const fileMarker = findFileMarker(context, endpoint);
      reportStart(context, { noun: 'stacks of', name: file }, marker, fileMarker);
    },
  );
  report.headerItems(session, undefined, undefined).forEach(step.console.print);
  printStackFiles(step, job.multiStack, files.bundles);
  const findingsByKey = await findingsPromise;
  report
    .findingWarnings(listDistinctFindings(findingsByKey), step.secrets.redact, run !== undefined)
    .forEach(step.console.print);
  assertHarmless([...findingsByKey.values()].flat());
  return { session, files, findingsByKey };
}

function findFileMarker({ run, job }: MultiStackContext, endpoint: string): string | undefined {
  const stacksFile = run && toStacksFile(run, job.multiStack);
  if (run === undefined || stacksFile === undefined) return undefined;
  return report.stacksFileMarker(endpoint, toStacksFileTag(run, stacksFile));
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
  { multiStack, request }: MultiStackContext['job'],
  deps: MultiStackDeps,
  removal: Removal,
): Promise<StackRunResults> {
  const stacks = await assertStacksMatchPlans(multiStack, deps, removal);
  return withRemoval(removal, request.operation, deps, () =>
    operateStacks(stacks, multiStack.maxParallel, deps),
  );
}

/** Returns the results of the stacks of the file and of those that are no longer in it. */
export function toMultiStackRun(
  { step: { changedStacks, seenStacks }, job }: MultiStackContext,
  results: StackRunResults,
  removed: Removal['removed'],
): Omit<report.MultiStackRun, 'durationMs'> {
  const { multiStack, reporting } = job;
  const { operation } = job.request;
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
      const seenStack = seenStacks.find(stack.stackName);
      return runResult === undefined ? [] : [{ ...stack, hasChanged, seenStack, runResult }];
    }),
  };
}
