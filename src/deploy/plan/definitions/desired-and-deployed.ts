import type { DeployedDefinition } from '../../../heat/index.js';
import type { DeployFiles } from '../../context.js';
import type { Definitions, ReadTemplate } from './definitions.js';
import { isJson, VERSION_KEYS, type Json } from '../../../template/index.js';

/** Returns the requested definitions. With `kept`, includes what the update keeps of the deployed stack. */
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

/** Returns the deployed definitions. `files` are the request's files, see `listDeployedFiles`. */
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

/** Returns the request's files without its environments, which the plan shows as parameters and types. */
export function listSentFiles({
  files,
  environmentFiles,
}: Pick<DeployFiles, 'files' | 'environmentFiles'>): Record<string, string> {
  const environments = new Set(environmentFiles);
  return Object.fromEntries(Object.entries(files).filter(([key]) => !environments.has(key)));
}

/**
 * Returns the deployed files without environments, which can contain values that Heat hides. Heat does not say which
 * files were environments, so files that look like one are left out, unless the request has a file of that name that is
 * not an environment. For display and comparison only; the hash of a plan covers every file.
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
const ONLY_IN_TEMPLATES = [...VERSION_KEYS, 'resources'];

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

/**
 * Returns the parameter values of the request; environments win over parameters. Heat's validation omits `0`, `false`
 * and empty values.
 */
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
