import { listEntries, listItems, type Node } from '../../yaml/index.js';
import { readFunctionCall, type FunctionCall, type ValueScope } from './function-call.js';
import { remember } from './remember.js';
import type { Named, OutputModel, ResourceModel, TemplateModel } from './template.js';

/** A value in a template that Heat evaluates. */
export interface VisitedValue {
  readonly node: Node | null;
  readonly scope: ValueScope;
  /** The resource, output or condition definition that contains the value. */
  readonly resource: ResourceModel | undefined;
  readonly output: OutputModel | undefined;
  readonly condition: Named | undefined;
  /** The function that the node calls. */
  readonly call: FunctionCall | undefined;
  /** True if Heat may leave the value out: its resource or output has a condition, or it is a branch of `if`. */
  readonly isConditional: boolean;
  /** True in a branch of `if`: Heat does not even parse the branch that does not apply. */
  readonly isInBranch: boolean;
}

export interface VisitedCall extends VisitedValue {
  readonly call: FunctionCall;
}

type Origin = Omit<VisitedValue, 'call' | 'node'>;

const NO_ORIGIN: Omit<Origin, 'scope'> = {
  resource: undefined,
  output: undefined,
  condition: undefined,
  isConditional: false,
  isInBranch: false,
};

/**
 * Calls `visit` for every node of conditions, resources and outputs that Heat evaluates, outer ones first, including the
 * arguments of functions.
 */
export function walkValues(template: TemplateModel, visit: (value: VisitedValue) => void): void {
  // Most checks walk the same values.
  remember(template, VALUES, () => listValues(template)).forEach(visit);
}

const VALUES = Symbol('values');

/** Like `walkValues`, only for calls of functions. */
export function walkCalls(template: TemplateModel, visit: (value: VisitedCall) => void): void {
  remember(template, CALLS, () => listCalls(template)).forEach(visit);
}

const CALLS = Symbol('calls');

function listCalls(template: TemplateModel): VisitedCall[] {
  const calls: VisitedCall[] = [];
  walkValues(template, (value) => {
    if (isCall(value)) calls.push(value);
  });
  return calls;
}

function isCall(value: VisitedValue): value is VisitedCall {
  return value.call !== undefined;
}

function listValues(template: TemplateModel): VisitedValue[] {
  const values: VisitedValue[] = [];
  const walk = (node: Node | null, origin: Origin): void => {
    const call = readFunctionCall(template, node, origin.scope);
    values.push(toVisited(node, call, origin));
    const branches = call && isIf(call) ? listItems(template.tree, call.argument) : [];
    if (branches.length === 0) {
      for (const { value } of listEntries(template.tree, node)) walk(value, origin);
      for (const item of listItems(template.tree, node)) walk(item, origin);
      return;
    }
    const [condition, ...results] = branches;
    walk(condition ?? null, { ...origin, scope: 'condition' });
    for (const value of results) walk(value, { ...origin, isConditional: true, isInBranch: true });
  };
  for (const condition of template.conditions.values())
    walk(condition.value, { ...NO_ORIGIN, scope: 'condition', condition });
  for (const resource of template.resources.values()) {
    const isConditional = resource.condition !== undefined;
    for (const node of [
      resource.properties,
      resource.metadata,
      resource.updatePolicy,
      resource.deletionPolicy,
    ])
      if (node) walk(node, { ...NO_ORIGIN, scope: 'resource', resource, isConditional });
    if (resource.condition) walk(resource.condition, { ...NO_ORIGIN, scope: 'condition', resource });
  }
  for (const output of template.outputs.values()) {
    const isConditional = output.condition !== undefined;
    if (output.outputValue)
      walk(output.outputValue, { ...NO_ORIGIN, scope: 'output', output, isConditional });
    if (output.condition) walk(output.condition, { ...NO_ORIGIN, scope: 'condition', output });
  }
  return values;
}

/** Names each member, which is faster than to copy what an object has: there is one for each node. */
function toVisited(
  node: Node | null,
  call: FunctionCall | undefined,
  { scope, resource, output, condition, isConditional, isInBranch }: Origin,
): VisitedValue {
  return { node, call, scope, resource, output, condition, isConditional, isInBranch };
}

function isIf({ name }: FunctionCall): boolean {
  return name === 'if' || name === 'Fn::If';
}
