import { publishFailure, setFailureCode, toolkit } from './toolkit.js';

/** Names of JavaScript's built-in error classes. */
const BUILT_IN_ERROR_NAMES: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);
/** Form of error codes of the system and of Node: `ENOSPC`, `ERR_STRING_TOO_LONG`. */
const ERROR_CODE = /^[A-Z][A-Z0-9_]{2,40}$/;
/** Line and column at the end of a stack frame. Everything before them can be untrusted text. */
const POSITION = /:(\d+):(\d+)\)?$/;
const MAX_POSITIONS = 5;

/**
 * Fails the step on an uncaught error or an unhandled rejection. Node would print the error's text and the line of code, which
 * can contain a secret; this prints only the action's own text. The post step finds no result in the saved state and reports that.
 */
export function endOnUncaughtErrors(): void {
  let isExiting = false;
  process.on('uncaughtException', (error: unknown) => {
    // The log's reader is gone: printing would fail again.
    if (toCode(error) === 'EPIPE') {
      publishFailure({ reason: 'The log could not be written (EPIPE)', changed: undefined });
      setFailureCode('internal');
      process.exit(1);
    }
    // The first error is the cause. Errors that follow while the log is written are its effects.
    if (isExiting) return;
    isExiting = true;
    const text = uncaughtText(error);
    const [reason = ''] = text.split('\n');
    publishFailure({ reason, changed: undefined });
    toolkit.fail(text, 'internal');
    void exitWhenFlushed();
  });
}

/** Describes the error by its class, code and positions, without its message. */
export function uncaughtText(error: unknown): string {
  const facts = [toClassName(error), toCode(error), ...listPositions(error)].filter(
    (fact) => fact !== undefined,
  );
  return [
    `The step stopped because of a bug in this action (${facts.join(', ')})`,
    'Next: Report it with this line. The text of the error is omitted, because it can contain a secret.',
  ].join('\n');
}

/** Exits once stdout and stderr are flushed: `process.exit` alone would drop what is still in a pipe. */
export async function exitWhenFlushed(): Promise<never> {
  await Promise.all([whenFlushed(process.stdout), whenFlushed(process.stderr)]);
  // An aborted verify-command can still keep the event loop alive.
  process.exit();
}

/** Resolves once the stream is flushed, or if its reader is gone. */
function whenFlushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
}

function toClassName(error: unknown): string {
  const name = error instanceof Error ? error.name : 'no error';
  return BUILT_IN_ERROR_NAMES.has(name) || !(error instanceof Error) ? name : 'an error';
}

function toCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && ERROR_CODE.test(code) ? code : undefined;
}

/** Returns line and column (`12:345`) of each stack frame in the bundle, innermost first. */
function listPositions(error: unknown): string[] {
  const trace = error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  return trace
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .flatMap((line) => {
      const [, row, column] = POSITION.exec(line) ?? [];
      return row === undefined || column === undefined ? [] : [`${row}:${column}`];
    })
    .slice(0, MAX_POSITIONS);
}
