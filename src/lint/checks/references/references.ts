import { findMissingStep } from '../../model/parameter-path.js';
import type { TemplateContext } from '../../context.js';
import { isUsedCondition } from '../../model/conditions.js';
import { listReferences, type Reference } from '../../model/references.js';
import type { ResourceModel, TemplateModel } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { REFERENCE_RULES } from '../../rules/references.js';
import { didYouMean } from '../../../errors/index.js';

/** A pseudo parameter of HOT by its name only: `_pseudo_parameters` in heat/engine/hot/parameters.py leaves it out. */
const WITHOUT_VALUE = 'OS::region';

/** Reports references to parameters and resources that the template does not declare. */
export function checkReferences(context: TemplateContext): void {
  const { parameters, resources, assumedVersion } = context.template;
  for (const reference of listReferences(context.template)) {
    const { kind, name } = reference;
    if (kind === 'either') reportUndeclared(context, reference, 'parameter and no resource');
    else if (kind !== 'parameter') checkResourceReference(context, reference, resources.get(name));
    else if (name === WITHOUT_VALUE) reportWithoutValue(context, reference);
    else if (!parameters.has(name) && !assumedVersion.pseudoParameters.includes(name))
      reportUndeclared(context, reference, 'parameter');
  }
}

function reportUndeclared(
  { template, report }: TemplateContext,
  reference: Reference,
  missing: 'parameter' | 'resource' | 'parameter and no resource',
): void {
  const rule = missing === 'resource' ? 'undeclared-resource' : 'undeclared-parameter';
  report(
    REFERENCE_RULES[rule],
    { source: template.source, node: reference.node },
    `The template has no ${missing} "${reference.name}"`,
    { level: levelOf(template, reference), hint: findHint(template, reference) },
  );
}

function reportWithoutValue({ template, report }: TemplateContext, reference: Reference): void {
  report(
    REFERENCE_RULES['undeclared-parameter'],
    { source: template.source, node: reference.node },
    `Heat never gives "${reference.name}" a value`,
    { level: levelOf(template, reference), hint: 'Declare a parameter for the region.' },
  );
}

/** Reports a reference to a resource that is missing, or is missing whenever its condition is false. */
function checkResourceReference(
  context: TemplateContext,
  reference: Reference,
  target: ResourceModel | undefined,
): void {
  if (target === undefined) {
    reportUndeclared(context, reference, 'resource');
    return;
  }
  const { name, kind, node, origin } = reference;
  if (target.condition === undefined || kind === 'dependency' || origin.isConditional) return;
  const user = origin.output ? 'output' : 'resource';
  context.report(
    REFERENCE_RULES['conditional-reference'],
    { source: context.template.source, node },
    `Resource "${name}" does not exist if its condition is false`,
    { hint: `Give this ${user} the same condition, or choose the value with "if".` },
  );
}

function levelOf(template: TemplateModel, { kind, origin }: Reference): Level {
  const { isConditional, scope, condition } = origin;
  if (isConditional) return 'warning';
  if (condition !== undefined) return isUsedCondition(template, condition.name) ? 'error' : 'warning';
  // Heat computes outputs after the create, and then the output has an error instead of a value.
  return scope === 'output' && kind !== 'attribute' ? 'warning' : 'error';
}

function findHint(
  template: TemplateModel,
  { kind, name, functionName, origin }: Reference,
): string | undefined {
  const { parameters, resources, assumedVersion } = template;
  const isParameter = parameters.has(name) || assumedVersion.pseudoParameters.includes(name);
  if (functionName.startsWith('get_') && kind !== 'parameter' && isParameter)
    return `"${name}" is a parameter: write get_param.`;
  if (functionName === 'get_param' && resources.has(name) && origin.scope !== 'condition')
    return `"${name}" is a resource: write get_resource.`;
  const parameterNames = [...parameters.keys(), ...assumedVersion.pseudoParameters];
  if (kind === 'parameter') return didYouMean(name, parameterNames);
  if (kind === 'either') return didYouMean(name, [...parameterNames, ...resources.keys()]);
  return didYouMean(name, resources.keys());
}

/** Reports paths that lead nowhere in a parameter's default. Heat takes the result as an empty string. */
export function checkParameterPaths({ template, report }: TemplateContext): void {
  for (const { kind, name, functionName, path } of listReferences(template)) {
    const parameter = template.parameters.get(name);
    if (kind !== 'parameter' || parameter === undefined || path.length === 0) continue;
    const missing = findMissingStep(template, parameter, path);
    if (missing === undefined) continue;
    const target = { source: template.source, node: missing.node };
    report(
      REFERENCE_RULES['unknown-parameter-path'],
      target,
      `${missing.message}, so ${functionName} returns ""`,
      { hint: missing.hint },
    );
  }
}
