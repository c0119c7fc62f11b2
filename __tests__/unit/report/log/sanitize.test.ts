import { describe, expect, test } from '@jest/globals';
import { eventLine, logItem, textTable } from '../../../../src/report/log/log.js';
import { clip } from '../../../../src/report/log/clip.js';
import { sanitizeLogLines, sanitizeLogLine } from '../../../../src/report/log/sanitize.js';
import { formatTrace } from '../../../../src/report/log/trace.js';

/**
 * Returns whether the runner would take a line as a command: `TryParseV2` (a trimmed line that begins with `::`) and
 * `TryParse` (`##[` anywhere) of ActionCommand.cs in actions/runner. Checks each line, whatever character ends it.
 */
function isObeyed(text: string): boolean {
  return text
    .split(/[\n\r\u0085\u2028\u2029\v\f]/)
    .some((line) => line.trim().startsWith('::') || line.includes('##['));
}

// As code points, because they are invisible.
const ESCAPE = String.fromCharCode(27);
const NUL = String.fromCharCode(0);
const CSI = String.fromCharCode(0x9b);

const NASTY = [
  '::error::boom',
  ' ::stop-commands::token',
  '\t::add-mask::x',
  '\u00a0::debug::x',
  '\u3000::debug::x',
  '\ufeff::debug::x',
  '##[error]boom',
  'text before ##[group]x',
  '###[error]x',
  '####[[error]x',
  'first\n::error::second',
  'first\r::error::second',
  'first\r\n::set-output name=a::b',
  'first\u2028::error::second',
  'first\u2029::error::second',
  'first\u0085::error::second',
  'first\v::error::second',
  'first\f::error::second',
  `${ESCAPE}[31m::error::coloured`,
  `${ESCAPE}[2K${ESCAPE}[1G::error::x`,
  `${NUL}::error::x`,
  `:${NUL}:error::x`,
  `:${ESCAPE}[0m:error::x`,
  `#${NUL}#[error]x`,
  `##${ESCAPE}[0m[error]x`,
  `##\u202e[error]x`,
  `\u202e::error::x`,
  `\u200e::error::x`,
  `${ESCAPE}]0;title\u0007::error::x`,
  `${ESCAPE}]8;;https://evil.example${ESCAPE}\\::error::x${ESCAPE}]8;;${ESCAPE}\\`,
  `${CSI}31m::error::x`,
  ':::error::x',
  ': :error::x',
  '::',
  '##[',
];

describe('logText', () => {
  test.each(NASTY)('of %j is no command', (text) => {
    expect(isObeyed(sanitizeLogLine(text))).toBe(false);
  });

  test.each(NASTY)('of %j is one line without control characters', (text) => {
    expect(sanitizeLogLine(text)).toMatch(
      /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]*$/u,
    );
  });

  test('leaves harmless text as it is', () => {
    for (const text of ['OS::Nova::Server', 'a :: b', '#[x]', 'grüße 日本 😀', 'a##b [c]']) {
      expect(sanitizeLogLine(text)).toBe(text);
    }
  });

  test('shows where a line ended', () => {
    expect(sanitizeLogLine('one\ntwo\r\nthree\rfour')).toBe('one ⏎ two ⏎ three ⏎ four');
  });

  test('does not change its own result', () => {
    for (const text of NASTY) expect(sanitizeLogLine(sanitizeLogLine(text))).toBe(sanitizeLogLine(text));
  });

  test('is necessary: unsanitized, the predicate finds commands', () => {
    expect(NASTY.filter(isObeyed).length).toBeGreaterThan(15);
  });
});

describe('log output is no command', () => {
  test.each(NASTY)('for lines with %j', (text) => {
    expect(sanitizeLogLines(text).some(isObeyed)).toBe(false);
  });

  test.each(NASTY)('for %j in any field of an event', (text) => {
    const line = eventLine(
      {
        id: '1',
        timeMs: 0,
        elapsedMs: 1000,
        path: [text],
        type: text,
        action: 'UNKNOWN',
        status: 'FAILED',
        state: text,
        reason: text,
        physicalId: text,
        durationMs: undefined,
      },
      { done: 1, total: 2 },
    );
    expect(isObeyed(line)).toBe(false);
  });

  test.each(NASTY)('for %j in the progress of an operation', (text) => {
    const items = [
      logItem({ kind: 'begin', phase: 'act', title: text }, (text) => text),
      logItem({ kind: 'fact', text }, (text) => text),
      logItem({ kind: 'notice', text }, (text) => text),
      logItem({ kind: 'warning', text }, (text) => text),
      logItem(
        { kind: 'heartbeat', elapsedMs: 1, count: { done: 0, total: 1 }, running: [text] },
        (text) => text,
      ),
    ];
    for (const item of items) expect(isObeyed(Object.values(item).map(String).join(''))).toBe(false);
  });

  test.each(NASTY)('for %j in a table or a stack trace', (text) => {
    const lines = textTable({
      title: 't',
      columns: ['a', 'b'],
      rows: [
        [text, 'x'],
        ['x', text],
      ],
    });
    expect(lines.some(isObeyed)).toBe(false);
    const trace = {
      method: 'GET',
      url: text,
      status: 200,
      code: undefined,
      requestId: text,
      durationMs: 1,
      retryInMs: 1,
    };
    expect(isObeyed(formatTrace(trace))).toBe(false);
  });
});

describe('clip', () => {
  test('says how many characters it removed', () => {
    expect(clip('abcdef', 4)).toBe('abcd… (2 more)');
    expect(clip('abcd', 4)).toBe('abcd');
  });
});

describe('progress', () => {
  test.each(['begin', 'fact', 'notice', 'warning'] as const)(
    'contains no secret that sanitizing would change: %s',
    (kind) => {
      const secret = 'tab\tand ##[brackets';
      const text = `failed: ${secret}`;
      const progress = kind === 'begin' ? ({ kind, phase: 'act', title: text } as const) : { kind, text };
      const item = logItem(progress, (one) => one.replaceAll(secret, '***'));
      expect(JSON.stringify(item)).toContain('failed: ***');
      expect(JSON.stringify(item)).not.toContain('brackets');
    },
  );
});
