import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The system's Python, where `npm run heat:up` installs Heat and heatclient. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.resolve('__tests__/contract/yaml/heat_loader.py');

/** Python's result for a text: a canonical value, `!` and the name of the error, or `?` and why it has no JSON. */
export interface Answer {
  readonly loader: string;
  readonly heat: string;
  /** Absent if heatclient parses the same text in the same way as Heat. */
  readonly client?: string;
}

/** A text before and after its references were replaced. */
export interface RewrittenText {
  readonly before: string;
  readonly after: string;
  readonly names: Readonly<Record<string, string>>;
}

/** One Python process that parses texts as Heat and heatclient do. */
export class HeatLoader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  #errors = '';

  constructor() {
    this.#child = spawn(PYTHON, [SCRIPT]);
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async read(texts: readonly string[]): Promise<readonly Answer[]> {
    return (await this.#ask(texts)) as readonly Answer[];
  }

  async readRewritten(
    cases: readonly RewrittenText[],
  ): Promise<readonly { readonly expected: string; readonly found: string }[]> {
    return (await this.#ask(cases)) as readonly { expected: string; found: string }[];
  }

  async #ask(cases: readonly unknown[]): Promise<unknown> {
    this.#child.stdin.write(`${JSON.stringify(cases)}\n`);
    const next = await this.#answers.next();
    if (next.done === true) throw new Error(`Heat's loader ended: ${this.#errors}`);
    return JSON.parse(next.value) as unknown;
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.stdin.end();
    await exit;
  }
}
