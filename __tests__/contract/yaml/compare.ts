import { toPlain, readYaml, stripPythonSpace } from '../../../src/yaml/index.js';
import { canonical } from './canonical.js';
import type { Answer } from './heat-loader.js';
import { knownDifference } from './known-differences.js';

/** The result for one text with one parser: equal, rejected by both, a known difference by name, or a new one. */
export type Verdict =
  | { readonly kind: 'accepted' | 'refused' }
  | { readonly kind: 'known'; readonly name: string }
  | {
      readonly kind: 'different';
      readonly reader: keyof Answer;
      readonly ours: string;
      readonly theirs: string;
    };

/** The value of a text in canonical form, or `!` and the reason for the rejection. */
export function readOurs(text: string, language?: 'yaml'): string {
  const { tree, issues } = readYaml(text, language);
  const [mistake] = issues;
  return mistake === undefined ? canonical(toPlain(tree, tree.root)) : `!${mistake.message}`;
}

/** A template must be a map. */
function readTemplate(text: string): string {
  const value = readOurs(text);
  return value.startsWith('{') || value.startsWith('!') || value === 'null' ? value : '!no map';
}

/** Compares the action's value of a text with that of each of Heat's parsers. */
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
  // One of Heat's parsers reads an empty template as an empty map, and another rejects it; the action says that it is
  // empty.
  if (ours === 'null' && reader !== 'loader' && (theirs === '{}' || theirs.startsWith('!')))
    return { kind: 'refused' };
  const name = knownDifference({ reader, text, ours, theirs });
  return name === undefined ? { kind: 'different', reader, ours, theirs } : { kind: 'known', name };
}
