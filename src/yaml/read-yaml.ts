import type { Node } from 'yaml';
import { linkAliases, assertExpands } from './resolve-aliases.js';
import { assertConstructs } from './construction.js';
import { parseJsonMap } from './json.js';
import { parseDocument } from './parser/parser.js';
import { YamlSyntaxError } from './parser/syntax-error.js';
import type { Dialect } from './parser/token.js';
import type { Tree } from './tree.js';

/** What is wrong with a text, where; `offset` counts UTF-16 units from its beginning. */
export interface YamlIssue {
  readonly message: string;
  readonly offset: number;
}

/** One text as it was read; its tree is empty where there are mistakes. */
export interface YamlText {
  readonly text: string;
  readonly tree: Tree;
  readonly issues: readonly YamlIssue[];
  /** JSON is a language of its own: `1e3` is a number there, and quotes are always double. */
  readonly isJson: boolean;
}

/** Everything that PyYAML lets into a text; it refuses other characters, so that a binary is never YAML. */
const FORBIDDEN_CHARACTER = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads a text as Heat does; never throws. A map in JSON is read by JSON's rules, unless the language is `yaml`, as
 * for environments. Any other is read as libyaml does, and if that refuses it, as PyYAML's own scanner does.
 */
export function readYaml(text: string, language: 'yaml' | 'json-or-yaml' = 'json-or-yaml'): YamlText {
  const json = language === 'json-or-yaml' ? parseJsonMap(text) : undefined;
  if (json !== undefined) return { text, tree: linkAliases(json), isJson: true, issues: [] };
  const forbidden = FORBIDDEN_CHARACTER.exec(text);
  if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase();
    return refused(text, { message: `character U+${code} is not allowed in YAML`, offset: forbidden.index });
  }
  const read = readAs(text, 'libyaml');
  if (read.issues.length === 0) return read;
  const reread = readAs(text, 'pyyaml');
  return reread.issues.length === 0 ? reread : read;
}

function readAs(text: string, dialect: Dialect): YamlText {
  try {
    const root: Node | null = parseDocument(text, dialect);
    const tree = linkAliases(root);
    assertExpands(tree);
    assertConstructs(tree);
    return { text, tree, isJson: false, issues: [] };
  } catch (error) {
    if (error instanceof YamlSyntaxError) return refused(text, error);
    throw error;
  }
}

function refused(text: string, { message, offset }: YamlIssue): YamlText {
  return { text, tree: linkAliases(null), isJson: false, issues: [{ message, offset }] };
}
