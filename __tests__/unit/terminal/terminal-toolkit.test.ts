import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { readDescription } from '../../../src/terminal/description.js';
import { createTerminalToolkit } from '../../../src/terminal/terminal-toolkit.js';

const location = { file: 'main.yaml', line: 3, column: 5 };

function openToolkit(
  inputs: Readonly<Record<string, string>> = {},
  operation: 'deploy' | 'lint' = 'deploy',
): {
  readonly toolkit: ReturnType<typeof createTerminalToolkit>['toolkit'];
  readonly written: { stdout: string; stderr: string };
} {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): Pick<NodeJS.WriteStream, 'write' | 'isTTY'> => ({
    isTTY: false,
    write: (text: Uint8Array | string) => {
      written[name] += String(text);
      return true;
    },
  });
  const command = {
    kind: 'run',
    operation,
    isJson: false,
    inputs: new Map(Object.entries(inputs)),
  } as const;
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') };
  const { toolkit } = createTerminalToolkit(command, readDescription(), streams);
  return { toolkit, written };
}

describe('in a terminal', () => {
  test('an error at a line is printed once, by the message of the failure', () => {
    const exitCode = process.exitCode;
    const { toolkit, written } = openToolkit();
    toolkit.annotate({ kind: 'error', text: 'No such property', location });
    toolkit.fail('Heat rejected it\nServer said: No such property\nAt: main.yaml:3:5', 'refused');
    process.exitCode = exitCode;
    expect(written).toEqual({
      stdout: '',
      stderr: 'error: Heat rejected it\nServer said: No such property\nAt: main.yaml:3:5\n',
    });
  });

  test('the debug log is printed with RUNNER_DEBUG only, apart from the log', () => {
    const { RUNNER_DEBUG: before } = process.env;
    const { toolkit, written } = openToolkit();
    delete process.env['RUNNER_DEBUG'];
    toolkit.debug('GET /stacks returned 200');
    process.env['RUNNER_DEBUG'] = '1';
    toolkit.debug('GET /stacks returned 404');
    if (before === undefined) delete process.env['RUNNER_DEBUG'];
    else process.env['RUNNER_DEBUG'] = before;
    expect(written).toEqual({ stdout: '', stderr: 'GET /stacks returned 404\n' });
  });

  test('a warning at a line and an error without one are printed', () => {
    const { toolkit, written } = openToolkit();
    toolkit.annotate({ kind: 'warning', text: 'Old type', location });
    toolkit.annotate({ kind: 'error', text: 'Could not write outputs-file' });
    expect(written.stdout).toBe('main.yaml:3:5 warning: Old type\nerror: Could not write outputs-file\n');
  });

  test('what lint finds is printed once: by its log, or before a deploy by the annotation', () => {
    for (const [operation, printed] of [
      ['lint', ''],
      ['deploy', 'main.yaml:3:5 warning: No such type\n'],
    ] as const) {
      const { toolkit, written } = openToolkit({}, operation);
      toolkit.annotate({ kind: 'warning', text: 'No such type', title: 'HL301 unknown-type', location });
      expect(written.stdout).toBe(printed);
    }
  });

  test('export-outputs has no effect, which is said once', () => {
    const { toolkit, written } = openToolkit();
    toolkit.exportVariable('URL', 'https://web.example.com');
    toolkit.exportVariable('HOST', 'web');
    expect(written.stdout).toBe(
      'warning: export-outputs has no effect in a terminal: use --outputs-file or --json\n',
    );
  });

  const outside = path.resolve('..', 'shared', 'stack.yaml');

  test.each([
    [{ template: 'stack.yaml' }, 'false'],
    [{ template: path.resolve('stack.yaml') }, 'false'],
    [{ template: 'https://example.com/stack.yaml\n!../old/**' }, 'false'],
    [{ template: '..stack.yaml' }, 'false'],
    [{ template: outside }, 'true'],
    [{ template: '../stacks/*.yaml' }, 'true'],
    [{ template: 'stack.yaml', 'environment-files': `a.yaml\n${outside}` }, 'true'],
    [{ template: outside, 'allow-files-outside-workspace': 'false' }, 'false'],
  ])('%j: files outside the folder are allowed: %s', (inputs, expected) => {
    expect(openToolkit(inputs).toolkit.input('allow-files-outside-workspace')).toBe(expected);
  });
});
