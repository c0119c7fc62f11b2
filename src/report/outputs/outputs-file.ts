import { jsonText } from './json.js';
import type { PublicOutput } from './outputs.js';

/** The text of the outputs file: dotenv when its name ends in `.env`, else JSON. */
export function outputsFileText(path: string, outputs: readonly PublicOutput[]): string {
  return path.endsWith('.env') ? dotenvText(outputs) : jsonFileText(outputs);
}

function jsonFileText(outputs: readonly PublicOutput[]): string {
  return `${jsonText(Object.fromEntries(outputs.map(({ name, value }) => [name, value])), 2)}\n`;
}

/** Read alike by shells, docker and the dotenv libraries as far as their dialects agree. */
function dotenvText(outputs: readonly PublicOutput[]): string {
  return outputs.map(({ name, text }) => `${variableName(name)}=${quoted(text)}\n`).join('');
}

/** Names of variables hold letters, digits and `_`; anything else becomes `_`. */
export function variableName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_');
}

/** Single quotes keep everything as it is; only a value that holds one needs the others. */
function quoted(text: string): string {
  if (/^[A-Za-z0-9_./:@%+,-]*$/.test(text)) return text;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}
