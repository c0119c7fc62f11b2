import { toKey, VERSION_KEYS, type Source, type TemplateFormat } from '../../template/index.js';
import { listEntries, toStringValue, valueAt, type Node, type Scalar, type Tree } from '../../yaml/index.js';
import type { HeatSchema, TemplateVersion } from '../schema/types.js';

/** A key of a map with its value. */
export interface Named {
  readonly name: string;
  readonly key: Scalar;
  readonly value: Node | null;
}

/** A resource definition. Each member is the node of a value; `undefined` if the key is missing. */
export interface ResourceModel extends Named {
  /** `undefined` if the type is missing or not a string. */
  readonly type: string | undefined;
  readonly typeNode: Node | null | undefined;
  readonly properties: Node | null | undefined;
  readonly metadata: Node | null | undefined;
  readonly dependsOn: Node | null | undefined;
  readonly updatePolicy: Node | null | undefined;
  readonly deletionPolicy: Node | null | undefined;
  /** A resource with a condition may not exist. */
  readonly condition: Node | null | undefined;
}

export interface OutputModel extends Named {
  readonly outputValue: Node | null | undefined;
  readonly condition: Node | null | undefined;
}

export interface ParameterModel extends Named {
  /** As written. */
  readonly type: string | undefined;
  readonly defaultValue: Node | null | undefined;
}

/** A template of either format, with the same names for the same things. */
export interface TemplateModel {
  /** Its key in `CollectedFiles.sources`. */
  readonly key: string;
  readonly source: Source;
  readonly tree: Tree;
  readonly format: TemplateFormat;
  /** `undefined` if no Heat knows the version. Checks of functions and sections then use the newest one. */
  readonly version: TemplateVersion | undefined;
  /** The declared version, or else the newest one of the format. */
  readonly assumedVersion: TemplateVersion;
  /** The top-level entries as written. */
  readonly sections: readonly Named[];
  readonly parameters: ReadonlyMap<string, ParameterModel>;
  readonly conditions: ReadonlyMap<string, Named>;
  /** Empty for HOT. */
  readonly mappings: ReadonlyMap<string, Named>;
  readonly resources: ReadonlyMap<string, ResourceModel>;
  readonly outputs: ReadonlyMap<string, OutputModel>;
  /** What `remember` keeps. */
  readonly remembered: Map<symbol, unknown>;
}

/** Reads a source that `isTemplate`. Anything that has another form than expected is left out, for the checks to report. */
export function readTemplateModel(key: string, source: Source, schema: HeatSchema): TemplateModel {
  const { tree } = source;
  const sections = listEntries(tree, tree.root);
  const versionEntry = sections.find(({ name }) => VERSION_KEYS.includes(name));
  const format = versionEntry?.name === 'heat_template_version' ? 'hot' : 'cfn';
  const version =
    versionEntry && schema.findTemplateVersion(versionEntry.name, readText(tree, versionEntry.value));
  const assumedVersion = version ?? schema.templateVersions.findLast((one) => one.format === format);
  if (assumedVersion === undefined) throw new Error(`no version of ${format} templates is known`);
  const read = <Model>(section: string, toModel: (one: Named) => Model): Map<string, Model> => {
    const node = valueAt(tree, tree.root, toKey(format, section)) ?? null;
    return new Map(listEntries(tree, node).map((one) => [one.name, toModel(one)]));
  };
  return {
    key,
    source,
    tree,
    format,
    version,
    assumedVersion,
    sections,
    parameters: read('parameters', (one) => readParameter(tree, format, one)),
    conditions: read('conditions', (one) => one),
    mappings: format === 'cfn' ? read('mappings', (one) => one) : new Map(),
    resources: read('resources', (one) => readResource(tree, format, one)),
    outputs: read('outputs', (one) => readOutput(tree, format, one)),
    remembered: new Map(),
  };
}

/** The text of a version; a date is a string in Heat's YAML. */
function readText(tree: Tree, node: Node | null): string {
  return toStringValue(tree, node) ?? '';
}

function readParameter(tree: Tree, format: TemplateFormat, one: Named): ParameterModel {
  return {
    ...one,
    type: toStringValue(tree, valueAt(tree, one.value, toKey(format, 'type'))),
    defaultValue: valueAt(tree, one.value, toKey(format, 'default')),
  };
}

function readResource(tree: Tree, format: TemplateFormat, one: Named): ResourceModel {
  const at = (key: string): Node | null | undefined => valueAt(tree, one.value, toKey(format, key));
  return {
    ...one,
    type: toStringValue(tree, at('type')),
    typeNode: at('type'),
    properties: at('properties'),
    metadata: at('metadata'),
    dependsOn: at('depends_on'),
    updatePolicy: at('update_policy'),
    deletionPolicy: at('deletion_policy'),
    condition: at('condition'),
  };
}

function readOutput(tree: Tree, format: TemplateFormat, one: Named): OutputModel {
  return {
    ...one,
    outputValue: valueAt(tree, one.value, toKey(format, 'value')),
    condition: valueAt(tree, one.value, toKey(format, 'condition')),
  };
}
