import { escapeMarkdown } from './markdown.js';

/** What the workflow puts above the report of a comment. */
export interface CommentIntroduction {
  /** Plain text. */
  readonly commentTitle: string | undefined;
  /** Markdown. */
  readonly commentText: string | undefined;
}

/** Leaves enough of a comment for the report; see `COMMENT_BYTES`. */
export const MAX_INTRODUCTION_BYTES = 10_000;
const MAX_TITLE_CHARACTERS = 200;

/** Returns the title and the text of the workflow; empty without both. */
export function introduction({ commentTitle = '', commentText = '' }: CommentIntroduction): string {
  const title =
    commentTitle === '' ? '' : `## ${escapeMarkdown(commentTitle.slice(0, MAX_TITLE_CHARACTERS))}`;
  const text = commentText.trim() === '' ? '' : closeMarkdown(withoutMarkers(cutText(commentText.trim())));
  return [title, text].filter((part) => part !== '').join('\n\n');
}

/** Cuts the text after a complete line, and says so. */
function cutText(text: string): string {
  if (Buffer.byteLength(text) <= MAX_INTRODUCTION_BYTES) return text;
  // Cuts inside of a character at worst, which decodes to U+FFFD.
  const start = Buffer.from(text)
    .subarray(0, MAX_INTRODUCTION_BYTES)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  const end = start.lastIndexOf('\n');
  const shown = closeMarkdown(end > 0 ? start.slice(0, end) : start);
  return `${shown}\n\n*comment-text is longer than ${MAX_INTRODUCTION_BYTES} bytes and was cut.*`;
}

/** The marker at the beginning of a comment identifies it. The text must not contain one of another stack. */
function withoutMarkers(text: string): string {
  return text.replace(/<!--(?=\s*heat-stack-deploy\b)/gi, '&lt;!--');
}

/** Elements that would contain the report if the text did not close them. */
const ELEMENTS = ['details', 'pre', 'table', 'blockquote', 'div', 'ul', 'ol', 'script', 'style', 'textarea'];

/** Closes what the text leaves open, so that the report after it is shown: a code block, an HTML comment, elements. */
export function closeMarkdown(text: string): string {
  const { openFence, prose } = readFences(text);
  if (openFence !== undefined) return `${text}\n${openFence}`;
  const withoutComments = prose.replace(/<!--[^]*?-->/g, '');
  if (withoutComments.includes('<!--')) return closeMarkdown(`${text}\n-->`);
  const closingTags = ELEMENTS.flatMap((name) => {
    const count = countTags(withoutComments, `<${name}`) - countTags(withoutComments, `</${name}`);
    return Array<string>(Math.max(0, count)).fill(`</${name}>`);
  });
  return closingTags.length === 0 ? text : `${text}\n\n${closingTags.join('')}`;
}

function countTags(text: string, start: string): number {
  return (text.match(new RegExp(`${start}(?=[\\s/>])`, 'gi')) ?? []).length;
}

/** Returns the fence of a code block without an end, and the text outside of code blocks (CommonMark, "Fenced code blocks"). */
function readFences(text: string): { readonly openFence: string | undefined; readonly prose: string } {
  let openFence: string | undefined;
  const prose: string[] = [];
  for (const line of text.split(/\r?\n|\r/)) {
    const [, fence = '', rest = ''] = /^[ ]{0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (openFence !== undefined) {
      if (fence.startsWith(openFence) && rest.trim() === '') openFence = undefined;
    } else if (fence !== '' && !(fence.startsWith('`') && rest.includes('`'))) {
      openFence = fence;
    } else prose.push(line);
  }
  return { openFence, prose: prose.join('\n') };
}
