import { isScalar, toPlain, type Node, type Plain, type Tree } from '../yaml/index.js';

/** Counts code points, as Python's `len` does. */
export function countCharacters(text: string): number {
  return text.length - (text.match(SURROGATE_PAIRS)?.length ?? 0);
}

const SURROGATE_PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Returns a value as text for a message. */
export function describeNode(tree: Tree, node: Node | null | undefined): string {
  return describePlain(toPlain(tree, node));
}

export function describePlain(plain: Plain): string {
  if (Array.isArray(plain)) return 'a list';
  return plain !== null && typeof plain === 'object' ? 'a map' : String(plain);
}

/** Says what YAML 1.1 makes of a word such as `on` or `no`; `undefined` for any other node. */
export function explainYamlWord(node: Node | null | undefined): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'boolean') return undefined;
  const word = node.source;
  if (word === '' || /^(?:true|false)$/i.test(word)) return undefined;
  return `YAML reads ${word} as ${String(node.value)}; '${word}', with quotes, is a string.`;
}
