import { clip } from '../log/clip.js';
import type { Result, StackRunResult } from '../../deploy/index.js';
import { messageOf } from '../../errors/index.js';
import { durationText } from '../log/duration.js';
import { colorize, type LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { StackReport } from './stack-report.js';
import { changesText, countsText, stateText } from './labels.js';

/** Told side by side, every line says whose it is; groups of several stacks would end up in each other. */
export function forStack(key: string, width: number, item: LogItem): LogItem[] {
  const lead = `${colorize('magenta', key.padEnd(width))} │ `;
  switch (item.kind) {
    case 'group':
      return [{ kind: 'line', text: `${lead}${colorize('bold', item.title)}` }];
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
export function resultItem(ending: StackRunResult, redact: (text: string) => string): LogItem {
  const line = (style: 'green' | 'red' | 'yellow', text: string): LogItem => ({
    kind: 'line',
    text: colorize(['bold', style], text),
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
  return clip(sanitizeLogLine(first), REASON_CHARACTERS);
}

/** All of them, once more, when all is over. */
export function resultItems(
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
      text: `  ${report.key.padEnd(width)}  ${stateText(report)}${describeChanges(report)}`,
    })),
    ...(planHash === undefined ? [] : [{ kind: 'line', text: `  plan-hash: ${planHash}` } as const]),
    { kind: 'line', text: colorize(['bold', style], text) },
  ];
}

function describeChanges(report: StackReport): string {
  const text = changesText(report);
  return text === '' ? '' : ` (${text})`;
}
