import { existsSync } from 'node:fs';
import type { Alias, Scalar } from 'yaml';
import {
  attempt,
  contentsOf,
  located,
  names,
  noteAt,
  noteMistakes,
  type Bundling,
  type Link,
} from './bundling.js';
import { warningAt, type Diagnostic } from './diagnostic.js';
import {
  BadReference,
  baseOf,
  displayName,
  displayReference,
  locateBase,
  locateReference,
  type Base,
  type Location,
} from './location.js';
import type { Contents } from './read-file.js';
import { templateReferences, type Reference } from './references.js';
import { rewritten, type Replacement } from './rewrite.js';
import { placeAt, sourceOf, utf8Text, type Source } from './source.js';
import { registerUrlSecrets } from './url-secrets.js';
import { entriesOf, isMapNode } from '../yaml/index.js';

/** Where the references of a text are resolved, and by which way one came there. */
export interface Including {
  readonly source: Source;
  readonly base: Base;
  readonly chain: readonly Link[];
}

const VERSION_KEYS = ['heat_template_version', 'HeatTemplateFormatVersion', 'AWSTemplateFormatVersion'];

/** Spares the parser a long script; a version key that is written with escapes is not worth it. */
const VERSION_KEY = new RegExp(VERSION_KEYS.join('|'));

/** Whether Heat would take the text for a template (`heat/common/template_format.py`, parse). */
export function isTemplate(source: Source): boolean {
  return (
    source.mistakes.length === 0 &&
    entriesOf(source.tree, source.tree.root).some(({ name }) => VERSION_KEYS.includes(name))
  );
}

/** Collects what a template includes; answers with its text, references rewritten to the keys. */
export async function includeTemplate(
  bundling: Bundling,
  source: Source,
  chain: readonly Link[],
): Promise<string> {
  bundling.sources.set(source.location.key, source);
  const including = { source, base: baseOf(source.location), chain };
  return await includeAll(bundling, including, templateReferences(source.tree));
}

/** Collects the files that a text refers to, in the order of the text; answers with the rewritten text. */
export async function includeAll(
  bundling: Bundling,
  including: Including,
  references: readonly Reference[],
): Promise<string> {
  const replacements = new Map<Scalar | Alias, Replacement>();
  references.slice(0, FETCH_AHEAD).forEach((reference) => {
    fetchAhead(bundling, including, reference);
  });
  for (const [place, reference] of references.entries()) {
    const later = references[place + FETCH_AHEAD];
    if (later !== undefined) fetchAhead(bundling, including, later);
    const key = await include(bundling, including, reference);
    if (key === undefined) continue;
    noteTwoMeanings(bundling, including, reference, key);
    bundling.targets.set(reference.node, key);
    if (key !== reference.written) replacements.set(reference.node, { node: reference.node, value: key });
  }
  return rewritten(including.source, [...replacements.values()]);
}

/** So many URLs are fetched side by side. */
const FETCH_AHEAD = 8;

/** Begins to fetch what a reference leads to, while others are worked on; what is wrong with it is told in its turn. */
function fetchAhead(bundling: Bundling, including: Including, reference: Reference): void {
  if (isSurelyLocal(including, reference)) return;
  try {
    const location = locate(bundling, including, reference);
    if (location.kind === 'remote') contentsOf(bundling, location).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof BadReference)) throw error;
  }
}

function isSurelyLocal({ base }: Including, { baseUrl, written }: Reference): boolean {
  return base.kind === 'local' && baseUrl === undefined && !written.includes(':');
}

/** One text cannot be replaced by two keys: an anchored map that is used under two `base_url`s. */
function noteTwoMeanings(bundling: Bundling, including: Including, { node }: Reference, key: string): void {
  const other = bundling.targets.get(node);
  if (other === undefined || other === key) return;
  noteAt(bundling, including.source, node, {
    message: `One anchored reference means both ${other} and ${key}; write it out for each`,
    chain: names(including.chain),
  });
}

async function include(
  bundling: Bundling,
  including: Including,
  reference: Reference,
): Promise<string | undefined> {
  const { source, chain } = including;
  const at = { node: reference.node, source, chain: names(chain) };
  const location = await attempt(bundling, `"${displayReference(reference.written)}"`, at, () =>
    locate(bundling, including, reference),
  );
  if (location === undefined) return undefined;
  const name = `File ${displayName(location)}`;
  if (isToleratedAsMissing(reference, location)) {
    bundling.diagnostics.push(missingTypeWarning(source, reference));
    return undefined;
  }
  const contents = await attempt(bundling, name, { ...at, chain: names(chain, location) }, () =>
    contentsOf(bundling, location),
  );
  if (contents === undefined) return undefined;
  const loop = chain.findIndex(({ identity }) => identity === contents.identity);
  if (loop >= 0) {
    const way = names(chain.slice(loop), location).join(' → ');
    const next = 'Heat would create stacks without end: take one of these references out.';
    noteAt(bundling, source, reference.node, {
      message: `Templates include each other in a cycle: ${way}`,
      chain: at.chain,
      next,
    });
    return undefined;
  }
  if (!bundling.files.has(location.key)) await load(bundling, including, reference, location, contents);
  return location.key;
}

function isToleratedAsMissing({ tolerates }: Reference, location: Location): boolean {
  return tolerates === 'missing-file' && location.kind === 'local' && !existsSync(location.path);
}

function missingTypeWarning(source: Source, { node, written }: Reference): Diagnostic {
  const text = `Type ${written} names a file that does not exist. Heat refuses it unless a resource_registry says what it stands for.`;
  return warningAt(source, node, text);
}

function locate(bundling: Bundling, { base }: Including, reference: Reference): Location {
  const { workspace } = bundling;
  const { baseUrl, written } = reference;
  if (baseUrl !== undefined) registerUrlSecrets(baseUrl, bundling.onSecret);
  return located(bundling, written, () => {
    const from = baseUrl === undefined ? base : locateBase(baseUrl, base, workspace);
    return locateReference(written, from, workspace);
  });
}

async function load(
  bundling: Bundling,
  including: Including,
  reference: Reference,
  location: Location,
  { bytes, identity }: Contents,
): Promise<void> {
  const text = utf8Text(bytes);
  if (text === undefined) {
    bundling.files.set(location.key, base64Lines(bytes));
    return;
  }
  bundling.files.set(location.key, text);
  if (reference.means !== 'resource' && !VERSION_KEY.test(text)) return;
  const source = sourceOf(location, text);
  const chain = [...including.chain, { name: source.name, identity }];
  if (isTemplate(source)) bundling.files.set(location.key, await includeTemplate(bundling, source, chain));
  else if (reference.tolerates === 'invalid-file')
    bundling.diagnostics.push(noTemplateWarning(including, reference, source));
  else if (reference.means === 'resource') noteNoTemplate(bundling, source, chain);
}

/** Stands where the text is wrong, or at the reference to one that is merely no template. */
function noTemplateWarning(including: Including, reference: Reference, source: Source): Diagnostic {
  const [mistake] = source.mistakes;
  const reason = mistake === undefined ? 'is no template' : `is not valid YAML: ${mistake.message}`;
  const text = `File ${source.name} ${reason}. It is sent as it is: Heat refuses it where a resource has the type that it stands for.`;
  return mistake === undefined
    ? warningAt(including.source, reference.node, text)
    : { severity: 'warning', text, place: placeAt(source, mistake.offset) };
}

/** Notes why a text that must be a template is none. */
export function noteNoTemplate(bundling: Bundling, source: Source, chain: readonly Link[]): void {
  if (noteMistakes(bundling, source, 'Template', names(chain))) return;
  const { root } = source.tree;
  const problem = !isMapNode(source.tree, root) ? 'is not a map at its top level' : 'has no version';
  const message = `Template ${source.name} ${source.text.trim() === '' ? 'is empty' : problem}`;
  const next = 'Begin it with a line such as "heat_template_version: 2021-04-16".';
  noteAt(bundling, source, root, { message, next, chain: names(chain) });
}

/** As Python's `base64.encodebytes` writes it, which is what users of heatclient get from such a file. */
function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\n');
}
