import type { YAMLError } from 'yaml';

/** Short forms of CloudFormation and other tools that people try in a template. */
const KNOWN_SHORT_FORM =
  /^!(?:Ref|Sub|GetAtt|GetAZs|Join|Select|Split|If|Equals|And|Or|Not|Condition|Base64|Cidr|FindInMap|ImportValue|include)$/;

const OWN_WORDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'there is more than one document in it: a line begins with ---',
  RESOURCE_EXHAUSTION: 'collections are nested too deeply',
  BAD_DQ_ESCAPE: 'unknown escape sequence in double quotes',
  BAD_DIRECTIVE: 'unknown directive: a line begins with %',
};

/**
 * What the parser says is wrong, without the piece of text that it quotes: what a reader did not mean to be
 * YAML can be a password that needs quotes.
 */
export function wordsOf({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const own = OWN_WORDS[code];
  if (own !== undefined) return own;
  if (code === 'TAG_RESOLVE_FAILED') return tagWords(message);
  // The library speaks of indentation where a bracket is missing, too.
  const bracket = /^Flow .* end with a (.)$/.exec(message)?.[1];
  if (bracket !== undefined) return `brackets do not end with ${bracket}`;
  const said = /^(?:Block scalar header includes|Unexpected \S+ token in YAML|Not a YAML token)/.test(message)
    ? message.replace(/: .*$/s, '')
    : message;
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function tagWords(message: string): string {
  const tag = /(\S+)$/.exec(message)?.[1] ?? '';
  return KNOWN_SHORT_FORM.test(tag)
    ? `Heat knows no short forms such as ${tag}`
    : 'Heat does not know this tag; a text that begins with ! needs quotes';
}
