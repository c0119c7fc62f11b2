import { names, noteAt, noteMistakes, type Bundling } from './bundling.js';
import { jsonText, plainOfInput } from './json-text.js';
import type { Location } from './location.js';
import type { Contents } from './read-file.js';
import { sourceOf, utf8Text } from './source.js';
import { isMapNode, plainOf, type Plain } from '../yaml/index.js';

/**
 * Key of the environment that carries the user's parameters. Paths in the workspace never hold two slashes in
 * a row, and no other key has this scheme.
 */
export const PARAMETERS_KEY = 'action://parameters';

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
  files: readonly Parameters[],
  inline: Readonly<Record<string, unknown>>,
): Parameters {
  const inputs = Object.entries(inline).map(([name, value]) => [name, plainOfInput(value)] as const);
  return Object.fromEntries([...files.flatMap((file) => Object.entries(file)), ...inputs]);
}

/** The environment that carries the parameters. */
export function parametersEnvironment(parameters: Parameters): string {
  return `${jsonText({ parameters })}\n`;
}
