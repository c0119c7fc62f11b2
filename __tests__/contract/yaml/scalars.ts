import { SCALARS } from '../yaml-scalars.js';
import type { Draw } from './draw.js';

const LETTERS = ['a', 'b', 'Z', '0', '9', '_', '.', '-', '+', 'é', '日', '😀', '\u00a0', '\u200b', '~', '/'];
/** Characters with a meaning in some part of YAML. */
const INDICATORS = Array.from('-?:,[]{}#&*!|>\'"%@`=<');
/** Characters that YAML does not allow in a text, and some that it does. */
const ODD_CHARACTERS = [
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0080',
  '\ufeff',
  '\ufffe',
  '\u2028',
  '\u0085',
  '\u000b',
  '\ue000',
];
const ESCAPES = [
  ...[
    '\\n',
    '\\t',
    '\\"',
    '\\\\',
    '\\/',
    '\\0',
    '\\x41',
    '\\u00e9',
    '\\U0001F600',
    '\\N',
    '\\_',
    '\\L',
    '\\P',
    '\\e',
  ],
  ...[
    '\\ ',
    '\\\t',
    '\\a',
    '\\b',
    '\\v',
    '\\f',
    '\\r',
    '\\q',
    '\\x4',
    '\\u12',
    '\\ud83d',
    '\\ud83d\\ude00',
    '\\U00110000',
  ],
];
const TAGS = [
  ...['!!str', '!!int', '!!float', '!!bool', '!!null', '!!timestamp', '!!binary', '!!seq', '!!map', '!!set'],
  ...[
    '!!omap',
    '!!pairs',
    '!!merge',
    '!!value',
    '!',
    '!local',
    '!Ref',
    '!!python/none',
    '!a!b',
    '!<tag:yaml.org,2002:str>',
  ],
  ...['!<!>', '!<!local>', '!e!x', '!!st%72', '!!str,', '!!', '!é', '!a,b', '!!int%'],
];

/** The anchors of this document so far; most aliases refer to one of them. */
export type Anchors = string[];

export function tag(draw: Draw): string {
  return draw.pickMostly(['!!str', '!!str', '!', '!<tag:yaml.org,2002:str>'], TAGS, 0.8);
}

export function word(draw: Draw): string {
  return draw
    .list(1, 5, () => {
      if (!draw.isOdd(0.3)) return draw.pick(LETTERS);
      return draw.isTrue(0.97) ? draw.pick(INDICATORS) : draw.pick(ODD_CHARACTERS);
    })
    .join('');
}

/** Numbers as YAML 1.1 writes them, and similar texts. */
export function number(draw: Draw): string {
  const digits = (): string => draw.list(1, 4, () => draw.pick(Array.from('0123456789_'))).join('');
  const sign = draw.pick(['', '', '-', '+']);
  const minute = (): string => draw.pick(['0', '5', '07', '30', '59', '60', '9']);
  return draw.pick([
    () => `${sign}${digits()}`,
    () => `${sign}0${digits()}`,
    () => `${sign}0x${draw.list(0, 4, () => draw.pick(Array.from('09afAF_g'))).join('')}`,
    () => `${sign}0b${draw.list(0, 4, () => draw.pick(Array.from('01_2'))).join('')}`,
    () => `${sign}0o${digits()}`,
    () => `${sign}${digits()}.${draw.pick(['', digits()])}`,
    () => `${sign}.${digits()}`,
    () => `${sign}${digits()}.${digits()}e${draw.pick(['', '+', '-'])}${digits()}`,
    () => `${sign}${digits()}:${minute()}`,
    () => `${sign}${digits()}:${minute()}:${minute()}`,
    () => `${sign}${digits()}:${minute()}.${draw.pick(['', digits()])}`,
    () => `${sign}.${draw.pick(['inf', 'Inf', 'INF', 'nan', 'NaN', 'NAN', 'iNF'])}`,
    () => `${sign}${draw.list(20, 40, () => draw.pick(Array.from('0123456789'))).join('')}`,
    () =>
      `${draw.pick(['2021', '99', '0001'])}-${draw.pick(['04', '4', '13'])}-${draw.pick(['16', '1', '31'])}`,
    () =>
      `2021-04-16${draw.pick(['T', 't', ' ', '  '])}10:00:0${draw.pick(['0', '0Z', '0.5', '0 +02:00', '0-3'])}`,
  ])();
}

/** A scalar without quotes; several lines only in the value of a block or in brackets. */
export function plain(draw: Draw, indent: string): string {
  if (draw.isTrue(0.3)) return draw.pick(SCALARS);
  if (draw.isTrue(0.3)) return number(draw);
  if (draw.isTrue(0.1))
    return draw.pick(['-', '?', ':', '--', '---', '...', '=', '<<', '~', 'yes', 'Null', '-a', '?a', ':a']);
  const words = draw.list(1, 3, () => word(draw));
  return words.join(
    draw.pickMostly(
      [' ', ' ', ' ', '  ', `\n${indent}`, `\n\n${indent}`],
      ['\t', ' #', ': ', '\n', ':', ',', ' - '],
    ),
  );
}

export function quoted(draw: Draw, indent: string): string {
  const isDouble = draw.isTrue(0.6);
  const parts = draw.list(0, 4, () =>
    isDouble && draw.isTrue(0.35)
      ? draw.pickMostly(ESCAPES.slice(0, 22), ESCAPES)
      : draw.pick([word(draw), ' ', "''", '#', ': ', '\t']),
  );
  const glue = draw.pickMostly(
    ['', '', ' ', `\n${indent}`, `\n\n${indent}`, '\n', ` \n ${indent}`, isDouble ? `\\\n${indent}` : ''],
    ['\t\n\t', '\n---\n', '\n...\n'],
  );
  const text = parts.join(glue);
  const quote = isDouble ? '"' : "'";
  return `${quote}${isDouble ? text.replaceAll(/(?<!\\)"/g, '') : text.replaceAll(/(?<!')'(?!')/g, '')}${draw.isOdd(0.03) ? '' : quote}`;
}

/** `|` or `>` with every chomping and indentation, and lines that are indented more, less or not at all. */
export function blockScalar(draw: Draw, indent: string): string {
  const header =
    draw.pick(['|', '>']) +
    draw.pickMostly(['', '', '-', '+', '2', '1-', '+1'], ['-3', '0', '+-', '9', '1+-']);
  const tail = draw.pickMostly(['', '', '', ' ', ' # comment'], ['#x', '\t', ' text']);
  const own = indent + draw.pickMostly([' ', '  ', '   '], ['']);
  const lines = draw.list(0, 5, () =>
    draw.isTrue(0.25)
      ? draw.pick(['', '', ' ', own, `${own} `, draw.isOdd(0.3) ? '\t' : '', `${own}\t`])
      : own +
        draw.pick(['', '', ' ', '  ', '\t']) +
        draw.pick([word(draw), `${word(draw)} ${word(draw)}`, '# no comment', 'k: v', '- i']),
  );
  return `${header}${tail}\n${lines.join('\n')}`;
}

export function alias(draw: Draw, anchors: Anchors): string {
  return `*${!draw.isOdd(0.2) && anchors.length > 0 ? draw.pick(anchors) : draw.pick(['x', 'none', 'a-b', ''])}`;
}

export function anchor(draw: Draw, anchors: Anchors): string {
  const name = !draw.isOdd(0.1) ? `a${anchors.length}` : draw.pick(['a0', 'x', 'a-b', 'é', '']);
  anchors.push(name);
  return `&${name}`;
}
