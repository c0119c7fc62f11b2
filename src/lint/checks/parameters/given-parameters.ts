import type { Source } from '../../../template/index.js';
import { listEntries, toPlain, type Node, type Plain } from '../../../yaml/index.js';
import type { LintContext } from '../../context.js';
import { hasMergeStrategies } from '../../model/merge-strategies.js';
import type { TemplateModel } from '../../model/template.js';
import { findParameterProblem } from '../../parameters/value-problem.js';
import { ENVIRONMENT_PARAMETER_RULES } from '../../rules/environment-parameters.js';
import { didYouMean } from '../../../errors/index.js';

/** A value that counts: the last one of the parameters files and of the input. */
interface GivenValue {
  readonly source: Source;
  /** `undefined` if the input is not YAML. */
  readonly key: Node | undefined;
  readonly node: Node | null | undefined;
  readonly value: Plain;
}

/** Reports names and values of parameters files and of the input `parameters` that the template does not accept. */
export function checkGivenParameters(context: LintContext): void {
  const { files, templates } = context;
  const root = [...templates.values()].find(({ source }) => source === files.root);
  if (root === undefined) return;
  for (const [name, given] of listGivenValues(files)) {
    if (root.parameters.has(name)) checkValue(context, root, name, given);
    else reportUnknown(context, root, name, given);
  }
}

function listGivenValues({
  parametersFiles,
  parametersInput,
}: LintContext['files']): ReadonlyMap<string, GivenValue> {
  const inFiles = parametersFiles.flatMap((source) =>
    listEntries(source.tree, source.tree.root).map(
      ({ name, key, value }) =>
        [name, { source, key, node: value, value: toPlain(source.tree, value) }] as const,
    ),
  );
  const { source, values } = parametersInput;
  const inInput = Object.entries(values).map(([name, value]) => {
    const entry = listEntries(source.tree, source.tree.root).find((one) => one.name === name);
    return [name, { source, key: entry?.key, node: entry?.value, value }] as const;
  });
  return new Map([...inFiles, ...inInput]);
}

/** The step refuses these names. `ignore-unknown-parameters` leaves out those of files, but not those of the input. */
function reportUnknown(
  { files, report, templates }: LintContext,
  root: TemplateModel,
  name: string,
  { source, key }: GivenValue,
): void {
  const isNested = [...templates.values()].some(({ parameters }) => parameters.has(name));
  const isLeftOut = files.ignoresUnknownParameters && source !== files.parametersInput.source;
  report(
    ENVIRONMENT_PARAMETER_RULES['unknown-parameter'],
    { source, node: key },
    `The template has no parameter "${name}"`,
    {
      hint: isNested
        ? 'Only a nested template declares it: set it in "parameter_defaults" of an environment.'
        : didYouMean(name, root.parameters.keys()),
      level: isLeftOut ? 'info' : undefined,
    },
  );
}

function checkValue(
  { files, report }: LintContext,
  root: TemplateModel,
  name: string,
  { source, key, node, value }: GivenValue,
): void {
  const problem = findParameterProblem(root, name, value);
  if (problem === undefined) return;
  const { message, hint } = problem;
  report(
    ENVIRONMENT_PARAMETER_RULES['invalid-parameter-value'],
    { source, node: node ?? key },
    `The value of parameter "${name}" ${message}`,
    {
      hint,
      level: hasMergeStrategies(files) ? 'warning' : undefined,
    },
  );
}
