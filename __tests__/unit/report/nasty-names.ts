/** Names with a meaning in mermaid, Markdown, HTML or for the runner; Heat allows all names without `/`. */
export const NASTY_NAMES: readonly string[] = [
  'say "hello"', "it's", '[a]', ']', '["x"]', '(b)', '((c))', '{d}', '{{e}}', 'a>b', '[(db)]', '[[sub]]',
  'a --> b', '-->', '-.->', '==>', '---', '--- x ---', 'a & b', '|pipe|', 'a|b', 'end', 'End', 'END', ' end ',
  '%%{init}%%', '%%{init: {"theme":"dark","securityLevel":"loose"}}%%', '%% comment', '%', ':::', 'x:::failed',
  ';', 'a;b', 'a; click n0 "https://evil.example"', 'two\nlines', 'two\r\nn0 --> n1', '\n', '\t', '', ' ', '  a  ',
  '`', '```', '````mermaid', '`**bold**`', '*', '**bold**', '_it_', '~~gone~~', '# title', '1. list', '- item', '+ x',
  '> quote', '![i](https://evil.example)', '[l](javascript:alert(1))', 'www.evil.example', 'https:evil.example',
  '<b>bold</b>', '<br>', '<br/>', '<!-- comment -->', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>',
  '</details>', '</summary>', '&amp;', '&lt;script&gt;', '&#60;', '#quot;', '#35;', '#', '#;', '#x', 'ﬂ°lt¶ß', '¶ß', 'ß',
  'click', 'click n0 call alert()', 'click n0 href "x"', 'subgraph', 'subgraph x', 'direction TB', 'class n0 failed',
  'classDef done fill:#fff;', 'style n0 fill:#f00;', 'linkStyle 0 stroke:#f00', 'style x:y#z;', 'default', 'graph TD',
  'flowchart', 'gantt', 'section', 'section x', 'title', 'title x', 'dateFormat x', 'axisFormat %s', 'tickInterval 1ms',
  'todayMarker off', 'excludes weekends', 'weekday monday', 'weekend friday', 'inclusiveEndDates', 'topAxis',
  'accTitle: x', 'accDescr { x }', '2024-01-01', 'crit', 'done', 'active', 'milestone', 'vert', 'x :crit', ': crit, 1d',
  ':', '::', ',', 'a, b', 'after t0', 'until t0', '$$x^2$$', 'fa:fa-car', '@{ shape: x }', 'x@{', 'e1@-->', '\\', '\\"',
  '::error::x', '##[error]x', '@everyone', ':smile:', 'ünïcödé', '日本語', 'שלום', 'مرحبا', '🚀', '👩‍👩‍👧', 'e\u0301',
  '\u202eright to left', '\u200b', '\ud83d', '\u2028', '\u0000', '\u001b[31mred', '\ufeff', 'toString', '__proto__',
  'constructor', 'o', 'x', 'n0', 'x'.repeat(255), '🚀'.repeat(120), '"'.repeat(255), '`'.repeat(255), '#'.repeat(255),
]; // prettier-ignore

/** Returns names that consist of such parts, the same in every run. */
export function randomNames(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], other: T): T => list[Math.floor(random() * list.length)] ?? other;
  const pieces = [...NASTY_NAMES.filter(({ length }) => length < 20), ...Array.from('abc XYZ019-_.~^=+?!')];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(pieces, ''))
      .join('')
      .slice(0, 255),
  );
}

/** Mulberry32: a small random generator, good enough to choose parts of names. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
