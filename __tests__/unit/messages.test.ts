import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { parse } from 'yaml';

interface Text {
  readonly text: string;
  /** `headline`: what failed; `hint`: what to do next. */
  readonly role: 'headline' | 'hint' | 'other';
}

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = parse(await readFile('action.yml', 'utf8')) as Declared;
const page = await readFile('docs/messages.md', 'utf8');
/** Generated; the words in it are Heat's. */
const HEAT_DATA = path.join('lint', 'schema', 'data.ts');
const sources = (await readdir('src', { recursive: true })).filter(
  (name) => /(?<!\.d)\.ts$/.test(name) && name !== HEAT_DATA,
);

/** Words that messages must not contain: the last column of the table in docs/messages.md. */
const FORBIDDEN_WORDS = page
  .split('\n')
  .filter((line) => /^\|.*\|.*\|.*\|$/.test(line))
  .flatMap((line) =>
    [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
  );

const HYPHENATED = Object.keys(action.inputs).filter((name) => name.includes('-'));

/** A name of one word reads as that word, unless it is in quotes or followed by its value. */
const WORDS = Object.keys(action.inputs).filter((name) => !name.includes('-') && name !== 'operation');
const UNQUOTED = new RegExp(`\\b(?:[Ss]et|[Cc]heck|requires) (${WORDS.join('|')})(?=[,.]? |[,.]?$)`);

/** Lists the violations of docs/messages.md in a text. */
function findViolations({ text, role }: Text): string[] {
  const forbidden = FORBIDDEN_WORDS.filter((word) => wordPattern(word).test(text));
  const quoted = HYPHENATED.filter((name) => text.includes(`"${name}"`));
  const unquoted = UNQUOTED.exec(text)?.[1];
  return [
    ...(unquoted === undefined ? [] : [`does not put ${unquoted} in quotes`]),
    ...forbidden.map((word) => `says "${word}"`),
    ...quoted.map((name) => `puts ${name} in quotes`),
    ...(role === 'headline' && text.endsWith('.') ? ['ends what failed with a full stop'] : []),
    ...(role === 'hint' && !/[.…?]$/.test(text) ? ['ends what to do next without a full stop'] : []),
    ...(/[a-z]!$/.test(text) ? ['raises its voice'] : []),
  ].map((violation) => `${violation}: ${text}`);
}

/** Matches the whole word, also at the beginning of a sentence. A name with hyphens is another word. */
function wordPattern(word: string): RegExp {
  const [first = ''] = word;
  const firstLetter = /^[A-Z]/.test(word) ? first : `[${first}${first.toUpperCase()}]`;
  const rest = word.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${firstLetter}${rest}(?![\\w-])`);
}

/** Every text with a space in a module, and its role. */
function findTexts(code: string): Text[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const constants = findConstants(source);
  const found: Text[] = [];
  const visit = (node: ts.Node, role: Text['role']): void => {
    if (isExample(node)) return;
    const text = ts.isExpression(node) ? textOf(node, constants, role) : undefined;
    if (text !== undefined && /\s/.test(text) && /[a-z]{2}/i.test(text)) found.push({ text, role });
    if (text !== undefined && !ts.isTemplateExpression(node)) return;
    node.forEachChild((child) => {
      visit(child, roleOf(child, node, role));
    });
  };
  visit(source, 'other');
  return found;
}

const EXAMPLES: ReadonlySet<string> = new Set(['example', 'bad', 'good']);

/** True for the words of a service in the catalog of failures, and for the templates of a rule of lint. */
function isExample(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText());
}

const ROLE_PRESERVING = new Set([
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ParenthesizedExpression,
]);

function argumentRole(argument: ts.Node, { expression, arguments: all }: ts.NewExpression): Text['role'] {
  const name = expression.getText();
  if (!name.endsWith('Error')) return 'other';
  return name === 'UnreadableFileError' && argument !== all?.[0] ? 'hint' : 'headline';
}

/** An error's message is a headline; its `hint`, and the second argument of an `UnreadableFileError`, is the next step. */
function roleOf(child: ts.Node, parent: ts.Node, role: Text['role']): Text['role'] {
  if (ts.isPropertyAssignment(parent) && child === parent.initializer) {
    const name = parent.name.getText();
    if (name === 'summary' && isLintRule(parent.parent)) return 'other';
    return name === 'hint' ? 'hint' : name === 'message' || name === 'summary' ? 'headline' : 'other';
  }
  if (ts.isNewExpression(parent) && child !== parent.expression) return argumentRole(child, parent);
  if (ts.isConditionalExpression(parent) && child === parent.condition) return 'other';
  return ROLE_PRESERVING.has(parent.kind) ? role : 'other';
}

/** The summary of a rule is a sentence of a page. */
function isLintRule({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(({ name }) => name?.getText() === 'reason');
}

/** The constants of a module. */
function findConstants(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const declared = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      initializer === undefined ? [] : [[name.getText(), initializer] as const],
    ),
  );
}

/** A literal, a template with `…` for its expressions, or a sum of these; if the role is known, also a constant. */
function textOf(
  node: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
  role: Text['role'],
): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  if (ts.isIdentifier(node) && role !== 'other') {
    const constant = constants.get(node.text);
    return constant === undefined ? undefined : textOf(constant, constants, 'other');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const sides = [node.left, node.right].map((side) => textOf(side, constants, role));
  return sides.every((side) => side === undefined) ? undefined : sides.map((side) => side ?? '…').join('');
}

describe('the messages', () => {
  test.each(sources)('in %s follow docs/messages.md', async (name) => {
    expect(findTexts(await readFile(path.join('src', name), 'utf8')).flatMap(findViolations)).toEqual([]);
  });

  test.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    'of action.yml, %s, follow it as well',
    (_name, { description }) => {
      expect(findViolations({ text: description, role: 'hint' })).toEqual([]);
    },
  );

  test.each([
    ["throw new StackError('It failed.')", 'ends what failed with a full stop: It failed.'],
    [
      "throw new StackError(`Stack ${name} ` + 'failed.')",
      'ends what failed with a full stop: Stack … failed.',
    ],
    ["const ADVICE = 'Check it'; f({ hint: ADVICE })", 'ends what to do next without a full stop: Check it'],
    ["f({ hint: isOld ? 'Wait.' : 'Check it' })", 'ends what to do next without a full stop: Check it'],
    ["warn('Mend the cause')", 'says "mend": Mend the cause'],
    ["warn(`of ${n} ` + 'PR runs')", 'says "PR": of … PR runs'],
    ['tell(\'set "region-name" to it\')', 'puts region-name in quotes: set "region-name" to it'],
    ["tell('Set template to it')", 'does not put template in quotes: Set template to it'],
    ["tell('it is done!')", 'raises its voice: it is done!'],
  ])('are rejected in %s', (code, violation) => {
    expect(findTexts(code).flatMap(findViolations)).toEqual([violation]);
  });

  test('may contain what only resembles a violation', () => {
    const code =
      "tell('the request-timeout-in-seconds'); throw new StackError(`at ${place}`, { hint: `It has: ${all}.` })";
    expect(findTexts(code).flatMap(findViolations)).toEqual([]);
    expect(FORBIDDEN_WORDS.length).toBeGreaterThan(20);
  });
});
