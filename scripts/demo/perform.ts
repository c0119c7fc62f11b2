import { runStep, type StepEnding } from '../action-step.js';
import { createRunnerLog } from './runner-log.js';
import { workflowText, type Scene } from './scenes.js';
import type { PageStep } from './summary-page.js';
import { terminalMarkdown } from './terminal-markdown.js';
import { paint, print, rule, tableLines, WIDTH } from './terminal.js';

/** A scene that has been played: its part of the page, and what went wrong. */
export interface Performed extends PageStep {
  readonly faults: readonly string[];
}

const BAR = `${paint('gray', '│')} `;

/** Plays the scene: what it is, its log, its outputs, its summary, the verdict. */
export async function perform(scene: Scene, number: string, env: NodeJS.ProcessEnv): Promise<Performed> {
  const workflow = workflowText(scene.inputs);
  print();
  print(rule(`${number}  ${scene.title}`));
  print(scene.words);
  print();
  for (const line of workflow.split('\n')) print(paint('gray', line));
  section('Log');
  const startedAt = performance.now();
  const log = createRunnerLog(print);
  const ending = await runStep({ inputs: scene.inputs, env }, log.line);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  section('Outputs');
  for (const line of outputLines(ending.outputs)) print(`  ${line}`);
  section('Job summary');
  for (const line of summaryLines(ending.summary)) print(`  ${BAR}${line}`);
  const faults = faultsOf(scene, ending);
  print();
  if (faults.length === 0) print(paint('green', `✔ ${scene.result}, as it should be (${seconds} s)`));
  for (const fault of faults) print(paint('red', `✘ ${fault}`));
  return { title: scene.title, workflow, summary: ending.summary, faults };
}

function section(title: string): void {
  print();
  print(paint('bold', title));
}

function summaryLines(summary: string): string[] {
  return summary === '' ? ['(none)'] : terminalMarkdown(summary, WIDTH - 4);
}

function outputLines(outputs: StepEnding['outputs']): string[] {
  const rows = Object.entries(outputs).map(([name, value]) => [
    paint('cyan', name),
    value.replaceAll('\n', ' '),
  ]);
  return rows.length === 0 ? ['(none)'] : tableLines(['', ''], rows, WIDTH - 2);
}

function faultsOf({ result, isFailure = false, faults }: Scene, { code, outputs }: StepEnding): string[] {
  const is = outputs['result'] ?? 'nothing';
  const isRight = (code !== 0) === isFailure;
  return [
    ...(isRight ? [] : [`the step ended with exit code ${code}`]),
    ...(is === result ? [] : [`its result is ${is}, not ${result}`]),
    ...(isRight && is === result ? faults(outputs) : []),
  ];
}
