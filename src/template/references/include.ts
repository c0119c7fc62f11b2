import { existsSync } from 'node:fs';
import type { Alias, Scalar } from 'yaml';
import {
  collectIssue,
  readContents,
  withSourceLocation,
  names,
  addIssueAt,
  addIssues,
  type BundleBuilder,
  type IncludeStep,
} from '../bundle-builder.js';
import { warningAt, type Diagnostic } from '../errors.js';
import {
  InvalidReference,
  toBase,
  displayName,
  displayReference,
  locateBase,
  locateReference,
  type Base,
  type FileReference,
} from '../files/file-reference.js';
import type { Contents } from '../files/read-file.js';
import { findTemplateReferences, type Reference } from './references.js';
import { rewriteText, type Replacement } from './rewrite.js';
import { locationAt, createSource, utf8Text, type Source } from '../source.js';
import { registerUrlSecrets } from '../files/url-secrets.js';
import { listEntries, isMapNode } from '../../yaml/index.js';

/** Where the references of a text are resolved, and by which way one came there. */
export interface IncludeContext {
  readonly source: Source;
  readonly base: Base;
  readonly chain: readonly IncludeStep[];
}

const VERSION_KEYS = ['heat_template_version', 'HeatTemplateFormatVersion', 'AWSTemplateFormatVersion'];

/** Spares the parser a long script; a version key that is written with escapes is not worth it. */
const VERSION_KEY = new RegExp(VERSION_KEYS.join('|'));

/** Whether Heat would take the text for a template (`heat/common/template_format.py`, parse). */
export function isTemplate(source: Source): boolean {
  return (
    source.issues.length === 0 &&
    listEntries(source.tree, source.tree.root).some(({ name }) => VERSION_KEYS.includes(name))
  );
}

/** Collects what a template includes; answers with its text, references rewritten to the keys. */
export async function includeTemplate(
  bundling: BundleBuilder,
  source: Source,
  chain: readonly IncludeStep[],
): Promise<string> {
  bundling.sources.set(source.location.key, source);
  const including = { source, base: toBase(source.location), chain };
  return await includeAll(bundling, including, findTemplateReferences(source.tree));
}

/** Collects the files that a text refers to, in the order of the text; answers with the rewritten text. */
export async function includeAll(
  bundling: BundleBuilder,
  including: IncludeContext,
  references: readonly Reference[],
): Promise<string> {
  const replacements = new Map<Scalar | Alias, Replacement>();
  references.slice(0, FETCH_AHEAD).forEach((reference) => {
    fetchAhead(bundling, including, reference);
  });
  for (const [location, reference] of references.entries()) {
    const later = references[location + FETCH_AHEAD];
    if (later !== undefined) fetchAhead(bundling, including, later);
    const key = await include(bundling, including, reference);
    if (key === undefined) continue;
    addTwoMeaningsIssue(bundling, including, reference, key);
    bundling.targets.set(reference.node, key);
    if (key !== reference.written) replacements.set(reference.node, { node: reference.node, value: key });
  }
  return rewriteText(including.source, [...replacements.values()]);
}

/** So many URLs are fetched side by side. */
const FETCH_AHEAD = 8;

/** Begins to fetch what a reference leads to, while others are worked on; what is wrong with it is told in its turn. */
function fetchAhead(bundling: BundleBuilder, including: IncludeContext, reference: Reference): void {
  if (isSurelyLocal(including, reference)) return;
  try {
    const location = locate(bundling, including, reference);
    if (location.kind === 'remote') readContents(bundling, location).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof InvalidReference)) throw error;
  }
}

function isSurelyLocal({ base }: IncludeContext, { baseUrl, written }: Reference): boolean {
  return base.kind === 'local' && baseUrl === undefined && !written.includes(':');
}

/** One text cannot be replaced by two keys: an anchored map that is used under two `base_url`s. */
function addTwoMeaningsIssue(
  bundling: BundleBuilder,
  including: IncludeContext,
  { node }: Reference,
  key: string,
): void {
  const other = bundling.targets.get(node);
  if (other === undefined || other === key) return;
  addIssueAt(bundling, including.source, node, {
    message: `One anchored reference means both ${other} and ${key}; write it out for each`,
    chain: names(including.chain),
  });
}

async function include(
  bundling: BundleBuilder,
  including: IncludeContext,
  reference: Reference,
): Promise<string | undefined> {
  const { source, chain } = including;
  const at = { node: reference.node, source, chain: names(chain) };
  const location = await collectIssue(bundling, `"${displayReference(reference.written)}"`, at, () =>
    locate(bundling, including, reference),
  );
  if (location === undefined) return undefined;
  const name = `File ${displayName(location)}`;
  if (isToleratedAsMissing(reference, location)) {
    bundling.diagnostics.push(missingTypeWarning(source, reference));
    return undefined;
  }
  const contents = await collectIssue(bundling, name, { ...at, chain: names(chain, location) }, () =>
    readContents(bundling, location),
  );
  if (contents === undefined) return undefined;
  const loop = chain.findIndex(({ identity }) => identity === contents.identity);
  if (loop >= 0) {
    const way = names(chain.slice(loop), location).join(' → ');
    const hint = 'Heat would create stacks without end: take one of these references out.';
    addIssueAt(bundling, source, reference.node, {
      message: `Templates include each other in a cycle: ${way}`,
      chain: at.chain,
      hint: hint,
    });
    return undefined;
  }
  if (!bundling.files.has(location.key)) await load(bundling, including, reference, location, contents);
  return location.key;
}

function isToleratedAsMissing({ tolerates }: Reference, location: FileReference): boolean {
  return tolerates === 'missing-file' && location.kind === 'local' && !existsSync(location.path);
}

function missingTypeWarning(source: Source, { node, written }: Reference): Diagnostic {
  const text = `Type ${written} names a file that does not exist. Heat refuses it unless a resource_registry says what it stands for.`;
  return warningAt(source, node, text);
}

function locate(bundling: BundleBuilder, { base }: IncludeContext, reference: Reference): FileReference {
  const { workspace } = bundling;
  const { baseUrl, written } = reference;
  if (baseUrl !== undefined) registerUrlSecrets(baseUrl, bundling.onSecret);
  return withSourceLocation(bundling, written, () => {
    const from = baseUrl === undefined ? base : locateBase(baseUrl, base, workspace);
    return locateReference(written, from, workspace);
  });
}

async function load(
  bundling: BundleBuilder,
  including: IncludeContext,
  reference: Reference,
  location: FileReference,
  { bytes, identity }: Contents,
): Promise<void> {
  const text = utf8Text(bytes);
  if (text === undefined) {
    bundling.files.set(location.key, base64Lines(bytes));
    return;
  }
  bundling.files.set(location.key, text);
  if (reference.means !== 'resource' && !VERSION_KEY.test(text)) return;
  const source = createSource(location, text);
  const chain = [...including.chain, { name: source.name, identity }];
  if (isTemplate(source)) bundling.files.set(location.key, await includeTemplate(bundling, source, chain));
  else if (reference.tolerates === 'invalid-file')
    bundling.diagnostics.push(noTemplateWarning(including, reference, source));
  else if (reference.means === 'resource') addNoTemplateIssue(bundling, source, chain);
}

/** Stands where the text is wrong, or at the reference to one that is merely no template. */
function noTemplateWarning(including: IncludeContext, reference: Reference, source: Source): Diagnostic {
  const [mistake] = source.issues;
  const reason = mistake === undefined ? 'is no template' : `is not valid YAML: ${mistake.message}`;
  const text = `File ${source.name} ${reason}. It is sent as it is: Heat refuses it where a resource has the type that it stands for.`;
  return mistake === undefined
    ? warningAt(including.source, reference.node, text)
    : { severity: 'warning', text, location: locationAt(source, mistake.offset) };
}

/** Notes why a text that must be a template is none. */
export function addNoTemplateIssue(
  bundling: BundleBuilder,
  source: Source,
  chain: readonly IncludeStep[],
): void {
  if (addIssues(bundling, source, 'Template', names(chain))) return;
  const { root } = source.tree;
  const problem = !isMapNode(source.tree, root) ? 'is not a map at its top level' : 'has no version';
  const message = `Template ${source.name} ${source.text.trim() === '' ? 'is empty' : problem}`;
  const hint = 'Begin it with a line such as "heat_template_version: 2021-04-16".';
  addIssueAt(bundling, source, root, { message, hint: hint, chain: names(chain) });
}

/** As Python's `base64.encodebytes` writes it, which is what users of heatclient get from such a file. */
function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\n');
}
