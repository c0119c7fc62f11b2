import {
  listEntries,
  listPairs,
  toPlain,
  readYaml,
  type Node,
  type Plain,
  type Tree,
} from '../../yaml/index.js';
import { hasContent, replaceValues } from './replace-values.js';

/** The sections of an environment with parameter values. */
export type ValueSection = 'parameters' | 'parameter_defaults';

/** Parameter names by section. */
export type NamesBySection = Readonly<Record<ValueSection, ReadonlySet<string>>>;

/**
 * Replaces the values of the named parameters with `null`, including overridden duplicates, and keeps every other character.
 * Heat ignores null values (`merge_parameters` in heat/common/environment_util.py). Returns `undefined` if the values cannot
 * be removed alone, for example because two sections share them by an anchor.
 */
export function redactEnvironment(text: string, names: NamesBySection): string | undefined {
  const { tree } = readYaml(text, 'yaml');
  const redacted = replaceValues(text, tree, listValues(tree, names), 'null');
  return hasContent(redacted, expectedValues(tree, names)) ? redacted : undefined;
}

/** Returns the content that the redacted text must have when Heat parses it. */
function expectedValues(tree: Tree, names: NamesBySection): Plain {
  return Object.fromEntries(
    listEntries(tree, tree.root).map(({ name, value }): [string, Plain] => [
      name,
      isValueSection(name)
        ? Object.fromEntries(
            listEntries(tree, value).map((entry): [string, Plain] => [
              entry.name,
              names[name].has(entry.name) ? null : toPlain(tree, entry.value),
            ]),
          )
        : toPlain(tree, value),
    ]),
  );
}

function isValueSection(name: string): name is ValueSection {
  return name === 'parameters' || name === 'parameter_defaults';
}

/** Lists the value nodes of the named parameters. */
function listValues(tree: Tree, names: NamesBySection): Node[] {
  const sections = listPairs(tree, tree.root);
  const values = sections.flatMap(({ name, value: section }) =>
    isValueSection(name)
      ? listPairs(tree, section).flatMap(({ name: parameter, value }) =>
          names[name].has(parameter) && toPlain(tree, value) !== null && value !== null ? [value] : [],
        )
      : [],
  );
  return [...new Set(values)];
}
