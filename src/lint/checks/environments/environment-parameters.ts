import { findMergeProblems, type Source } from '../../../template/index.js';
import { listItems, toPlain, toStringValue, valueAt, listSection } from '../../../yaml/index.js';
import type { LintContext } from '../../context.js';
import { hasMergeStrategies } from '../../model/merge-strategies.js';
import type { Named, TemplateModel } from '../../model/template.js';
import { findParameterProblem } from '../../parameters/value-problem.js';
import { ENVIRONMENT_PARAMETER_RULES } from '../../rules/environment-parameters.js';
import { didYouMean } from '../../../errors/index.js';
import { describeNode } from '../../text.js';

/** Reports parameters that no template declares, values that break type or constraints, and unknown merge strategies. */
export function checkEnvironmentParameters(context: LintContext, environment: Source): void {
  checkParameters(context, environment);
  checkDefaults(context, environment);
  checkMergeStrategies(context, environment);
  checkEncryptedNames(context, environment);
}

function checkParameters(context: LintContext, environment: Source): void {
  const root = findRoot(context);
  if (root === undefined) return;
  for (const entry of listSection(environment.tree, 'parameters')) {
    if (root.parameters.has(entry.name)) checkValue(context, root, environment, { ...entry, isUsed: true });
    else reportUnknown(context, root, environment, entry);
  }
}

/**
 * Heat refuses an unknown name in the first environment if no other parameters come with the request, and a name that only a nested
 * template declares in any environment. It drops other unknown names (`merge_parameters` in heat/common/environment_util.py). With
 * `ignore-unknown-parameters` none of them reaches Heat.
 */
function reportUnknown(
  { files, report, templates }: LintContext,
  root: TemplateModel,
  environment: Source,
  { name, key }: Named,
): void {
  const withParameters = files.environments.filter((one) => listSection(one.tree, 'parameters').length > 0);
  const isRefused = withParameters[0] === environment && Object.keys(files.parameters).length === 0;
  const isNested = [...templates.values()].some((template) => template.parameters.has(name));
  report(
    ENVIRONMENT_PARAMETER_RULES['unknown-parameter'],
    { source: environment, node: key },
    `The template has no parameter "${name}"`,
    {
      hint: isNested
        ? 'Only a nested template declares it: set it in "parameter_defaults".'
        : didYouMean(name, root.parameters.keys()),
      level: files.ignoresUnknownParameters ? 'info' : isRefused || isNested ? undefined : 'warning',
    },
  );
}

function checkDefaults(context: LintContext, environment: Source): void {
  const { templates, report } = context;
  const root = findRoot(context);
  for (const entry of listSection(environment.tree, 'parameter_defaults')) {
    const { name, key } = entry;
    const isSet = context.files.environments.some((one) =>
      listSection(one.tree, 'parameters').some((other) => other.name === name),
    );
    if (root !== undefined) checkValue(context, root, environment, { ...entry, isUsed: !isSet });
    const names = new Set([...templates.values()].flatMap(({ parameters }) => [...parameters.keys()]));
    if (names.size === 0 || names.has(name)) continue;
    const hint = didYouMean(name, names);
    report(
      ENVIRONMENT_PARAMETER_RULES['unused-parameter-default'],
      { source: environment, node: key },
      `No template has a parameter "${name}"`,
      { hint },
    );
  }
}

/** A later environment can replace the value, or merge it with another one. */
function checkValue(
  { files, report }: LintContext,
  root: TemplateModel,
  environment: Source,
  { name, value: node, isUsed }: Named & { readonly isUsed: boolean },
): void {
  const value = toPlain(environment.tree, node);
  const problem = findParameterProblem(root, name, value);
  if (problem === undefined) return;
  const { message, hint } = problem;
  const later = files.environments.slice(files.environments.indexOf(environment) + 1);
  const isReplaced = later.some((one) =>
    ['parameters', 'parameter_defaults'].some((section) =>
      listSection(one.tree, section).some((entry) => entry.name === name),
    ),
  );
  const isMerged = hasMergeStrategies(files);
  const isGiven = Object.hasOwn(files.parameters, name);
  report(
    ENVIRONMENT_PARAMETER_RULES['invalid-parameter-value'],
    { source: environment, node },
    `The value of parameter "${name}" ${message}`,
    {
      hint,
      level: isReplaced || isMerged || isGiven || !isUsed ? 'warning' : undefined,
    },
  );
}

/** Heat takes an unknown strategy for the default one. */
function checkMergeStrategies({ schema, report, templates }: LintContext, environment: Source): void {
  const { tree } = environment;
  const strategies = schema.environment.mergeStrategies;
  const names = new Set([...templates.values()].flatMap(({ parameters }) => [...parameters.keys()]));
  for (const { name, key, value } of listSection(environment.tree, 'parameter_merge_strategies')) {
    const strategy = describeNode(tree, value);
    if (!strategies.includes(strategy))
      report(
        ENVIRONMENT_PARAMETER_RULES['unknown-merge-strategy'],
        { source: environment, node: value },
        `Heat knows no merge strategy "${strategy}", and ignores it`,
        { hint: didYouMean(strategy, strategies) ?? `Strategies: ${strategies.join(', ')}.` },
      );
    if (name !== 'default' && names.size > 0 && !names.has(name))
      report(
        ENVIRONMENT_PARAMETER_RULES['unknown-merge-strategy'],
        { source: environment, node: key },
        `No template has a parameter "${name}", which has a merge strategy`,
        { hint: didYouMean(name, names) },
      );
  }
}

/** Reports values that Heat cannot merge. */
export function checkMergedValues({ files, report }: LintContext): void {
  for (const { source, node, message, hint } of findMergeProblems(files))
    report(ENVIRONMENT_PARAMETER_RULES['unmergeable-values'], { source, node }, message, { hint });
}

function checkEncryptedNames(context: LintContext, environment: Source): void {
  const { tree } = environment;
  const root = findRoot(context);
  if (root === undefined) return;
  for (const node of listItems(tree, valueAt(tree, tree.root, 'encrypted_param_names'))) {
    const name = toStringValue(tree, node);
    if (name === undefined || root.parameters.has(name)) continue;
    context.report(
      ENVIRONMENT_PARAMETER_RULES['unknown-encrypted-parameter'],
      { source: environment, node },
      `The template has no parameter "${name}"`,
      { hint: didYouMean(name, root.parameters.keys()) },
    );
  }
}

function findRoot({ files, templates }: LintContext): TemplateModel | undefined {
  return [...templates.values()].find(({ source }) => source === files.root);
}
