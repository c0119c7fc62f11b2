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

/**
 * Checks several templates with the same environments. A template that another one includes is checked as part of that one, because
 * what it gets there decides what is right.
 */
export function lintAll(collected: readonly CollectedFiles[], options: LintOptions): LintResult {
  const roots = findRoots(collected);
  const results = roots.map((files) => ({ files, findings: lint(files, options) }));
  const sharedFiles = new Set(
    roots.flatMap(({ environments, parametersFiles, parametersInput }) =>
      [...environments, ...parametersFiles, parametersInput.source].map(({ name }) => name),
    ),
  );
  // One environment serves several templates: what one of them needs is not wrong because another does not.
  const needsAll = ({ rule, location }: Finding): boolean =>
    sharedFiles.has(location.file) || rule.name === 'unused-suppression';
  const users = count(roots.flatMap((files) => [...new Set(listFileNames(files))]));
  const finders = count(results.flatMap(({ findings }) => findings.map(findingKey)));
  const isOfAll = (finding: Finding): boolean =>
    finders.get(findingKey(finding)) === users.get(finding.location.file);
  const all = removeDuplicates(results.flatMap(({ findings }) => findings));
  const findings = all.filter((finding) => !needsAll(finding) || isOfAll(finding));
  const templates = new Set(
    roots.flatMap(({ sources, environments }) =>
      [...sources.values()].filter((source) => !environments.includes(source)).map(({ name }) => name),
    ),
  );
  const unreadable = roots.filter(({ root }) => root === undefined).length;
  return { findings: sortFindings(findings), templates: templates.size + unreadable };
}

/** Returns the names that no rule has, as id or name. */
export function findUnknownRules(names: readonly string[]): readonly string[] {
  return names.filter((name) => !RULES.some((rule) => rule.id === name || rule.name === name));
}

/** Returns the templates that no other one includes. Of templates that only include each other, returns the first. */
function findRoots(collected: readonly CollectedFiles[]): readonly CollectedFiles[] {
  const included = new Set(
    collected.flatMap((files) => listTemplateNames(files).filter((name) => name !== files.root?.name)),
  );
  const roots = collected.filter(({ root }) => root === undefined || !included.has(root.name));
  const covered = new Set(roots.flatMap(listTemplateNames));
  const others = collected.filter((files) => {
    if (files.root === undefined || covered.has(files.root.name)) return false;
    for (const name of listTemplateNames(files)) covered.add(name);
    return true;
  });
  return [...roots, ...others];
}

function listTemplateNames({ sources }: CollectedFiles): string[] {
  return [...sources.values()].map(({ name }) => name);
}

function listFileNames({
  sources,
  environments,
  parametersFiles,
  parametersInput,
}: CollectedFiles): string[] {
  return [...sources.values(), ...environments, ...parametersFiles, parametersInput.source].map(
    ({ name }) => name,
  );
}

/** Returns how often each text occurs. */
function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
