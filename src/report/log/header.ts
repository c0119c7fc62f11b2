import { formatLocation, type SourceLocation } from '../../errors/index.js';
import type { LogItem } from './log.js';
import { sanitizeLogLine } from './sanitize.js';
import type { HttpTrace } from '../../http/index.js';

/** What was signed in to, without anything secret. */
export interface SignedIn {
  readonly project: { readonly id: string; readonly name: string };
  readonly user: { readonly name: string };
  readonly regionName: string | undefined;
  readonly endpoint: string;
}

/** What a reader should know of a file that is sent. */
interface Diagnostic {
  readonly severity: 'warning' | 'notice';
  readonly text: string;
  readonly location?: SourceLocation;
}

/** The files that go to Heat. */
interface Sent {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  readonly bytes: number;
}

/** How the log begins: where, and with what. */
export function headerItems(
  session: SignedIn,
  templatePath: string | undefined,
  sent: Sent | undefined,
): LogItem[] {
  const items = sent === undefined ? [] : [...filesItems(templatePath, sent), ...diagnosticItems([sent])];
  return [signedInItem(session), ...items];
}

/** Annotations at the lines of the files; one that several stacks have in common once. */
function diagnosticItems(sent: readonly Sent[]): LogItem[] {
  const items = sent.flatMap(({ diagnostics }) =>
    diagnostics.map(({ severity, text, location }): [string, LogItem] => [
      `${location === undefined ? '' : formatLocation(location)} ${text}`,
      { kind: severity, text: sanitizeLogLine(text), location },
    ]),
  );
  return [...new Map(items).values()];
}

/** The files of several stacks: a line for each, as all of them would be too many. */
export function stackFileHeaderItems(
  stacks: readonly { readonly key: string; readonly template: string | undefined; readonly sent: Sent }[],
): LogItem[] {
  if (stacks.length === 0) return [];
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const bytes = stacks.reduce((sum, { sent }) => sum + sent.bytes, 0);
  const lines = stacks.map(({ key, template, sent }) => {
    const what = template === undefined ? 'no template' : shown(template);
    return `  ${key.padEnd(width)}  ${what}${countText(filesIn(sent).length)}, ${sizeText(sent.bytes)}`;
  });
  return [
    { kind: 'group', title: `Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in all` },
    ...lines.map((line): LogItem => ({ kind: 'line', text: sanitizeLogLine(line) })),
    { kind: 'end-group' },
    ...diagnosticItems(stacks.map(({ sent }) => sent)),
  ];
}

/** One line that says where this all happens. */
function signedInItem({ project, user, regionName, endpoint }: SignedIn): LogItem {
  const region = regionName === undefined ? '' : ` in region "${regionName}"`;
  const text = `Signed in to project "${project.name}" (${project.id})${region} as "${user.name}"; Heat is at ${endpoint}`;
  return { kind: 'line', text: sanitizeLogLine(text) };
}

/** What is sent along, by name and size. */
function filesItems(templatePath: string | undefined, sent: Sent): LogItem[] {
  const { files, environmentFiles, bytes } = sent;
  const others = filesIn(sent);
  const lines = [
    ...(templatePath === undefined ? [] : [`  template     ${shown(templatePath)}`]),
    ...environmentFiles.map((key) =>
      key.startsWith(OWN_SCHEME)
        ? '  environment  the parameters of this step'
        : `  environment  ${shown(key)}`,
    ),
    ...others.map((key) => `  file         ${shown(key)} (${sizeText(Buffer.byteLength(files[key] ?? ''))})`),
  ];
  return [
    { kind: 'group', title: `Bundled the template${countText(others.length)}, ${sizeText(bytes)} in all` },
    ...lines.map((line): LogItem => ({ kind: 'line', text: sanitizeLogLine(line) })),
    { kind: 'end-group' },
  ];
}

/** How the environment that is made of the parameters is called in the request. */
const OWN_SCHEME = 'action://';

/** What goes along beside template and environments. */
function filesIn({ files, environmentFiles }: Sent): string[] {
  return Object.keys(files).filter((key) => !environmentFiles.includes(key));
}

function countText(files: number): string {
  return files === 0 ? '' : files === 1 ? ' and 1 file' : ` and ${files} files`;
}

/** An address without what it can hide in user-info and query. */
function shown(name: string): string {
  if (!/^https?:/i.test(name) || !URL.canParse(name)) return name;
  const { origin, pathname } = new URL(name);
  return `${origin}${pathname}`;
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

/** One try of one request, for the debug log. */
export function formatTrace({
  method,
  url,
  status,
  code,
  requestId,
  durationMs,
  retryInMs,
}: HttpTrace): string {
  const id = requestId === undefined ? '' : `, ${requestId}`;
  const again = retryInMs === undefined ? '' : `, again in ${retryInMs} ms`;
  return sanitizeLogLine(
    `${method} ${url} → ${status ?? code ?? 'nothing'} in ${Math.round(durationMs)} ms${id}${again}`,
  );
}

/** Inputs that were given and mean nothing to the operation. */
export function unusedInputsWarning(operation: string, names: readonly string[]): string {
  return `Operation "${operation}" does not use these inputs: ${names.join(', ')}`;
}
