import { readYaml } from '../../../src/yaml/index.js';
import type { Answer } from './heat-loader.js';

interface Reading {
  readonly reader: keyof Answer;
  readonly text: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What is read differently than by Heat, and stays so: each is refused with a message, never read as another value. */
const KNOWN: Readonly<Record<string, (reading: Reading) => boolean>> = {
  'a value of Python without JSON: bytes, set, tuple, date, a list that holds itself': ({ ours, theirs }) =>
    ours.startsWith('!') && theirs.startsWith('?'),
  'braces that are not JSON: heatclient refuses the file, Heat reads it': ({ reader, text, ours, theirs }) =>
    reader === 'client' && text.startsWith('{') && !ours.startsWith('!') && theirs.startsWith('!'),
  'a map that merges itself, or an alias or a date that another value replaces': ({ text, ours, theirs }) =>
    ours.startsWith('!') && !theirs.startsWith('!') && isReadWithoutAliasesAndDates(text),
  'an alias of a key that is =, once its map is built': ({ ours, theirs }) =>
    ours === '!a lone = needs quotes' && !theirs.startsWith('!'),
  'nested deeper than 400': ({ ours, theirs }) =>
    ours === '!collections are nested too deeply' && !theirs.startsWith('!'),
};

/** True if the text is read once an empty map stands in place of each alias, and a word in place of each date. */
function isReadWithoutAliasesAndDates(text: string): boolean {
  const replaced = text.replaceAll(/\*[\w-]+/g, '{}').replaceAll(/\d{4}-\d{1,2}-\d{1,2}/g, 'date');
  return replaced !== text && readYaml(replaced, 'yaml').issues.length === 0;
}

/** The name of a difference that stays; `undefined` for any other. */
export function knownDifference(reading: Reading): string | undefined {
  return Object.entries(KNOWN).find(([, isKnown]) => isKnown(reading))?.[0];
}
