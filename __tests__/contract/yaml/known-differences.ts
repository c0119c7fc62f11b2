import { readYaml } from '../../../src/yaml/index.js';
import type { Answer } from './heat-loader.js';

interface Reading {
  readonly reader: keyof Answer;
  readonly text: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Permanent differences from Heat: each is rejected with a message, never parsed to another value. */
const KNOWN: Readonly<Record<string, (reading: Reading) => boolean>> = {
  'a value of Python without JSON: bytes, set, tuple, date, a list that holds itself': ({ ours, theirs }) =>
    ours.startsWith('!') && theirs.startsWith('?'),
  'braces that are not JSON: heatclient refuses the file, Heat reads it': ({ reader, text, ours, theirs }) =>
    reader === 'client' && text.startsWith('{') && !ours.startsWith('!') && theirs.startsWith('!'),
  'a map that merges itself, or an alias or a date that another value replaces': ({ text, ours, theirs }) =>
    ours.startsWith('!') && !theirs.startsWith('!') && isReadWithoutAliasesAndDates(text),
  'an alias of a key that is =, once its map is built': ({ ours, theirs }) =>
    ours === '!a single = needs quotes' && !theirs.startsWith('!'),
  'nested deeper than 400': ({ ours, theirs }) =>
    ours === '!collections are nested too deeply' && !theirs.startsWith('!'),
};

/** Returns whether the text parses once each alias is replaced by an empty map and each date by a word. */
function isReadWithoutAliasesAndDates(text: string): boolean {
  const replaced = text.replaceAll(/\*[\w-]+/g, '{}').replaceAll(/\d{4}-\d{1,2}-\d{1,2}/g, 'date');
  return replaced !== text && readYaml(replaced, 'yaml').issues.length === 0;
}

/** Returns the name of a permanent difference, or `undefined` for all others. */
export function knownDifference(reading: Reading): string | undefined {
  return Object.entries(KNOWN).find(([, isKnown]) => isKnown(reading))?.[0];
}
