import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readTemplateModel, type ParameterModel } from '../../src/lint/model/template.js';
import { lint, type Finding, type LintOptions } from '../../src/lint/index.js';
import { loadHeatSchema } from '../../src/lint/schema/index.js';
import { TemplateError } from '../../src/errors/index.js';
import { bundle, collectFiles, type BundleOptions } from '../../src/template/index.js';
import { listItems, toPlain, toValue, valueAt, type Plain, type Tree } from '../../src/yaml/index.js';
import type { HeatEngine, Verdict } from './heat-engine.js';

/** File contents by name; the template is `main.yaml`, environments end in `env.yaml`. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What lint finds and what Heat says about the same files. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** Whether the create fails for sure, if Heat starts it: a nested stack or a group's member has a wrong value. */
  readonly failsLater: boolean;
}

export async function compare(
  files: ExampleFiles,
  engine: HeatEngine,
  lintOptions: Partial<LintOptions> = {},
): Promise<Comparison> {
  return withFolder(files, async (options) => {
    const findings = lint(await collectFiles(options), { schema: await loadHeatSchema(), ...lintOptions });
    const verdict = await judge(options, engine, false);
    const hasErrors = findings.some(({ level }) => level === 'error');
    const failsLater =
      verdict.accepted === true && hasErrors && (await judge(options, engine, true)).accepted === false;
    return { findings, verdict, failsLater };
  });
}

/** Files that cannot be bundled are never sent: they count as refused. */
async function judge(options: BundleOptions, engine: HeatEngine, strict: boolean): Promise<Verdict> {
  try {
    const parameters = await valuesForRequired(options);
    const { template = '', files, environmentFiles } = await bundle({ ...options, parameters });
    return await engine.judge({ template, files, environment_files: environmentFiles, strict });
  } catch (error) {
    if (error instanceof TemplateError) return { accepted: false, error: error.message };
    throw error;
  }
}

/**
 * Returns a value for each parameter that has none: without it Heat would refuse the template for the missing value alone. Lint
 * leaves that to the deploy, which knows the values.
 */
async function valuesForRequired(options: BundleOptions): Promise<Readonly<Record<string, unknown>>> {
  const { root, environments } = await collectFiles(options);
  if (root === undefined) return {};
  const { parameters, tree } = readTemplateModel('main.yaml', root, await loadHeatSchema());
  const hasValue = (name: string): boolean =>
    environments.some((environment) =>
      ['parameters', 'parameter_defaults'].some((section) => {
        const values = valueAt(environment.tree, environment.tree.root, section);
        return values !== undefined && valueAt(environment.tree, values, name) !== undefined;
      }),
    );
  const required = [...parameters.values()].filter(
    ({ name, defaultValue }) => defaultValue === undefined && !hasValue(name),
  );
  return Object.fromEntries(required.map((one) => [one.name, valueFor(tree, one)]));
}

/** Returns a value of the parameter's type that its constraints allow; for a pattern, which has no simple value, any text. */
function valueFor(tree: Tree, { type, value }: ParameterModel): unknown {
  const constraints = listItems(tree, valueAt(tree, value, 'constraints'));
  const allowed = constraints.flatMap((one) => listItems(tree, valueAt(tree, one, 'allowed_values')));
  const [first] = [...allowed, ...listItems(tree, valueAt(tree, value, 'AllowedValues'))];
  if (first !== undefined) return toValue(toPlain(tree, first));
  const lengths = constraints.flatMap((one) => toPlain(tree, valueAt(tree, one, 'length')) ?? []);
  const ranges = constraints.flatMap((one) => toPlain(tree, valueAt(tree, one, 'range')) ?? []);
  switch (type?.toLowerCase()) {
    case 'number':
      return lowest(ranges, 1);
    case 'boolean':
      return true;
    case 'json':
      return {};
    case 'comma_delimited_list':
    case 'commadelimitedlist':
      return ['one'];
    default:
      return 'a'.repeat(lowest(lengths, 8));
  }
}

/** Returns the `min` of the constraint, or else the largest value up to `otherwise` that `max` allows. */
function lowest(bounds: readonly Plain[], otherwise: number): number {
  const [bound] = bounds;
  if (typeof bound !== 'object' || bound === null) return otherwise;
  const { min, max } = bound as Readonly<Record<string, Plain>>;
  return min === undefined ? Math.min(otherwise, Number(max ?? otherwise)) : Number(min);
}

/** Writes the files to a temporary folder for the time of `use`. */
export async function withFolder<Result>(
  files: ExampleFiles,
  use: (options: BundleOptions) => Promise<Result>,
): Promise<Result> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(workspace, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await use({
      template: 'main.yaml',
      environmentFiles: Object.keys(files).filter((name) => name.endsWith('env.yaml')),
      parametersFiles: [],
      parameters: {},
      workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: (url) => Promise.reject(new Error(`no network: ${url}`)),
      onSecret: () => undefined,
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
}
