import type { Source } from '../template/index.js';
import { locationAt } from '../template/index.js';
import type { Finding } from './finding.js';
import { FILE_RULES } from './rules/files.js';

/** A comment `# heat-lint: ignore HL301 HL302 reason` in a file. */
interface Suppression {
  readonly source: Source;
  readonly offset: number;
  /** The line to which it applies: its own, or the next one if it stands alone. */
  readonly line: number;
  /** Ids or names. */
  readonly rules: readonly string[];
}

const COMMENT = /^(.*?)#\s*heat-lint:\s*ignore\s+((?:[\w-]+(?:\s*,\s*|\s+)?)+)/;
const RULE_ID = /^HL\d{3}$/;

/**
 * Removes the findings that comments or `ignoredRules` suppress. Adds a finding for each comment that suppresses nothing.
 */
export function applySuppressions(
  findings: readonly Finding[],
  sources: ReadonlySet<Source>,
  ignoredRules: readonly string[],
): Finding[] {
  const suppressions = [...sources].flatMap(readSuppressions);
  const byLine = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    const key = lineKey(one.source.name, one.line);
    byLine.set(key, [...(byLine.get(key) ?? []), one]);
  }
  const used = new Set<Suppression>();
  const remaining = findings.filter((finding) => {
    if (isNamed(ignoredRules, finding)) return false;
    const { file, line } = finding.location;
    const suppression = byLine.get(lineKey(file, line))?.find(({ rules }) => rules.includes(finding.rule.id));
    if (suppression !== undefined) used.add(suppression);
    return suppression === undefined;
  });
  const unused = suppressions.filter((one) => !used.has(one)).map(toUnusedFinding);
  return [...remaining, ...unused.filter((one) => !isNamed(ignoredRules, one))];
}

function readSuppressions(source: Source): Suppression[] {
  if (source.isJson || !source.text.includes('heat-lint')) return [];
  let offset = 0;
  return source.text.split('\n').flatMap((text, index): Suppression[] => {
    const start = offset;
    offset += text.length + 1;
    const [, before, words = ''] = COMMENT.exec(text) ?? [];
    if (before === undefined) return [];
    const rules = words.split(/[\s,]+/).filter((word) => RULE_ID.test(word));
    const line = before.trim() === '' ? index + 2 : index + 1;
    return [{ source, offset: start + before.length, line, rules }];
  });
}

function lineKey(file: string, line: number): string {
  return `${line} ${file}`;
}

function isNamed(names: readonly string[], { rule }: Finding): boolean {
  return names.includes(rule.id) || names.includes(rule.name);
}

function toUnusedFinding({ source, offset, rules }: Suppression): Finding {
  const rule = FILE_RULES['unused-suppression'];
  const location = locationAt(source, offset);
  const named = rules.length === 0 ? 'no rule' : rules.join(', ');
  return {
    rule,
    level: rule.level,
    message: `This comment suppresses ${named}, and the line has no such finding`,
    hint: 'Remove the comment.',
    location,
    end: { line: location.line, column: location.column },
  };
}
