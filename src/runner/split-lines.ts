import { StringDecoder } from 'node:string_decoder';

/** More of one line is dropped: no reader sees as much, and a program that writes no line breaks must not fill the memory. */
const LINE_CHARACTERS = 1 << 20;

/** Splits what a program writes at `\n`, and takes away a `\r` before it: bash writes the same on every system. */
export function splitLines(onLine: (line: string) => void): {
  readonly add: (chunk: Buffer) => void;
  /** Tells what stands after the last line break. */
  readonly end: () => void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const tell = (): void => {
    onLine(rest.replace(/\r$/, ''));
    rest = '';
  };
  const append = (text: string): void => {
    rest += text.slice(0, Math.max(0, LINE_CHARACTERS - rest.length));
  };
  const take = (text: string): void => {
    const [first = '', ...others] = text.split('\n');
    append(first);
    for (const other of others) {
      tell();
      append(other);
    }
  };
  return {
    add: (chunk) => {
      take(decoder.write(chunk));
    },
    end: () => {
      take(decoder.end());
      if (rest !== '') tell();
    },
  };
}
