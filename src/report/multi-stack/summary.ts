import type { Result } from '../../deploy/index.js';
import { fitToBudget, type Section } from '../markdown/size-budget.js';
import { SUMMARY_BYTES, summaryText, type SizeBudget, type SummaryLinks } from '../markdown/summary.js';
import { overviewParts, planHashPart } from './overview.js';
import type { RunReport } from './stack-report.js';

/** Share of the sections; the overview takes the rest. */
const SECTIONS_BYTES = SUMMARY_BYTES * 0.8;
/** Minimum per stack: below it, tables would have no rows, so whole stacks are omitted instead. */
const MIN_BYTES = 6000;
const OVERVIEW = { rows: 500, bytes: 60_000 };

/** Returns the job summary of several stacks: an overview, then a summary per stack, which share the space equally. */
export function stacksSummary(
  runReport: RunReport,
  redact: (text: string) => string,
  links: SummaryLinks,
): string {
  const budget = toShare(runReport.reports.length);
  const sections = runReport.reports.map(({ key, result, outputs }): Section => ({
    name: `stack ${key}`,
    text:
      result === undefined
        ? ''
        : summaryText(result, outputs, redact, {
            ...links,
            budget: { ...budget, title: `#### ${key}:` },
          }).trimEnd(),
    priority: sectionPriority(result),
  }));
  const overview = overviewParts(runReport, OVERVIEW, links.dashboardUrl);
  return fitToBudget([...overview, ...sections, planHashPart(runReport)], SUMMARY_BYTES);
}

/** Failed stacks are omitted last. */
export function sectionPriority(result: Result | undefined): number {
  if (result?.failure !== undefined) return 9;
  return result?.changed === true || result?.plan !== undefined ? 5 : 4;
}

function toShare(count: number): Omit<SizeBudget, 'title'> {
  const bytes = Math.max(SECTIONS_BYTES / Math.max(count, 1), MIN_BYTES);
  const table = { rows: 200, bytes: Math.min(100_000, bytes / 6) };
  const reasonCharacters = Math.min(20_000, bytes / 10);
  return { bytes, size: { table, reasonCharacters, valueCharacters: 1000, resourcesOpen: 6 } };
}
