import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What mermaid understands by a flowchart. */
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

/** What mermaid understands by a gantt. */
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

/** The real mermaid, one process for a whole test file: it takes a second or two to load. */
export class Mermaid {
  private readonly child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./parse-mermaid.mjs', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  private readonly answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();

  /** The picture as mermaid reads it; one that it cannot read has an `error`. */
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

/** Every fenced picture of a markdown text. */
export function picturesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text]) => text ?? '');
}
