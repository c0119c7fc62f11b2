import type { Node, Scalar } from 'yaml';
import { VERSION_KEYS, type Source } from '../../template/index.js';
import { listEntries, toStringValue, valueAt, type Tree } from '../../yaml/index.js';
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
  readonly format: 'hot' | 'cfn';
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
}

/** Names of sections and of the keys in them, by format. */
const KEYS = {
  hot: {
    parameters: 'parameters',
    conditions: 'conditions',
    mappings: undefined,
    resources: 'resources',
    outputs: 'outputs',
    type: 'type',
    default: 'default',
    properties: 'properties',
    metadata: 'metadata',
    dependsOn: 'depends_on',
    updatePolicy: 'update_policy',
    deletionPolicy: 'deletion_policy',
    condition: 'condition',
    value: 'value',
  },
  cfn: {
    parameters: 'Parameters',
    conditions: 'Conditions',
    mappings: 'Mappings',
    resources: 'Resources',
    outputs: 'Outputs',
    type: 'Type',
    default: 'Default',
    properties: 'Properties',
    metadata: 'Metadata',
    dependsOn: 'DependsOn',
    updatePolicy: 'UpdatePolicy',
    deletionPolicy: 'DeletionPolicy',
    condition: 'Condition',
    value: 'Value',
  },
} as const;

/** The names of a template's sections and keys. */
export type TemplateKeys = (typeof KEYS)['hot' | 'cfn'];

export function keysOf({ format }: Pick<TemplateModel, 'format'>): TemplateKeys {
  return KEYS[format];
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
  const keys = KEYS[format];
  const read = <Model>(section: string | undefined, toModel: (one: Named) => Model): Map<string, Model> => {
    const node = section === undefined ? undefined : valueAt(tree, tree.root, section);
    return new Map(listEntries(tree, node ?? null).map((one) => [one.name, toModel(one)]));
  };
  return {
    key,
    source,
    tree,
    format,
    version,
    assumedVersion,
    sections,
    parameters: read(keys.parameters, (one) => readParameter(tree, keys, one)),
    conditions: read(keys.conditions, (one) => one),
    mappings: read(keys.mappings, (one) => one),
    resources: read(keys.resources, (one) => readResource(tree, keys, one)),
    outputs: read(keys.outputs, (one) => readOutput(tree, keys, one)),
  };
}

/** The text of a version; a date is a string in Heat's YAML. */
function readText(tree: Tree, node: Node | null): string {
  return toStringValue(tree, node) ?? '';
}

function readParameter(tree: Tree, keys: TemplateKeys, one: Named): ParameterModel {
  return {
    ...one,
    type: toStringValue(tree, valueAt(tree, one.value, keys.type)),
    defaultValue: valueAt(tree, one.value, keys.default),
  };
}

function readResource(tree: Tree, keys: TemplateKeys, one: Named): ResourceModel {
  const at = (name: string): Node | null | undefined => valueAt(tree, one.value, name);
  return {
    ...one,
    type: toStringValue(tree, at(keys.type)),
    typeNode: at(keys.type),
    properties: at(keys.properties),
    metadata: at(keys.metadata),
    dependsOn: at(keys.dependsOn),
    updatePolicy: at(keys.updatePolicy),
    deletionPolicy: at(keys.deletionPolicy),
    condition: at(keys.condition),
  };
}

function readOutput(tree: Tree, keys: TemplateKeys, one: Named): OutputModel {
  return {
    ...one,
    outputValue: valueAt(tree, one.value, keys.value),
    condition: valueAt(tree, one.value, keys.condition),
  };
}
