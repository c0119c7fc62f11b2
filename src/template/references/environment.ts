import type { Node } from 'yaml';
import { names, addIssueAt, addIssues, type BundleBuilder, type IncludeStep } from '../bundle-builder.js';
import { includeAll } from './include.js';
import { ENVIRONMENT_SCHEME } from '../parameters/parameters.js';
import { toBase, type FileReference } from '../files/file-reference.js';
import type { Contents } from '../files/read-file.js';
import { findRegistryReferences } from './references.js';
import { createSource, utf8Text, type Source } from '../source.js';
import { listEntries, isMapNode, type Entry } from '../../yaml/index.js';

/** What an environment may hold (`heat/common/environment_format.py`), and whether it is a map or a list. */
const SECTIONS = {
  parameters: 'map',
  parameter_defaults: 'map',
  resource_registry: 'map',
  parameter_merge_strategies: 'map',
  encrypted_param_names: 'list',
  event_sinks: 'list',
} as const;

/** An environment, and the key under which its text travels. */
export interface Environment {
  readonly source: Source;
  readonly key: string;
}

/** Collects what an environment refers to and puts its text under the files; `undefined` if it is no environment. */
export async function includeEnvironment(
  bundling: BundleBuilder,
  location: FileReference,
  { bytes }: Contents,
): Promise<Environment | undefined> {
  const text = utf8Text(bytes);
  const source = createSource(location, text ?? '', 'yaml');
  const chain: IncludeStep[] = [{ name: source.name }];
  if (text === undefined) {
    bundling.issues.push({ message: `Environment ${source.name} is not UTF-8 text`, chain: names(chain) });
    return undefined;
  }
  if (addIssues(bundling, source, 'Environment', names(chain))) return undefined;
  const sections = listSections(bundling, source, chain);
  const registry = sections.find(({ name }) => name === 'resource_registry')?.value;
  const including = { source, base: toBase(location), chain };
  const rewritten = await includeAll(bundling, including, findRegistryReferences(source.tree, registry));
  const key = freeKey(bundling, location.key, rewritten);
  bundling.sources.set(key, source);
  bundling.files.set(key, rewritten);
  return { source, key };
}

/** A file that a template reads as it stands stays so, even if it is an environment whose references change. */
function freeKey({ files }: BundleBuilder, key: string, text: string): string {
  const taken = files.get(key);
  return taken === undefined || taken === text ? key : `${ENVIRONMENT_SCHEME}${key}`;
}

function listSections(bundling: BundleBuilder, source: Source, chain: readonly IncludeStep[]): Entry[] {
  const { tree } = source;
  const note = (node: Node | null | undefined, message: string, hint?: string): void => {
    addIssueAt(bundling, source, node, { message, hint: hint, chain: names(chain) });
  };
  const isEmpty = plainNull(source, tree.root);
  if (!isEmpty && !isMapNode(tree, tree.root)) note(tree.root, `Environment ${source.name} is not a map`);
  const sections = listEntries(tree, tree.root);
  for (const { key, name, value } of sections) {
    const kind = Object.entries(SECTIONS).find(([section]) => section === name)?.[1];
    if (kind === undefined) {
      const known = Object.keys(SECTIONS).join(', ');
      note(
        key,
        `Environment ${source.name} has an unknown section "${name}"`,
        `Heat knows the sections ${known}.`,
      );
    } else if (plainNull(source, value)) {
      note(
        key,
        `Environment ${source.name} has an empty section "${name}"`,
        `Heat refuses empty sections: take it out, or write "${name}: ${kind === 'map' ? '{}' : '[]'}".`,
      );
    } else if (kind === 'map' && !isMapNode(tree, value)) {
      note(value, `Section "${name}" of environment ${source.name} is not a map`);
    }
  }
  return sections;
}

function plainNull({ tree }: Source, node: Node | null): boolean {
  const target = tree.resolve(node);
  return target === null || ('value' in target && target.value === null);
}
