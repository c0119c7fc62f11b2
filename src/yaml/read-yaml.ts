import { createTree, linkAliases, assertExpands } from './resolve-aliases.js';
import { assertConstructs } from './construction.js';
import { parseJsonMap } from './json.js';
import { parseDocument } from './parser/parser.js';
import { YamlSyntaxError } from './parser/syntax-error.js';
import type { Dialect } from './parser/token.js';
import type { Tree } from './tree.js';

/** A syntax error; `offset` counts UTF-16 units from the start of the text. */
export interface YamlIssue {
  readonly message: string;
  readonly offset: number;
}

/** A parsed text; its tree is empty if there are issues. */
export interface YamlText {
  readonly text: string;
  readonly tree: Tree;
  readonly issues: readonly YamlIssue[];
  /** True if the text was parsed as JSON, where `1e3` is a number and quotes are always double. */
  readonly isJson: boolean;
}

/** Characters that PyYAML rejects, so that a binary file is never YAML. */
const FORBIDDEN_CHARACTER = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Parses a text like Heat; never throws. A JSON map is parsed as JSON, unless the language is `yaml`, as for environments.
 * Any other text is parsed like libyaml, and if that fails, like PyYAML's own scanner.
 */
export function readYaml(text: string, language: 'yaml' | 'json-or-yaml' = 'json-or-yaml'): YamlText {
  const json = language === 'json-or-yaml' ? parseJsonMap(text) : undefined;
  if (json !== undefined) return { text, tree: createTree(json), isJson: true, issues: [] };
  const forbidden = FORBIDDEN_CHARACTER.exec(text);
  if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase();
    return toInvalidYaml(text, {
      message: `character U+${code} is not allowed in YAML`,
      offset: forbidden.index,
    });
  }
  const parsed = parseWithDialect(text, 'libyaml');
  if (parsed.issues.length === 0) return parsed;
  const reparsed = parseWithDialect(text, 'pyyaml');
  return reparsed.issues.length === 0 ? reparsed : parsed;
}

function parseWithDialect(text: string, dialect: Dialect): YamlText {
  try {
    const { root, isSimple } = parseDocument(text, dialect);
    const tree = isSimple ? createTree(root) : linkAliases(root);
    if (!isSimple) {
      assertExpands(tree);
      assertConstructs(tree);
    }
    return { text, tree, isJson: false, issues: [] };
  } catch (error) {
    if (error instanceof YamlSyntaxError) return toInvalidYaml(text, error);
    throw error;
  }
}

function toInvalidYaml(text: string, { message, offset }: YamlIssue): YamlText {
  return { text, tree: createTree(null), isJson: false, issues: [{ message, offset }] };
}
