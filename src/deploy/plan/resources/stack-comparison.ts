import type { ListedResource } from '../../result/listed-resources.js';
import type { ChangesInput, StackSide } from './changes-input.js';
import { isMarkedByHand } from './live-state.js';
import type { Difference } from '../evaluate/compare-values.js';
import { readPreviewVerdicts, type PreviewVerdict } from '../preview/preview-verdicts.js';
import type { Replacement } from './replacement-rules.js';
import { ResourceJudge } from './resource-judge.js';
import { listDeployedMembers, planMembers } from '../stack/group-members.js';
import type { PlannedStack, ResourceNode } from '../stack/planned-stack.js';
import { createTemplateStack, type TemplateStack } from '../stack/template-stack.js';
import { createTypeMapping, ownValue } from '../../../template/index.js';

/** The old and the new definitions of an update, and the deployed resources, by path. */
export class StackComparison {
  readonly before: TemplateStack | undefined;
  readonly after: TemplateStack;
  readonly judge: ResourceJudge;
  private readonly verdicts: ReadonlyMap<string, PreviewVerdict>;
  readonly missingSchemas = new Set<string>();
  readonly missingStored = new Set<string>();
  /** Deployed resources that are not nested stacks. */
  readonly leaves: readonly ListedResource[];
  /** Deployed resources that are nested stacks. */
  readonly nestedStacks: readonly ListedResource[];
  private readonly deployed: ReadonlyMap<string, ListedResource>;
  private readonly holders = new Map<string, Replacement>();
  private readonly children: ReadonlyMap<string, readonly ListedResource[]>;

  constructor(private readonly input: ChangesInput) {
    const { listing, answer, root, schemas, stored, isBeforeCertain, isChecked } = input;
    this.deployed = new Map(listing.resources.map((one) => [one.path, one]));
    this.children = groupByHolder(listing.resources);
    this.leaves = listing.resources.filter(({ resource }) => resource.nested === undefined);
    this.nestedStacks = listing.resources.filter(({ resource }) => resource.nested !== undefined);
    const members = (path: string): readonly ListedResource[] => this.children.get(path) ?? [];
    this.before =
      input.before === undefined
        ? undefined
        : this.createStack(input.before, (group) => listDeployedMembers(group, members));
    // A group that is replaced starts anew: with other names, numbers and sizes.
    const staying = (path: string): readonly ListedResource[] | undefined =>
      !this.isDeployed(path) || this.isHolderReplaced(`${path}/`) === 'yes' ? undefined : members(path);
    this.after = this.createStack(input.after, (group) =>
      planMembers(group, staying, {
        isRedefined: ({ path }) => this.judge.changes.propertyChange(path, 'resource') !== 'same',
        propertyBefore: ({ path }, name) => ownValue(this.nodeBefore(path)?.properties(), name),
      }),
    );
    this.verdicts = readPreviewVerdicts(answer, root, listing.resources);
    this.judge = new ResourceJudge({
      before: (path) => this.nodeBefore(path),
      after: (path) => findNode(this.after, path),
      deployed: (path) => this.deployed.get(path),
      listsOthersOf: (path) => this.children.has(toHolderPath(path)),
      previewVerdict: (path) => this.previewVerdict(path),
      schema: createNotingLookup(schemas, this.missingSchemas),
      stored: createNotingLookup(stored, this.missingStored),
      isBeforeCertain,
      isChecked,
      isHolderReplaced: (path) => this.isHolderReplaced(path),
      projectId: input.pseudo('OS::project_id'),
      mayLackHolder: (path) => this.mayBeMissing(toHolderPath(path)),
    });
  }

  nodeBefore(path: string): ResourceNode | undefined {
    return this.before === undefined ? undefined : findNode(this.before, path);
  }

  /** Heat previews scaling groups with invented member names: additions and deletions in nested stacks are ignored. */
  private previewVerdict(path: string): PreviewVerdict | undefined {
    const verdict = this.verdicts.get(path);
    return path.includes('/') && (verdict === 'added' || verdict === 'deleted') ? undefined : verdict;
  }

  /** Whether the unknown condition of a resource is false: as Heat's preview finds it, or in a nested stack as it was before. */
  isLeftOut({ path, exists }: ResourceNode): boolean {
    if (exists === true) return false;
    return path.includes('/')
      ? !this.isDeployed(path) && this.judge.keepsExistence(path)
      : [undefined, 'deleted'].includes(this.verdicts.get(path));
  }

  isDeployed(path: string): boolean {
    return this.deployed.has(path);
  }

  hasChildren(path: string): boolean {
    return this.children.has(path);
  }

  compareExpressions(before: unknown, after: unknown): Difference {
    return this.judge.compare(this.before?.evaluate(before), this.after.evaluate(after));
  }

  /** What the deploy does to a deployed nested stack as a whole. */
  judgeNestedStack(path: string): 'kept' | 'delete' | 'replace' | 'unknown' {
    const node = findNode(this.after, path);
    if (node === undefined || this.isLeftOut(node)) return 'delete';
    const replacement = this.isHolderReplaced(`${path}/`);
    if (replacement === 'no' && this.mayBeMissing(path)) return 'unknown';
    return REPLACEMENTS[replacement];
  }

  /** Whether the condition of a nested stack, or of one around it, has an unknown value. Heat's preview knows those of the root stack. */
  private mayBeMissing(path: string): boolean {
    if (!path.includes('/')) return false;
    const exists = findNode(this.after, path)?.exists ?? true;
    return (exists !== true && !this.judge.keepsExistence(path)) || this.mayBeMissing(toHolderPath(path));
  }

  /** A nested stack is replaced if its resource is replaced, or was itself marked unhealthy. */
  private isHolderReplaced(path: string): Replacement {
    const holder = toHolderPath(path);
    if (holder === '') return 'no';
    const known = this.holders.get(holder);
    if (known !== undefined) return known;
    // Heat refuses nested stacks that refer to each other, but the plan must terminate.
    this.holders.set(holder, 'unknown');
    const parent = this.isHolderReplaced(holder);
    const answer = parent === 'no' ? this.judgeHolder(holder) : parent;
    this.holders.set(holder, answer);
    return answer;
  }

  private judgeHolder(holder: string): Replacement {
    const deployed = this.deployed.get(holder);
    const marked = deployed === undefined ? 'no' : this.judgeMark(deployed);
    if (marked !== 'no') return marked;
    const [before, after] = [this.nodeBefore(holder), findNode(this.after, holder)];
    if (before === undefined || after === undefined) return 'no';
    return before.kind === after.kind ? this.judge.judgeHolder(before, after) : 'yes';
  }

  /**
   * Heat replaces a nested stack that is marked unless the nested stack itself is CHECK_FAILED: `_needs_update` in
   * heat/engine/resources/stack_resource.py.
   */
  private judgeMark({ path, resource, isRequested }: ListedResource): Replacement {
    if (isRequested === true) return 'yes';
    if (resource.state !== 'CHECK_FAILED') return 'no';
    const isChildUnhealthy = (this.children.get(path) ?? []).some(
      (one) => one.resource.state === 'CHECK_FAILED',
    );
    if (!isChildUnhealthy) return 'yes';
    return isMarkedByHand(resource) ? 'unknown' : 'no';
  }

  private createStack(
    side: StackSide,
    members: Parameters<typeof createTemplateStack>[2]['members'],
  ): TemplateStack {
    const { definitions, registry, parameterDefaults, given } = side;
    const types = createTypeMapping(registry);
    const scope = { names: [], types, given, pseudo: this.input.pseudo, holder: undefined };
    const { template, files, read } = definitions;
    return createTemplateStack(template, scope, { files, read, parameterDefaults, members });
  }
}

const REPLACEMENTS = { no: 'kept', yes: 'replace', unknown: 'unknown' } as const;

function groupByHolder(resources: readonly ListedResource[]): ReadonlyMap<string, readonly ListedResource[]> {
  const found = new Map<string, ListedResource[]>();
  for (const one of resources) {
    const holder = toHolderPath(one.path);
    const list = found.get(holder);
    if (list === undefined) found.set(holder, [one]);
    else list.push(one);
  }
  return found;
}

function findNode(stack: PlannedStack, path: string): ResourceNode | undefined {
  let node: ResourceNode | undefined;
  for (const name of path.split('/')) {
    const level = node === undefined ? stack : node.nested();
    node = level?.resources().get(name);
    if (node === undefined) return undefined;
  }
  return node;
}

function toHolderPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Returns a lookup that notes each name that it does not find, so that it can be requested. */
function createNotingLookup<Value>(
  known: ReadonlyMap<string, Value>,
  missing: Set<string>,
): (name: string) => Value | undefined {
  return (name) => {
    if (!known.has(name)) missing.add(name);
    return known.get(name);
  };
}
