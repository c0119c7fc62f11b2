import type { DeployedDefinition } from '../../../heat/index.js';
import type { DeployFiles } from '../../context.js';
import { isJson, type Definitions, type Json, type ReadTemplate } from './definitions.js';

/** What is asked for; with `kept`, what an update keeps of the deployed side. */
export function desiredDefinitions(
  files: DeployFiles,
  read: ReadTemplate,
  kept?: DeployedDefinition,
): Definitions {
  const parsed = files.template === undefined ? kept?.template : read(files.template);
  const sent = listSentFiles(files);
  const keptFiles = kept === undefined ? {} : listDeployedFiles(kept.files, files, read);
  const keptRegistry = kept === undefined ? {} : findRegistry(kept.environment);
  return {
    template: isJson(parsed) ? parsed : {},
    files: { ...keptFiles, ...sent },
    registry: { ...keptRegistry, ...mergeRegistry(files, read) },
    read,
  };
}

/** What the stack is made of now. `files` are those of the request: a file of that name is no environment there either. */
export function deployedDefinitions(
  deployed: DeployedDefinition,
  files: Pick<DeployFiles, 'files' | 'environmentFiles'>,
  read: ReadTemplate,
): Definitions {
  return {
    template: deployed.template,
    files: listDeployedFiles(deployed.files, files, read),
    registry: findRegistry(deployed.environment),
    read,
  };
}

/** The request's files but for its environments, which are known by name: the reader sees them as parameters and types. */
export function listSentFiles({
  files,
  environmentFiles,
}: Pick<DeployFiles, 'files' | 'environmentFiles'>): Record<string, string> {
  const environments = new Set(environmentFiles);
  return Object.fromEntries(Object.entries(files).filter(([key]) => !environments.has(key)));
}

/**
 * Deployed files to show beside the request's. Heat does not say which ones were environments, and those can hold what
 * Heat hides: what looks like one is left out, unless the request has a file of that name which is none. For display and
 * comparison only; a plan's hash covers every file.
 */
export function listDeployedFiles(
  deployed: Readonly<Record<string, string>>,
  files: Pick<DeployFiles, 'files' | 'environmentFiles'>,
  read: ReadTemplate,
): Record<string, string> {
  const sent = listSentFiles(files);
  const isEnvironment = (key: string, text: string): boolean =>
    !(key in sent) &&
    (files.environmentFiles.includes(key) || key.startsWith('action://') || looksLikeEnvironment(text, read));
  return Object.fromEntries(Object.entries(deployed).filter(([key, text]) => !isEnvironment(key, text)));
}

const SECTION = /^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m;
const ONLY_IN_TEMPLATES = [
  'heat_template_version',
  'HeatTemplateFormatVersion',
  'AWSTemplateFormatVersion',
  'resources',
];

function looksLikeEnvironment(text: string, read: ReadTemplate): boolean {
  const parsed = SECTION.test(text) ? read(text) : undefined;
  return isJson(parsed) && !ONLY_IN_TEMPLATES.some((key) => key in parsed);
}

function mergeRegistry(files: DeployFiles, read: ReadTemplate): Record<string, string> {
  return Object.assign(
    {},
    ...files.environmentFiles.map((key) => {
      const parsed = read(files.files[key] ?? '');
      return isJson(parsed) ? findRegistry(parsed) : {};
    }),
  ) as Record<string, string>;
}

/** Returns the types that an environment maps to a file or to another type. */
export function findRegistry(environment: Json): Record<string, string> {
  const registry = environment['resource_registry'];
  const entries = Object.entries(isJson(registry) ? registry : {});
  return Object.fromEntries(
    entries.flatMap(([type, target]) => (typeof target === 'string' ? [[type, target]] : [])),
  );
}

/** What the request gives its parameters; Heat's validation keeps silent about `0`, `false` and empty values. */
export function requestedParameterValues(
  { request }: DeployFiles,
  read: ReadTemplate,
): ReadonlyMap<string, unknown> {
  const sections = request.environmentFiles.map((key) => {
    const parsed = read(request.files[key] ?? '');
    return isJson(parsed) && isJson(parsed['parameters']) ? parsed['parameters'] : {};
  });
  const given = [request.parameters, ...sections].flatMap((section) => Object.entries(section));
  return new Map(given.filter(([, value]) => value !== undefined && value !== null));
}
