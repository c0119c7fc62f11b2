import type { ListedResource } from '../../result/listed-resources.js';
import { formatValue } from '../definitions/compare.js';
import {
  compareValues,
  type DeployedId,
  type Difference,
  type References,
} from '../evaluate/compare-values.js';
import type { Value } from '../evaluate/values.js';
import type { Judgement } from './judgement.js';
import type { ResourceNode } from '../stack/planned-stack.js';

/** Where the resources that others refer to are found. */
export interface Resources {
  readonly before: (path: string) => ResourceNode | undefined;
  readonly after: (path: string) => ResourceNode | undefined;
  readonly deployed: (path: string) => ListedResource | undefined;
}

/**
 * What becomes of the ids and attributes that resources are given of others: an id is another one only when its resource
 * is made anew, an attribute when the property behind it changes or when nobody knows what is behind it.
 */
export class ReferenceChanges {
  private readonly properties = new Map<string, Difference>();

  constructor(
    private readonly resources: Resources,
    private readonly judge: (path: string) => Judgement,
  ) {}

  /** For a comparison; each reference that changes, or may change, is told as a reason. */
  references(reasons: Set<string>): References {
    return {
      deployedId: (path) => this.deployedId(path),
      idChange: (path) => {
        const change = this.idChange(path);
        if (change === 'different') reasons.add(`it gets the id of ${path}, which is a new one`);
        if (change === 'unknown') reasons.add(`it gets the id of ${path}, which may be a new one`);
        return change;
      },
      attributeChange: (path, keys) => {
        const change = this.attributeChange(path, keys);
        const attribute = keys.map((key) => formatValue(key)).join('.');
        if (change !== 'same') reasons.add(`it reads ${attribute} of ${path}, ${READS[change]}`);
        return change;
      },
      onHidden: (name) =>
        reasons.add(`it uses the hidden parameter "${name}", of which no change can be seen`),
    };
  }

  /** Whether a property of a resource will be another one; found out once, since whole chains of resources ask. */
  propertyChange(path: string, name: string): Difference {
    const key = `${path} ${name}`;
    const known = this.properties.get(key);
    if (known !== undefined) return known;
    const [before, after] = [this.resources.before(path), this.resources.after(path)];
    const references = this.references(new Set());
    const change = compareValues(before?.properties()[name], after?.properties()[name], references);
    this.properties.set(key, change);
    return change;
  }

  private deployedId(path: string): DeployedId {
    const live = this.resources.deployed(path);
    if (live === undefined || live.resource.physicalId === '') return { is: 'none' };
    return OWN_REFERENCES.has(this.resources.before(path)?.kind ?? live.type)
      ? { is: 'unknown' }
      : { is: 'known', id: live.resource.physicalId };
  }

  private idChange(path: string): Difference {
    const [before, after] = [this.resources.before(path), this.resources.after(path)];
    if (after === undefined) return 'unknown';
    if (before?.nested() !== undefined && before.kind === after.kind) return 'same';
    const { action, worst } = this.judge(path);
    const isNew = action === 'replace' || action === 'add';
    if (!isNew && worst !== 'replace') return 'same';
    // A key pair is known by its name, whichever key it holds.
    if (after.kind === 'OS::Nova::KeyPair' && before !== undefined) return this.propertyChange(path, 'name');
    return isNew ? 'different' : 'unknown';
  }

  private attributeChange(path: string, keys: readonly Value[]): Difference {
    const judgement = this.judge(path);
    if (judgement.action === 'unchanged') return 'same';
    const [before, after] = [this.resources.before(path), this.resources.after(path)];
    const name = formatValue(keys[0]) ?? '';
    const isNew = judgement.action === 'replace' || judgement.action === 'add';
    if (isNew && after !== undefined && ALWAYS_NEW[after.kind] === name) return 'different';
    if (before === undefined || after === undefined) return 'unknown';
    const property = [name, name.replace(/_id$/, '')].find(
      (one) => one in before.properties() || one in after.properties(),
    );
    if (property !== undefined && !DERIVED.has(name)) return this.propertyChange(path, property);
    return isOnlyLabelled(judgement) && name !== 'show' ? 'same' : 'unknown';
  }
}

/** Whether a resource stays and only what it is called changes. */
function isOnlyLabelled({ action, worst, differing }: Judgement): boolean {
  return action !== 'replace' && worst !== 'replace' && differing.every((part) => LABELS.has(part));
}

const READS: Readonly<Record<Exclude<Difference, 'same'>, string>> = {
  different: 'which changes',
  unknown: 'which may change',
};

/** Types that `get_resource` gives something else of than the id: `get_reference_id` of Heat's resources. */
const OWN_REFERENCES: ReadonlySet<string> = new Set([
  'OS::Heat::RandomString',
  'OS::Heat::WaitConditionHandle',
  'OS::Heat::SwiftSignalHandle',
  'AWS::CloudFormation::WaitConditionHandle',
]);

/** Attributes that are made anew with their resource. */
const ALWAYS_NEW: Readonly<Record<string, string>> = { 'OS::Heat::RandomString': 'value' };

/** Attributes that have a property's name and more in them than the property says. */
const DERIVED: ReadonlySet<string> = new Set([
  'networks',
  'addresses',
  'fixed_ips',
  'block_device_mapping',
  'show',
]);

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
