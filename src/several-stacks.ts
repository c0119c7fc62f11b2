import { signIn, type Session } from './auth/index.js';
import {
  findOutputNames,
  gatherStackFiles,
  operateStacks,
  plansHash,
  refuseOtherPlans,
  type Asked,
  type Files,
  type StackEndings,
  type StackSurroundings,
  type StackTask,
} from './deploy/index.js';
import { fetcher } from './http/index.js';
import { opened } from './opening.js';
import type { Job, SeveralStacks, StackJob } from './inputs/index.js';
import { contextOf, type Workplace } from './workplace.js';
import * as report from './report/index.js';
import { clock, type GitHubReports, type OpenHandOver } from './runner/index.js';
import type { Step } from './step.js';

/** What the step was asked, done with each stack of a file: one sign-in, one summary, one comment. */
export async function performSeveral(
  step: Step,
  job: Job & { readonly several: SeveralStacks },
  workplace: Workplace,
  handOver: OpenHandOver,
  reports: GitHubReports | undefined,
): Promise<report.Publication> {
  const { several, telling, request } = job;
  const { cloud, http, here, run } = workplace;
  const startedAtMs = clock.now();
  const around = { ...here, fetchUrl: fetcher(here.runnerHttp, step.signal) };
  const begin = ({ endpoint }: Session): void => {
    const mark = report.stackMark(endpoint, `${several.namePrefix}\n${several.file}`);
    handOver.add({ mark });
    reports?.begin(mark, report.beginningNews(request.operation, several.file, telling, run, 'stacks of'));
  };
  const { sharedParameters: values, sharedParametersText: text } = several;
  const gathering = gatherStackFiles(several.stacks, { values, text }, around);
  const signingIn = signIn(cloud, http, { ...here, signal: step.signal });
  const [session, files] = await opened(signingIn, gathering, reports !== undefined, begin);
  report.openingItems(session, undefined, undefined).forEach(step.console.print);
  const bundled = several.stacks.flatMap(({ key, files: named }) => {
    const sent = files.gathered.get(key);
    return sent === undefined ? [] : [{ key, template: named?.template, sent }];
  });
  report.stackFilesItems(bundled).forEach(step.console.print);
  const surroundings = surroundingsOf(step, job, workplace, session, files.filesOf, handOver);
  await assertMasks(several, surroundings, files.gathered);
  await holdToPlan(several, surroundings);
  const endings = await operateStacks(several.stacks, several.maxParallel, surroundings);
  const told = toldOf(several, request.operation, endings, clock.now() - startedAtMs);
  return report.severalPublicationOf(told, telling, step.secrets, run, step.parameterValues);
}

/** A name in `masked-outputs` that no stack has is an error before the first stack is touched. */
async function assertMasks(
  { stacks }: SeveralStacks,
  around: StackSurroundings,
  gathered: ReadonlyMap<string, Files>,
): Promise<void> {
  const masked = stacks.filter(
    ({ telling, request }) => telling.maskedOutputs.length > 0 && request.operation !== 'delete',
  );
  const known = masked.map(async ({ key, request, telling }) => ({
    patterns: telling.maskedOutputs,
    outputNames: await findOutputNames(around.contextOf(key), request.stackName, gathered.get(key)),
  }));
  report.assertMasksMatch(await Promise.all(known));
}

/** All that was approved is looked at before the first stack is touched. */
async function holdToPlan(several: SeveralStacks, around: StackSurroundings): Promise<void> {
  const { expectPlan, stacks, maxParallel } = several;
  if (expectPlan === undefined) return;
  const previews = stacks.flatMap((stack): StackTask[] => {
    const { request } = stack;
    return request.operation === 'delete'
      ? []
      : [{ ...stack, request: { ...request, operation: 'preview' } }];
  });
  refuseOtherPlans(await operateStacks(previews, maxParallel, around), expectPlan);
}

function surroundingsOf(
  step: Step,
  job: Job & { readonly several: SeveralStacks },
  workplace: Workplace,
  session: Session,
  filesOf: StackSurroundings['filesOf'],
  handOver: OpenHandOver,
): StackSurroundings {
  const { stacks } = job.several;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const jobs = new Map(stacks.map((stack) => [stack.key, stack]));
  const rulesOf = (key: string): StackJob['telling'] => jobs.get(key)?.telling ?? job.telling;
  const stepOf = (key: string): Step => ofStack(step, key, width);
  const asked = new Map<string, Asked>();
  const remembering = (key: string): OpenHandOver => ({
    add: ({ asked: one }) => {
      if (one !== undefined) asked.set(key, one);
      handOver.add({ stacks: Object.fromEntries(asked) });
    },
  });
  return {
    contextOf: (key) =>
      contextOf(stepOf(key), { ...job, telling: rulesOf(key) }, workplace, session, remembering(key)),
    filesOf,
    onOutputs: (key, outputs) => {
      report.publicOutputs({ outputs }, rulesOf(key), step.secrets);
    },
    onEnding: (key, ending) => {
      stepOf(key).console.print(report.endingItem(ending, step.secrets.redact));
    },
  };
}

/** The same step, whose log says of every line which stack it is about. */
export function ofStack(step: Step, key: string, width: number): Step {
  const { console } = step;
  const print: Step['console']['print'] = (item) => {
    report.ofStack(key, width, item).forEach(console.print);
  };
  const warn = (text: string): void => {
    print({ kind: 'warning', text });
  };
  return { ...step, console: { ...console, print, warn } };
}

function toldOf(
  { stacks, failOnNoChanges }: SeveralStacks,
  operation: report.Several['operation'],
  endings: StackEndings,
  durationMs: number,
): report.Several {
  return {
    operation,
    durationMs,
    failOnNoChanges: failOnNoChanges && operation === 'deploy',
    planHash: plansHash(endings),
    stacks: stacks.flatMap(({ key, request, needs, telling }) => {
      const ending = endings.get(key);
      return ending === undefined
        ? []
        : [{ key, stackName: request.stackName, needs, rules: telling, ending }];
    }),
  };
}
