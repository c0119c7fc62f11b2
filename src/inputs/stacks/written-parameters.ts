import { isScalar } from 'yaml';
import type { WrittenParameter } from '../../template/index.js';
import { entriesOf, plainOf } from '../../yaml/index.js';
import type { StackEntry } from './find-stacks.js';
import type { StackFile } from './stack-file.js';

/** Returns a stack's own parameters as they stand in the file, as far as they are single values; none of JSON, in which a text has quotes. */
export function writtenParameters(file: StackFile, { fields }: StackEntry): WrittenParameter[] {
  const { tree, text, isJson } = file;
  if (isJson) return [];
  const map = fields.find(({ name }) => name === 'parameters')?.value ?? null;
  return entriesOf(tree, map).flatMap(({ name, value }): WrittenParameter[] => {
    const scalar = tree.resolve(value);
    if (!isScalar(scalar) || scalar.range === undefined || scalar.range === null) return [];
    const written = text.slice(scalar.range[0], scalar.range[1]);
    return [{ name, written, value: plainOf(tree, scalar), place: file.placeOf(value) }];
  });
}
