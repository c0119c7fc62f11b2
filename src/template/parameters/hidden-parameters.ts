import {
  type Node,
  type Plain,
  type Tree,
  readYaml,
  toPlain,
  toStringValue,
  valueAt,
  listSection,
} from '../../yaml/index.js';
import { formatHeatJson } from './heat-json.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';
import { isJson, toCfnKey } from '../template-format.js';

/** A parameter that a template declares. */
export interface DeclaredParameter {
  readonly name: string;
  readonly isHidden: boolean;
  /** Type as written: `string`, `Number`, `json`. */
  readonly type: string | undefined;
  readonly defaultValue: Plain;
}

/** Lists the parameters of a HOT or CloudFormation template. */
export function listDeclaredParameters(tree: Tree): DeclaredParameter[] {
  return [...listParameters(tree, (key) => key), ...listParameters(tree, toCfnKey)];
}

function listParameters(tree: Tree, toKey: (hotKey: string) => string): DeclaredParameter[] {
  return listSection(tree, toKey('parameters')).map(({ name, value }) => ({
    name,
    isHidden: isHiddenNode(tree, value),
    type: toStringValue(tree, valueAt(tree, value, toKey('type'))),
    defaultValue: toPlain(tree, valueAt(tree, value, toKey('default'))),
  }));
}

/** True if Heat shows stars instead of the values of a parameter with this definition, which HOT and CloudFormation word differently. */
export function isHiddenParameter(definition: unknown): boolean {
  if (!isJson(definition)) return false;
  const { hidden, NoEcho: noEcho } = definition;
  return isTrueInPython(hidden) || noEcho === true || (typeof noEcho === 'string' && /^true$/i.test(noEcho));
}

/** Like `isHiddenParameter`, for the node of a definition. */
export function isHiddenNode(tree: Tree, node: Node | null): boolean {
  const valueOf = (name: string): Plain => toPlain(tree, valueAt(tree, node, name));
  return isHiddenParameter({ hidden: valueOf('hidden'), NoEcho: valueOf('NoEcho') });
}

/** `heat/engine/hot/parameters.py` takes any value, so that the string "no" hides as well. */
function isTrueInPython(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/**
 * Lists the texts by which the value of a hidden parameter can occur in a log: the whole value, the parts that a template can take out
 * of it, and each line of them. Empty for a boolean: masking "true" would make the log unreadable.
 */
export function listSecretTexts(value: Plain, type: string | undefined): string[] {
  if (value === null || typeof value === 'boolean') return [];
  const fullText = typeof value === 'string' ? value : formatHeatJson(value);
  const texts = [fullText, ...listParts(value, type)].flatMap((text) => [text, ...text.split(/\r?\n/)]);
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

/** Lists the parts by type: Heat also takes the text of a list or of JSON (`CommaDelimitedListParam` and `JsonParam` in heat/engine/parameters.py). */
function listParts(value: Plain, type = ''): string[] {
  if (typeof value !== 'string') return listLeafTexts(value);
  switch (type.toLowerCase()) {
    case 'comma_delimited_list':
    case 'commadelimitedlist':
      return value.split(',').map((item) => item.trim());
    case 'json':
      return listLeafTexts(parseJson(value));
    default:
      return [];
  }
}

function parseJson(text: string): Plain {
  const { tree, isJson } = readYaml(text);
  return isJson ? toPlain(tree, tree.root) : null;
}

/** A shorter number is a port, a size or a count, which occurs in too many other texts. */
const MIN_NUMBER_CHARACTERS = 6;

function listLeafTexts(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'bigint') {
    const text = formatHeatJson(value);
    return text.length < MIN_NUMBER_CHARACTERS ? [] : [text];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listLeafTexts);
}

/** Where the values of parameters come from. */
export interface ParameterSources {
  readonly root: Source | undefined;
  readonly environments: readonly Source[];
  /** Of parameters files and inputs. */
  readonly parameters: readonly Readonly<Record<string, Plain>>[];
}

/**
 * Registers every value of a hidden parameter as a secret. Not a default of the main template that another value replaces: it is only
 * a placeholder in the repository then, and often a word such as `postgres`, without which the outputs would be unreadable.
 */
export function registerHiddenValues(
  builder: BundleBuilder,
  { root, environments, parameters }: ParameterSources,
): void {
  const given = [
    ...environments.flatMap(({ tree }) =>
      ['parameters', 'parameter_defaults'].flatMap((section) =>
        listSection(tree, section).map(({ name, value }): [string, Plain] => [name, toPlain(tree, value)]),
      ),
    ),
    ...parameters.flatMap((map) => Object.entries(map)),
  ].filter(([, value]) => value !== null);
  // Nested templates have hidden parameters as well, and `parameter_defaults` sets them by name.
  const templates = new Set([...(root === undefined ? [] : [root]), ...builder.sources.values()]);
  const texts = [...templates].flatMap((source) =>
    listDeclaredParameters(source.tree)
      .filter(({ isHidden }) => isHidden)
      .flatMap(({ name, type, defaultValue }) => {
        const values = given.flatMap(([other, value]) => (other === name ? [value] : []));
        const isReplaced = source === root && values.length > 0;
        return [...(isReplaced ? [] : [defaultValue]), ...values].flatMap((value) =>
          listSecretTexts(value, type),
        );
      }),
  );
  new Set(texts).forEach(builder.onSecret);
}
