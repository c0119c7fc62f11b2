import type { HeatPayload } from './parameters/heat-payload.js';
import { createTemplateReader, type ReadTemplate } from './read-template.js';
import { findSection, isJson, type Json, ownValue } from './template-format.js';

/** What a bundle defines, as plain values. */
export interface BundleDefinition {
  /** `undefined` for an update that keeps the template. */
  readonly template: Json | undefined;
  /** Texts of nested templates and other files by key, without environments. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of the environments, which `files` leaves out. */
  readonly environmentFiles: readonly string[];
  /** `resource_registry` of the merged environments. */
  readonly registry: Json;
  /** `parameter_defaults` of the merged environments. */
  readonly parameterDefaults: Json;
  /** Values by parameter; environments win over parameters. Heat's validation omits `0`, `false` and empty values. */
  readonly parameters: ReadonlyMap<string, unknown>;
  readonly hiddenParameters: readonly string[];
  /** Reads nested templates. */
  readonly read: ReadTemplate;
}

/** The content of a bundle, as texts. */
interface BundleTexts extends Pick<BundleDefinition, 'environmentFiles' | 'hiddenParameters'> {
  readonly template: string | undefined;
  /** Including the environments. */
  readonly files: Readonly<Record<string, string>>;
  readonly request: HeatPayload;
}

/** Parses what a bundle sends. */
export function readBundleDefinition({
  template,
  files,
  environmentFiles,
  request,
  hiddenParameters,
}: BundleTexts): BundleDefinition {
  const read = createTemplateReader();
  const parsed = template === undefined ? undefined : read(template);
  const environments = request.environmentFiles
    .map((key) => read(ownValue(request.files, key) ?? ''))
    .filter(isJson);
  return {
    template: isJson(parsed) ? parsed : undefined,
    files: Object.fromEntries(Object.entries(files).filter(([key]) => !environmentFiles.includes(key))),
    environmentFiles,
    registry: mergeRegistries(environments),
    parameterDefaults: mergeSections(environments, 'parameter_defaults'),
    parameters: mergeParameterValues([
      request.parameters,
      ...environments.map((environment) => findSection(environment, 'parameters')),
    ]),
    hiddenParameters,
    read,
  };
}

/** Merges a section of environments by its names; later ones win, as a whole: also `resources` of a registry. */
function mergeSections(environments: readonly Json[], name: string): Json {
  return Object.fromEntries(listSetValues(environments.map((environment) => findSection(environment, name))));
}

function mergeRegistries(environments: readonly Json[]): Json {
  const registry = mergeSections(environments, 'resource_registry');
  return { ...registry, resources: findSection(registry, 'resources') };
}

function mergeParameterValues(sections: readonly Json[]): ReadonlyMap<string, unknown> {
  return new Map(listSetValues(sections));
}

/** A value that is not set does not replace an earlier one. */
function listSetValues(sections: readonly Json[]): [string, unknown][] {
  const values = sections.flatMap((section) => Object.entries(section));
  return values.filter(([, value]) => value !== undefined && value !== null);
}
