import { isFailed } from '../../heat/index.js';
import type { ListedResource } from '../listed-resources.js';
import { asText } from './compare.js';
import { compareValues, type Difference, type References } from './evaluate/compare-values.js';
import { readsResources, type Value } from './evaluate/values.js';
import type { HeatWord } from './heat-words.js';
import { hasKnownRules, isAlwaysReplaced, replacementBy, type TypeProperties } from './replacement-rules.js';
import { DEFINITION_PARTS, type ResourceNode } from './stack/planned-stack.js';

/** What becomes of a resource that is on both sides of a deploy, or only after it. */
export interface Judgement {
  readonly action: 'unchanged' | 'add' | 'update' | 'replace' | 'unknown';
  /** The worst that `unknown` may be. */
  readonly worst?: 'update' | 'replace';
  /** Properties and other parts that are, or may be, not the same: `flavor`, `metadata`. */
  readonly differing: readonly string[];
  /** Why, beside what its own definition says: about what it refers to, and what cannot be known. */
  readonly reasons: readonly string[];
}

/** What is known beside the two definitions. */
export interface Facts {
  readonly before: (path: string) => ResourceNode | undefined;
  readonly after: (path: string) => ResourceNode | undefined;
  readonly deployed: (path: string) => ListedResource | undefined;
  readonly heatSays: (path: string) => HeatWord | undefined;
  /** Schema of a type; `undefined` where it is not known. */
  readonly schema: (kind: string) => TypeProperties | undefined;
  /** Whether everything that is deployed was made of the deployed template: not after an update that failed. */
  readonly isBeforeCertain: boolean;
  /** Whether the nested stack that holds a resource is made anew. */
  readonly isHolderNew: (path: string) => boolean;
}

/** Judges each resource once; a resource is judged after those that it refers to, whose changes decide. */
export class ResourceJudge {
  private readonly known = new Map<string, Judgement>();
  private readonly running = new Set<string>();

  constructor(private readonly facts: Facts) {}

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

  /** Whether a property of a resource will be another one. */
  propertyChange(path: string, name: string): Difference {
    const [before, after] = [this.facts.before(path), this.facts.after(path)];
    const references = this.references(new Set());
    return compareValues(before?.properties()[name], after?.properties()[name], references);
  }

  /** Whether a value of the new side differs from the old one; what it refers to says why. */
  compare(before: Value, after: Value, reasons = new Set<string>()): Difference {
    return compareValues(before, after, this.references(reasons));
  }

  private decide(path: string): Judgement {
    const { before, after, deployed, heatSays } = this.facts;
    const [old, next, live] = [before(path), after(path), deployed(path)];
    if (next === undefined) return judged('unchanged');
    if (next.exists !== true && path.includes('/')) {
      return unknown('replace', ['condition'], ['whether its condition holds cannot be seen']);
    }
    if (live === undefined || isNotBegun(live)) return judged('add');
    if (this.facts.isHolderNew(path)) return judged('replace', [], ['the nested stack that holds it is made anew']);
    const said = heatSays(path);
    if (old === undefined) return ofUnknownDefinition(next, said);
    if (old.kind !== next.kind) return judged('replace', ['type']);
    if (next.part('external_id') !== undefined) return judged('unchanged');
    if (live.resource.state === 'CHECK_FAILED') {
      return judged('replace', [], ['it is CHECK_FAILED, and Heat makes such a resource anew']);
    }
    const failed = isFailed(live.resource) ? ofFailed(next, live, said) : undefined;
    if (failed !== undefined && failed.action === 'replace') return failed;
    if (isAlwaysReplaced(next)) return judged('replace', ['replacement_policy']);
    const own = this.ofDefinitions(old, next, said);
    if (failed !== undefined && own.action !== 'replace') return failed;
    return own;
  }

  private ofDefinitions(old: ResourceNode, next: ResourceNode, said: HeatWord | undefined): Judgement {
    const reasons = new Set<string>();
    const references = this.references(reasons);
    const properties = differences(old.properties(), next.properties(), references);
    const parts = [
      ...DEFINITION_PARTS.filter(
        (part) => compareValues(partOf(old, part), partOf(next, part), references) !== 'same',
      ),
      ...(old.type === next.type ? [] : ['type']),
    ];
    const differing = [...properties.keys(), ...parts];
    const why = [...reasons];
    const isMaybe = parts.length === 0 && [...properties.values()].every((one) => one === 'unknown');
    // Where nothing is read of other resources, Heat's preview compares what the deploy will compare.
    const isHeatSure = said !== undefined && !readsResources([next.properties(), next.part('metadata')]);
    if (isHeatSure && (isMaybe || !this.facts.isBeforeCertain)) return asHeatSays(said, differing, why);
    if (!this.facts.isBeforeCertain) {
      if (said === 'unchanged') return judged('unchanged');
      return unknown(said === 'updated' ? 'update' : 'replace', differing, [...why, UNCERTAIN]);
    }
    if (differing.length === 0) return judged('unchanged');
    // Heat counts what it cannot resolve yet as changed: it says "updated" of no resource that will be replaced.
    if (said === 'updated') return isMaybe ? unknown('update', differing, why) : judged('update', differing, why);
    if (isHeatSure && said === 'replaced') return judged('replace', differing, why);
    const schema = this.facts.schema(next.kind);
    const replacement = schema === undefined ? 'unknown' : replacementBy(old, next, properties, schema);
    if (replacement === 'yes') return judged('replace', differing, why);
    if (replacement === 'unknown') {
      const note = schema === undefined ? [`the properties of ${next.kind} are not known`] : [];
      return unknown('replace', differing, [...why, ...note]);
    }
    if (!hasKnownRules(next.kind) && said === 'replaced') {
      return unknown('replace', differing, [...why, `${next.kind} can have rules of its own`]);
    }
    return isMaybe ? unknown('update', differing, why) : judged('update', differing, why);
  }

  private references(reasons: Set<string>): References {
    return {
      deployedId: (path) => this.facts.deployed(path)?.resource.physicalId,
      idChange: (path) => {
        const change = this.idChange(path);
        if (change === 'different') reasons.add(`it gets the id of ${path}, which is a new one`);
        if (change === 'unknown') reasons.add(`it gets the id of ${path}, which may be a new one`);
        return change;
      },
      attributeChange: (path, keys) => {
        const change = this.attributeChange(path, keys);
        const attribute = keys.map((key) => asText(key)).join('.');
        if (change !== 'same') reasons.add(`it reads ${attribute} of ${path}, ${READS[change]}`);
        return change;
      },
      onHidden: (name) =>
        reasons.add(`it uses the hidden parameter "${name}", of which no change can be seen`),
    };
  }

  private idChange(path: string): Difference {
    const [before, after] = [this.facts.before(path), this.facts.after(path)];
    if (after === undefined) return 'unknown';
    if (before?.nested() !== undefined && before.kind === after.kind) return 'same';
    const { action, worst: most } = this.judge(path);
    const isNew = action === 'replace' || action === 'add';
    if (!isNew && most !== 'replace') return 'same';
    // A key pair is known by its name, whichever key it holds.
    if (after.kind === 'OS::Nova::KeyPair' && before !== undefined) return this.propertyChange(path, 'name');
    return isNew ? 'different' : 'unknown';
  }

  private attributeChange(path: string, keys: readonly Value[]): Difference {
    const { before, after } = this.facts;
    const [old, next] = [before(path), after(path)];
    const { action, differing, worst: most } = this.judge(path);
    if (action === 'unchanged') return 'same';
    const name = asText(keys[0]) ?? '';
    if (ALWAYS_NEW[next?.kind ?? ''] === name && (action === 'replace' || action === 'add')) return 'different';
    if (old === undefined || next === undefined || action === 'add') return 'unknown';
    const isProperty = name in old.properties() || name in next.properties();
    if (isProperty && !DERIVED.has(name)) return this.propertyChange(path, name);
    if (action === 'replace' || most === 'replace' || name === 'show') return 'unknown';
    return differing.every((one) => LABELS.has(one)) ? 'same' : 'unknown';
  }
}

const READS: Readonly<Record<Exclude<Difference, 'same'>, string>> = {
  different: 'which changes',
  unknown: 'which may change',
};

const UNCERTAIN = 'the last update of the stack failed: what it was made of last is not known';

/** Attributes that are made anew with their resource. */
const ALWAYS_NEW: Readonly<Record<string, string>> = { 'OS::Heat::RandomString': 'value' };

/** Attributes that have a property's name and more in them than the property says. */
const DERIVED: ReadonlySet<string> = new Set(['networks', 'addresses', 'fixed_ips', 'block_device_mapping', 'show']);

/** Parts of a resource that nothing else of it is made of. */
const LABELS: ReadonlySet<string> = new Set([
  'name',
  'description',
  'tags',
  'metadata',
  'deletion_policy',
  'update_policy',
  'depends_on',
  'condition',
  'type',
]);

function differences(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  references: References,
): ReadonlyMap<string, Difference> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const compared = names.map((name) => [name, compareValues(before[name], after[name], references)] as const);
  return new Map(compared.filter(([, difference]) => difference !== 'same'));
}

/** Heat compares what it made of a part, where nothing and the default are one. */
function partOf(node: ResourceNode, part: (typeof DEFINITION_PARTS)[number]): Value {
  const value = node.part(part) ?? undefined;
  return part === 'depends_on' && typeof value === 'string' ? [value] : value;
}

function isNotBegun({ resource }: ListedResource): boolean {
  return resource.action === 'INIT' || (resource.action === 'DELETE' && resource.physicalId === '');
}

/** Types that Heat asks the service about before it replaces a failed resource: `needs_replace_failed`. */
const ASKED_WHEN_FAILED = /^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/;

/** `undefined`: that it has failed makes no difference. */
function ofFailed(next: ResourceNode, { resource }: ListedResource, said: HeatWord | undefined): Judgement | undefined {
  const why = `it is ${resource.state}, and Heat makes such a resource anew`;
  if (next.nested() !== undefined) return undefined;
  if (resource.physicalId === '' || !ASKED_WHEN_FAILED.test(next.kind)) return judged('replace', [], [why]);
  if (said === 'unchanged' || said === 'updated') return undefined;
  return unknown('replace', [], [`it is ${resource.state}: Heat makes it anew if its service cannot use it any more`]);
}

/** A resource of which the deployed template says nothing: Heat's word counts where it can know. */
function ofUnknownDefinition(next: ResourceNode, said: HeatWord | undefined): Judgement {
  if (said !== undefined && !readsResources(next.properties())) return asHeatSays(said, [], []);
  return unknown('replace', [], ['the deployed template does not say what it is made of']);
}

function asHeatSays(said: HeatWord, differing: readonly string[], reasons: readonly string[]): Judgement {
  const note = differing.length > 0 ? [] : ['Heat says so; what differs cannot be seen from here'];
  switch (said) {
    case 'unchanged':
      return judged('unchanged');
    case 'updated':
      return judged('update', differing, [...reasons, ...note]);
    case 'replaced':
      return judged('replace', differing, [...reasons, ...note]);
    case 'added':
      return judged('add');
    case 'deleted':
      return unknown('replace', differing, [...reasons, 'Heat says that it goes, and the template that it stays']);
  }
}

function judged(
  action: Exclude<Judgement['action'], 'unknown'>,
  differing: readonly string[] = [],
  reasons: readonly string[] = [],
): Judgement {
  return { action, differing, reasons };
}

function unknown(most: 'update' | 'replace', differing: readonly string[], reasons: readonly string[]): Judgement {
  return { action: 'unknown', worst: most, differing, reasons };
}
