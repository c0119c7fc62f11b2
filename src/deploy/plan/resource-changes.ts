import type { ResourceChanges, StackRef } from '../../heat/index.js';
import type { ListedResource, Listing } from '../listed-resources.js';
import { valueChanges } from './compare.js';
import { definitionAt, originOf, type Definitions, type Json } from './definitions.js';
import type { Difference } from './evaluate/compare-values.js';
import type { Value } from './evaluate/values.js';
import { heatWords, type HeatWord } from './heat-words.js';
import { unknown, type Judgement } from './judgement.js';
import type { PlannedChange, Unseen, ValueChange } from './plan.js';
import type { Replacement, TypeProperties } from './replacement-rules.js';
import { ResourceJudge } from './resource-judge.js';
import { deployedMembers, membersAfter } from './stack/group-members.js';
import type { PlannedStack, ResourceNode } from './stack/planned-stack.js';
import { templateStack, type TemplateStack } from './stack/template-stack.js';
import { createTypeMapping } from './stack/type-mapping.js';
import { STACK_TYPE } from './stack-type.js';

/** One side of an update, as far as resources are made of it. */
export interface StackSide {
  readonly definitions: Definitions;
  /** `resource_registry` of the merged environment. */
  readonly registry: Json;
  readonly parameterDefaults: Json;
  /** What a root parameter is given; `undefined` where it keeps its default. */
  readonly given: (name: string) => Value;
}

export interface ChangesInput {
  readonly root: StackRef;
  /** `undefined`: nothing is there yet. */
  readonly before: StackSide | undefined;
  readonly after: StackSide;
  readonly pseudo: (name: string) => Value;
  readonly listing: Listing;
  readonly answer: ResourceChanges;
  /** By type; types that are not in it are asked for, types without properties are not known. */
  readonly schemas: ReadonlyMap<string, TypeProperties | undefined>;
  /** By path; resources that are not in it are asked for, those without properties are not known. */
  readonly stored: ReadonlyMap<string, Json | undefined>;
  /** Names of the root parameters that change. */
  readonly parameters: ReadonlySet<string>;
  /** Keys of files that change. */
  readonly files: ReadonlySet<string>;
  readonly isBeforeCertain: boolean;
}

export interface ResourcePlan {
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly unseen: readonly Unseen[];
  /** Types of which the schema is wanted for a better answer. */
  readonly missing: ReadonlySet<string>;
  /** Resources of which it is wanted what they were made of last. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether an expression of the root templates comes to something else; each side its own. */
  readonly compareExpressions: (before: unknown, after: unknown) => Difference;
}

/** What a deploy does to each resource of a stack, nested ones included. */
export function planResources(input: ChangesInput): ResourcePlan {
  const view = new StackView(input);
  const leaves: ResourceNode[] = [];
  const unseen: Unseen[] = [];
  collect(view.after, view, leaves, unseen);
  const judged = leaves.map((node) => ({
    node,
    judgement: shownJudgement(node, view.judge.judge(node.path)),
  }));
  const planned = judged.filter(({ judgement }) => judgement.action !== 'unchanged');
  const staying = new Set(leaves.map(({ path }) => path));
  const closed = unseen.map(({ path }) => path);
  const deleted = view.leaves.filter(
    ({ path }) => !staying.has(path) && !closed.some((one) => one === path || path.startsWith(`${one}/`)),
  );
  const changes = [
    ...planned.map(({ node, judgement }) => changeOf(node, judgement, input)),
    ...deleted.map((one) => deletionOf(one, view)),
  ];
  return {
    changes: changes.sort((left, right) => (left.path < right.path ? -1 : 1)),
    unchanged: judged.length - planned.length,
    unseen: [...unseen, ...view.goneStacks(staying)],
    missing: view.missing,
    doubtful: view.doubtful,
    compareExpressions: (before, after) => view.compareExpressions(before, after),
  };
}

/** Both sides of an update, and what is deployed, by path. */
class StackView {
  readonly before: TemplateStack | undefined;
  readonly after: TemplateStack;
  readonly judge: ResourceJudge;
  private readonly words: ReadonlyMap<string, HeatWord>;
  readonly missing = new Set<string>();
  readonly doubtful = new Set<string>();
  /** Deployed resources that are no nested stacks. */
  readonly leaves: readonly ListedResource[];
  private readonly deployed: ReadonlyMap<string, ListedResource>;
  private readonly holders = new Map<string, Replacement>();
  private readonly children: ReadonlyMap<string, readonly ListedResource[]>;

  constructor(private readonly input: ChangesInput) {
    const { listing, answer, root, schemas, stored, isBeforeCertain } = input;
    this.deployed = new Map(listing.resources.map((one) => [one.path, one]));
    this.children = byHolder(listing.resources);
    this.leaves = listing.resources.filter(({ resource }) => resource.nested === undefined);
    const members = (path: string): readonly ListedResource[] => this.children.get(path) ?? [];
    this.before =
      input.before === undefined
        ? undefined
        : this.stackOf(input.before, (group) => deployedMembers(group, members));
    this.after = this.stackOf(input.after, (group) =>
      membersAfter(group, members, {
        isRedefined: ({ path }) => this.judge.changes.propertyChange(path, 'resource') !== 'same',
        definitionBefore: ({ path }) => this.nodeBefore(path)?.properties()['resource'],
      }),
    );
    this.words = heatWords(answer, root);
    this.judge = new ResourceJudge({
      before: (path) => this.nodeBefore(path),
      after: (path) => nodeAt(this.after, path),
      deployed: (path) => this.deployed.get(path),
      heatSays: (path) => this.heatSays(path),
      schema: (kind) => {
        if (!schemas.has(kind)) this.missing.add(kind);
        return schemas.get(kind);
      },
      stored: (path) => {
        if (!stored.has(path)) this.doubtful.add(path);
        return stored.get(path);
      },
      isBeforeCertain,
      isHolderNew: (path) => this.isHolderNew(path),
      readsOthers: ({ names }) => originOf(input.after.definitions, names).reads.size > 0,
    });
  }

  nodeBefore(path: string): ResourceNode | undefined {
    return this.before === undefined ? undefined : nodeAt(this.before, path);
  }

  /** Heat previews scaling groups with members of made-up names: in nested stacks it is not believed that a resource comes or goes. */
  private heatSays(path: string): HeatWord | undefined {
    const word = this.words.get(path);
    return path.includes('/') && (word === 'added' || word === 'deleted') ? undefined : word;
  }

  /** Of a root resource whose condition is not known here: whether Heat finds that it does not hold. */
  isLeftOut({ path, exists }: ResourceNode): boolean {
    return exists !== true && !path.includes('/') && [undefined, 'deleted'].includes(this.words.get(path));
  }

  isDeployed(path: string): boolean {
    return this.deployed.has(path);
  }

  hasChildren(path: string): boolean {
    return this.children.has(path);
  }

  compareExpressions(before: unknown, after: unknown): Difference {
    const left = this.before === undefined ? undefined : evaluateIn(this.before, before);
    return this.judge.compare(left, evaluateIn(this.after, after));
  }

  /** Stacks of `OS::Heat::Stack` resources that go: what is in them goes, too. */
  goneStacks(staying: ReadonlySet<string>): Unseen[] {
    return this.leaves.flatMap(({ path, type }): Unseen[] =>
      type === STACK_TYPE && !staying.has(path)
        ? [{ path, fate: 'delete', among: 'all', because: 'they go with it' }]
        : [],
    );
  }

  /** A nested stack is made anew where its resource is replaced, or was marked unhealthy itself. */
  private isHolderNew(path: string): Replacement {
    const holder = holderOf(path);
    if (holder === '') return 'no';
    const known = this.holders.get(holder);
    if (known !== undefined) return known;
    const above = this.isHolderNew(holder);
    const answer = above === 'no' ? this.judgeHolder(holder) : above;
    this.holders.set(holder, answer);
    return answer;
  }

  private judgeHolder(holder: string): Replacement {
    const isMarked = (one: ListedResource | undefined): boolean => one?.resource.state === 'CHECK_FAILED';
    if (isMarked(this.deployed.get(holder)) && !(this.children.get(holder) ?? []).some(isMarked))
      return 'yes';
    const [before, after] = [this.nodeBefore(holder), nodeAt(this.after, holder)];
    if (before === undefined || after === undefined) return 'no';
    return before.kind === after.kind ? this.judge.judgeHolder(before, after) : 'yes';
  }

  private stackOf(side: StackSide, members: Parameters<typeof templateStack>[2]['members']): TemplateStack {
    const { definitions, registry, parameterDefaults, given } = side;
    const types = createTypeMapping(registry);
    const place = { names: [], types, given, pseudo: this.input.pseudo, holder: undefined };
    const { template, files, read } = definitions;
    return templateStack(template, place, { files, read, parameterDefaults, members });
  }
}

function byHolder(resources: readonly ListedResource[]): ReadonlyMap<string, readonly ListedResource[]> {
  const found = new Map<string, ListedResource[]>();
  for (const one of resources) {
    const holder = holderOf(one.path);
    const list = found.get(holder);
    if (list === undefined) found.set(holder, [one]);
    else list.push(one);
  }
  return found;
}

function evaluateIn({ evaluate }: TemplateStack, expression: unknown): Value {
  return evaluate(expression);
}

/** Everything below a stack that is no nested stack itself; what cannot be looked into is unseen. */
function collect(stack: PlannedStack, view: StackView, leaves: ResourceNode[], unseen: Unseen[]): void {
  for (const node of stack.resources().values()) {
    if (view.isLeftOut(node)) continue;
    const nested = node.nested();
    if (nested !== undefined) {
      if (nested.isSizeUnknown) unseen.push(unknownIn(node.path, 'its size is known only after the deploy'));
      collect(nested, view, leaves, unseen);
      continue;
    }
    const isOpen = node.type !== STACK_TYPE && !view.hasChildren(node.path);
    const { action } = view.judge.judge(node.path);
    if (isOpen || node.type === STACK_TYPE) leaves.push(node);
    if (isOpen || !view.isDeployed(node.path)) continue;
    const among = action === 'unchanged' ? 'failed' : 'all';
    unseen.push({
      path: node.path,
      fate: 'unknown',
      among,
      because: CLOSED[node.type === STACK_TYPE ? 'stack' : 'other'],
    });
  }
}

/** Heat updates an `OS::Heat::Stack` in place, and what is in it by rules that only the deploy shows. */
function shownJudgement({ type }: ResourceNode, judgement: Judgement): Judgement {
  return type === STACK_TYPE && judgement.action === 'update'
    ? unknown('update', judgement.differing, [...judgement.reasons, CLOSED.stack])
    : judgement;
}

const CLOSED = {
  stack: 'Heat does not show what happens inside of an OS::Heat::Stack',
  other: 'it is not known what Heat makes of such a resource',
} as const;

function unknownIn(path: string, because: string): Unseen {
  return { path, fate: 'unknown', among: 'all', because };
}

function nodeAt(stack: PlannedStack, path: string): ResourceNode | undefined {
  let node: ResourceNode | undefined;
  for (const name of path.split('/')) {
    const level = node === undefined ? stack : node.nested();
    node = level?.resources().get(name);
    if (node === undefined) return undefined;
  }
  return node;
}

function holderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function deletionOf({ path, type }: ListedResource, view: StackView): PlannedChange {
  const policy = view.nodeBefore(path)?.part('deletion_policy');
  const isKept = typeof policy === 'string' && policy.toLowerCase() === 'retain';
  const notes = isKept ? ['deletion_policy Retain: what it stands for stays in the cloud'] : [];
  return { path, type, action: 'delete', values: [], notes };
}

function changeOf(node: ResourceNode, judgement: Judgement, input: ChangesInput): PlannedChange {
  const { path, type } = node;
  if (judgement.action === 'add' || judgement.action === 'unchanged') {
    return { path, type, action: 'add', values: [], notes: [] };
  }
  const values = valuesOf(node, judgement, input);
  const notes = [...causes(node, input), ...judgement.reasons];
  const base = { path, type, values, notes: [...new Set(notes)] };
  return judgement.action === 'unknown'
    ? { ...base, action: 'unknown', worst: judgement.worst ?? 'replace' }
    : { ...base, action: judgement.action };
}

/** What the definitions themselves say differently, functions included, where it comes to something else. */
function valuesOf(
  { names }: ResourceNode,
  { differing }: Judgement,
  { before, after }: ChangesInput,
): ValueChange[] {
  const old = before === undefined ? undefined : definitionAt(before.definitions, names);
  const next = definitionAt(after.definitions, names);
  return valueChanges(partsOf(old), partsOf(next)).filter(({ name }) => {
    const [section = '', property = ''] = name.split('.');
    return section === 'properties'
      ? differing.includes(property) || property === ''
      : differing.includes(section);
  });
}

const PARTS: Readonly<Record<string, string>> = {
  type: 'Type',
  properties: 'Properties',
  metadata: 'Metadata',
  deletion_policy: 'DeletionPolicy',
  update_policy: 'UpdatePolicy',
  depends_on: 'DependsOn',
  condition: 'Condition',
};

/** The parts of a definition by which Heat decides. */
function partsOf(body: Json | undefined): Json {
  const parts = Object.entries(PARTS).map(([name, inCfn]) => [name, body?.[name] ?? body?.[inCfn]] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** What a definition's value can differ by without its text differing. */
function causes({ names }: ResourceNode, { after, parameters, files }: ChangesInput): string[] {
  const origin = originOf(after.definitions, names);
  return [
    ...[...origin.parameters]
      .filter((name) => parameters.has(name))
      .map((name) => `parameter "${name}" changes`),
    ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}
