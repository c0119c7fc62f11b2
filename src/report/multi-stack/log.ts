import { clip } from '../log/clip.js';
import type { StackRunResult } from '../../deploy/index.js';
import { summaryOf } from '../../errors/index.js';
import { durationText } from '../log/duration.js';
import { colorize, type LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { RunReport, StackReport } from './stack-report.js';
import { changesText, countsText, stateText } from './labels.js';

/** Prefixes the item with the stack's key. Converts groups to lines, because the groups of parallel stacks would nest. */
export function forStack(key: string, width: number, item: LogItem): LogItem[] {
  const prefix = `${colorize('magenta', key.padEnd(width))} │ `;
  switch (item.kind) {
    case 'group':
      return [{ kind: 'line', text: `${prefix}${colorize('bold', item.title)}` }];
    case 'end-group':
      return [];
    case 'line':
      return [{ kind: 'line', text: `${prefix}${item.text}` }];
    case 'notice':
    case 'warning':
    case 'error':
      return [{ ...item, text: `${key}: ${item.text}` }];
  }
}

/** Returns the line about a finished stack, while others are still running. */
export function resultItem(runResult: StackRunResult, redact: (text: string) => string): LogItem {
  const line = (style: 'green' | 'red' | 'yellow', text: string): LogItem => ({
    kind: 'line',
    text: colorize(['bold', style], text),
  });
  switch (runResult.kind) {
    case 'skipped':
      return line('yellow', `skipped, because ${runResult.because.join(' and ')} failed`);
    case 'error':
      return line(
        'red',
        `failed in ${durationText(runResult.durationMs)}: ${firstLine(redact(summaryOf(runResult.error)))}`,
      );
    case 'result': {
      const { outcome, durationMs, failure } = runResult.result;
      const text = `${outcome} in ${durationText(durationMs)}`;
      return failure === undefined
        ? line('green', text)
        : line('red', `${text}: ${firstLine(redact(failure.summary))}`);
    }
  }
}

const REASON_CHARACTERS = 500;

/** Returns the first line of redacted text, cut. The full text follows at the end of the log. */
function firstLine(text: string): string {
  const [first = ''] = text.split(/\r?\n/);
  return clip(sanitizeLogLine(first), REASON_CHARACTERS);
}

/** Returns the results of all stacks, for the end of the log. */
export function resultItems({ total: { failure, durationMs }, reports, planHash }: RunReport): LogItem[] {
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
