import { didYouMeanClause } from '../../errors/index.js';
import { listEntries } from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';
import { listDeclaredParameters, type DeclaredParameter } from './hidden-parameters.js';
import { addEnvironmentHint, type ParametersFile } from './parameters.js';
import type { WrittenParameter } from './retyped-values.js';

/** The parameters that the user sets, apart from environments. */
interface GivenParameters {
  /** Without what `ignore-unknown-parameters` leaves out. */
  readonly files: readonly ParametersFile[];
  /** Names in the input `parameters`. */
  readonly inputNames: readonly string[];
  /** Parameters of a stacks file, which are in `inputNames` as well. */
  readonly written: readonly WrittenParameter[];
}

/**
 * Adds an issue for each parameter that the root template does not declare. Heat refuses such a name only in the first environment that
 * has parameters. It drops it in later ones without a message (`merge_parameters` in heat/common/environment_util.py), and these
 * parameters form the last one: a misspelled name would have no effect.
 */
export function addUndeclaredIssues(
  builder: BundleBuilder,
  root: { readonly source: Source; readonly declared: readonly DeclaredParameter[] },
  { files, inputNames, written }: GivenParameters,
): void {
  const declared = new Set(root.declared.map(({ name }) => name));
  const suggest = (name: string): string => didYouMeanClause(name, [...declared]);
  for (const { source, values } of files) {
    if (addEnvironmentHint(builder, { source, values }, declared)) continue;
    for (const { name, key } of listEntries(source.tree, source.tree.root)) {
      if (declared.has(name) || !Object.hasOwn(values, name)) continue;
      const message = `The template has no parameter "${name}"${suggest(name)}`;
      const hint = `${toHint(builder, name)} With ignore-unknown-parameters: true, the step leaves it out.`;
      addIssueAt(builder, source, key, { message, hint, chain: [source.name] });
    }
  }
  for (const name of inputNames.filter((one) => !declared.has(one))) {
    const location = written.find((one) => one.name === name)?.location;
    const beginning = location === undefined ? 'The input parameters: the' : 'The';
    const message = `${beginning} template has no parameter "${name}"${suggest(name)}`;
    builder.issues.push({ message, location, chain: [root.source.name], hint: toHint(builder, name) });
  }
}

function toHint({ sources }: BundleBuilder, name: string): string {
  const isNested = [...sources.values()].some(({ tree }) =>
    listDeclaredParameters(tree).some((declared) => declared.name === name),
  );
  return isNested
    ? `Only a nested template declares "${name}": set it in "parameter_defaults" of an environment.`
    : 'Correct or remove the name, or declare the parameter in the template.';
}
