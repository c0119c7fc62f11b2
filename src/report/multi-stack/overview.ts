import type { Result } from '../../deploy/index.js';
import { durationText } from '../log/duration.js';
import { truncateTable, type Section, type TableSize } from '../markdown/size-budget.js';
import { dashboardLink } from '../markdown/dashboard-link.js';
import { icon } from '../markdown/headline.js';
import { inlineCode, codeBlock } from '../markdown/markdown.js';
import { dependencyGraph } from './dependency-graph.js';
import type { RunReport, StackReport } from './stack-report.js';
import { changesText, countsText, stateIcon, stateText } from './labels.js';

const TITLES: Readonly<Partial<Record<Result['operation'], string>>> = {
  preview: 'Plan for',
  delete: 'Delete of',
};

/** Returns the first sections of summary and comment: headline, table of stacks and dependency graph. */
export function overviewParts(
  { total, reports }: RunReport,
  size: TableSize,
  dashboardUrl: string | undefined,
): Section[] {
  const title = `### ${icon(total)} ${TITLES[total.operation] ?? 'Deploy of'} ${countsText(reports)}`;
  const diagram = dependencyGraph(reports);
  return [
    { name: 'the header', text: `${title}\n\n${durationText(total.durationMs)} in total` },
    { name: 'the table of stacks', text: stacksTable(reports, size, dashboardUrl) },
    {
      name: 'the graph of stacks',
      text: diagram === undefined ? '' : `${codeBlock(diagram.text, 'mermaid')}\n\n${diagram.note}`,
      priority: 3,
    },
  ];
}

/** Returns the last section: the hash, which is long because it has a part for each stack. It contains no secrets, so it is not redacted. */
export function planHashPart({ planHash }: RunReport): Section {
  const text = planHash === undefined ? '' : `plan-hash: ${inlineCode(planHash)}`;
  return { name: 'the plan-hash', text, priority: 2 };
}

function stacksTable(
  reports: readonly StackReport[],
  size: TableSize,
  dashboardUrl: string | undefined,
): string {
  const rows = reports.map((report) => {
    const { key, stackName, isRemoved, result } = report;
    const status = result?.stack?.status ?? '';
    const link = result === undefined ? undefined : dashboardLink(dashboardUrl, result);
    return [
      (link === undefined ? inlineCode(key) : `[${inlineCode(key)}](${link})`) +
        (stackName === key ? '' : ` (${inlineCode(stackName)})`) +
        (isRemoved === true ? ' – no longer in the file' : ''),
      `${stateIcon(report)} ${stateText(report)}`,
      changesText(report),
      result === undefined ? '' : durationText(result.durationMs),
      status === '' ? '' : inlineCode(status),
    ];
  });
  return truncateTable(['Stack', 'Result', 'Changes', 'Duration', 'Status'], rows, size);
}
