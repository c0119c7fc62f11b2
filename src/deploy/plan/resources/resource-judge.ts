import { isFailed } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import type { Json } from '../../../template/index.js';
import { compareValues, type Difference } from '../evaluate/compare-values.js';
import type { Value } from '../evaluate/values.js';
import type { PreviewVerdict } from '../preview/preview-verdicts.js';
import {
  toJudgement,
  createJudgement,
  createUnknownJudgement,
  judgeUndefined,
  type Judgement,
} from './judgement.js';
import { isNotBegun, isStillRunning, judgeFailed, judgeRunning } from './live-state.js';
import { ReferenceChanges, type Resources } from './reference-changes.js';
import {
  compareDefinitions,
  compareStored,
  findPart,
  isInDoubt,
  type Comparison,
} from './compare-definitions.js';
import { readsOthers } from './preview-reliability.js';
import { usesOldName } from './renamed-properties.js';
import {
  hasKnownRules,
  isPreviewBlind,
  mayReplaceDeployment,
  whyAlwaysReplaced,
  decideReplacement,
  type Replacement,
  type TypeProperties,
} from './replacement-rules.js';
import type { ResourceNode } from '../stack/planned-stack.js';

/** What is known of a deploy besides the two definitions of each resource. */
export interface Facts extends Resources {
  /** Whether Heat lists other resources of the stack that is to hold the resource. */
  readonly listsOthersOf: (path: string) => boolean;
  readonly previewVerdict: (path: string) => PreviewVerdict | undefined;
  /** Schema of a type; `undefined` if unknown. */
  readonly schema: (kind: string) => TypeProperties | undefined;
  /** Properties of the last deploy, as Heat stores them; requested only where nothing else decides. */
  readonly stored: (path: string) => Json | undefined;
  /** Whether all deployed resources were made from the deployed template: not after a failed update. */
  readonly isBeforeCertain: boolean;
  /** Whether Heat checks the resources before the update, as with `converge`. */
  readonly isChecked: boolean;
  /** Whether a nested stack that holds a resource may not exist after the deploy: the value of its condition is unknown. */
  readonly mayLackHolder: (path: string) => boolean;
}

/** What Heat does with the old object of a resource that an earlier update has started to replace. */
const REPLACEMENT_NOTES = {
  yes: 'an earlier update has started to replace it: Heat takes the old object back if its definition is the same again, and deletes it otherwise',
  unknown:
    'it is not created, and Heat no longer has the events that would show whether an earlier update has started to replace it',
} as const;

const UNLISTED_NOTE =
  'Heat does not list it, although the deployed template contains it: its object may still exist, and Heat replaces it then';

/** Decides what a deploy does to each resource. Resources that a resource refers to are judged first, as their changes matter. */
export class ResourceJudge {
  readonly changes: ReferenceChanges;
  private readonly judgements = new Map<string, Judgement>();
  private readonly pending = new Set<string>();

  constructor(private readonly facts: Facts) {
    this.changes = new ReferenceChanges(facts, (path) => this.judge(path));
  }

  judge(path: string): Judgement {
    const known = this.judgements.get(path);
    if (known !== undefined) return known;
    // Heat refuses a dependency cycle, but the plan must terminate.
    if (this.pending.has(path)) return createUnknownJudgement('replace', [], ['it refers to itself']);
    this.pending.add(path);
    const judgement = this.decide(path);
    this.pending.delete(path);
    this.judgements.set(path, judgement);
    return judgement;
  }

  /** Whether a value of the new template differs from the old one. */
  compare(before: Value, after: Value): Difference {
    return compareValues(before, after, this.changes.references(new Set()));
  }

  private decide(path: string): Judgement {
    const { before, after, deployed, previewVerdict, isHolderReplaced, mayLackHolder } = this.facts;
    const [old, next, live] = [before(path), after(path), deployed(path)];
    if (next === undefined) return createJudgement('unchanged');
    if (next.exists !== true && path.includes('/') && !this.keepsExistence(path)) {
      return createUnknownJudgement('replace', ['condition'], ['the value of its condition is unknown']);
    }
    if (mayLackHolder(path)) return createUnknownJudgement('replace', [], [HOLDER_UNKNOWN]);
    if (live === undefined) return this.judgeUnlisted(path, old);
    if (isNotBegun(live))
      return live.isReplacement === undefined
        ? createJudgement('add')
        : createUnknownJudgement('replace', [], [REPLACEMENT_NOTES[live.isReplacement]]);
    const holder = isHolderReplaced(path);
    if (holder === 'yes')
      return createJudgement('replace', [], ['the nested stack that contains it is replaced']);
    if (holder === 'unknown')
      return createUnknownJudgement('replace', [], ['the nested stack that contains it may be replaced']);
    // Without a type, the deployed definition is unknown.
    if (old === undefined || old.type === '') {
      return judgeUndefined(readsOthers(next) ? undefined : previewVerdict(path));
    }
    return this.judgeStaying(old, next, live);
  }

  /**
   * A resource that Heat does not list is new, unless an earlier update has made it. Heat does not list a resource that a rollback has left as it was
   * before, if its hook was cleared only then (`_resource_from_db_resource` in heat/engine/stack.py; seen with Heat 19): the next update replaces
   * it. After a failed update, or if a rolled-back create has deleted everything, a resource is missing because it does not exist.
   */
  private judgeUnlisted(path: string, old: ResourceNode | undefined): Judgement {
    const { isBeforeCertain, listsOthersOf } = this.facts;
    if (old?.exists !== true || old.nested() !== undefined || !isBeforeCertain || !listsOthersOf(path))
      return createJudgement('add');
    return createUnknownJudgement('replace', [], [UNLISTED_NOTE]);
  }

  /** Whether a condition whose value is unknown stays the same, so that its resource exists after the deploy if it does now. */
  keepsExistence(path: string): boolean {
    const [old, next] = [this.facts.before(path), this.facts.after(path)];
    if (!this.facts.isBeforeCertain || old === undefined || next === undefined) return false;
    return this.compare(old.exists, next.exists) === 'same';
  }

  /** Whether a nested stack is replaced with all its resources. */
  judgeHolder(old: ResourceNode, next: ResourceNode): Replacement {
    const { properties } = compareDefinitions(old, next, this.changes);
    if (UPDATED_IN_PLACE.has(next.kind)) return 'no';
    // After a failed update, the deployed template can be newer than the nested stack: Heat compares with its last definition.
    const { isBeforeCertain, previewVerdict } = this.facts;
    const otherwise = !isBeforeCertain && previewVerdict(next.path) === 'replaced' ? 'unknown' : 'no';
    if (properties.size === 0) return otherwise;
    const schema = this.facts.schema(next.kind);
    if (schema === undefined) return 'unknown';
    const answer = decideReplacement(old, next, properties, schema);
    return answer === 'no' ? otherwise : answer;
  }

  private judgeStaying(old: ResourceNode, next: ResourceNode, live: ListedResource): Judgement {
    const verdict = this.findVerdict(old, next);
    if (old.kind !== next.kind)
      return createJudgement('replace', ['type'], old.type === next.type ? [MAPPED_ELSEWHERE] : []);
    if (this.compare(findPart(old, 'external_id'), findPart(next, 'external_id')) !== 'same')
      return createUnknownJudgement('update', ['external_id'], [EXTERNAL_ID_CHANGES]);
    if (findPart(next, 'external_id') !== undefined) return createJudgement('unchanged');
    const failed = isFailed(live.resource)
      ? judgeFailed(next, live, { verdict, isChecked: this.facts.isChecked })
      : undefined;
    if (failed?.action === 'replace') return failed;
    const why = whyAlwaysReplaced(next);
    if (why !== undefined) return createJudgement('replace', ['replacement_policy'], [why]);
    const previewed = failed === undefined ? verdict : this.withoutFailure(verdict);
    const own = this.judgeDefinitions(compareDefinitions(old, next, this.changes), previewed);
    if (own.action === 'replace') return own;
    return failed ?? (isStillRunning(next, live) ? judgeRunning(own, live) : own);
  }

  /** Returns what Heat's preview says; `undefined` where it compares something else than the update. */
  private findVerdict(old: ResourceNode, next: ResourceNode): PreviewVerdict | undefined {
    const isBlind = isPreviewBlind(next.kind) || usesOldName(old) || usesOldName(next);
    return isBlind ? undefined : this.facts.previewVerdict(next.path);
  }

  /** Heat's preview replaces a failed resource, as it does not know of the check before the update. */
  private withoutFailure(verdict: PreviewVerdict | undefined): PreviewVerdict | undefined {
    return this.facts.isChecked && verdict === 'replaced' ? undefined : verdict;
  }

  private judgeDefinitions(defined: Comparison, previewed: PreviewVerdict | undefined): Judgement {
    const { next } = defined;
    const verdict = this.isReliable(previewed) ? previewed : undefined;
    if (verdict !== undefined && defined.isPreviewed)
      return toJudgement(verdict, defined.differing, defined.reasons);
    const stored = isInDoubt(defined, this.facts.isBeforeCertain) ? this.facts.stored(next.path) : undefined;
    const comparison =
      stored === undefined
        ? defined
        : compareStored(defined, stored, {
            changes: this.changes,
            isBeforeCertain: this.facts.isBeforeCertain,
          });
    const { differing, isMaybe, reasons } = comparison;
    if (!this.facts.isBeforeCertain && stored === undefined) {
      if (verdict === 'unchanged') return createJudgement('unchanged');
      return createUnknownJudgement('replace', differing, [...reasons, UNCERTAIN]);
    }
    if (differing.length === 0) return createJudgement('unchanged');
    // Heat's preview counts unresolved values as changed: a resource that it lists as updated is never replaced.
    const replacement =
      verdict === 'updated' ? createJudgement('update') : this.judgeReplacement(comparison, verdict);
    if (replacement.action === 'replace') return createJudgement('replace', differing, reasons);
    if (replacement.action === 'unknown')
      return createUnknownJudgement('replace', differing, [...reasons, ...replacement.reasons]);
    return isMaybe
      ? createUnknownJudgement('update', differing, reasons)
      : createJudgement('update', differing, reasons);
  }

  /**
   * Whether Heat does what its preview says. After a failed update, it can replace a resource that the preview lists as updated: the preview looks for
   * immutable properties in the stored template, which the resource may not have been made of.
   */
  private isReliable(verdict: PreviewVerdict | undefined): boolean {
    return verdict !== 'updated' || this.facts.isBeforeCertain;
  }

  /** Whether the differences replace the resource. */
  private judgeReplacement(
    { old, next, properties }: Comparison,
    verdict: PreviewVerdict | undefined,
  ): Judgement {
    const schema = this.facts.schema(next.kind);
    if (schema === undefined) {
      return createUnknownJudgement(
        'replace',
        [],
        [`it is unknown which properties of ${next.kind} can be updated`],
      );
    }
    const answer = decideReplacement(old, next, properties, schema);
    if (answer === 'yes') return createJudgement('replace');
    if (answer === 'unknown') return createUnknownJudgement('replace', [], []);
    if (mayReplaceDeployment(next, properties, (path) => this.facts.after(path)))
      return createUnknownJudgement('replace', [], [REPLACED_BY_INPUT]);
    const mayHaveOwnRules = verdict === 'replaced' && !hasKnownRules(next.kind);
    return mayHaveOwnRules
      ? createUnknownJudgement('replace', [], [`${next.kind} may have its own rules`])
      : createJudgement('update');
  }
}

/** Nested stacks whose properties Heat always updates in place. */
const UPDATED_IN_PLACE: ReadonlySet<string> = new Set(['template', 'OS::Heat::AutoScalingGroup']);

const MAPPED_ELSEWHERE = 'the environment maps its type to another one';
const EXTERNAL_ID_CHANGES =
  'Heat cannot add, change or remove an external_id, so this update will fail: give the resource another name instead';
const REPLACED_BY_INPUT = 'an input with replace_on_change may change, which replaces it';
const HOLDER_UNKNOWN = 'the value of the condition of the nested stack that contains it is unknown';
const UNCERTAIN =
  'the last update of the stack failed, or Heat no longer shows how it ended: its last definition is unknown';
