import type { DeployedDefinition } from '../../../heat/index.js';
import type { Definitions } from './definitions.js';
import {
  createTemplateReader,
  isJson,
  VERSION_KEYS,
  type BundleDefinition,
  type ReadTemplate,
} from '../../../template/index.js';

/** Returns the requested definitions. With `kept`, includes what the update keeps of the deployed stack. */
export function toDesiredDefinitions(desired: BundleDefinition, kept?: DeployedDefinition): Definitions {
  return {
    template: desired.template ?? kept?.template ?? {},
    files: { ...(kept === undefined ? {} : listDeployedFiles(kept.files, desired)), ...desired.files },
    read: desired.read,
  };
}

/** Returns the deployed definitions. `desired` is the request, see `listDeployedFiles`. */
export function toDeployedDefinitions(deployed: DeployedDefinition, desired: RequestedFiles): Definitions {
  return {
    template: deployed.template,
    files: listDeployedFiles(deployed.files, desired),
    read: desired.read,
  };
}

type RequestedFiles = Pick<BundleDefinition, 'files' | 'environmentFiles' | 'read'>;

/** For definitions that are compared with each other and not with a request. */
export function createEmptyRequest(): RequestedFiles {
  return { files: {}, environmentFiles: [], read: createTemplateReader() };
}

/**
 * Returns the deployed files without environments, which can contain values that Heat hides. Heat does not say which
 * files were environments, so files that look like one are left out, unless the request has a file of that name that is
 * not an environment. For display and comparison only; the hash of a plan covers every file.
 */
function listDeployedFiles(
  deployed: Readonly<Record<string, string>>,
  { files, environmentFiles, read }: RequestedFiles,
): Record<string, string> {
  const isEnvironment = (key: string, text: string): boolean =>
    !Object.hasOwn(files, key) &&
    (environmentFiles.includes(key) || key.startsWith('action://') || looksLikeEnvironment(text, read));
  return Object.fromEntries(Object.entries(deployed).filter(([key, text]) => !isEnvironment(key, text)));
}

const SECTION = /^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m;
const ONLY_IN_TEMPLATES = [...VERSION_KEYS, 'resources'];

function looksLikeEnvironment(text: string, read: ReadTemplate): boolean {
  const parsed = SECTION.test(text) ? read(text) : undefined;
  return isJson(parsed) && !ONLY_IN_TEMPLATES.some((key) => key in parsed);
}
