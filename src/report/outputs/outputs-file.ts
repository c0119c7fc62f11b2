import { jsonText } from './json.js';
import type { PublicOutput } from './outputs.js';

/** Returns the content of the outputs file: dotenv if its name ends in `.env`, or else JSON. */
export function outputsFileText(path: string, outputs: readonly PublicOutput[]): string {
  return isDotenv(path) ? dotenvText(outputs) : jsonFileText(outputs);
}

/** True for a file that is written as dotenv, whatever the case of its extension, as for the extension of `plan-file`. */
export function isDotenv(path: string): boolean {
  return /\.env$/i.test(path);
}

function jsonFileText(outputs: readonly PublicOutput[]): string {
  return `${jsonText(Object.fromEntries(outputs.map(({ name, value }) => [name, value])), 2)}\n`;
}

/** Returns dotenv text that shells, Docker and dotenv libraries read the same way, as far as their dialects agree. */
function dotenvText(outputs: readonly PublicOutput[]): string {
  return outputs.map(({ name, text }) => `${toVariableName(name)}=${quote(text)}\n`).join('');
}

/** Converts a name to a valid variable name: characters other than letters, digits and `_` become `_`. */
export function toVariableName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_');
}

/** Quotes a value if necessary: with single quotes, or with double quotes if it contains a single quote. */
function quote(text: string): string {
  if (/^[A-Za-z0-9_./:@%+,-]*$/.test(text)) return text;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}
