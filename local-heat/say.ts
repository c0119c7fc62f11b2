/** Progress goes to stderr: stdout belongs to what a shell may want to read. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says what is done, does it, and says how long it took. */
export async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  say(`• ${what} …`);
  const result = await work();
  say(`  done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}

/** A problem of the machine that the reader can do something about; shown without a stack trace. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
