import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What mermaid reads from a flowchart. */
export interface Flowchart {
  readonly error?: string;
  readonly nodes: readonly { readonly label: string; readonly classes: string[]; readonly link?: string }[];
  readonly frames: readonly {
    readonly label: string;
    readonly nodes: string[];
    readonly classes: string[];
  }[];
  readonly arrows: readonly string[];
}

/** What mermaid reads from a gantt diagram. */
export interface Gantt {
  readonly error?: string;
  readonly sections: readonly string[];
  readonly bars: readonly {
    readonly label: string;
    readonly section: string;
    readonly isCritical: boolean;
    readonly hasFailed: boolean;
    readonly startMs: number;
    readonly endMs: number;
  }[];
}

/** The real mermaid, in one process for each test file: it takes a second or two to load. */
export class Mermaid {
  private readonly child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./parse-mermaid.mjs', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  private readonly answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();

  /** Returns the diagram as mermaid parses it, or one with an `error` if it cannot. */
  async read<Kind extends Flowchart | Gantt>(text: string | undefined): Promise<Kind> {
    this.child.stdin.write(`${JSON.stringify(text ?? '')}\n`);
    const answer = await this.answers.next();
    if (answer.done === true) throw new Error('mermaid is gone');
    return JSON.parse(answer.value) as Kind;
  }

  stop(): void {
    this.child.stdin.end();
  }
}

/** Returns each fenced diagram of a Markdown text. */
export function picturesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text]) => text ?? '');
}
