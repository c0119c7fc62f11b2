import { toolkit } from './toolkit.js';

/** Classes of errors whose names are JavaScript's own. */
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);
/** As Node names errors of the system and its own: `ENOSPC`, `ERR_STRING_TOO_LONG`. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;
/** The end of a line of a stack trace; everything before it may be text of others. */
const POSITION = /:(\d+):(\d+)\)?$/;
const MOST_POSITIONS = 5;

/**
 * Ends the process red at an error that nothing has caught, a rejected promise included. Node would print the error with its
 * text and the line of code, which can hold a secret; this prints words of our own only. The post step finds no result in the
 * runner's state and says so.
 */
export function endOnUncaughtErrors(): void {
  let isEnding = false;
  process.on('uncaughtException', (error: unknown) => {
    // Nobody reads the log any more: to say so would only fail again.
    if (toCode(error) === 'EPIPE') process.exit(1);
    // The first is the cause; what follows while the log is written comes from it.
    if (isEnding) return;
    isEnding = true;
    toolkit.fail(uncaughtText(error));
    void exitWhenWritten();
  });
}

/** What failed in words of our own: class, code and positions of the error, nothing of its text. */
export function uncaughtText(error: unknown): string {
  const facts = [toClassName(error), toCode(error), ...listPositions(error)].filter(
    (fact) => fact !== undefined,
  );
  return [
    `The step stopped at a defect of this action (${facts.join(', ')})`,
    'Next: Report it with this line. The text of the error is left out, since it can hold a secret.',
  ].join('\n');
}

/** Ends the process as soon as all that it has written is read: what waits in a pipe would be lost. */
export async function exitWhenWritten(): Promise<never> {
  await Promise.all([written(process.stdout), written(process.stderr)]);
  // A check that was cut off may still hold the process open.
  process.exit();
}

/** Also where the reader is gone: then there is nothing to wait for. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
}

function toClassName(error: unknown): string {
  const name = error instanceof Error ? error.name : 'no error';
  return KNOWN_NAMES.has(name) || !(error instanceof Error) ? name : 'an error';
}

function toCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/** `12:345`, line and column in the file that the runner starts, innermost first. */
function listPositions(error: unknown): string[] {
  const trace = error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  return trace
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .flatMap((line) => {
      const [, row, column] = POSITION.exec(line) ?? [];
      return row === undefined || column === undefined ? [] : [`${row}:${column}`];
    })
    .slice(0, MOST_POSITIONS);
}
