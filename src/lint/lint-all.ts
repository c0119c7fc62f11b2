import type { CollectedFiles } from '../template/index.js';
import type { Finding } from './finding.js';
import { findingKey, lint, removeDuplicates, sortFindings, type LintOptions } from './lint.js';
import { RULES } from './rules/index.js';

/** What several lint runs found together. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** Number of templates, nested ones and those that cannot be read included. */
  readonly templates: number;
}

/** What is kept of a template: names of files, as findings have them. */
interface LintedTemplate {
  /** `undefined` if the template cannot be read. */
  readonly root: string | undefined;
  /** The template, those that it includes, and the environments. */
  readonly sources: readonly string[];
  /** The same without the environments. */
  readonly templates: readonly string[];
  /** What all templates share: environments and parameters. */
  readonly sharedFiles: readonly string[];
  readonly findings: readonly Finding[] | undefined;
  /** The files, as long as there are no findings. */
  readonly unchecked: CollectedFiles | undefined;
}

/**
 * Checks several templates with the same environments. A template that another one includes is checked as part of that one, because
 * what it gets there decides what is right. Keeps what it finds in a template and not the template: to copy the trees of a thousand
 * templates took the garbage collector a tenth of the time.
 */
export class TemplateLinter {
  readonly #options: LintOptions;
  readonly #linted: LintedTemplate[] = [];
  readonly #included = new Set<string>();

  constructor(options: LintOptions) {
    this.#options = options;
  }

  add(files: CollectedFiles): void {
    const { root, environments, parametersFiles, parametersInput } = files;
    const sources = [...files.sources.values()];
    // What an earlier one includes is most often no root: then nobody asks for its findings.
    const isIncluded = root !== undefined && this.#included.has(root.name);
    const linted = {
      root: root?.name,
      sources: sources.map(({ name }) => name),
      templates: sources.filter((source) => !environments.includes(source)).map(({ name }) => name),
      sharedFiles: [...environments, ...parametersFiles, parametersInput.source].map(({ name }) => name),
      findings: isIncluded ? undefined : lint(files, this.#options),
      unchecked: isIncluded ? files : undefined,
    };
    for (const name of listIncluded(linted)) this.#included.add(name);
    this.#linted.push(linted);
  }

  /** Returns what is wrong with all of them together. */
  result(): LintResult {
    const roots = findRoots(this.#linted, this.#included);
    const found = roots.map((one) => ({ ...one, findings: this.#findingsOf(one) }));
    // One environment serves several templates: what one of them needs is not wrong because another does not.
    const sharedFiles = new Set(found.flatMap((one) => one.sharedFiles));
    const needsAll = ({ rule, location }: Finding): boolean =>
      sharedFiles.has(location.file) || rule.name === 'unused-suppression';
    const users = count(found.flatMap((one) => [...new Set([...one.sources, ...one.sharedFiles])]));
    const finders = count(found.flatMap(({ findings }) => findings.map(findingKey)));
    const isOfAll = (finding: Finding): boolean =>
      finders.get(findingKey(finding)) === users.get(finding.location.file);
    const all = removeDuplicates(found.flatMap(({ findings }) => findings));
    const findings = all.filter((finding) => !needsAll(finding) || isOfAll(finding));
    const templates = new Set(found.flatMap((one) => one.templates));
    const unreadable = found.filter(({ root }) => root === undefined).length;
    return { findings: sortFindings(findings), templates: templates.size + unreadable };
  }

  #findingsOf({ findings, unchecked }: LintedTemplate): readonly Finding[] {
    return findings ?? (unchecked === undefined ? [] : lint(unchecked, this.#options));
  }
}

/** Returns the names that no rule has, as id or name. */
export function findUnknownRules(names: readonly string[]): readonly string[] {
  return names.filter((name) => !RULES.some((rule) => rule.id === name || rule.name === name));
}

function listIncluded({ root, sources }: LintedTemplate): string[] {
  return sources.filter((name) => name !== root);
}

/** Returns the templates that no other one includes. Of templates that only include each other, returns the first. */
function findRoots(
  linted: readonly LintedTemplate[],
  included: ReadonlySet<string>,
): readonly LintedTemplate[] {
  const roots = linted.filter(({ root }) => root === undefined || !included.has(root));
  const covered = new Set(roots.flatMap(({ sources }) => sources));
  const others = linted.filter(({ root, sources }) => {
    if (root === undefined || covered.has(root)) return false;
    for (const name of sources) covered.add(name);
    return true;
  });
  return [...roots, ...others];
}

/** Returns how often each text occurs. */
function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
