/** A step's effects on its environment, in a separate process: each word on the command line is one action. */
import { toCancelSignal, listenForCancel } from '../../../src/runner/cancellation.js';
import { clock } from '../../../src/runner/clock.js';
import { openConsole } from '../../../src/runner/console.js';
import { saveCancelled } from '../../../src/runner/post-state.js';
import { publish } from '../../../src/runner/publish.js';
import { toolkit } from '../../../src/runner/toolkit.js';

const console = openConsole((text) => text.replaceAll('hush-hush', '***'));

const deeds: Readonly<Record<string, () => Promise<void> | void>> = {
  'read inputs': () => {
    toolkit.print(
      JSON.stringify([toolkit.input('stack-name'), toolkit.input('tags'), toolkit.input('none')]),
    );
  },
  'register a secret': () => {
    toolkit.registerSecret('hush-hush');
  },
  publish: () =>
    publish(
      {
        log: [
          { kind: 'group', title: 'Outputs of hush-hush' },
          { kind: 'line', text: 'a line with hush-hush' },
          { kind: 'end-group' },
          { kind: 'notice', text: 'a notice, with a colon: and a comma' },
          {
            kind: 'warning',
            text: 'a warning\nin two lines',
            location: { file: 'a:b,c.yaml', line: 3, column: 5 },
          },
        ],
        outputs: new Map([
          ['url', 'https://x/?a=b'],
          ['text', 'two\nlines\nEOF\n<<EOF'],
          ['empty', ''],
        ]),
        variables: new Map([['HEAT_URL', 'line one\nline two']]),
        file: { path: 'out/deep/o.json', text: '{}\n' },
        summary: '### done\n',
        github: undefined,
        failure: { message: 'It failed: hush-hush', code: 'stack-failed' },
      },
      { workspace: process.cwd(), console },
    ),
  'fail in a group': () => {
    console.print({ kind: 'group', title: 'Working' });
    console.print({ kind: 'line', text: 'busy' });
    console.print({ kind: 'error', text: 'broken', location: { file: 'a.yaml', line: 1, column: 2 } });
    console.print({ kind: 'end-group' });
    console.fail('It failed', 'stack-failed');
  },
  'wait to be cancelled': async () => {
    const signal = toCancelSignal(listenForCancel(saveCancelled));
    toolkit.print('waiting');
    try {
      await clock.sleep(60_000, signal);
      toolkit.print('nobody cancelled');
    } catch (error) {
      toolkit.print(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
    // The signal handlers keep the process alive; their timer does not.
    process.exit();
  },
  'do nothing but listen': () => {
    listenForCancel(saveCancelled);
    toolkit.print('listening');
    // Blocks the event loop: no promise and no timer runs any more.
    setTimeout(() => {
      for (;;) if (process.hrtime()[0] < 0) return;
    }, 300);
  },
};

for (const word of process.argv.slice(2)) await deeds[word]?.();
