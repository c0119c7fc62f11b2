import { clip } from './log/clip.js';
import type { Result } from '../deploy/index.js';
import { failureReport } from './error.js';
import { durationText } from './log/duration.js';
import { toExportedVariables } from './outputs/exported-variables.js';
import { finishedUpdates, type GitHubUpdates, type GitHubRules } from './markdown/github-updates.js';
import { type LogItem, colorize, textTable } from './log/log.js';
import { matchesName } from './secrets/masked-names.js';
import { planItems } from './log/plan.js';
import { unmaskedOutputs, publicOutputs, type OutputRules, type PublicOutput } from './outputs/outputs.js';
import { outputsFileText } from './outputs/outputs-file.js';
import type { ParameterValues } from './secrets/parameter-values.js';
import { redactResult, maskPlan } from './secrets/redact-result.js';
import { lineUrl, type RunPage } from './markdown/run-page.js';
import { sanitizeLogLine } from './log/sanitize.js';
import type { Secrets } from './secrets/secrets.js';
import { namedOutputs, redactionItems, stepOutputs } from './outputs/step-outputs.js';
import { summaryText } from './markdown/summary.js';

/** What to tell, and where; decided by the inputs. */
export interface ReportingOptions extends OutputRules, GitHubRules {
  readonly exportOutputs: boolean;
  readonly exportPrefix: string;
  /** Workspace-relative or absolute path. */
  readonly outputsFile: string | undefined;
  readonly summary: boolean;
}

/** Everything that leaves the step, redacted and safe, in the order in which it is to be written. */
export interface StepReport {
  readonly log: readonly LogItem[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly file: { readonly path: string; readonly text: string } | undefined;
  readonly summary: string | undefined;
  /** Nothing outside of a workflow. */
  readonly github: GitHubUpdates | undefined;
  /** The step's last words when it ends red. */
  readonly failure: string | undefined;
}

const VALUE_CHARACTERS = 2000;

/** Turns a result into what the reader gets; registers masked outputs as secrets first. */
export function buildStepReport(
  whole: Result,
  telling: ReportingOptions,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): StepReport {
  // Only to learn which of them are secrets.
  publicOutputs({ outputs: whole.otherOutputs }, telling, secrets);
  const given = maskPlan(whole, telling);
  const outputs = publicOutputs(given, telling, secrets);
  const result = redactResult(given, secrets.redact);
  const open = unmaskedOutputs(outputs);
  const { own, collided } = namedOutputs(outputs, telling.passMaskedOutputs);
  const published = stepOutputs(given, outputs, secrets);
  const failed = result.failure === undefined ? undefined : failureReport(result.failure);
  const { outputsFile } = telling;
  const exported = toExportedVariables(telling.exportOutputs ? open : [], telling.exportPrefix);
  return {
    log: [
      ...(result.plan === undefined ? [] : planItems(result.plan)),
      ...tableItems(result),
      ...outputItems(outputs),
      ...collisionItems(collided),
      ...maskedItems(outputs, telling),
      ...redactionItems(published.redacted),
      ...exported.items,
      ...endItems(result),
      ...(failed?.items ?? []),
    ],
    outputs: new Map([
      ...own.map(({ name, text, isMasked }): [string, string] => [
        name,
        isMasked ? text : secrets.redact(text),
      ]),
      ...published.texts,
      ...(outputsFile === undefined ? [] : [['outputs-file', outputsFile] as const]),
    ]),
    variables: exported.variables,
    file:
      outputsFile === undefined ? undefined : { path: outputsFile, text: outputsFileText(outputsFile, open) },
    summary: telling.summary
      ? summaryText(result, outputs, secrets.redact, (location) => lineUrl(page, location))
      : undefined,
    github: page && finishedUpdates(result, outputs, telling, secrets.redact, page, values),
    failure: failed?.message,
  };
}

function tableItems({ table }: Result): LogItem[] {
  return table === undefined ? [] : group(table.title, textTable(table));
}

/** A table of all outputs, the masked ones without their values. */
export function outputItems(outputs: readonly PublicOutput[]): LogItem[] {
  if (outputs.length === 0) return [];
  const rows = outputs.map(({ name, text, isMasked, error }) => [
    name,
    isMasked ? '***' : clip(error === undefined ? text : `(no value: ${error})`, VALUE_CHARACTERS),
  ]);
  return group('Outputs', textTable({ title: 'Outputs', columns: ['output', 'value'], rows }));
}

/** Outputs that are in `outputs` only. */
export function collisionItems(names: readonly string[]): LogItem[] {
  if (names.length === 0) return [];
  const list = names.map((name) => (name === '' ? '""' : sanitizeLogLine(name))).join(', ');
  const text = `Outputs whose names this action has taken, that differ only in case, or that no step can have, are only in "outputs": ${list}`;
  return [{ kind: 'notice', text }];
}

/** Nobody named it, and it is missing all the same: that wants a word. `whose` begins it, where there are several stacks. */
export function maskedItems(
  outputs: readonly PublicOutput[],
  { maskedOutputs }: OutputRules,
  whose = '',
): LogItem[] {
  const unnamed = outputs
    .filter(({ name, isMasked }) => isMasked && !matchesName(maskedOutputs, name))
    .map(({ name }) => sanitizeLogLine(name));
  if (unnamed.length === 0) return [];
  const text = `${whose}Outputs that show a secret are masked, and left out of the step's outputs: ${unnamed.join(', ')}`;
  return [{ kind: 'notice', text }];
}

function endItems({ outcome, stack, durationMs, failure }: Result): LogItem[] {
  if (stack === undefined || stack.status === '' || outcome === 'read') return [];
  const style = failure === undefined ? 'green' : 'red';
  const text = `${sanitizeLogLine(stack.name)}: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;
  return [{ kind: 'line', text: colorize(['bold', style], text) }];
}

function group(title: string, lines: readonly string[]): LogItem[] {
  return [
    { kind: 'group', title: sanitizeLogLine(title) },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
  ];
}
