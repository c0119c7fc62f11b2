import { countText, formatLocation, type SourceLocation } from '../../errors/index.js';
import { groupItems, type LogItem } from './log.js';
import { sanitizeLogLine } from './sanitize.js';
import { toPublicAddress } from '../secrets/public-address.js';

export interface PublicSession {
  readonly project: { readonly id: string; readonly name: string };
  readonly user: { readonly name: string };
  readonly regionName: string | undefined;
  readonly endpoint: string;
}

/** A warning or notice about a file. */
interface Diagnostic {
  readonly severity: 'warning' | 'notice';
  readonly text: string;
  readonly location?: SourceLocation;
}

/** The bundle that is sent to Heat. */
interface BundledFiles {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  readonly bytes: number;
}

/** Returns the first items of the log: the session and the bundled files. */
export function headerItems(
  session: PublicSession,
  templatePath: string | undefined,
  bundle: BundledFiles | undefined,
): LogItem[] {
  const items =
    bundle === undefined ? [] : [...filesItems(templatePath, bundle), ...diagnosticItems([bundle])];
  return [signedInItem(session), ...items];
}

/** Returns annotations on the lines of the files, without duplicates for files that several stacks share. */
function diagnosticItems(bundle: readonly BundledFiles[]): LogItem[] {
  const items = bundle.flatMap(({ diagnostics }) =>
    diagnostics.map(({ severity, text, location }): [string, LogItem] => [
      `${location === undefined ? '' : formatLocation(location)} ${text}`,
      { kind: severity, text: sanitizeLogLine(text), location },
    ]),
  );
  return [...new Map(items).values()];
}

/** Returns one line per stack for the files of several stacks. */
export function stackFileHeaderItems(
  stacks: readonly {
    readonly key: string;
    readonly template: string | undefined;
    readonly sent: BundledFiles;
  }[],
): LogItem[] {
  if (stacks.length === 0) return [];
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const bytes = stacks.reduce((sum, { sent: bundle }) => sum + bundle.bytes, 0);
  const lines = stacks.map(({ key, template, sent: bundle }) => {
    const templateText = template === undefined ? 'no template' : toPublicAddress(template);
    const counts = `${andFiles(listFiles(bundle).length)}, ${sizeText(bundle.bytes)}`;
    return sanitizeLogLine(`  ${key.padEnd(width)}  ${templateText}${counts}`);
  });
  return [
    ...groupItems(`Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in total`, lines),
    ...diagnosticItems(stacks.map(({ sent: bundle }) => bundle)),
  ];
}

/** Returns the line about the session. */
function signedInItem({ project, user, regionName, endpoint }: PublicSession): LogItem {
  const region = regionName === undefined ? '' : ` in region "${regionName}"`;
  const text = `Signed in to project "${project.name}" (${project.id})${region} as "${user.name}"; Heat is at ${endpoint}`;
  return { kind: 'line', text: sanitizeLogLine(text) };
}

/** Returns a group that lists the bundled files by name and size. */
function filesItems(templatePath: string | undefined, bundle: BundledFiles): LogItem[] {
  const { files, environmentFiles, bytes } = bundle;
  const others = listFiles(bundle);
  const lines = [
    ...(templatePath === undefined ? [] : [`  template     ${toPublicAddress(templatePath)}`]),
    ...environmentFiles.map((key) =>
      key.startsWith(PARAMETERS_SCHEME)
        ? '  environment  parameters of this step'
        : `  environment  ${toPublicAddress(key)}`,
    ),
    ...others.map(
      (key) => `  file         ${toPublicAddress(key)} (${sizeText(Buffer.byteLength(files[key] ?? ''))})`,
    ),
  ];
  // An update can keep the template of the stack.
  const noun = templatePath === undefined ? 'environments' : 'template';
  const title = `Bundled the ${noun}${andFiles(others.length)}, ${sizeText(bytes)} in total`;
  return groupItems(title, lines.map(sanitizeLogLine));
}

/** Scheme of the environment that contains the step's parameters. */
const PARAMETERS_SCHEME = 'action://';

/** Returns the names of the files other than template and environments. */
function listFiles({ files, environmentFiles }: BundledFiles): string[] {
  return Object.keys(files).filter((key) => !environmentFiles.includes(key));
}

function andFiles(files: number): string {
  return files === 0 ? '' : ` and ${countText(files, 'file')}`;
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

/** Returns the warning about inputs that the operation does not use. */
export function unusedInputsWarning(operation: string, names: readonly string[]): string {
  return `Operation "${operation}" ignores these inputs: ${names.join(', ')}`;
}
