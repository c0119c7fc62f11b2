import { isFailed, isInProgress } from '../../../heat/index.js';
import { type ListedResource, STACK_TYPE } from '../../result/listed-resources.js';
import type { Json } from '../definitions/definitions.js';
import { compareValues, type Difference, type References } from '../evaluate/compare-values.js';
import { substitute } from '../evaluate/evaluate.js';
import { HiddenParameter, ResourceAttribute, findUnresolved, type Value } from '../evaluate/values.js';
import type { PreviewVerdict } from '../preview/preview-verdicts.js';
import { toJudgement, createJudgement, unknown, type Judgement } from './judgement.js';
import { ReferenceChanges, type Resources } from './reference-changes.js';
import {
  hasKnownRules,
  isAlwaysReplaced,
  decideReplacement,
  type Replacement,
  type TypeProperties,
} from './replacement-rules.js';
import { DEFINITION_PARTS, type DefinitionPart, type ResourceNode } from '../stack/planned-stack.js';

/** What is known of a deploy beside the two definitions of each resource. */
export interface Facts extends Resources {
  readonly heatSays: (path: string) => PreviewVerdict | undefined;
  /** Schema of a type; `undefined` where it is not known. */
  readonly schema: (kind: string) => TypeProperties | undefined;
  /** What a resource was made of last, as far as Heat tells; asked for where only that can decide. */
  readonly stored: (path: string) => Json | undefined;
  /** Whether everything that is deployed was made of the deployed template: not after an update that failed. */
  readonly isBeforeCertain: boolean;
  /** Whether the nested stack that holds a resource is made anew. */
  readonly isHolderNew: (path: string) => Replacement;
  /** Whether anything that it is made of is read of other resources, however far up that is handed down. */
  readonly readsOthers: (node: ResourceNode) => boolean;
}

/** What differs between the two definitions of a resource. */
interface Comparison {
  readonly old: ResourceNode;
  readonly next: ResourceNode;
  readonly properties: ReadonlyMap<string, Difference>;
  /** Names of the properties and of the other parts that differ, or may differ. */
  readonly differing: readonly string[];
  /** Nothing differs for certain. */
  readonly isMaybe: boolean;
  readonly reasons: readonly string[];
}

/** Judges each resource once; a resource is judged after those that it refers to, whose changes decide. */
export class ResourceJudge {
  readonly changes: ReferenceChanges;
  private readonly known = new Map<string, Judgement>();
  private readonly running = new Set<string>();

  constructor(private readonly facts: Facts) {
    this.changes = new ReferenceChanges(facts, (path) => this.judge(path));
  }

  judge(path: string): Judgement {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    // Heat refuses a circle; a plan of one must end all the same.
    if (this.running.has(path)) return unknown('replace', [], ['it refers to itself']);
    this.running.add(path);
    const judgement = this.decide(path);
    this.running.delete(path);
    this.known.set(path, judgement);
    return judgement;
  }

  /** Whether a value of the new side differs from the old one. */
  compare(before: Value, after: Value): Difference {
    return compareValues(before, after, this.changes.references(new Set()));
  }

  private decide(path: string): Judgement {
    const { before, after, deployed, heatSays, isHolderNew } = this.facts;
    const [old, next, live] = [before(path), after(path), deployed(path)];
    if (next === undefined) return createJudgement('unchanged');
    if (next.exists !== true && path.includes('/')) {
      return unknown('replace', ['condition'], ['whether its condition holds cannot be seen']);
    }
    if (live === undefined || isNotBegun(live)) return createJudgement('add');
    const holder = isHolderNew(path);
    if (holder === 'yes')
      return createJudgement('replace', [], ['the nested stack that holds it is made anew']);
    if (holder === 'unknown')
      return unknown('replace', [], ['the nested stack that holds it may be made anew']);
    // A definition without a type says nothing of what is deployed.
    if (old === undefined || old.type === '') {
      return judgeUnknownDefinition(this.facts.readsOthers(next) ? undefined : heatSays(path));
    }
    return this.judgeStaying(old, next, live);
  }

  /** Whether a nested stack that stays one is made anew, with all that is in it. */
  judgeHolder(old: ResourceNode, next: ResourceNode): Replacement {
    const { properties } = this.comparison(old, next);
    if (properties.size === 0 || UPDATED_IN_PLACE.has(next.kind)) return 'no';
    const schema = this.facts.schema(next.kind);
    return schema === undefined ? 'unknown' : decideReplacement(old, next, properties, schema);
  }

  private judgeStaying(old: ResourceNode, next: ResourceNode, live: ListedResource): Judgement {
    // Heat hands every update on to such a stack, also when nothing of it differs.
    const verdict = next.kind === STACK_TYPE ? undefined : this.facts.heatSays(next.path);
    if (old.kind !== next.kind) return createJudgement('replace', ['type']);
    if (next.part('external_id') !== undefined) return createJudgement('unchanged');
    const failed = isFailed(live.resource) ? judgeFailed(next, live, verdict) : undefined;
    if (failed?.action === 'replace') return failed;
    if (isAlwaysReplaced(next)) return createJudgement('replace', ['replacement_policy']);
    const own = this.judgeDefinitions(this.comparison(old, next), verdict);
    if (own.action === 'replace') return own;
    return failed ?? (isStillRunning(next, live) ? ofRunning(own, live) : own);
  }

  private comparison(old: ResourceNode, next: ResourceNode): Comparison {
    const reasons = new Set<string>();
    const references = this.changes.references(reasons);
    const properties = differences(old.properties(), next.properties(), references);
    const parts = DEFINITION_PARTS.filter(
      (part) => compareValues(findPart(old, part), findPart(next, part), references) !== 'same',
    );
    const differing = [...properties.keys(), ...parts, ...(old.type === next.type ? [] : ['type'])];
    const isMaybe =
      differing.length === properties.size && [...properties.values()].every((one) => one === 'unknown');
    return { old, next, properties, differing, isMaybe, reasons: [...reasons] };
  }

  private judgeDefinitions(defined: Comparison, verdict: PreviewVerdict | undefined): Judgement {
    const { next } = defined;
    // Where nothing is read of other resources, Heat's preview compares what the deploy will compare.
    const isHeatSure = verdict !== undefined && !this.facts.readsOthers(next);
    if (isHeatSure) return toJudgement(verdict, defined.differing, defined.reasons);
    const stored = this.isInDoubt(defined) ? this.facts.stored(next.path) : undefined;
    const comparison = stored === undefined ? defined : this.withStored(defined, stored);
    const { differing, isMaybe, reasons } = comparison;
    if (!this.facts.isBeforeCertain && stored === undefined) {
      if (verdict === 'unchanged') return createJudgement('unchanged');
      return unknown(verdict === 'updated' ? 'update' : 'replace', differing, [...reasons, UNCERTAIN]);
    }
    if (differing.length === 0) return createJudgement('unchanged');
    // Heat counts what it cannot resolve yet as changed: it says "updated" of no resource that will be replaced.
    const replacement =
      verdict === 'updated' ? createJudgement('update') : this.replacement(comparison, verdict);
    if (replacement.action === 'replace') return createJudgement('replace', differing, reasons);
    if (replacement.action === 'unknown')
      return unknown('replace', differing, [...reasons, ...replacement.reasons]);
    return isMaybe ? unknown('update', differing, reasons) : createJudgement('update', differing, reasons);
  }

  /** Whether what it was made of last can tell more than the definitions do. */
  private isInDoubt({ properties, next }: Comparison): boolean {
    const isOpen = (name: string): boolean => !readsAttributes(next.properties()[name]);
    return (
      !this.facts.isBeforeCertain ||
      [...properties].some(([name, difference]) => difference === 'unknown' && isOpen(name))
    );
  }

  /** The comparison with what Heat compares with, where the definitions are not sure. */
  private withStored(defined: Comparison, stored: Json): Comparison {
    const reasons = new Set<string>();
    const references = this.changes.references(reasons);
    const idOf = (path: string): string | undefined => {
      const deployed = references.deployedId(path);
      return deployed.is === 'known' && references.idChange(path) === 'same' ? deployed.id : undefined;
    };
    const next = defined.next.properties();
    const names = [...new Set([...Object.keys(stored), ...Object.keys(next)])];
    const compared = names.map((name) => {
      const own = this.facts.isBeforeCertain ? (defined.properties.get(name) ?? 'same') : 'unknown';
      const value = substitute(next[name], idOf);
      return [
        name,
        own === 'unknown' ? compareValues(stored[name] ?? undefined, value, references) : own,
      ] as const;
    });
    const properties = new Map(compared.filter(([, difference]) => difference !== 'same'));
    for (const [name, difference] of properties) {
      for (const hidden of hiddenIn(next[name]))
        reasons.add(`hidden parameter "${hidden}" ${CHANGES[difference]}`);
    }
    const parts = defined.differing.filter((name) => !defined.properties.has(name));
    const isMaybe = parts.length === 0 && [...properties.values()].every((one) => one === 'unknown');
    return {
      ...defined,
      properties,
      differing: [...properties.keys(), ...parts],
      isMaybe,
      reasons: [...reasons],
    };
  }

  /** Whether what differs replaces the resource. */
  private replacement({ old, next, properties }: Comparison, verdict: PreviewVerdict | undefined): Judgement {
    const schema = this.facts.schema(next.kind);
    if (schema === undefined) {
      return unknown('replace', [], [`which properties of ${next.kind} can be updated is not known`]);
    }
    const answer = decideReplacement(old, next, properties, schema);
    if (answer === 'yes') return createJudgement('replace');
    if (answer === 'unknown') return unknown('replace', [], []);
    const isOwnRule = verdict === 'replaced' && !hasKnownRules(next.kind);
    return isOwnRule
      ? unknown('replace', [], [`${next.kind} can have rules of its own`])
      : createJudgement('update');
  }
}

const CHANGES: Readonly<Record<string, string>> = { different: 'changes', unknown: 'may change' };

/** Names of the hidden parameters of which a deploy gives the values. */
function hiddenIn(value: Value): string[] {
  return findUnresolved(value).flatMap((one) =>
    one instanceof HiddenParameter && one.value !== undefined ? [one.name] : [],
  );
}

function readsAttributes(value: Value): boolean {
  return findUnresolved(value).some((one) => one instanceof ResourceAttribute);
}

/** Nested stacks of which Heat updates every property. */
const UPDATED_IN_PLACE: ReadonlySet<string> = new Set(['template', 'OS::Heat::AutoScalingGroup']);

const UNCERTAIN = 'the last update of the stack failed: what it was made of last is not known';

function differences(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  references: References,
): ReadonlyMap<string, Difference> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const compared = names.map((name) => [name, compareValues(before[name], after[name], references)] as const);
  return new Map(compared.filter(([, difference]) => difference !== 'same'));
}

/** Heat compares what it made of a part. */
function findPart(node: ResourceNode, part: DefinitionPart): Value {
  const value = node.part(part) ?? undefined;
  return part === 'depends_on' && typeof value === 'string' ? [value] : value;
}

function isNotBegun({ resource }: ListedResource): boolean {
  return resource.action === 'INIT' || (resource.action === 'DELETE' && resource.physicalId === '');
}

/** Types that Heat asks the service about before it replaces a failed resource: `needs_replace_failed`. */
const ASKED_WHEN_FAILED = /^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/;

/** `undefined`: that it has failed makes no difference. */
function judgeFailed(
  next: ResourceNode,
  { resource }: ListedResource,
  verdict: PreviewVerdict | undefined,
): Judgement | undefined {
  const why = `it is ${resource.state}, and Heat makes such a resource anew`;
  if (next.nested() !== undefined) return undefined;
  const isAsked = ASKED_WHEN_FAILED.test(next.kind) && resource.state !== 'CHECK_FAILED';
  if (resource.physicalId === '' || !isAsked) return createJudgement('replace', [], [why]);
  if (verdict === 'unchanged' || verdict === 'updated') return undefined;
  const asked = `it is ${resource.state}: Heat makes it anew if its service cannot use it any more`;
  return unknown('replace', [], [asked]);
}

/** After a failure elsewhere in the stack Heat stops what still runs some seconds later: it fails then, or it is done. */
function isStillRunning(next: ResourceNode, { resource }: ListedResource): boolean {
  return isInProgress(resource) && next.nested() === undefined;
}

function ofRunning({ differing, reasons }: Judgement, { resource }: ListedResource): Judgement {
  const why = `it is ${resource.state}, and Heat makes it anew if that fails`;
  return unknown('replace', differing, [...reasons, why]);
}

/** A resource of which the deployed template says nothing: Heat's word counts where it can know. */
function judgeUnknownDefinition(verdict: PreviewVerdict | undefined): Judgement {
  if (verdict !== undefined) return toJudgement(verdict, [], []);
  return unknown('replace', [], ['the deployed template does not say what it is made of']);
}
