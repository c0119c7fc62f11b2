import { InputError, TemplateError, type InputIssue } from '../../errors/index.js';
import { bundle, readTemplate, type BundleOptions } from '../../template/index.js';
import type { DeployFiles } from '../context.js';
import { isJson } from '../plan/definitions/definitions.js';
import type { ParameterFromOutputs } from './types.js';

/** One stack's files as the user names them; none for a delete. */
export interface StackSources {
  readonly key: string;
  readonly files: FilesOptions | undefined;
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

type Surroundings = Pick<BundleOptions, 'workspace' | 'fetchUrl' | 'onSecret' | 'onParameter'>;
type FilesOptions = Omit<BundleOptions, keyof Surroundings>;
type Parameters = Readonly<Record<string, unknown>>;

/** Parameters of the step, each for the stacks whose template declares it. */
export interface SharedParameters {
  readonly values: Parameters;
  /** The text that they were read from. */
  readonly text: string | undefined;
}

/** The files of all stacks, found before anything is touched. */
export interface StackFiles {
  /** A stack's files, with parameters beside its own. */
  readonly getFiles: (key: string, parameters: Parameters) => Promise<DeployFiles | undefined>;
  /** What is known before the first stack is worked on, by stack. */
  readonly gathered: ReadonlyMap<string, DeployFiles>;
}

interface BundledStack {
  readonly source: StackSources;
  readonly options: FilesOptions & Surroundings;
  readonly files: DeployFiles;
}

/**
 * Gathers the files of all stacks, and sees that what they give each other is declared on both sides. `shared` parameters
 * go to each stack whose template declares them. Throws an error that lists every problem of every stack.
 */
export async function bundleStackFiles(
  sources: readonly StackSources[],
  shared: SharedParameters,
  around: Surroundings,
): Promise<StackFiles> {
  const remembered = { ...around, fetchUrl: cacheDownloads(around.fetchUrl) };
  const settled = await Promise.allSettled(sources.map((source) => bundleOne(source, shared, remembered)));
  const failures = settled.flatMap((one, index) =>
    one.status === 'rejected' ? [{ key: sources[index]?.key ?? '', error: one.reason as unknown }] : [],
  );
  if (failures.length > 0) throw combineErrors(failures);
  const gathered = new Map(
    settled.flatMap((one) =>
      one.status === 'fulfilled' && one.value !== undefined
        ? [[one.value.source.key, one.value] as const]
        : [],
    ),
  );
  const issues = [
    ...findUndeclaredReferences(gathered),
    ...findUnusedSharedParameters(gathered, shared.values),
  ];
  if (issues.length > 0) throw new InputError(issues);
  return {
    gathered: new Map([...gathered].map(([key, { files }]) => [key, files])),
    getFiles: async (key, parameters) => {
      const found = gathered.get(key);
      if (found === undefined || Object.keys(parameters).length === 0) return found?.files;
      return bundle({ ...found.options, parameters: { ...found.options.parameters, ...parameters } });
    },
  };
}

async function bundleOne(
  source: StackSources,
  shared: SharedParameters,
  around: Surroundings,
): Promise<BundledStack | undefined> {
  if (source.files === undefined) return undefined;
  const options = { ...source.files, ...around };
  const files = await bundle(options);
  const declared = listNames(files, 'parameters', 'Parameters');
  const own = Object.entries(shared.values).filter(([name]) => declared === undefined || declared.has(name));
  if (own.length === 0) return { source, options, files };
  const parameters = { ...Object.fromEntries(own), ...options.parameters };
  const more = { ...options, parameters, parametersText: shared.text };
  return { source, options: more, files: await bundle(more) };
}

/** A template from afar is fetched once, however often its stack's parameters grow. */
function cacheDownloads(fetchUrl: Surroundings['fetchUrl']): Surroundings['fetchUrl'] {
  const fetched = new Map<string, Promise<Uint8Array>>();
  return (url) => {
    const found = fetched.get(url) ?? fetchUrl(url);
    fetched.set(url, found);
    return found;
  };
}

/** Names that a section of the root template declares; nothing where an update keeps a template that is not at hand. */
function listNames(
  { template }: DeployFiles,
  ...sections: readonly string[]
): ReadonlySet<string> | undefined {
  const parsed = template === undefined ? undefined : readTemplate(template);
  if (!isJson(parsed)) return undefined;
  return new Set(
    sections.flatMap((section) => (isJson(parsed[section]) ? Object.keys(parsed[section]) : [])),
  );
}

/** References to outputs and parameters that no template declares: seen now, nothing has to be undone for them. */
function findUndeclaredReferences(gathered: ReadonlyMap<string, BundledStack>): InputIssue[] {
  return [...gathered.values()].flatMap(({ source, files }) => {
    const parameters = listNames(files, 'parameters', 'Parameters');
    return source.fromOutputs.flatMap(({ parameter, location, sources }): InputIssue[] => [
      ...(parameters?.has(parameter) === false
        ? [
            {
              input: 'stacks',
              problem: `${source.key}: its template has no parameter "${parameter}"`,
              location: location,
            },
          ]
        : []),
      ...sources.flatMap(({ stack, output, location: at }) => {
        const giver = gathered.get(stack);
        const outputs = giver === undefined ? undefined : listNames(giver.files, 'outputs', 'Outputs');
        if (outputs?.has(output) !== false) return [];
        const has = outputs.size === 0 ? 'it has none' : `it has ${[...outputs].join(', ')}`;
        const problem = `${source.key}: the template of ${stack} has no output "${output}" (${has})`;
        return [{ input: 'stacks', problem, location: at }];
      }),
    ]);
  });
}

function findUnusedSharedParameters(
  gathered: ReadonlyMap<string, BundledStack>,
  shared: Parameters,
): InputIssue[] {
  const all = [...gathered.values()].map(({ files }) => listNames(files, 'parameters', 'Parameters'));
  // Of a template that is not at hand nobody knows what it declares; a delete has none at all.
  if (all.length === 0 || all.includes(undefined)) return [];
  return Object.keys(shared)
    .filter((name) => !all.some((declared) => declared?.has(name)))
    .map((name) => ({ input: 'parameters', problem: `no template of the stacks has a parameter "${name}"` }));
}

interface FailedStack {
  readonly key: string;
  readonly error: unknown;
}

/** One error of all; what is no problem of the files is thrown as it is. */
function combineErrors(failures: readonly FailedStack[]): unknown {
  const [first] = failures;
  const errors = failures.flatMap(({ key, error }) =>
    error instanceof TemplateError ? [{ key, error }] : [],
  );
  if (errors.length < failures.length)
    return failures.find(({ error }) => !(error instanceof TemplateError))?.error;
  if (errors.length === 1) return first?.error;
  const nexts = [...new Set(errors.flatMap(({ error }) => (error.hint === undefined ? [] : [error.hint])))];
  return new TemplateError(
    [
      `The files of ${errors.length} stacks cannot be sent as they are:`,
      ...errors.map(({ key, error }) => `  - ${key}: ${error.message.replaceAll('\n', '\n    ')}`),
    ].join('\n'),
    {
      locations: errors.flatMap(({ error }) => error.locations),
      hint: nexts.length === 0 ? undefined : nexts.join(' '),
      cause: first?.error,
    },
  );
}
