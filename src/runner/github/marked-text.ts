/** The text of a comment or issue, split at the line of its marker. */
export interface MarkedText {
  /** What a person has written above the marker, with the line break before the marker; usually empty. */
  readonly above: string;
  readonly below: string;
}

/** With more text above the marker, a full report could exceed GitHub's limit of 65,536 characters. */
const MAX_CHARACTERS_ABOVE = 5000;

/** Opens or closes a block of code: https://spec.commonmark.org/0.31.2/#fenced-code-blocks. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Splits the text at the first line that is the marker; `undefined` if there is none. A marker within a line, in a quotation or in a block
 * of code is a quotation, and the text belongs to a person. GitHub's web page saves an edited text with CRLF.
 */
export function splitAtMarker(text: string, marker: string): MarkedText | undefined {
  let fence = '';
  let position = 0;
  for (const line of text.split('\n')) {
    if (fence === '' && line.trimEnd() === marker)
      return position > MAX_CHARACTERS_ABOVE
        ? undefined
        : { above: text.slice(0, position), below: text.slice(position + line.length + 1) };
    fence = nextFence(fence, line);
    position += line.length + 1;
  }
  return undefined;
}

/** Returns the fence of the block of code that is open after the line; empty if none is. */
function nextFence(fence: string, line: string): string {
  const [, marks = '', rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
  if (fence === '') return marks.startsWith('`') && rest.includes('`') ? '' : marks;
  return marks.startsWith(fence) && rest.trim() === '' ? '' : fence;
}
