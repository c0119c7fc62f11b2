import type { Source } from '../../../template/index.js';
import { isMapNode, listItems, toStringValue, valueAt } from '../../../yaml/index.js';
import type { LintContext } from '../../context.js';
import { ENVIRONMENT_RULES } from '../../rules/environments.js';
import { didYouMean } from '../../../errors/index.js';
import { describeNode } from '../../text.js';

/** The entry points `heat.event_sinks` of Heat; a plugin can add others. */
const SINK_TYPES = ['zaqar-queue'];

/** Reports event sinks without a type, or with one that Heat itself does not have. */
export function checkEventSinks({ report }: LintContext, environment: Source): void {
  const { tree } = environment;
  const rule = ENVIRONMENT_RULES['invalid-event-sink'];
  for (const node of listItems(tree, valueAt(tree, tree.root, 'event_sinks'))) {
    const typeNode = valueAt(tree, node, 'type');
    const type = toStringValue(tree, typeNode);
    if (!isMapNode(tree, node) || typeNode === undefined) {
      report(rule, { source: environment, node }, 'An event sink must be a map with a type', {
        hint: 'Write {type: zaqar-queue, target: queue, ttl: 3600}.',
      });
    } else if (type === undefined || !SINK_TYPES.includes(type)) {
      const written = describeNode(tree, typeNode);
      report(rule, { source: environment, node: typeNode }, `Heat has no event sink of type "${written}"`, {
        hint: didYouMean(written, SINK_TYPES) ?? 'Only a plugin can add such a type.',
        level: 'warning',
      });
    }
  }
}
