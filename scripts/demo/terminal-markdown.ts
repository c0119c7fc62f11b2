import { lexer, type Token, type Tokens } from 'marked';
import { paint, tableLines } from './terminal.js';

/** A light rendering of markdown for a terminal; what is folded away on the page stays folded, by its title. */
export function terminalMarkdown(markdown: string, width: number): string[] {
  const lines: string[] = [];
  let isFolded = false;
  for (const token of lexer(markdown)) {
    const opened = token.type === 'html' ? /<summary>(.*?)<\/summary>/s.exec(token.raw)?.[1] : undefined;
    if (opened !== undefined) lines.push(`${paint('gray', '▸')} ${opened} ${paint('gray', '(folded)')}`, '');
    if (!isFolded && opened === undefined) lines.push(...blockLines(token, width));
    if (token.type === 'html') isFolded = isFolded ? !token.raw.includes('</details>') : opened !== undefined;
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function blockLines(token: Token, width: number): string[] {
  switch (token.type) {
    case 'heading':
      return [paint(['bold', 'underline'], inlineText(token.tokens)), ''];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[]): string[] =>
        row.map((cell) => inlineText(cell.tokens));
      return [...tableLines(cells(header), rows.map(cells), width), ''];
    }
    case 'code':
      if ((token as Tokens.Code).lang === 'mermaid') return [paint('gray', '(a picture: see the page)'), ''];
      return [...(token as Tokens.Code).text.split('\n').map((line) => paint('cyan', `  ${line}`)), ''];
    case 'list':
      return [...(token as Tokens.List).items.map((item) => `• ${inlineText(item.tokens)}`), ''];
    case 'paragraph':
      return [inlineText(token.tokens), ''];
    default:
      return [];
  }
}

function inlineText(tokens: readonly Token[] = []): string {
  return tokens.map(inline).join('');
}

function inline(token: Token): string {
  switch (token.type) {
    case 'codespan':
      return paint('cyan', (token as Tokens.Codespan).text);
    case 'strong':
      return paint('bold', inlineText(token.tokens));
    case 'em':
      return paint('italic', inlineText(token.tokens));
    case 'br':
      return ' ';
    case 'html':
      return '';
    default:
      return 'tokens' in token ? inlineText(token.tokens) : 'text' in token ? String(token.text) : token.raw;
  }
}
