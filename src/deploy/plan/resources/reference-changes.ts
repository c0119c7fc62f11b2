import type { ListedResource } from '../../result/listed-resources.js';
import { formatValue } from '../definitions/compare.js';
import {
  compareValues,
  type DeployedId,
  type Difference,
  type References,
} from '../evaluate/compare-values.js';
import type { Value } from '../evaluate/values.js';
import type { Judgement, Reason } from './judgement.js';
import type { Replacement } from './replacement-rules.js';
import type { ResourceNode } from '../stack/planned-stack.js';
import { ownValue } from '../../../template/index.js';

/** Finds the resources that others refer to. */
export interface Resources {
  readonly before: (path: string) => ResourceNode | undefined;
  readonly after: (path: string) => ResourceNode | undefined;
  readonly deployed: (path: string) => ListedResource | undefined;
  /** Whether the nested stack that holds a resource is replaced; for `tier/`, whether `tier` is. */
  readonly isHolderReplaced: (path: string) => Replacement;
  /** Is in the ids of nested stacks; `undefined` if unknown. */
  readonly projectId: Value;
}

/**
 * Whether the ids and attributes that resources read from others change. An id changes only if its resource is replaced; an attribute
 * changes if the property of the same name changes, and may change if there is no such property.
 */
export class ReferenceChanges {
  private readonly properties = new Map<string, Difference>();
  private readonly hiddenReasons = new Map<string, Reason>();

  constructor(
    private readonly resources: Resources,
    private readonly judge: (path: string) => Judgement,
  ) {}

  /** Returns the references for a comparison; adds a reason for each one that changes or may change. */
  references(reasons: Set<Reason>): References {
    return {
      deployedId: (path) => this.deployedId(path),
      idChange: (path) => {
        const change = this.idChange(path);
        if (change === 'different') reasons.add(`it uses the id of ${path}, which is new`);
        if (change === 'unknown') reasons.add(`it uses the id of ${path}, which may be new`);
        return change;
      },
      attributeChange: (path, keys) => {
        const change = this.attributeChange(path, keys);
        const attribute = keys.map((key) => formatValue(key)).join('.');
        if (change !== 'same') reasons.add(`it reads ${attribute} of ${path}, ${READS[change]}`);
        return change;
      },
      onHidden: (name) => reasons.add(this.toHiddenReason(name)),
    };
  }

  /** Returns the same object for the same parameter, so that a set keeps one. */
  private toHiddenReason(name: string): Reason {
    const known = this.hiddenReasons.get(name);
    if (known !== undefined) return known;
    const reason = { hiddenParameter: name };
    this.hiddenReasons.set(name, reason);
    return reason;
  }

  /** Whether a property of a resource changes. Cached: resources refer to each other in chains. */
  propertyChange(path: string, name: string): Difference {
    const key = `${path} ${name}`;
    const known = this.properties.get(key);
    if (known !== undefined) return known;
    const [before, after] = [this.resources.before(path), this.resources.after(path)];
    const references = this.references(new Set());
    const change = compareValues(
      ownValue(before?.properties(), name),
      ownValue(after?.properties(), name),
      references,
    );
    this.properties.set(key, change);
    return change;
  }

  private deployedId(path: string): DeployedId {
    const live = this.resources.deployed(path);
    if (live === undefined || live.resource.physicalId === '') return { is: 'none' };
    const before = this.resources.before(path);
    if (before?.kind === 'template') return this.deployedArn(before, live);
    return OWN_REFERENCES.has(before?.kind ?? live.type)
      ? { is: 'unknown' }
      : { is: 'known', id: live.resource.physicalId };
  }

  /**
   * Returns the value of `get_resource` for a nested template, which is not its id: its output `OS::stack_id` if it has one, and an ARN otherwise
   * (`get_reference_id` in heat/engine/resources/template_resource.py, `arn` in heat/common/identifier.py).
   */
  private deployedArn(before: ResourceNode, { resource }: ListedResource): DeployedId {
    const { projectId } = this.resources;
    const isOwn = before.nested()?.attribute(['OS::stack_id']) !== undefined;
    if (isOwn || typeof projectId !== 'string' || resource.nested === undefined) return { is: 'unknown' };
    const { name, id } = resource.nested;
    return { is: 'known', id: `arn:openstack:heat::${projectId}:stacks/${name}/${id}` };
  }

  private idChange(path: string): Difference {
    const [before, after] = [this.resources.before(path), this.resources.after(path)];
    if (after === undefined) {
      // Heat accepts an output that refers to nothing: its value stays null.
      const isNowhere = before === undefined && this.resources.deployed(path) === undefined;
      return isNowhere ? 'same' : 'unknown';
    }
    if (before?.nested() !== undefined && before.kind === after.kind)
      return NEW_IDS[this.resources.isHolderReplaced(`${path}/`)];
    const { action, worst } = this.judge(path);
    const isNew = action === 'replace' || action === 'add';
    if (!isNew && worst !== 'replace') return 'same';
    // The id of a key pair is its name.
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
      (one) => Object.hasOwn(before.properties(), one) || Object.hasOwn(after.properties(), one),
    );
    if (property !== undefined && !DERIVED.has(name)) return this.propertyChange(path, property);
    return isOnlyLabelled(judgement) && name !== 'show' ? 'same' : 'unknown';
  }
}

/** Whether a resource stays and only its labels change. */
function isOnlyLabelled({ action, worst, differing }: Judgement): boolean {
  return action !== 'replace' && worst !== 'replace' && differing.every((part) => LABELS.has(part));
}

/** Whether a nested stack has another id after the deploy. */
const NEW_IDS = { yes: 'different', no: 'same', unknown: 'unknown' } as const;

const READS: Readonly<Record<Exclude<Difference, 'same'>, string>> = {
  different: 'which changes',
  unknown: 'which may change',
};

/** Types whose `get_resource` returns something other than the id: `get_reference_id` of Heat's resources. */
const OWN_REFERENCES: ReadonlySet<string> = new Set([
  'OS::Heat::RandomString',
  'OS::Heat::WaitConditionHandle',
  'OS::Heat::SwiftSignalHandle',
  'AWS::CloudFormation::WaitConditionHandle',
]);

/** Attributes that are new whenever their resource is. */
const ALWAYS_NEW: Readonly<Record<string, string>> = { 'OS::Heat::RandomString': 'value' };

/** Attributes with the name of a property that hold more than the property. */
const DERIVED: ReadonlySet<string> = new Set([
  'networks',
  'addresses',
  'fixed_ips',
  'block_device_mapping',
  'show',
]);

/** Parts of a resource that do not influence its attributes. */
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
