import { findMissingStep } from '../../model/parameter-path.js';
import type { ReportOptions, TemplateContext } from '../../context.js';
import { isUsedCondition } from '../../model/conditions.js';
import { listReferences, type Reference } from '../../model/references.js';
import type { TemplateModel } from '../../model/template.js';
import type { Level } from '../../rule.js';
import { REFERENCE_RULES } from '../../rules/references.js';
import { didYouMean } from '../../../errors/index.js';

/** A pseudo parameter of HOT by its name only: `_pseudo_parameters` in heat/engine/hot/parameters.py leaves it out. */
const WITHOUT_VALUE = 'OS::region';

/** Reports references to parameters and resources that the template does not declare. */
export function checkReferences({ template, report }: TemplateContext): void {
  const { source, parameters, resources, assumedVersion } = template;
  for (const reference of listReferences(template)) {
    const { kind, name, node, origin } = reference;
    const optionsOf = (): ReportOptions => ({
      level: levelOf(template, reference),
      hint: findHint(template, reference),
    });
    if (kind === 'either') {
      const message = `The template has no parameter and no resource "${name}"`;
      report(REFERENCE_RULES['undeclared-parameter'], { source, node }, message, optionsOf());
    } else if (kind === 'parameter') {
      if (name === WITHOUT_VALUE)
        report(
          REFERENCE_RULES['undeclared-parameter'],
          { source, node },
          `Heat never gives "${name}" a value`,
          { ...optionsOf(), hint: 'Declare a parameter for the region.' },
        );
      else if (!parameters.has(name) && !assumedVersion.pseudoParameters.includes(name))
        report(
          REFERENCE_RULES['undeclared-parameter'],
          { source, node },
          `The template has no parameter "${name}"`,
          optionsOf(),
        );
    } else {
      const target = resources.get(name);
      if (target === undefined)
        report(
          REFERENCE_RULES['undeclared-resource'],
          { source, node },
          `The template has no resource "${name}"`,
          optionsOf(),
        );
      else if (target.condition !== undefined && kind !== 'dependency' && !origin.isConditional)
        report(
          REFERENCE_RULES['conditional-reference'],
          { source, node },
          `Resource "${name}" does not exist if its condition is false`,
          {
            hint: `Give this ${origin.output ? 'output' : 'resource'} the same condition, or choose the value with "if".`,
          },
        );
    }
  }
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
      {
        hint: missing.hint,
      },
    );
  }
}
