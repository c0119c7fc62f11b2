import type { Node } from 'yaml';
import type { InputMistake } from '../../errors/index.js';
import { entriesOf, lineAndColumn, readYaml, repeatedKeys, type Entry, type Tree } from '../../yaml/index.js';

/** A stacks file while it is read: its tree, and every mistake found so far, each with its place. */
export class StackFile {
  readonly tree: Tree;
  readonly mistakes: InputMistake[] = [];
  readonly isJson: boolean;

  constructor(
    /** As messages name it, relative to the workspace. */
    readonly name: string,
    readonly text: string,
  ) {
    const { tree, mistakes, isJson } = readYaml(text);
    this.tree = tree;
    this.isJson = isJson;
    const [first] = mistakes;
    if (first !== undefined) this.noteAt(`is not valid YAML: ${first.message}`, first.offset);
  }

  note(problem: string, node: Node | null | undefined): void {
    this.noteAt(problem, node?.range?.[0] ?? 0);
  }

  /** Where a node stands. */
  placeOf(node: Node | null | undefined): NonNullable<InputMistake['place']> {
    return this.placeAt(node?.range?.[0] ?? 0);
  }

  /** The entries of a map; one that stands there twice is a mistake, since nobody sees which one counts. */
  entries(node: Node | null, whose: string): Entry[] {
    this.noteRepeated(node, whose);
    return entriesOf(this.tree, node);
  }

  noteRepeated(node: Node | null, whose: string): void {
    for (const key of repeatedKeys(this.tree, node))
      this.note(`${whose}"${String(key.value)}" is given twice`, key);
  }

  private noteAt(problem: string, offset: number): void {
    this.mistakes.push({ input: 'stacks', problem, place: this.placeAt(offset) });
  }

  private placeAt(offset: number): NonNullable<InputMistake['place']> {
    return { file: this.name, ...lineAndColumn(this.text, offset) };
  }
}
