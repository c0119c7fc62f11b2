import { clip } from './clip.js';
import type { Result } from '../deploy/index.js';
import { failureReport } from './error.js';
import { durationText } from './duration.js';
import { exportedVariables } from './exported-variables.js';
import { endingNews, type GitHubNews, type GitHubRules } from './github-news.js';
import type { LogItem } from './log.js';
import { matchesName } from './masked-names.js';
import { planItems } from './plan.js';
import { paint } from './log.js';
import { openOutputs, publicOutputs, type OutputRules, type PublicOutput } from './outputs.js';
import { outputsFileText } from './outputs-file.js';
import type { ParameterValues } from './parameter-values.js';
import { redacted, withMaskedPlan } from './redacted.js';
import { lineUrl, type RunPage } from './run-page.js';
import { logText } from './safe-text.js';
import type { Secrets } from './secrets.js';
import { ownOutputs, redactionItems, stepOutputs } from './step-outputs.js';
import { summaryText } from './summary.js';
import { textTable } from './text-table.js';

/** What to tell, and where; decided by the inputs. */
export interface Telling extends OutputRules, GitHubRules {
  readonly exportOutputs: boolean;
  readonly exportPrefix: string;
  /** Workspace-relative or absolute path. */
  readonly outputsFile: string | undefined;
  readonly summary: boolean;
}

/** Everything that leaves the step, redacted and safe, in the order in which it is to be written. */
export interface Publication {
  readonly log: readonly LogItem[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly file: { readonly path: string; readonly text: string } | undefined;
  readonly summary: string | undefined;
  /** Nothing outside of a workflow. */
  readonly github: GitHubNews | undefined;
  /** The step's last words when it ends red. */
  readonly failure: string | undefined;
}

const VALUE_CHARACTERS = 2000;

/** Turns a result into what the reader gets; registers masked outputs as secrets first. */
export function publicationOf(
  whole: Result,
  telling: Telling,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): Publication {
  // Only to learn which of them are secrets.
  publicOutputs({ outputs: whole.otherOutputs }, telling, secrets);
  const given = withMaskedPlan(whole, telling);
  const outputs = publicOutputs(given, telling, secrets);
  const result = redacted(given, secrets.redact);
  const open = openOutputs(outputs);
  const { own, collided } = ownOutputs(outputs, telling.passMaskedOutputs);
  const published = stepOutputs(given, outputs, secrets);
  const failed = result.failure === undefined ? undefined : failureReport(result.failure);
  const { outputsFile } = telling;
  const exported = exportedVariables(telling.exportOutputs ? open : [], telling.exportPrefix);
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
      ? summaryText(result, outputs, secrets.redact, (place) => lineUrl(page, place))
      : undefined,
    github: page && endingNews(result, outputs, telling, secrets.redact, page, values),
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
  const list = names.map((name) => (name === '' ? '""' : logText(name))).join(', ');
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
    .map(({ name }) => logText(name));
  if (unnamed.length === 0) return [];
  const text = `${whose}Outputs that show a secret are masked, and left out of the step's outputs: ${unnamed.join(', ')}`;
  return [{ kind: 'notice', text }];
}

function endItems({ outcome, stack, durationMs, failure }: Result): LogItem[] {
  if (stack === undefined || stack.status === '' || outcome === 'read') return [];
  const style = failure === undefined ? 'green' : 'red';
  const text = `${logText(stack.name)}: ${outcome} (${logText(stack.status)}) in ${durationText(durationMs)}`;
  return [{ kind: 'line', text: paint(['bold', style], text) }];
}

function group(title: string, lines: readonly string[]): LogItem[] {
  return [
    { kind: 'group', title: logText(title) },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
  ];
}
