/** A mistake in an expression. */
export interface YaqlError {
  readonly message: string;
  /** Count of characters before the mistake. */
  readonly offset: number;
}

type TokenKind = 'operand' | 'call' | 'prefix' | 'binary' | 'sign' | 'open' | 'close' | 'comma' | 'arrow';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly offset: number;
}

/** Tokens in the order in which `Lexer` in yaql/language/lexer.py tries them. */
const TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ['operand', /\$[\p{L}\p{N}_]*/uy],
  ['operand', /(?<![\p{L}\p{N}_])\d+(\.?\d+)?(?![\p{L}\p{N}_])/uy],
  ['call', /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*\(/uy],
  ['prefix', /not(?![\p{L}\p{N}_])/uy],
  ['binary', /(?:mod|in|and|or)(?![\p{L}\p{N}_])/uy],
  ['operand', /(?!__)(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/uy],
  ['operand', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/uy],
  ['arrow', /=>/y],
  ['binary', /\?\.|=~|!~|>=|<=|!=|->|[.*/><=]/y],
  ['sign', /[+-]/y],
  ['open', /[([{]/y],
  ['close', /[)\]}]/y],
  ['comma', /,/y],
];

/** Returns the first mistake in an expression, as the parser of yaql 3 finds it; `undefined` if it is well formed. */
export function findYaqlError(expression: string): YaqlError | undefined {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < expression.length) {
    if (' \t\r\n'.includes(expression.charAt(offset))) {
      offset += 1;
      continue;
    }
    const token = readToken(expression, offset);
    if (token === undefined) return { message: `unexpected character ${expression.charAt(offset)}`, offset };
    tokens.push(token);
    offset += token.text.length;
  }
  return findGrammarError(tokens, expression.length);
}

function readToken(expression: string, offset: number): Token | undefined {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = offset;
    const text = pattern.exec(expression)?.[0];
    if (text !== undefined) return { kind, text, offset };
  }
  return undefined;
}

/** A bracket that is open, by the text that closes it. */
interface Bracket {
  readonly closing: string;
  /** False for parentheses around one value. */
  readonly hasArguments: boolean;
}

/** Follows the grammar: operands and operators alternate, and brackets match. */
function findGrammarError(tokens: readonly Token[], length: number): YaqlError | undefined {
  const brackets: Bracket[] = [];
  let isOperandExpected = true;
  for (const [index, token] of tokens.entries()) {
    const { kind, text, offset } = token;
    const isAccepted = isOperandExpected
      ? acceptsOperand(token, tokens[index - 1], brackets.at(-1))
      : acceptsOperator(token, brackets.at(-1));
    if (!isAccepted) return { message: `unexpected ${text}`, offset };
    if (kind === 'call') brackets.push({ closing: ')', hasArguments: true });
    if (kind === 'open') brackets.push({ closing: closingOf(text), hasArguments: text !== '(' });
    if (kind === 'close') brackets.pop();
    isOperandExpected = kind !== 'operand' && kind !== 'close';
  }
  const bracket = brackets.at(-1);
  if (bracket !== undefined) return { message: `a ${bracket.closing} is missing at the end`, offset: length };
  return isOperandExpected ? { message: 'the end is missing', offset: length } : undefined;
}

function acceptsOperand(
  { kind, text }: Token,
  before: Token | undefined,
  bracket: Bracket | undefined,
): boolean {
  const isFirst = before?.kind === 'call' || before?.kind === 'open';
  if (kind === 'close') return isFirst && hasArguments(bracket) && bracket?.closing === text;
  if (kind === 'comma') return (isFirst || before?.kind === 'comma') && hasArguments(bracket);
  return kind !== 'binary' && kind !== 'arrow';
}

function hasArguments(bracket: Bracket | undefined): boolean {
  return bracket?.hasArguments === true;
}

function acceptsOperator({ kind, text }: Token, bracket: Bracket | undefined): boolean {
  if (kind === 'close') return bracket?.closing === text;
  if (kind === 'comma' || kind === 'arrow') return hasArguments(bracket);
  return kind === 'binary' || kind === 'sign' || (kind === 'open' && text === '[');
}

function closingOf(opening: string): string {
  return opening === '(' ? ')' : opening === '[' ? ']' : '}';
}
