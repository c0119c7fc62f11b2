import type { Node } from 'yaml';
import { listEntries, listItems } from '../../yaml/index.js';
import { readFunctionCall, type FunctionCall, type ValueScope } from './function-call.js';
import type { OutputModel, ResourceModel, TemplateModel } from './template.js';

/** A value in a template that Heat evaluates. */
export interface VisitedValue {
  readonly node: Node | null;
  readonly scope: ValueScope;
  /** The resource or output that contains the value; `undefined` for a condition. */
  readonly resource: ResourceModel | undefined;
  readonly output: OutputModel | undefined;
  /** The function that the node calls. */
  readonly call: FunctionCall | undefined;
  /** True if Heat may leave the value out: its resource or output has a condition, or it is a branch of `if`. */
  readonly isConditional: boolean;
}

/**
 * Calls `visit` for every node of conditions, resources and outputs that Heat evaluates, outer ones first, including the
 * arguments of functions.
 */
export function walkValues(template: TemplateModel, visit: (value: VisitedValue) => void): void {
  const walk = (value: Omit<VisitedValue, 'call'>): void => {
    const call = readFunctionCall(template, value.node, value.scope);
    visit({ ...value, call });
    const isConditional = value.isConditional || call?.definition.name === 'if' || call?.name === 'Fn::If';
    for (const node of listChildren(template, value.node)) walk({ ...value, node, isConditional });
  };
  const none = { resource: undefined, output: undefined, isConditional: false };
  for (const { value } of template.conditions.values()) walk({ ...none, scope: 'condition', node: value });
  for (const resource of template.resources.values()) {
    const isConditional = resource.condition !== undefined;
    for (const node of [
      resource.properties,
      resource.metadata,
      resource.updatePolicy,
      resource.deletionPolicy,
    ])
      if (node) walk({ node, scope: 'resource', resource, output: undefined, isConditional });
    if (resource.condition) walk({ ...none, node: resource.condition, scope: 'condition', resource });
  }
  for (const output of template.outputs.values()) {
    const isConditional = output.condition !== undefined;
    if (output.outputValue)
      walk({ node: output.outputValue, scope: 'output', resource: undefined, output, isConditional });
    if (output.condition) walk({ ...none, node: output.condition, scope: 'condition', output });
  }
}

function listChildren({ tree }: TemplateModel, node: Node | null): (Node | null)[] {
  return [...listEntries(tree, node).map(({ value }) => value), ...listItems(tree, node)];
}
