import { Cursor, isBlankBreakOrEnd, isBreak } from './cursor.js';
import { scanBlockScalar } from './scan-block-scalar.js';
import { scanDirective } from './scan-directive.js';
import { isPlainStart, scanPlain } from './scan-plain.js';
import { scanQuoted } from './scan-quoted.js';
import { scanName, scanTag } from './scan-tag.js';
import { SimpleKeys } from './simple-keys.js';
import { fail } from './syntax-error.js';
import type { Dialect, Indicator, Token } from './token.js';

/** Maximum nesting of collections: near Python's recursion limit, with a margin, and far below the limit of our own stack. */
export const MAX_DEPTH: Readonly<Record<Dialect, number>> = { libyaml: 400, pyyaml: 100 };

/** Splits a text into YAML 1.1 tokens, like libyaml and PyYAML. */
export class Scanner {
  readonly #cursor: Cursor;
  readonly #dialect: Dialect;
  readonly #maxDepth: number;
  readonly #keys: SimpleKeys;
  readonly #tokens: Token[] = [];
  #returnedTokens = 0;
  /** Column of the enclosing block collection; -1 for none. */
  #indent = -1;
  readonly #outerIndents: number[] = [];
  #canStartKey = true;
  #isDone = false;
  /** The next token, once nothing behind it can change what it is: parsers look at each token several times. */
  #next: Token | undefined;

  constructor(text: string, dialect: Dialect) {
    this.#maxDepth = MAX_DEPTH[dialect];
    this.#cursor = new Cursor(text);
    this.#dialect = dialect;
    this.#keys = new SimpleKeys(this.#cursor);
  }

  /** Returns the next token without consuming it; `stream-end` at the end. @throws YamlSyntaxError */
  peek(): Token {
    this.#next ??= this.#findNext();
    return this.#next;
  }

  #findNext(): Token {
    for (;;) {
      const token = this.#tokens[this.#returnedTokens];
      if (token !== undefined) {
        if (this.#isDone) return token;
        this.#keys.dropStale();
        if (!this.#keys.canBeKey(this.#returnedTokens)) return token;
      }
      this.#fetchToken();
    }
  }

  take(): Token {
    const token = this.peek();
    if (token.kind === 'stream-end') return token;
    this.#returnedTokens += 1;
    this.#next = undefined;
    return token;
  }

  get #isFlow(): boolean {
    return this.#keys.flowLevel > 0;
  }

  #fetchToken(): void {
    const cursor = this.#cursor;
    this.#skipToToken();
    this.#keys.dropStale();
    const { column } = cursor;
    this.#closeBlocks(column);
    if (cursor.isAtEnd) this.#fetchEnd();
    else if (column === 0 && cursor.is('%')) this.#fetchDirective();
    else if (column === 0 && cursor.isAtDocumentMarker('---')) this.#fetchDocumentMarker('document-start');
    else if (column === 0 && cursor.isAtDocumentMarker('...')) this.#fetchDocumentMarker('document-end');
    else if (!this.#fetchCollectionToken()) this.#fetchNodeToken();
  }

  /** True if one of `[ ] { } , - ? :` was scanned as an indicator. */
  #fetchCollectionToken(): boolean {
    switch (this.#cursor.text[this.#cursor.offset]) {
      case '[':
        return this.#openFlow('flow-sequence-start');
      case '{':
        return this.#openFlow('flow-mapping-start');
      case ']':
        return this.#closeFlow('flow-sequence-end');
      case '}':
        return this.#closeFlow('flow-mapping-end');
      case ',':
        return this.#fetchFlowEntry();
      case '-':
        return this.#isAlone() && this.#fetchBlockEntry();
      case '?':
        return (this.#isFlow || this.#isAlone()) && this.#fetchKey();
      case ':':
        return (this.#isFlow || this.#isAlone()) && this.#fetchValue();
      default:
        return false;
    }
  }

  /** True if a blank or line break follows the character at the cursor. */
  #isAlone(): boolean {
    return isBlankBreakOrEnd(this.#cursor.peek(1));
  }

  #fetchNodeToken(): void {
    const cursor = this.#cursor;
    switch (cursor.text[cursor.offset]) {
      case '*':
      case '&':
        this.#startKeyPart();
        this.#tokens.push(scanName(cursor));
        break;
      case '!':
        this.#startKeyPart();
        this.#tokens.push(scanTag(cursor, this.#dialect, this.#isFlow));
        break;
      case "'":
      case '"':
        this.#startKeyPart();
        this.#tokens.push(scanQuoted(cursor, this.#dialect));
        break;
      default:
        if (cursor.isOneOf('|>') && !this.#isFlow) this.#fetchBlockScalar();
        else if (isPlainStart(cursor, this.#isFlow)) this.#fetchPlain();
        else this.#failAtCharacter();
    }
  }

  #failAtCharacter(): never {
    const cursor = this.#cursor;
    if (cursor.is('\t')) fail('tabs are not allowed as indentation', cursor.offset);
    return fail(
      `a value cannot start with ${cursor.text[cursor.offset] ?? ''}; quote the string`,
      cursor.offset,
    );
  }

  /** Skips blanks, comments and line breaks. */
  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      if (this.#dialect === 'libyaml' && cursor.column === 0 && cursor.is('\ufeff')) cursor.skip();
      const skipsTabs = this.#dialect === 'libyaml' && (this.#isFlow || !this.#canStartKey);
      cursor.skipBlanks(skipsTabs);
      cursor.skipComment();
      if (!isBreak(cursor.peek())) return;
      cursor.readBreak();
      if (!this.#isFlow) this.#canStartKey = true;
    }
  }

  #add(kind: Indicator, length: number): void {
    const start = this.#cursor.offset;
    this.#cursor.skip(length);
    this.#tokens.push({ kind, start, end: this.#cursor.offset });
  }

  /** Saves the cursor as the start of a possible key, if a key is allowed here. */
  #savePossibleKey(): void {
    if (!this.#canStartKey) return;
    const isRequired = !this.#isFlow && this.#indent === this.#cursor.column;
    this.#keys.save(this.#tokens.length, isRequired);
  }

  /** Opens a block collection at a column, unless one is open there; inserts its token at position `at`. */
  #openBlock(kind: Indicator, { column, offset }: Pick<Cursor, 'column' | 'offset'>, at: number): void {
    if (this.#isFlow || this.#indent >= column) return;
    this.#outerIndents.push(this.#indent);
    this.#indent = column;
    this.#tokens.splice(at, 0, { kind, start: offset, end: offset });
  }

  /** Closes the block collections with a larger indentation than the column. */
  #closeBlocks(column: number): void {
    if (this.#isFlow) return;
    while (this.#indent > column) {
      this.#indent = this.#outerIndents.pop() ?? -1;
      this.#add('block-end', 0);
    }
  }

  #fetchEnd(): void {
    this.#closeBlocks(-1);
    this.#keys.drop();
    this.#canStartKey = false;
    this.#add('stream-end', 0);
    this.#isDone = true;
  }

  #fetchDirective(): void {
    this.#closeBlocks(-1);
    this.#keys.drop();
    this.#canStartKey = false;
    this.#tokens.push(scanDirective(this.#cursor, this.#dialect));
  }

  #fetchDocumentMarker(kind: 'document-start' | 'document-end'): void {
    this.#closeBlocks(-1);
    this.#keys.drop();
    this.#canStartKey = false;
    this.#add(kind, 3);
  }

  #openFlow(kind: 'flow-sequence-start' | 'flow-mapping-start'): true {
    if (this.#keys.flowLevel >= this.#maxDepth)
      fail('collections are nested too deeply', this.#cursor.offset);
    this.#savePossibleKey();
    this.#keys.openLevel();
    this.#canStartKey = true;
    this.#add(kind, 1);
    return true;
  }

  #closeFlow(kind: 'flow-sequence-end' | 'flow-mapping-end'): true {
    this.#keys.drop();
    this.#keys.closeLevel();
    this.#canStartKey = false;
    this.#add(kind, 1);
    return true;
  }

  #fetchFlowEntry(): true {
    this.#keys.drop();
    this.#canStartKey = true;
    this.#add('flow-entry', 1);
    return true;
  }

  #fetchBlockEntry(): true {
    if (!this.#isFlow && !this.#canStartKey) {
      fail('a list cannot start here; a string that starts with "- " needs quotes', this.#cursor.offset);
    }
    this.#openBlock('block-sequence-start', this.#cursor, this.#tokens.length);
    this.#keys.drop();
    this.#canStartKey = true;
    this.#add('block-entry', 1);
    return true;
  }

  #fetchKey(): true {
    if (!this.#isFlow && !this.#canStartKey) {
      fail('a key cannot start here; a string that starts with "? " needs quotes', this.#cursor.offset);
    }
    this.#openBlock('block-mapping-start', this.#cursor, this.#tokens.length);
    this.#keys.drop();
    this.#canStartKey = !this.#isFlow;
    this.#add('key', 1);
    return true;
  }

  #fetchValue(): true {
    const key = this.#keys.take();
    if (key === undefined) {
      if (!this.#isFlow && !this.#canStartKey) {
        fail(
          'a key is not allowed here: check the indentation; a string that contains ": " needs quotes',
          this.#cursor.offset,
        );
      }
      this.#openBlock('block-mapping-start', this.#cursor, this.#tokens.length);
      this.#canStartKey = !this.#isFlow;
    } else {
      const { offset, tokenNumber } = key;
      this.#tokens.splice(tokenNumber, 0, { kind: 'key', start: offset, end: offset });
      this.#openBlock('block-mapping-start', key, tokenNumber);
      this.#canStartKey = false;
    }
    this.#add('value', 1);
    return true;
  }

  /** The token at the cursor can start a key. */
  #startKeyPart(): void {
    this.#savePossibleKey();
    this.#canStartKey = false;
  }

  #fetchBlockScalar(): void {
    this.#keys.drop();
    this.#canStartKey = true;
    this.#tokens.push(scanBlockScalar(this.#cursor, this.#indent, this.#dialect));
  }

  #fetchPlain(): void {
    this.#startKeyPart();
    const { token, endsLine } = scanPlain({
      cursor: this.#cursor,
      dialect: this.#dialect,
      isFlow: this.#isFlow,
      indent: this.#indent + 1,
    });
    if (endsLine) this.#canStartKey = true;
    this.#tokens.push(token);
  }
}
