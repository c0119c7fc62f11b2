import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 5000;
const STEP_MS = 50;

/**
 * When Heat had finished the stack's create or update, milliseconds since 1970, as its log says: asking its API for that
 * would slow it down. The line is written just before event and row (Stack.state_set in heat/engine/stack.py), some 20 ms.
 */
export async function completionOf(
  stack: string,
  change: 'create' | 'update',
  heatLog: string,
): Promise<number> {
  const line = new RegExp(
    `^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d\\.\\d{3}) .* Stack ${change.toUpperCase()} COMPLETE \\(${stack}\\):`,
    'm',
  );
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const [, date, time] = line.exec(await readFile(heatLog, 'utf8')) ?? [];
    // The log's time is the machine's own, without a zone.
    if (date !== undefined && time !== undefined) return new Date(`${date}T${time}`).getTime();
    await sleep(STEP_MS);
  }
  throw new Error(`Heat's log knows no completion of the ${change} of ${stack}`);
}
