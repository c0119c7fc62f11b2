import type { SourceLocation } from '../../errors/index.js';
import {
  isMap,
  isScalar,
  isList,
  createLineIndex,
  listEntries,
  listItems,
  readYaml,
  toPythonText,
  type Node,
  type Tree,
  type YamlIssue,
} from '../../yaml/index.js';

/** The text is not valid YAML. The message never quotes the text, which can be a secret. */
export class CloudsYamlError extends Error {
  readonly location: SourceLocation;

  constructor(problem: string, location: SourceLocation) {
    super(problem);
    this.name = new.target.name;
    this.location = location;
  }
}

/** An unquoted value that PyYAML, and so the OpenStack client, changes: `010`, `yes`, `1.10`. */
export interface RetypedValue {
  readonly key: string;
  readonly text: string;
  readonly location: SourceLocation;
}

export interface ParsedYaml {
  readonly tree: unknown;
  readonly retyped: readonly RetypedValue[];
}

/**
 * Parses YAML or JSON like the OpenStack client, but with every scalar as a string, so that a password `0644` or `1e3` is not
 * a number. Throws a `CloudsYamlError`.
 */
export function parseYamlAsStrings(text: string, file: string): ParsedYaml {
  const { tree, issues } = readYaml(text, 'yaml');
  const lineOf = createLineIndex(text);
  const locationAt = (offset: number): SourceLocation => ({ file, ...lineOf(offset) });
  const [issue] = issues;
  if (issue !== undefined) throw new CloudsYamlError(describeIssue(issue, text), locationAt(issue.offset));
  return { tree: toStrings(tree, tree.root), retyped: findRetypedValues(tree.root, locationAt) };
}

/** A password can start with a character that has a meaning in YAML. */
function describeIssue({ message, offset }: YamlIssue, text: string): string {
  const character = text.charAt(offset);
  if (character === '!')
    return "YAML reads ! at the start of a value as a tag: put the value in quotes, as in password: '!…'";
  return ['{', '[', '|', '>'].includes(character) && !message.includes('quotes')
    ? `${message}; a value that starts with ${character} needs quotes, as in password: '${character}…'`
    : message;
}

/** Returns the value of a node, with the text of each scalar but null. */
function toStrings(tree: Tree, node: Node | null): unknown {
  const target = tree.resolve(node);
  if (isList(target)) return listItems(tree, target).map((item) => toStrings(tree, item));
  if (isMap(target))
    return Object.fromEntries(
      listEntries(tree, target).map(({ key, value }) => [key.source, toStrings(tree, value)]),
    );
  return isScalar(target) && target.value !== null ? target.source : null;
}

/** Aliases are not followed: each value is found once, where it is written. */
function findRetypedValues(
  node: Node | null,
  locationAt: (offset: number) => SourceLocation,
): RetypedValue[] {
  if (isList(node)) return node.items.flatMap((item) => findRetypedValues(item, locationAt));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(value)) return findRetypedValues(value, locationAt);
    const text = value.source;
    if (!isScalar(key) || value.style !== 'plain' || value.tag !== undefined || toPythonText(text) === text)
      return [];
    return [{ key: key.source, text, location: locationAt(value.start) }];
  });
}

/** Returns a mapping, or `undefined` for any other value. */
export function toMapping(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
