import { labelText } from '../diagrams/mermaid-text.js';
import { planHasChanges } from '../plan/counts.js';
import type { Diagram } from '../diagrams/resource-graph.js';
import { FILLS, LEGEND, DISPLAY_STATUSES, type DisplayStatus } from '../diagrams/display-status.js';
import type { StackReport } from './stack-report.js';

/** A larger graph is unreadable at the width of a page. */
const MAX_STACKS = 60;
const MAX_ARROWS = 200;
const LABEL_CHARACTERS = 40;

/** Returns the dependency graph of the stacks, colored by result; `undefined` without dependencies or if it would be too large. */
export function dependencyGraph(reports: readonly StackReport[]): Diagram | undefined {
  const ids = new Map(reports.map(({ key }, index) => [key, `s${index}`]));
  const edges = reports.flatMap(({ key, needs }) =>
    needs.map((report) => [ids.get(report), ids.get(key)] as const),
  );
  if (edges.length === 0 || reports.length > MAX_STACKS || edges.length > MAX_ARROWS) return undefined;
  const statuses = reports.map((report) => [ids.get(report.key), toDisplayStatus(report)] as const);
  const usedStatuses = DISPLAY_STATUSES.filter((displayStatus) =>
    statuses.some(([, report]) => report === displayStatus),
  );
  const lines = [
    'flowchart LR',
    ...reports.map((report) => `  ${ids.get(report.key) ?? 's'}["${toLabel(report)}"]`),
    ...edges.map(([from, to]) => `  ${from ?? 's'} --> ${to ?? 's'}`),
    ...usedStatuses.flatMap((displayStatus) => {
      const members = statuses.flatMap(([id, report]) =>
        report === displayStatus && id !== undefined ? [id] : [],
      );
      return [
        `  classDef ${displayStatus} ${FILLS[displayStatus]}`,
        `  class ${members.join(',')} ${displayStatus}`,
      ];
    }),
  ];
  const legendTexts = {
    ...LEGEND,
    ...(reports.some(({ result }) => result?.plan !== undefined) ? PLAN_LEGEND : RESULT_LEGEND),
  };
  const legend = usedStatuses.map((displayStatus) => legendTexts[displayStatus]).join(' · ');
  return { text: lines.join('\n'), note: `${legend} · arrows point to dependent stacks` };
}

const RESULT_LEGEND = { waiting: '🟡 skipped' } as const;
const PLAN_LEGEND = { ...RESULT_LEGEND, running: '🔵 would change', untouched: '⚪ unchanged' } as const;

function toLabel(report: StackReport): string {
  const { key, result } = report;
  const state = result === undefined ? 'skipped' : result.outcome;
  // Mark failures with a character too, for readers who cannot distinguish the colors.
  const mark = result?.failure === undefined ? '' : '✗ ';
  return `${mark}${labelText(key, LABEL_CHARACTERS)}<br/>${labelText(state, LABEL_CHARACTERS)}`;
}

function toDisplayStatus({ result }: StackReport): DisplayStatus {
  if (result === undefined) return 'waiting';
  if (result.failure !== undefined) return 'failed';
  if (result.plan !== undefined) return planHasChanges(result.plan) ? 'running' : 'untouched';
  if (result.outcome === 'accepted' || result.outcome === 'paused') return 'running';
  return result.changed ? 'done' : 'untouched';
}
