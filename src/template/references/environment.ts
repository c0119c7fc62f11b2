import {
  formatChain,
  addIssueAt,
  addIssues,
  parseFile,
  type BundleBuilder,
  type IncludeStep,
} from '../bundle-builder.js';
import { includeAll } from './include.js';
import { ENVIRONMENT_SCHEME } from '../parameters/parameters.js';
import { toBase, type FileReference } from '../files/file-reference.js';
import type { Contents } from '../files/read-file.js';
import { findRegistryReferences } from './references.js';
import { decodeUtf8, NOT_UTF8_HINT, type Source } from '../source.js';
import { ENVIRONMENT_SECTIONS } from '../template-format.js';
import { isList, listEntries, isMapNode, type Node, type Entry } from '../../yaml/index.js';

/** An environment and its key in `files`. */
export interface Environment {
  readonly source: Source;
  readonly key: string;
}

/** Collects the files of an environment and adds its text to `files`; `undefined` if it cannot be parsed. */
export async function includeEnvironment(
  builder: BundleBuilder,
  location: FileReference,
  { bytes }: Contents,
): Promise<Environment | undefined> {
  const text = decodeUtf8(bytes);
  const source = parseFile(builder, location, text ?? '', { language: 'yaml' });
  const chain: IncludeStep[] = [{ name: source.name }];
  if (text === undefined) {
    builder.issues.push({
      message: `Environment ${source.name} is not UTF-8 text`,
      hint: NOT_UTF8_HINT,
      chain: formatChain(chain),
    });
    return undefined;
  }
  if (addIssues(builder, source, 'Environment', formatChain(chain))) return undefined;
  const sections = listSections(builder, source, chain);
  const registry = sections.find(({ name }) => name === 'resource_registry')?.value;
  const context = { source, base: toBase(location), chain };
  const rewritten = await includeAll(builder, context, findRegistryReferences(source.tree, registry));
  const key = chooseKey(builder, location.key, rewritten);
  builder.sources.set(key, source);
  builder.files.set(key, rewritten);
  return { source, key };
}

/** Returns another key if a template includes the same file, which must stay unchanged there. */
function chooseKey({ files }: BundleBuilder, key: string, text: string): string {
  const existing = files.get(key);
  return existing === undefined || existing === text ? key : `${ENVIRONMENT_SCHEME}${key}`;
}

function listSections(
  builder: BundleBuilder,
  source: Source,
  chain: readonly IncludeStep[],
): readonly Entry[] {
  const { tree } = source;
  const addIssue = (node: Node | null | undefined, message: string, hint?: string): void => {
    addIssueAt(builder, source, node, {
      message,
      hint,
      chain: formatChain(chain),
      subject: 'environment-section',
    });
  };
  const isEmpty = isNull(source, tree.root);
  if (!isEmpty && !isMapNode(tree, tree.root)) addIssue(tree.root, `Environment ${source.name} is not a map`);
  const sections = listEntries(tree, tree.root);
  for (const { key, name, value } of sections) {
    const kind = Object.entries(ENVIRONMENT_SECTIONS).find(([section]) => section === name)?.[1];
    if (kind === undefined) {
      const known = Object.keys(ENVIRONMENT_SECTIONS).join(', ');
      addIssue(
        key,
        `Environment ${source.name} has an unknown section "${name}"`,
        `Allowed sections: ${known}.`,
      );
    } else if (isNull(source, value)) {
      addIssue(
        key,
        `Environment ${source.name} has an empty section "${name}"`,
        `Heat rejects empty sections: remove it, or write "${name}: ${kind === 'map' ? '{}' : '[]'}".`,
      );
    } else if (kind === 'map' && !isMapNode(tree, value)) {
      addIssue(value, `Section "${name}" of environment ${source.name} is not a map`);
    } else if (name === 'event_sinks' && !isList(tree.resolve(value))) {
      addIssue(value, `Section "${name}" of environment ${source.name} is not a list`);
    }
  }
  return sections;
}

function isNull({ tree }: Source, node: Node | null): boolean {
  const target = tree.resolve(node);
  return target === null || ('value' in target && target.value === null);
}
