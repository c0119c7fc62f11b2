import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import type { TextlintRuleReporter } from '@textlint/types';
import terminology from 'textlint-rule-terminology';

/** A pattern that a text must not match, and what to write instead. */
type Term = [pattern: string, use: string];

/** Documents for contributors, where "we" are the people who write this action. */
const FOR_CONTRIBUTORS =
  /^(CONTRIBUTING\.md|docs\/(decisions\/.*|README\.md|compatibility\.md|messages\.md))$/;
const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'our']);

/** The rule ignores case, and so would refuse the country, too. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['us']);

/** Entries of the rule's own dictionary that this project writes in another way. A layer and a package are called yaml. */
const OWN_SPELLINGS = [
  'ID',
  'YAML',
  "id['’]?s",
  'readme(s)?',
  'lock[- ]file(s)?',
  'code-?review(s)?',
  'lint(?:er|ing)?[ -]?rule(s)?',
  'built ?in(s)?',
];

const DOUBLED = /(?<![\w-])([A-Za-z]+)\s+\1(?![\w-])/g;

/** Reports a word that is written twice in a row. */
const reportDoubledWords: TextlintRuleReporter = ({ Syntax, RuleError, getSource, report, locator }) => ({
  [Syntax.Str]: (node) => {
    for (const { index, 0: found } of getSource(node).matchAll(DOUBLED))
      report(node, new RuleError(`"${found}" repeats a word`, { padding: locator.at(index) }));
  },
});

/** Returns a check of Markdown texts by the words of `docs/messages.md`, as problems with their lines. */
export function createProseCheck(messagesPage: string): (file: string, text: string) => Promise<string[]> {
  const terms = readTerms(messagesPage);
  const contributorTerms = terms.filter(([, , word]) => !FIRST_PERSON.has(word));
  const kernel = new TextlintKernel();
  return async (file, text) => {
    const known = FOR_CONTRIBUTORS.test(file) ? contributorTerms : terms;
    const options = {
      terms: known.map(([pattern, use]): Term => [pattern, use]),
      exclude: OWN_SPELLINGS,
    };
    const { messages } = await kernel.lintText(text, {
      filePath: file,
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: markdown.default }],
      rules: [
        { ruleId: 'terminology', rule: terminology, options },
        { ruleId: 'doubled-words', rule: reportDoubledWords },
      ],
    });
    return messages.map(
      ({ loc, message }) => `${file}:${loc.start.line}:${loc.start.column}: ${message.trim()}`,
    );
  };
}

/** Reads the table of words. Its last column has the words that texts must not contain. */
function readTerms(page: string): [...Term, word: string][] {
  const [words = ''] = page.split('\n## Identifiers');
  return words.split('\n').flatMap((line) => {
    const [, use = '', , not = ''] = line.split('|').map((cell) => cell.trim());
    const [term = ''] = use.split(',');
    return [...not.matchAll(/`([^`]+)`/g)]
      .map(([, word = '']) => word)
      .filter((word) => !AMBIGUOUS.has(word))
      .map((word): [...Term, string] => [`(?<![\\w-])${word.replaceAll('.', '\\.')}(?![\\w-])`, term, word]);
  });
}
