import { readTemplate } from '../../template/index.js';
import type { Files } from '../context.js';
import { isJson, type Definitions, type Json } from './definitions.js';

/** What is asked for; with `kept`, what an update keeps of the deployed side. */
export function newSide(
  files: Files,
  kept?: { readonly template: Json; readonly files: Readonly<Record<string, string>> },
): Definitions {
  const parsed = files.template === undefined ? kept?.template : readTemplate(files.template);
  const own = withoutEnvironments(files.files, files.environmentFiles);
  return {
    template: isJson(parsed) ? parsed : {},
    files: kept === undefined ? own : { ...withoutEnvironments(kept.files), ...own },
    registry: registryOf(files),
  };
}

/** Without the environments: the reader sees them as parameters and types, and they can hold what Heat hides. */
export function withoutEnvironments(
  files: Readonly<Record<string, string>>,
  environmentFiles: readonly string[] = [],
): Record<string, string> {
  const isEnvironment = (key: string, text: string): boolean =>
    environmentFiles.includes(key) || key.startsWith('action://') || looksLikeEnvironment(text);
  return Object.fromEntries(Object.entries(files).filter(([key, text]) => !isEnvironment(key, text)));
}

const SECTION = /^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m;
const ONLY_IN_TEMPLATES = [
  'heat_template_version',
  'HeatTemplateFormatVersion',
  'AWSTemplateFormatVersion',
  'resources',
];

/** Of deployed files Heat does not say which ones were environments. */
function looksLikeEnvironment(text: string): boolean {
  const parsed = SECTION.test(text) ? readTemplate(text) : undefined;
  return isJson(parsed) && !ONLY_IN_TEMPLATES.some((key) => key in parsed);
}

function registryOf(files: Files): Record<string, string> {
  const found: Record<string, string> = {};
  for (const key of files.environmentFiles) {
    const parsed = readTemplate(files.files[key] ?? '');
    const registry = isJson(parsed) ? parsed['resource_registry'] : undefined;
    for (const [type, target] of Object.entries(isJson(registry) ? registry : {})) {
      if (typeof target === 'string') found[type] = target;
    }
  }
  return found;
}

/** What the request gives a parameter; Heat's validation keeps silent about `0`, `false` and empty values. */
export function givenValue({ request }: Files, name: string): unknown {
  const sections = request.environmentFiles.map((key) => {
    const parsed = readTemplate(request.files[key] ?? '');
    return isJson(parsed) && isJson(parsed['parameters']) ? parsed['parameters'] : {};
  });
  return [request.parameters, ...sections].reduce<unknown>(
    (given, section) => section[name] ?? given,
    undefined,
  );
}
