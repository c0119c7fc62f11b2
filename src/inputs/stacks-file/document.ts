import type { InputIssue } from '../../errors/index.js';
import {
  listEntries,
  createLineIndex,
  readYaml,
  findRepeatedKeys,
  type Node,
  type Entry,
  type Tree,
} from '../../yaml/index.js';

/** A parsed stacks file and the issues found so far, each with its source location. */
export class StackFile {
  readonly tree: Tree;
  readonly issues: InputIssue[] = [];
  readonly isJson: boolean;
  private readonly lineIndex: ReturnType<typeof createLineIndex>;

  constructor(
    /** Path relative to the workspace, for messages. */
    readonly name: string,
    readonly text: string,
  ) {
    const { tree, issues, isJson } = readYaml(text);
    this.tree = tree;
    this.isJson = isJson;
    this.lineIndex = createLineIndex(text);
    const [first] = issues;
    if (first !== undefined) this.addIssueAt(`is not valid YAML: ${first.message}`, first.offset);
  }

  addIssue(problem: string, node: Node | null | undefined): void {
    this.addIssueAt(problem, node?.start ?? 0);
  }

  locationOf(node: Node | null | undefined): NonNullable<InputIssue['location']> {
    return this.locationAt(node?.start ?? 0);
  }

  /** Returns the entries of a map. A repeated key is an issue, since it is unclear which one applies. */
  entries(node: Node | null, prefix: string): readonly Entry[] {
    this.addRepeatedIssues(node, prefix);
    return listEntries(this.tree, node);
  }

  addRepeatedIssues(node: Node | null, prefix: string): void {
    for (const { key } of findRepeatedKeys(this.tree, node))
      this.addIssue(`${prefix}"${String(key.value)}" is set twice`, key);
  }

  private addIssueAt(problem: string, offset: number): void {
    this.issues.push({ input: 'stacks', problem, location: this.locationAt(offset) });
  }

  private locationAt(offset: number): NonNullable<InputIssue['location']> {
    return { file: this.name, ...this.lineIndex(offset) };
  }
}
