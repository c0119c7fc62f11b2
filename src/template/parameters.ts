import { names, noteAt, noteMistakes, type Bundling } from './bundling.js';
import { jsonText, plainOfInput } from './json-text.js';
import type { Location } from './location.js';
import type { Contents } from './read-file.js';
import { sourceOf, utf8Text } from './source.js';
import { isMapNode, plainOf, type Plain } from '../yaml/index.js';

/** Paths in the workspace never hold two slashes in a row, and no URL that we fetch has this scheme. */
export const ENVIRONMENT_SCHEME = 'action://';

/** Key of the environment that carries the user's parameters. */
export const PARAMETERS_KEY = `${ENVIRONMENT_SCHEME}parameters`;

type Parameters = Readonly<Record<string, Plain>>;

/** The map in a parameters file; empty where the file is, or where it is wrong, which is noted. */
export function readParameters(bundling: Bundling, location: Location, { bytes }: Contents): Parameters {
  const text = utf8Text(bytes);
  const source = sourceOf(location, text ?? '');
  const chain = names([], location);
  if (text === undefined) {
    bundling.problems.push({ message: `Parameters file ${source.name} is not UTF-8 text`, chain });
    return {};
  }
  if (noteMistakes(bundling, source, 'Parameters file', chain)) return {};
  const value = plainOf(source.tree, source.tree.root);
  if (value === null) return {};
  if (isMapNode(source.tree, source.tree.root)) return Object.fromEntries(Object.entries(value));
  const next = 'Write one "name: value" a line.';
  noteAt(bundling, source, source.tree.root, {
    message: `Parameters file ${source.name} is not a map`,
    next,
    chain,
  });
  return {};
}

/** Files in order, then the inputs over them. */
export function mergeParameters(
  bundling: Bundling,
  files: readonly Parameters[],
  inline: Readonly<Record<string, unknown>>,
): Parameters {
  const inputs = Object.entries(inline).map(([name, value]) => [name, plainOfInput(value)] as const);
  const merged = [...files.flatMap((file) => Object.entries(file)), ...inputs];
  for (const [name, value] of merged) {
    if (isFinite(value)) continue;
    // Heat takes them and then answers with text that is no JSON, for as long as the stack lives.
    const next = 'Put quotes around it if it is meant as text.';
    bundling.problems.push({
      message: `Parameter "${name}" holds a number that JSON has no word for (.inf or .nan)`,
      next,
      chain: [],
    });
  }
  return Object.fromEntries(merged);
}

function isFinite(value: Plain): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}

/** The environment that carries the parameters. */
export function parametersEnvironment(parameters: Parameters): string {
  return `${jsonText({ parameters })}\n`;
}
