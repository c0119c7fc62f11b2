import fc from 'fast-check';

/** The content of a generated template. */
export type Drawn =
  | { readonly kind: 'scalar'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly key: 'get_file' | 'type';
      readonly quotes: Quotes;
      readonly isFlow: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Drawn[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Drawn])[] };

type Quotes = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A part of a template's text; with a name, it is a reference to that file. */
export interface Piece {
  readonly text: string;
  readonly name?: string;
}

const SCALARS = ['1', '0644', 'on', '~', '2021-01-01', '"te#xt"', "'it''s'", 'plain words', '""', 'ünï 日本'];
const KEYS = ['a', 'b-c', '"d e"', "'get_file '", 'type_of', '0644', 'é'];

const scalar = fc.constantFrom(...SCALARS).map((text): Drawn => ({ kind: 'scalar', text }));

const reference = fc.record({
  kind: fc.constant('reference' as const),
  key: fc.constantFrom('get_file' as const, 'type' as const),
  quotes: fc.constantFrom<Quotes>('plain', 'single', 'double', 'literal', 'folded'),
  isFlow: fc.boolean(),
});

/** A template's `resources`, with references anywhere in it. */
export const drawn: fc.Arbitrary<Drawn> = fc.letrec<{ map: Drawn; value: Drawn }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    reference,
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }).map((items): Drawn => ({ kind: 'list', items })),
    tie('map'),
  ),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), tie('value')), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    })
    .map((entries): Drawn => ({ kind: 'map', entries })),
})).map;

/** Returns the text in parts; `comment` follows every key, and names a file that nothing refers to. */
export function piecesOf(root: Drawn, comment: string): Piece[] {
  const pieces: Piece[] = [];
  let references = 0;
  const say = (text: string): void => void pieces.push({ text });
  const refer = ({ key, quotes }: Extract<Drawn, { kind: 'reference' }>, indent: string): void => {
    references += 1;
    const name = `f${references}.${key === 'type' ? 'yaml' : 'txt'}`;
    say(`${key}: `);
    pieces.push({ text: quoted(name, quotes, indent), name });
  };
  const write = (value: Drawn, indent: string): void => {
    switch (value.kind) {
      case 'scalar':
        say(` ${value.text}\n`);
        return;
      case 'reference':
        if (value.isFlow) {
          say(' { ');
          refer({ ...value, quotes: inFlow(value.quotes) }, indent);
          say(` }${comment}\n`);
          return;
        }
        say(`${comment}\n${indent}`);
        refer(value, indent);
        say('\n');
        return;
      case 'list':
        say(`${comment}\n`);
        for (const item of value.items) {
          say(`${indent}-`);
          write(item, `${indent}  `);
        }
        return;
      case 'map':
        say(`${comment}\n`);
        for (const [key, one] of value.entries) {
          say(`${indent}${key}:`);
          write(one, `${indent}  `);
        }
    }
  };
  write(root, '  ');
  return pieces;
}

function quoted(name: string, quotes: Quotes, indent: string): string {
  switch (quotes) {
    case 'plain':
      return name;
    case 'single':
      return `'${name}'`;
    case 'double':
      return `"${name}"`;
    case 'literal':
      return `|-\n${indent}    ${name}`;
    case 'folded':
      return `>-\n${indent}    ${name}`;
  }
}

/** Block scalars are not allowed within braces. */
function inFlow(quotes: Quotes): Quotes {
  return quotes === 'literal' || quotes === 'folded' ? 'double' : quotes;
}
