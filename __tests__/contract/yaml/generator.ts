import { DOCUMENTS } from '../yaml-documents.js';
import type { Draw } from './draw.js';
import { Grammar } from './grammar.js';
import { word } from './scalars.js';

/** The line ends of a document: usually all the same. */
const LINE_BREAKS = ['\n', '\n', '\n', '\n', '\n', '\r\n', '\r', '\r\r\n', '\u0085', '\u2028', '\u2029'];

/** Every token that the scanner knows, for documents without grammar. */
const TOKENS = [
  ...[
    '- ',
    '-',
    '? ',
    '?',
    ': ',
    ':',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '&a ',
    '*a',
    '!!str ',
    '!',
    '|',
    '>',
  ],
  ...[
    "'",
    '"',
    '%',
    '@',
    '`',
    '=',
    '<<',
    '~',
    '\n',
    '\n',
    '\n',
    '\n  ',
    '\n ',
    ' ',
    '\t',
    '---',
    '...',
    '\n---\n',
  ],
  ...[
    'a',
    'b',
    '1',
    'k: ',
    'x y',
    '"q"',
    "'s'",
    '&b',
    '*b',
    '!!int 1',
    '|-\n  t\n',
    '\r',
    '\ufeff',
    '\u0085',
    '<<: ',
  ],
];

/** Returns a random YAML text, of every kind that the parser must handle; many are invalid. */
export function drawDocument(draw: Draw): string {
  const kind = draw.fraction();
  draw.oddity = draw.pick([0, 0, 0.1, 0.3, 1]);
  let text: string;
  if (kind < 0.72) text = new Grammar(draw).document();
  else if (kind < 0.82) text = draw.list(1, 14, () => draw.pick(TOKENS)).join('');
  else if (kind < 0.83) text = deepDocument(draw);
  else if (kind < 0.88) text = jsonDocument(draw);
  else text = mutated(draw, draw.isTrue(0.5) ? draw.pick(DOCUMENTS) : new Grammar(draw).document());
  return withLineBreaks(draw, text);
}

function withLineBreaks(draw: Draw, text: string): string {
  if (draw.isTrue(0.05)) return text.replaceAll('\n', () => draw.pick(LINE_BREAKS));
  return text.replaceAll('\n', draw.pick(LINE_BREAKS));
}

/** A text with a few additional, missing or wrong characters. */
function mutated(draw: Draw, text: string): string {
  let characters = Array.from(text);
  for (let count = 1 + draw.integer(3); count > 0; count -= 1) {
    const at = draw.integer(characters.length + 1);
    const removed = draw.pick([0, 0, 1, 1, 3]);
    const added = draw.isTrue(0.6) ? Array.from(draw.pick(TOKENS)) : [];
    characters = [...characters.slice(0, at), ...added, ...characters.slice(at + removed)];
  }
  return characters.join('');
}

/** Brackets in brackets, lists in lists, keys in keys, around the parser's maximum depth. */
function deepDocument(draw: Draw): string {
  const depth = draw.pick([20, 90, 110, 200, 380, 420, 700]);
  return draw.pick([
    () => '['.repeat(depth) + ']'.repeat(depth),
    () => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
    () => `${'- '.repeat(depth)}a`,
    () => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    () => '['.repeat(depth),
    () => `[? ${'['.repeat(depth)}${']'.repeat(depth)}]`,
  ])();
}

function jsonDocument(draw: Draw): string {
  const value = (depth: number): string => {
    if (depth > 2 || draw.isTrue(0.5)) {
      return draw.pick([
        () => JSON.stringify(word(draw)),
        () =>
          draw.pick([
            '1',
            '-0',
            '1.0',
            '1e3',
            '1E+2',
            '-1.5e-3',
            'true',
            'null',
            'NaN',
            '-Infinity',
            '01',
            '.5',
            '1e400',
          ]),
        () =>
          draw.pick([
            '"\\ud83d\\ude00"',
            '"\\ud83d"',
            '"\\/"',
            '"\\x41"',
            '"a\tb"',
            '"\u007f"',
            '"\u2028"',
            '""',
            "'a'",
          ]),
      ])();
    }
    const items = draw.list(0, 3, () => value(depth + 1));
    if (draw.isTrue(0.4)) return `[${items.join(draw.pick([',', ', ']))}${draw.isTrue(0.03) ? ',' : ''}]`;
    const colon = draw.pick([':', ': ', ' : ', '\n:\t']);
    return `{${items.map((one) => JSON.stringify(draw.pick(['a', 'b', 'a b', '1', '<<', '='])) + colon + one).join(draw.pick([',', ',\n', ', ']))}}`;
  };
  const text = `{"a": ${value(0)}, "b": ${value(0)}}`;
  return (
    draw.pick(['', '', ' ', '\t', '\n', '\ufeff', '\u00a0']) +
    text +
    draw.pick(['', '\n', '\n\t', ' x', '\u00a0'])
  );
}
