import type { Node } from 'yaml';
import type { InputIssue } from '../../errors/index.js';
import {
  listEntries,
  lineAndColumn,
  readYaml,
  repeatedKeys,
  type Entry,
  type Tree,
} from '../../yaml/index.js';

/** A stacks file while it is read: its tree, and every mistake found so far, each with its place. */
export class StackFile {
  readonly tree: Tree;
  readonly issues: InputIssue[] = [];
  readonly isJson: boolean;

  constructor(
    /** As messages name it, relative to the workspace. */
    readonly name: string,
    readonly text: string,
  ) {
    const { tree, issues, isJson } = readYaml(text);
    this.tree = tree;
    this.isJson = isJson;
    const [first] = issues;
    if (first !== undefined) this.addIssueAt(`is not valid YAML: ${first.message}`, first.offset);
  }

  addIssue(problem: string, node: Node | null | undefined): void {
    this.addIssueAt(problem, node?.range?.[0] ?? 0);
  }

  /** Where a node stands. */
  locationOf(node: Node | null | undefined): NonNullable<InputIssue['location']> {
    return this.locationAt(node?.range?.[0] ?? 0);
  }

  /** The entries of a map; one that stands there twice is a mistake, since nobody sees which one counts. */
  entries(node: Node | null, whose: string): Entry[] {
    this.addRepeatedIssues(node, whose);
    return listEntries(this.tree, node);
  }

  addRepeatedIssues(node: Node | null, whose: string): void {
    for (const key of repeatedKeys(this.tree, node))
      this.addIssue(`${whose}"${String(key.value)}" is given twice`, key);
  }

  private addIssueAt(problem: string, offset: number): void {
    this.issues.push({ input: 'stacks', problem, location: this.locationAt(offset) });
  }

  private locationAt(offset: number): NonNullable<InputIssue['location']> {
    return { file: this.name, ...lineAndColumn(this.text, offset) };
  }
}
