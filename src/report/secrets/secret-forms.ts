/** Shorter pieces of base64 occur in too many words. */
const MIN_PIECE_CHARACTERS = 8;
/** Of a longer text, only the complete base64 is known: it is a file, which nothing contains as a small part. */
const MAX_PIECE_BYTES = 65_536;

/**
 * Returns the text, and how servers, programs and this action write it: as JSON, in a URL, in HTML, in Python, in base64, and with
 * changed white space. Without duplicates: most texts have few forms.
 */
export function listForms(text: string): Set<string> {
  const forms = new Set([text]);
  for (const encode of ENCODINGS) addEncoded(forms, text, encode);
  return new Set(
    [...forms].flatMap((form) => [form, joinSpace(form), joinColons(form), joinColons(joinSpace(form))]),
  );
}

/**
 * Returns what every base64 of a longer text contains that has this text somewhere inside, such as `user:password` of a Basic
 * authorization. Its letters depend on where the text begins: there are three possibilities.
 */
export function listBase64Pieces(text: string): string[] {
  const bytes = Buffer.from(text);
  if (bytes.length > MAX_PIECE_BYTES) return [];
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Each letter holds six bits. The first and the last one can also hold bits of what is around the text.
    const piece = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return piece.length < MIN_PIECE_CHARACTERS ? [] : [...new Set([piece, toUrlAlphabet(piece)])];
  });
}

type Encode = (text: string) => string;

const ENCODINGS: readonly Encode[] = [
  toJson,
  (text) => toJson(toJson(text)),
  (text) => toAscii(toJson(text)),
  (text) => toJson(toAscii(toJson(text))),
  toPythonLiteral,
  encodeURIComponent,
  toStrictUrl,
  (text) => toStrictUrl(text).replaceAll('%2F', '/'),
  (text) => toStrictUrl(text).replaceAll('%20', '+'),
  (text) => toHtml(text, '&#39;'),
  (text) => toHtml(text, '&#x27;'),
  (text) => Buffer.from(text).toString('base64'),
  (text) => toUrlAlphabet(Buffer.from(text).toString('base64')),
];

/** Does what `oneLine` of errors/explain.ts does to the texts of a summary. */
function joinSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Does what `collapseColons` of heat/schema.ts does to the messages of Heat. */
function joinColons(text: string): string {
  return text.replaceAll(': : ', ': ');
}

/** Adds the encoded text, if it can be encoded: URLs cannot contain lone surrogates, and all throw near V8's maximum string length. */
function addEncoded(forms: Set<string>, text: string, encode: Encode): void {
  try {
    forms.add(encode(text));
  } catch {
    // The plain text is known anyway.
  }
}

function toJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Escapes like Python's `json.dumps`, with which Heat puts maps and lists into texts. */
function toAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes a text as a literal of Python without the quotes around it, as Heat's messages show what is in a map or a list. */
function toPythonLiteral(text: string): string {
  const hasBothQuotes = text.includes("'") && text.includes('"');
  return text
    .replace(hasBothQuotes ? /[\\']/g : /\\/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/\p{Cc}/gu, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Also encodes what RFC 3986 reserves and JavaScript does not encode. */
function toStrictUrl(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function toHtml(text: string, apostrophe: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}

function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
