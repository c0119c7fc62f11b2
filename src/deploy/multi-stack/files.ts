import { InputError, TemplateError, type InputIssue } from '../../errors/index.js';
import { bundle, type BundleOptions, findSection, type Bundle } from '../../template/index.js';
import type { ParameterFromOutputs } from './types.js';

/** Files of one stack as the inputs name them; none for a delete. */
export interface StackSources {
  readonly key: string;
  readonly files: FilesOptions | undefined;
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** `fetchUrl` is called again for the same URL when a stack's output parameters are known. */
type BundleDeps = Pick<BundleOptions, 'workspace' | 'fetchUrl' | 'onSecret' | 'onParameter'>;
type FilesOptions = Omit<BundleOptions, keyof BundleDeps>;
type Parameters = Readonly<Record<string, unknown>>;

/** Parameters of the step; each applies to the stacks whose template declares it. */
export interface SharedParameters {
  readonly values: Parameters;
  /** Text of the input, for source locations. */
  readonly text: string | undefined;
}

export interface StackFiles {
  /** Returns the bundle of a stack, with additional parameters. */
  readonly getFiles: (key: string, parameters: Parameters) => Promise<Bundle | undefined>;
  /** Bundles by stack key, before output parameters are known. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** From what the bundles were made, by stack key. */
  readonly options: ReadonlyMap<string, BundleOptions>;
}

interface BundledStack {
  readonly source: StackSources;
  readonly options: FilesOptions & BundleDeps;
  readonly files: Bundle;
}

/**
 * Bundles the files of all stacks, and checks that the outputs and parameters which connect them are declared on both sides.
 * `shared` parameters go to each stack whose template declares them. Throws an error that lists every problem of every stack.
 */
export async function bundleStackFiles(
  sources: readonly StackSources[],
  shared: SharedParameters,
  deps: BundleDeps,
): Promise<StackFiles> {
  const bundleResults = await Promise.allSettled(sources.map((source) => bundleOne(source, shared, deps)));
  const failures = bundleResults.flatMap((one, index) =>
    one.status === 'rejected' ? [{ key: sources[index]?.key ?? '', error: one.reason as unknown }] : [],
  );
  if (failures.length > 0) throw combineErrors(failures);
  const bundles = new Map(
    bundleResults.flatMap((one) =>
      one.status === 'fulfilled' && one.value !== undefined
        ? [[one.value.source.key, one.value] as const]
        : [],
    ),
  );
  const issues = [
    ...findUndeclaredReferences(bundles),
    ...findUnusedSharedParameters(bundles, shared.values),
  ];
  if (issues.length > 0) throw new InputError(issues);
  return {
    bundles: new Map([...bundles].map(([key, { files }]) => [key, files])),
    options: new Map([...bundles].map(([key, { options }]) => [key, options])),
    getFiles: async (key, parameters) => {
      const cached = bundles.get(key);
      if (cached === undefined || Object.keys(parameters).length === 0) return cached?.files;
      return bundle({ ...cached.options, parameters: { ...cached.options.parameters, ...parameters } });
    },
  };
}

async function bundleOne(
  source: StackSources,
  shared: SharedParameters,
  deps: BundleDeps,
): Promise<BundledStack | undefined> {
  if (source.files === undefined) return undefined;
  const options = { ...source.files, ...deps };
  const files = await bundle(options);
  const declared = listNames(files, 'parameters');
  const applicable = Object.entries(shared.values).filter(
    ([name]) => declared === undefined || declared.has(name),
  );
  if (applicable.length === 0) return { source, options, files };
  const parameters = { ...Object.fromEntries(applicable), ...options.parameters };
  const optionalParameters =
    declared === undefined
      ? applicable.map(([name]) => name).filter((name) => !Object.hasOwn(options.parameters, name))
      : undefined;
  const extendedOptions = { ...options, parameters, optionalParameters, parametersText: shared.text };
  return { source, options: extendedOptions, files: await bundle(extendedOptions) };
}

/** Returns the names that the sections of the root template declare; `undefined` if an update keeps its template, which is not available here. */
function listNames(files: Bundle, section: 'parameters' | 'outputs'): ReadonlySet<string> | undefined {
  const { template } = files.definition();
  return template === undefined ? undefined : new Set(Object.keys(findSection(template, section)));
}

/** Finds references to outputs and parameters that no template declares. */
function findUndeclaredReferences(bundles: ReadonlyMap<string, BundledStack>): InputIssue[] {
  return [...bundles.values()].flatMap(({ source, files }) => {
    const parameters = listNames(files, 'parameters');
    return source.fromOutputs.flatMap(({ parameter, location, sources }): InputIssue[] => [
      ...(parameters?.has(parameter) === false
        ? [
            {
              input: 'stacks',
              problem: `${source.key}: the template has no parameter "${parameter}"`,
              location,
            },
          ]
        : []),
      ...sources.flatMap(({ stack, output, location: outputLocation }) => {
        const sourceStack = bundles.get(stack);
        const outputs = sourceStack === undefined ? undefined : listNames(sourceStack.files, 'outputs');
        if (outputs?.has(output) !== false) return [];
        const outputsText = outputs.size === 0 ? 'it has none' : `it has ${[...outputs].join(', ')}`;
        const problem = `${source.key}: the template of ${stack} has no output "${output}" (${outputsText})`;
        return [{ input: 'stacks', problem, location: outputLocation }];
      }),
    ]);
  });
}

function findUnusedSharedParameters(
  bundles: ReadonlyMap<string, BundledStack>,
  shared: Parameters,
): InputIssue[] {
  const declaredNames = [...bundles.values()].map(({ files }) => listNames(files, 'parameters'));
  // Without a template, the declared parameters are unknown. Deletes have no templates.
  if (declaredNames.length === 0 || declaredNames.includes(undefined)) return [];
  return Object.keys(shared)
    .filter((name) => !declaredNames.some((declared) => declared?.has(name)))
    .map((name) => ({ input: 'parameters', problem: `no template of the stacks has a parameter "${name}"` }));
}

interface FailedStack {
  readonly key: string;
  readonly error: unknown;
}

/** Combines the template errors into one. Returns any other error unchanged. */
function combineErrors(failures: readonly FailedStack[]): unknown {
  const [first] = failures;
  const errors = failures.flatMap(({ key, error }) =>
    error instanceof TemplateError ? [{ key, error }] : [],
  );
  if (errors.length < failures.length)
    return failures.find(({ error }) => !(error instanceof TemplateError))?.error;
  if (errors.length === 1) return first?.error;
  const hints = [...new Set(errors.flatMap(({ error }) => (error.hint === undefined ? [] : [error.hint])))];
  return new TemplateError(
    [
      `The files of ${errors.length} stacks have problems:`,
      ...errors.map(({ key, error }) => `  - ${key}: ${error.message.replaceAll('\n', '\n    ')}`),
    ].join('\n'),
    {
      locations: errors.flatMap(({ error }) => error.locations),
      hint: hints.length === 0 ? undefined : hints.join(' '),
      cause: first?.error,
    },
  );
}
