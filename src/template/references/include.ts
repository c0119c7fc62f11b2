import { existsSync } from 'node:fs';
import { ENVIRONMENT_SECTIONS, VERSION_KEYS } from '../template-format.js';
import {
  collectIssue,
  readContents,
  locateWithSecrets,
  formatChain,
  addIssueAt,
  addIssues,
  parseFile,
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
import { MAX_LEVELS } from '../files/limits.js';
import type { Contents } from '../files/read-file.js';
import { findTemplateReferences, type Reference } from './references.js';
import { rewriteText, type Replacement } from './rewrite.js';
import { locationAt, decodeUtf8, type Source } from '../source.js';
import { registerUrlSecrets } from '../files/url-secrets.js';
import { listEntries, isMapNode, type Alias, type Scalar } from '../../yaml/index.js';

/** The file whose references are resolved, their base, and the include chain. */
export interface IncludeContext {
  readonly source: Source;
  readonly base: Base;
  readonly chain: readonly IncludeStep[];
}

/** Quick check that avoids parsing long scripts; it does not find a version key with escapes. */
const VERSION_KEY = new RegExp(VERSION_KEYS.join('|'));

/** True if Heat treats the text as a template (`heat/common/template_format.py`, parse). */
export function isTemplate(source: Source): boolean {
  return (
    source.issues.length === 0 &&
    listEntries(source.tree, source.tree.root).some(({ name }) => VERSION_KEYS.includes(name))
  );
}

/** Collects the files of a template. Returns its text with references rewritten to keys. */
export async function includeTemplate(
  builder: BundleBuilder,
  source: Source,
  chain: readonly IncludeStep[],
): Promise<string> {
  builder.sources.set(source.location.key, source);
  const context = { source, base: toBase(source.location), chain };
  return await includeAll(builder, context, findTemplateReferences(source.tree));
}

/** Collects the referenced files in the order of the text. Returns the rewritten text. */
export async function includeAll(
  builder: BundleBuilder,
  context: IncludeContext,
  references: readonly Reference[],
): Promise<string> {
  const replacements = new Map<Scalar | Alias, Replacement>();
  references.slice(0, MAX_PREFETCHES).forEach((reference) => {
    prefetch(builder, context, reference);
  });
  for (const [location, reference] of references.entries()) {
    const later = references[location + MAX_PREFETCHES];
    if (later !== undefined) prefetch(builder, context, later);
    const key = await include(builder, context, reference);
    if (key === undefined) continue;
    addAmbiguousAnchorIssue(builder, context, reference, key);
    builder.targets.set(reference.node, key);
    if (key !== reference.written) replacements.set(reference.node, { node: reference.node, value: key });
  }
  return rewriteText(context.source, [...replacements.values()]);
}

/** Maximum number of URLs that are downloaded concurrently. */
const MAX_PREFETCHES = 8;

/** Starts the download of a reference's URL. Errors are reported later, when the reference is processed. */
function prefetch(builder: BundleBuilder, context: IncludeContext, reference: Reference): void {
  if (isCertainlyLocal(context, reference)) return;
  try {
    const location = locate(builder, context, reference);
    if (location.kind === 'remote') readContents(builder, location).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof InvalidReference)) throw error;
  }
}

function isCertainlyLocal({ base }: IncludeContext, { baseUrl, written }: Reference): boolean {
  return base.kind === 'local' && baseUrl === undefined && !written.includes(':');
}

/** Adds an issue if one node has two keys, as with an anchored map that is used under two `base_url`s. */
function addAmbiguousAnchorIssue(
  builder: BundleBuilder,
  context: IncludeContext,
  { node }: Reference,
  key: string,
): void {
  const other = builder.targets.get(node);
  if (other === undefined || other === key) return;
  addIssueAt(builder, context.source, node, {
    message: `One anchored reference resolves to both ${other} and ${key}; write it separately for each`,
    chain: formatChain(context.chain),
  });
}

async function include(
  builder: BundleBuilder,
  context: IncludeContext,
  reference: Reference,
): Promise<string | undefined> {
  const { source, chain } = context;
  const issueContext = { node: reference.node, source, chain: formatChain(chain) };
  const location = await collectIssue(builder, `"${displayReference(reference.written)}"`, issueContext, () =>
    locate(builder, context, reference),
  );
  if (location === undefined) return undefined;
  const name = `File ${displayName(location)}`;
  if (mayBeMissing(reference, location)) {
    builder.diagnostics.push(warnMissingType(source, reference));
    return undefined;
  }
  const contents = await collectIssue(
    builder,
    name,
    { ...issueContext, chain: formatChain(chain, location) },
    () => readContents(builder, location),
  );
  if (contents === undefined) return undefined;
  const problem = findNestingProblem(chain, location, contents);
  if (problem !== undefined) {
    addIssueAt(builder, source, reference.node, problem);
    return undefined;
  }
  if (!builder.files.has(location.key)) await addFile(builder, context, { reference, location, contents });
  return location.key;
}

/** Files of a chain that are named if it is too long. */
const CHAIN_SHOWN = 5;

/** Returns why the chain must not be continued with this file. */
function findNestingProblem(
  chain: readonly IncludeStep[],
  location: FileReference,
  contents: Contents,
): Parameters<typeof addIssueAt>[3] | undefined {
  const cycleStart = chain.findIndex(({ identity }) => identity === contents.identity);
  if (cycleStart >= 0) {
    const cycle = formatChain(chain.slice(cycleStart), location).join(' → ');
    return {
      message: `Templates include each other in a cycle: ${cycle}`,
      chain: formatChain(chain),
      hint: 'Heat would create stacks endlessly: remove one of these references.',
    };
  }
  if (chain.length <= MAX_LEVELS) return undefined;
  return {
    message: `Templates are nested in more than ${MAX_LEVELS} levels`,
    chain: formatChain(chain).slice(0, CHAIN_SHOWN),
    hint: 'Heat refuses more than 5 levels unless the operator allows more (max_nested_stack_depth).',
  };
}

function mayBeMissing({ tolerates }: Reference, location: FileReference): boolean {
  return tolerates === 'missing-file' && location.kind === 'local' && !existsSync(location.path);
}

function warnMissingType(source: Source, { node, written }: Reference): Diagnostic {
  const text = `Type ${written} points to a file that does not exist. Heat rejects it unless a resource_registry defines it.`;
  return warningAt(source, node, text);
}

function locate(builder: BundleBuilder, { base }: IncludeContext, reference: Reference): FileReference {
  const { workspace } = builder;
  const { baseUrl, written } = reference;
  if (baseUrl !== undefined) registerUrlSecrets(baseUrl, builder.onSecret);
  return locateWithSecrets(builder, written, () => {
    const origin = baseUrl === undefined ? base : locateBase(baseUrl, base, workspace);
    return locateReference(written, origin, workspace);
  });
}

interface IncludedFile {
  readonly reference: Reference;
  readonly location: FileReference;
  readonly contents: Contents;
}

async function addFile(
  builder: BundleBuilder,
  context: IncludeContext,
  { reference, location, contents: { bytes, identity } }: IncludedFile,
): Promise<void> {
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    builder.files.set(location.key, encodeBase64Lines(bytes));
    return;
  }
  builder.files.set(location.key, text);
  if (reference.means !== 'resource' && !VERSION_KEY.test(text)) return;
  const source = parseFile(builder, location, text);
  const chain = [...context.chain, { name: source.name, identity }];
  if (isTemplate(source)) builder.files.set(location.key, await includeTemplate(builder, source, chain));
  else if (reference.tolerates === 'invalid-file')
    builder.diagnostics.push(warnInvalidTemplate(context, reference, source));
  else if (reference.means === 'resource') addNoTemplateIssue(builder, source, chain);
}

/** Located at the syntax error, or at the reference if the file is merely not a template. */
function warnInvalidTemplate(context: IncludeContext, reference: Reference, source: Source): Diagnostic {
  const [issue] = source.issues;
  const reason = issue === undefined ? 'is not a template' : `is not valid YAML: ${issue.message}`;
  const text = `File ${source.name} ${reason}. It is sent unchanged, and Heat rejects it if a resource has its type.`;
  return issue === undefined
    ? warningAt(context.source, reference.node, text)
    : { severity: 'warning', text, location: locationAt(source, issue.offset) };
}

/** Adds an issue that says why a text is not a template. */
export function addNoTemplateIssue(
  builder: BundleBuilder,
  source: Source,
  chain: readonly IncludeStep[],
): void {
  if (addIssues(builder, source, 'Template', formatChain(chain))) return;
  const { root } = source.tree;
  const problem = !isMapNode(source.tree, root) ? 'is not a map at its top level' : 'has no version';
  const message = `Template ${source.name} ${source.text.trim() === '' ? 'is empty' : problem}`;
  const hint = looksLikeEnvironment(source)
    ? 'It looks like an environment: pass it with environment-files instead.'
    : 'Start it with a line such as "heat_template_version: 2021-04-16".';
  addIssueAt(builder, source, root, { message, hint, chain: formatChain(chain) });
}

/** True if the file has only sections of an environment: all of its keys, not one, because a template has `parameters`, too. */
function looksLikeEnvironment({ tree }: Source): boolean {
  const keys = listEntries(tree, tree.root).map(({ name }) => name);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(ENVIRONMENT_SECTIONS, key));
}

/** Encodes like Python's `base64.encodebytes`, as heatclient does for binary files. */
function encodeBase64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\n');
}
