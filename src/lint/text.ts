import type { Node } from 'yaml';
import { toPlain, type Tree } from '../yaml/index.js';

/** Counts code points, as Python's `len` does. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Returns a value as text for a message. */
export function describeNode(tree: Tree, node: Node | null | undefined): string {
  const plain = toPlain(tree, node);
  if (Array.isArray(plain)) return 'a list';
  return plain !== null && typeof plain === 'object' ? 'a map' : String(plain);
}
