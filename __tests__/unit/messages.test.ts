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
const sources = (await readdir('src', { recursive: true })).filter((name) => /(?<!\.d)\.ts$/.test(name));

/** The last column of the table of words. */
const UNSAID = page
  .split('\n')
  .filter((line) => /^\|.*\|.*\|.*\|$/.test(line))
  .flatMap((line) =>
    [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
  );

const HYPHENATED = Object.keys(action.inputs).filter((name) => name.includes('-'));

/** What is wrong with a text, in words; every rule is one of docs/messages.md. */
function faultsOf({ text, role }: Text): string[] {
  const unsaid = UNSAID.filter((word) => patternOf(word).test(text));
  const quoted = HYPHENATED.filter((name) => text.includes(`"${name}"`));
  return [
    ...unsaid.map((word) => `says "${word}"`),
    ...quoted.map((name) => `puts ${name} in quotes`),
    ...(role === 'headline' && text.endsWith('.') ? ['ends what failed with a full stop'] : []),
    ...(role === 'hint' && !/[.…]$/.test(text) ? ['ends what to do next without a full stop'] : []),
    ...(/[a-z]!$/.test(text) ? ['raises its voice'] : []),
  ].map((fault) => `${fault}: ${text}`);
}

/** As a word of its own, at the beginning of a sentence, too; names with hyphens are others. */
function patternOf(word: string): RegExp {
  const [first = ''] = word;
  const either = /^[A-Z]/.test(word) ? first : `[${first}${first.toUpperCase()}]`;
  const rest = word.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${either}${rest}(?![\\w-])`);
}

/** Every text of a module that has a blank in it, and what it is for. */
function textsOf(code: string): Text[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found: Text[] = [];
  const visit = (node: ts.Node, role: Text['role']): void => {
    if (isOthersWords(node)) return;
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

/** What a service says, in the catalogue of failures. */
function isOthersWords(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'example';
}

const PASSED_ON = new Set([
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ParenthesizedExpression,
]);

/** What is passed to an error first, or called its message, is what failed; `hint` says what to do. */
function roleOf(child: ts.Node, parent: ts.Node, role: Text['role']): Text['role'] {
  if (ts.isPropertyAssignment(parent) && child === parent.initializer) {
    const name = parent.name.getText();
    return name === 'hint' ? 'hint' : name === 'message' || name === 'summary' ? 'headline' : 'other';
  }
  if (ts.isNewExpression(parent) && child !== parent.expression)
    return parent.expression.getText().endsWith('Error') ? 'headline' : 'other';
  if (ts.isConditionalExpression(parent) && child === parent.condition) return 'other';
  return PASSED_ON.has(parent.kind) ? role : 'other';
}

/** The constants of a module. */
function constantsOf(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const declared = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      initializer === undefined ? [] : [[name.getText(), initializer] as const],
    ),
  );
}

/** A literal, a template with `…` for what is filled in, or a sum of these; where a role is known, a constant, too. */
function textOf(
  node: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
  role: Text['role'],
): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  if (ts.isIdentifier(node) && role !== 'other') {
    const held = constants.get(node.text);
    return held === undefined ? undefined : textOf(held, constants, 'other');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const sides = [node.left, node.right].map((side) => textOf(side, constants, role));
  return sides.every((side) => side === undefined) ? undefined : sides.map((side) => side ?? '…').join('');
}

describe('the messages', () => {
  test.each(sources)('of %s keep to docs/messages.md', async (name) => {
    expect(textsOf(await readFile(path.join('src', name), 'utf8')).flatMap(faultsOf)).toEqual([]);
  });

  test.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    'of action.yml, %s, keep to it, too',
    (_name, { description }) => {
      expect(faultsOf({ text: description, role: 'hint' })).toEqual([]);
    },
  );

  test.each([
    ["throw new StackError('It failed.')", 'ends what failed with a full stop: It failed.'],
    [
      "throw new StackError(`Stack ${name} ` + 'failed.')",
      'ends what failed with a full stop: Stack … failed.',
    ],
    [
      "const ADVICE = 'Look at it'; f({ hint: ADVICE })",
      'ends what to do next without a full stop: Look at it',
    ],
    ["f({ hint: isOld ? 'Wait.' : 'Look at it' })", 'ends what to do next without a full stop: Look at it'],
    ["warn('Mend the cause')", 'says "mend": Mend the cause'],
    ["warn(`of ${n} ` + 'PR runs')", 'says "PR": of … PR runs'],
    ['tell(\'set "region-name" to it\')', 'puts region-name in quotes: set "region-name" to it'],
    ["tell('it is done!')", 'raises its voice: it is done!'],
  ])('are found wanting in %s', (code, fault) => {
    expect(textsOf(code).flatMap(faultsOf)).toEqual([fault]);
  });

  test('may hold what only looks like it', () => {
    const code =
      "tell('the request-timeout-in-seconds'); throw new StackError(`at ${place}`, { hint: `It has: ${all}.` })";
    expect(textsOf(code).flatMap(faultsOf)).toEqual([]);
    expect(UNSAID.length).toBeGreaterThan(20);
  });
});
