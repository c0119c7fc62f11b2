import { toPlain, readYaml, stripPythonSpace } from '../../../src/yaml/index.js';
import { canonical } from './canonical.js';
import type { Answer } from './heat-loader.js';
import { knownDifference } from './known-differences.js';

/** What became of one text at one reader: equal, equally refused, a difference that is known by name, or a new one. */
export type Verdict =
  | { readonly kind: 'accepted' | 'refused' }
  | { readonly kind: 'known'; readonly name: string }
  | {
      readonly kind: 'different';
      readonly reader: keyof Answer;
      readonly ours: string;
      readonly theirs: string;
    };

/** The value of a text in canonical form, or `!` and why it is refused. */
export function readOurs(text: string, language?: 'yaml'): string {
  const { tree, issues } = readYaml(text, language);
  const [mistake] = issues;
  return mistake === undefined ? canonical(toPlain(tree, tree.root)) : `!${mistake.message}`;
}

/** A template has to be a map. */
function readTemplate(text: string): string {
  const value = readOurs(text);
  return value.startsWith('{') || value.startsWith('!') || value === 'null' ? value : '!no map';
}

/** Compares our reading of a text with that of each of Heat's readers. */
export function compareReadings(text: string, answer: Answer): Verdict[] {
  const stripped = stripPythonSpace(text);
  return [
    verdictOf('loader', text, readOurs(text, 'yaml'), answer.loader),
    verdictOf('heat', text, readTemplate(text), answer.heat),
    ...(answer.client === undefined
      ? []
      : [verdictOf('client', stripped, readOurs(stripped), answer.client)]),
  ];
}

function verdictOf(reader: keyof Answer, text: string, ours: string, theirs: string): Verdict {
  const isRefused = ours.startsWith('!');
  if (isRefused && theirs.startsWith('!')) return { kind: 'refused' };
  if (ours === theirs) return { kind: 'accepted' };
  // An empty template is an empty map for Heat, or refused, by who reads it; this action says that it is empty.
  if (ours === 'null' && reader !== 'loader' && (theirs === '{}' || theirs.startsWith('!')))
    return { kind: 'refused' };
  const name = knownDifference({ reader, text, ours, theirs });
  return name === undefined ? { kind: 'different', reader, ours, theirs } : { kind: 'known', name };
}
