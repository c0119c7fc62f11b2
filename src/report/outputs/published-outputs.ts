import type { LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { Secrets } from '../secrets/secrets.js';
import { toExportedVariables } from './exported-variables.js';
import type { PublicOutput } from './outputs.js';
import type { StepOutputs } from './step-outputs.js';

/** A file in the workspace that an input names. */
export interface ReportFile {
  /** The input. Default: `outputs-file`. */
  readonly input?: 'outputs-file' | 'plan-file' | 'sarif-file';
  readonly path: string;
  readonly text: string;
}

/** What later steps can read. */
export interface PublishedOutputs {
  readonly outputs: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly file: ReportFile | undefined;
}

export interface PublishingOptions {
  readonly exportOutputs: boolean;
  readonly exportPrefix: string;
  /** Workspace-relative or absolute path. */
  readonly outputsFile: string | undefined;
}

interface Outputs {
  /** Stack outputs that become step outputs of their names. */
  readonly named: readonly PublicOutput[];
  /** The step outputs that `action.yml` declares. */
  readonly declared: StepOutputs;
  /** Stack outputs that are exported as variables. */
  readonly unmasked: readonly PublicOutput[];
  /** Returns the content of the outputs file; `undefined` if the outputs are not known, as with `wait: false`. */
  readonly fileText: ((path: string) => string) | undefined;
}

/** Returns what is published for later steps. `items`: variables that were not exported, and a file that is not written. */
export function publishOutputs(
  { named, declared, unmasked, fileText }: Outputs,
  { exportOutputs, exportPrefix, outputsFile }: PublishingOptions,
  { redact }: Secrets,
): PublishedOutputs & { readonly items: readonly LogItem[] } {
  const { variables, items } = toExportedVariables(exportOutputs ? unmasked : [], exportPrefix);
  const stackOutputs = named.map(
    ({ name, text, isMasked }) => [name, isMasked ? text : redact(text)] as const,
  );
  const file =
    outputsFile === undefined || fileText === undefined
      ? undefined
      : { path: outputsFile, text: fileText(outputsFile) };
  const outputsFileOutput = file === undefined ? [] : [['outputs-file', file.path] as const];
  return {
    outputs: new Map([...stackOutputs, ...declared.texts, ...outputsFileOutput]),
    variables,
    file,
    items: [...items, ...(file === undefined ? unwrittenItems(outputsFile) : [])],
  };
}

function unwrittenItems(outputsFile: string | undefined): LogItem[] {
  if (outputsFile === undefined) return [];
  const text = `outputs-file ${outputsFile} was not written, because the step does not know the outputs of the stack`;
  return [{ kind: 'warning', text: sanitizeLogLine(text) }];
}
