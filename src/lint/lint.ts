import { compareNames } from '../errors/index.js';
import { isTemplate, type CollectedFiles, type Source } from '../template/index.js';
import { createLineIndex } from '../yaml/index.js';
import { ENVIRONMENT_CHECKS, MERGE_CHECKS, TEMPLATE_CHECKS } from './checks/index.js';
import type { LintContext, SourceNode, ReportOptions } from './context.js';
import type { Finding } from './finding.js';
import { findCertainTemplates } from './model/certain-templates.js';
import { createTypeResolver } from './model/resolve-type.js';
import { readTemplateModel, type TemplateModel } from './model/template.js';
import { LEVELS, type Rule } from './rule.js';
import { ENVIRONMENT_RULES } from './rules/environments.js';
import { FILE_RULES } from './rules/files.js';
import { STRUCTURE_RULES } from './rules/structure.js';
import type { HeatSchema } from './schema/types.js';
import { applySuppressions } from './suppressions.js';
import { explainYamlWord } from './text.js';

export interface LintOptions {
  readonly schema: HeatSchema;
  /** True if a resource type that `schema` does not have is an error. */
  readonly knowsAllTypes?: boolean;
  /** Ids or names of rules whose findings are left out. */
  readonly ignoredRules?: readonly string[];
}

/** Checks a template with its environments and nested templates. Findings are in the order of files and lines. */
export function lint(files: CollectedFiles, options: LintOptions): Finding[] {
  const { schema, knowsAllTypes = false, ignoredRules = [] } = options;
  const findings: Finding[] = [];
  const templates = readTemplateModels(files, schema);
  const base: Omit<LintContext, 'certainTemplates'> = {
    files,
    schema,
    templates,
    resolveType: createTypeResolver(files, schema, templates),
    knowsAllTypes,
    report: (rule, target, message, reportOptions = {}) => {
      findings.push(toFinding(rule, target, message, reportOptions));
    },
  };
  const context: LintContext = { ...base, certainTemplates: findCertainTemplates(base) };
  for (const issue of files.issues) findings.push(toFileFinding(issue));
  for (const template of templates.values()) {
    const isNested = template.source !== files.root;
    const report = context.certainTemplates.has(template) ? context.report : toWarnings(context.report);
    const templateContext = { ...context, report, template, isNested };
    for (const check of TEMPLATE_CHECKS) check(templateContext);
  }
  for (const environment of files.environments)
    for (const check of ENVIRONMENT_CHECKS) check(context, environment);
  for (const check of MERGE_CHECKS) check(context);
  const sources = new Set([...files.sources.values(), ...files.environments]);
  return sortFindings(removeDuplicates(applySuppressions(findings, sources, ignoredRules)));
}

/** Heat does not judge a template that no resource uses, such as one of a registry. */
function toWarnings(report: LintContext['report']): LintContext['report'] {
  return (rule, target, message, options = {}) => {
    const level = options.level ?? rule.level;
    report(rule, target, message, { ...options, level: level === 'error' ? 'warning' : level });
  };
}

function readTemplateModels(files: CollectedFiles, schema: HeatSchema): ReadonlyMap<string, TemplateModel> {
  const entries = [...files.sources].filter(([, source]) => isTemplate(source));
  return new Map(entries.map(([key, source]) => [key, readTemplateModel(key, source, schema)]));
}

function toFinding(
  rule: Rule,
  { source, node }: SourceNode,
  message: string,
  options: ReportOptions,
): Finding {
  const { start, end } = node ?? { start: 0, end: 0 };
  return {
    rule,
    level: options.level ?? rule.level,
    message,
    hint: toHint(rule, node, options),
    location: { file: source.name, ...positionIn(source)(start) },
    end: positionIn(source)(end),
  };
}

/** Rules whose messages say what YAML reads. */
const YAML_RULES: readonly Rule[] = [STRUCTURE_RULES['name-not-string'], FILE_RULES['retyped-value']];

/** Precedes the hint with what YAML makes of a word such as `on`: messages name its value, "true", which is not in the file. */
function toHint(rule: Rule, node: SourceNode['node'], { hint }: ReportOptions): string | undefined {
  const explanation = YAML_RULES.includes(rule) ? undefined : explainYamlWord(node);
  return explanation !== undefined && hint !== undefined ? `${explanation} ${hint}` : (explanation ?? hint);
}

/** A file with many findings is read once for all of them. */
function positionIn(source: Source): ReturnType<typeof createLineIndex> {
  const index = lineIndexes.get(source) ?? createLineIndex(source.text);
  lineIndexes.set(source, index);
  return index;
}

const lineIndexes = new WeakMap<Source, ReturnType<typeof createLineIndex>>();

/** Turns a problem of reading the files into a finding; one of an input has no location in a file. */
function toFileFinding(issue: CollectedFiles['issues'][number]): Finding {
  const { message, location, hint, chain, subject } = issue;
  const position = location ?? { file: chain.at(-1) ?? '', line: 1, column: 1 };
  return {
    rule:
      subject === 'environment-section'
        ? ENVIRONMENT_RULES['unknown-environment-section']
        : FILE_RULES['unreadable-file'],
    level: 'error',
    message,
    hint,
    location: position,
    end: { line: position.line, column: position.column },
  };
}

/** A nested template that two resources use is checked once for each. */
export function removeDuplicates(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [findingKey(one), one])).values()];
}

/** The same for the same finding in the same place. */
export function findingKey({ rule, message, location: { file, line, column } }: Finding): string {
  return JSON.stringify([rule.id, message, file, line, column]);
}

/** The same in every locale: the order of the findings must not depend on the machine. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      compareNames(one.location.file, other.location.file) ||
      one.location.line - other.location.line ||
      one.location.column - other.location.column ||
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      compareNames(one.rule.id, other.rule.id),
  );
}
