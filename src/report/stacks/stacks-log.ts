import { clip } from '../clip.js';
import type { Result, StackEnding } from '../../deploy/index.js';
import { messageOf } from '../../errors/index.js';
import { durationText } from '../duration.js';
import { paint, type LogItem } from '../log.js';
import { logText } from '../safe-text.js';
import type { StackReport } from './stack-report.js';
import { changesText, countsText, stateText } from './words.js';

/** Told side by side, every line says whose it is; groups of several stacks would end up in each other. */
export function ofStack(key: string, width: number, item: LogItem): LogItem[] {
  const lead = `${paint('magenta', key.padEnd(width))} │ `;
  switch (item.kind) {
    case 'group':
      return [{ kind: 'line', text: `${lead}${paint('bold', item.title)}` }];
    case 'end-group':
      return [];
    case 'line':
      return [{ kind: 'line', text: `${lead}${item.text}` }];
    case 'notice':
    case 'warning':
    case 'error':
      return [{ ...item, text: `${key}: ${item.text}` }];
  }
}

/** The line by which a stack ends, while others go on. */
export function endingItem(ending: StackEnding, redact: (text: string) => string): LogItem {
  const line = (style: 'green' | 'red' | 'yellow', text: string): LogItem => ({
    kind: 'line',
    text: paint(['bold', style], text),
  });
  switch (ending.kind) {
    case 'skipped':
      return line('yellow', `skipped, because ${ending.because.join(' and ')} failed`);
    case 'refused':
      return line(
        'red',
        `failed in ${durationText(ending.durationMs)}: ${firstLine(redact(messageOf(ending.error)))}`,
      );
    case 'result': {
      const { outcome, durationMs, failure } = ending.result;
      const text = `${outcome} in ${durationText(durationMs)}`;
      return failure === undefined
        ? line('green', text)
        : line('red', `${text}: ${firstLine(redact(failure.summary))}`);
    }
  }
}

const REASON_CHARACTERS = 500;

/** All of it is said in the end. Secrets go before it is cut. */
function firstLine(text: string): string {
  const [first = ''] = text.split(/\r?\n/);
  return clip(logText(first), REASON_CHARACTERS);
}

/** All of them, once more, when all is over. */
export function endItems(
  { failure, durationMs }: Result,
  reports: readonly StackReport[],
  planHash: string | undefined,
): LogItem[] {
  const width = Math.max(...reports.map(({ key }) => key.length));
  const style = failure === undefined ? 'green' : 'red';
  const text = `${countsText(reports)}, in ${durationText(durationMs)}`;
  return [
    ...reports.map((report): LogItem => ({
      kind: 'line',
      text: `  ${report.key.padEnd(width)}  ${stateText(report)}${changesOf(report)}`,
    })),
    ...(planHash === undefined ? [] : [{ kind: 'line', text: `  plan-hash: ${planHash}` } as const]),
    { kind: 'line', text: paint(['bold', style], text) },
  ];
}

function changesOf(report: StackReport): string {
  const text = changesText(report);
  return text === '' ? '' : ` (${text})`;
}
