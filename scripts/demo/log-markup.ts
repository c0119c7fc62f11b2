/** Colors of a terminal as the log of a workflow run shows them: SGR parameter, light, dark. */
const COLORS = [
  [31, '#cf222e', '#ff7b72'],
  [33, '#9a6700', '#d29922'],
  [34, '#0969da', '#4493f8'],
  [32, '#1a7f37', '#3fb950'],
  [35, '#8250df', '#ab7df8'],
  [36, '#1b7c83', '#39c5cf'],
  [90, '#59636e', '#9198a1'],
] as const;

const rules = (theme: 1 | 2): string =>
  COLORS.map((color) => `.log .sgr${color[0]} { color: ${color[theme]}; }`).join('\n');

/** For the page around `logMarkup`. */
export const LOG_STYLE = `
.log { white-space: pre-wrap; padding: 0; background: none; font-size: 12px; }
.log .sgr1 { font-weight: 600; } .log .sgr4 { text-decoration: underline; }
${rules(1)}
@media (prefers-color-scheme: dark) { ${rules(2)} }
`;

/** Returns the lines of a terminal as HTML that markdown passes on; each style ends within its line. */
export function logMarkup(lines: readonly string[]): string {
  return `<pre class="log">${lines.map(lineMarkup).join('\n')}</pre>\n`;
}

function lineMarkup(line: string): string {
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(SGR)
    .map((part, index) => (index % 2 === 0 ? part : styleMarkup(Number(part))))
    .join('');
}

const SGR = new RegExp(`${String.fromCodePoint(27)}\\[(\\d+)m`);

/** The parameters that end a style: of bold, underline and color. */
const ENDS: readonly number[] = [22, 24, 39];

function styleMarkup(parameter: number): string {
  return ENDS.includes(parameter) ? '</span>' : `<span class="sgr${parameter}">`;
}
