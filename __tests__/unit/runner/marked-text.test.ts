import { expect, test } from '@jest/globals';
import { splitAtMarker } from '../../../src/runner/github/marked-text.js';

const MARK = '<!-- heat-stack-deploy web -->';

test.each([
  ['the first line', `${MARK}\nours`, '', 'ours'],
  ['the only line', MARK, '', ''],
  ['a line below a note', `note\n\n${MARK}\nours`, 'note\n\n', 'ours'],
  ['a line that a web page has saved', `note\r\n${MARK}\r\nours`, 'note\r\n', 'ours'],
  ['a line below a block of code', `~~~\n\`\`\`\n~~~\n${MARK}\nours`, '~~~\n```\n~~~\n', 'ours'],
  ['a line below code within a line', `\`\`\`a\`\`\`\n${MARK}\nours`, '```a```\n', 'ours'],
  ['the first of several lines', `${MARK}\nours\n${MARK}\nx`, '', `ours\n${MARK}\nx`],
])('a marker is found as %s', (_, text, above, below) => {
  expect(splitAtMarker(text, MARK)).toEqual({ above, below });
});

test.each([
  ['the marker of another stack', '<!-- heat-stack-deploy web2 -->\nours'],
  ['a quotation', `> ${MARK}\n> theirs`],
  ['a part of a line', `see ${MARK}`],
  ['a block of code', `\`\`\`\`html\n\`\`\`\n${MARK}\n\`\`\`\``],
  ['a block of code that is not closed', `~~~\n${MARK}`],
  ['the line below a long text', `${'a'.repeat(5001)}\n${MARK}\nours`],
  ['nothing', ''],
])('a marker is not found in %s', (_, text) => {
  expect(splitAtMarker(text, MARK)).toBeUndefined();
});
