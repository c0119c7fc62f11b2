import { isMapNode, listEntries, listItems, toPlain, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { PARAMETER_RULES } from '../../rules/parameters.js';
import { didYouMean } from '../../../errors/index.js';
import { describeNode } from '../../text.js';

const RULE = PARAMETER_RULES['invalid-parameter-group'];

/** Reports groups that are not what `ParameterGroups` in heat/engine/parameter_groups.py accepts. */
export function checkParameterGroups(context: TemplateContext): void {
  const { template, report } = context;
  const { tree, source, format } = template;
  if (format !== 'hot') return;
  const seen = new Set<string>();
  for (const group of listItems(tree, valueAt(tree, tree.root, 'parameter_groups'))) {
    const entry = listEntries(tree, group).find(({ name }) => name === 'parameters');
    if (!isMapNode(tree, group)) {
      report(RULE, { source, node: group }, 'A parameter group must be a map');
    } else if (entry === undefined || toPlain(tree, entry.value) === null) {
      report(
        RULE,
        { source, node: entry?.key ?? group },
        'A parameter group must have a list of parameters',
        { hint: 'Add "parameters: [name]".' },
      );
    } else if (!Array.isArray(toPlain(tree, entry.value))) {
      report(RULE, { source, node: entry.value }, 'The parameters of a parameter group must be a list');
    } else {
      for (const node of listItems(tree, entry.value)) checkMember(context, node, seen);
    }
  }
}

function checkMember({ template, report }: TemplateContext, node: Node | null, seen: Set<string>): void {
  const { tree, source, parameters } = template;
  const name = describeNode(tree, node);
  if (seen.has(name)) {
    report(RULE, { source, node }, `Parameter "${name}" is in a group already`, {
      hint: 'Heat refuses a parameter in two groups: remove one of them.',
    });
  } else if (!parameters.has(name)) {
    report(RULE, { source, node }, `The template has no parameter "${name}"`, {
      hint: didYouMean(name, parameters.keys()),
    });
  }
  seen.add(name);
}
