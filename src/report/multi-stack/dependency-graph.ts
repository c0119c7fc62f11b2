import { labelText } from '../diagrams/mermaid-text.js';
import { planHasChanges } from '../log/plan.js';
import type { Diagram } from '../diagrams/resource-graph.js';
import { FILLS, LEGEND, DISPLAY_STATUSES, type DisplayStatus } from '../diagrams/display-status.js';
import type { StackReport } from './stack-report.js';

/** More than that nobody can read at the width of a page. */
const MAX_STACKS = 60;
const MAX_ARROWS = 200;
const LABEL_CHARACTERS = 40;

/** Who needs whom, each in the colour of how it ended; nothing where none needs another, or all would be too many. */
export function dependencyGraph(reports: readonly StackReport[]): Diagram | undefined {
  const ids = new Map(reports.map(({ key }, index) => [key, `s${index}`]));
  const arrows = reports.flatMap(({ key, needs }) =>
    needs.map((one) => [ids.get(one), ids.get(key)] as const),
  );
  if (arrows.length === 0 || reports.length > MAX_STACKS || arrows.length > MAX_ARROWS) return undefined;
  const shades = reports.map((one) => [ids.get(one.key), toDisplayStatus(one)] as const);
  const seen = DISPLAY_STATUSES.filter((shade) => shades.some(([, one]) => one === shade));
  const lines = [
    'flowchart LR',
    ...reports.map((one) => `  ${ids.get(one.key) ?? 's'}["${toLabel(one)}"]`),
    ...arrows.map(([from, to]) => `  ${from ?? 's'} --> ${to ?? 's'}`),
    ...seen.flatMap((shade) => {
      const members = shades.flatMap(([id, one]) => (one === shade && id !== undefined ? [id] : []));
      return [`  classDef ${shade} ${FILLS[shade]}`, `  class ${members.join(',')} ${shade}`];
    }),
  ];
  const words = {
    ...LEGEND,
    ...(reports.some(({ result }) => result?.plan !== undefined) ? PLANNED : ENDED),
  };
  const legend = seen.map((shade) => words[shade]).join(' · ');
  return { text: lines.join('\n'), note: `${legend} · an arrow leads to what needs the stack` };
}

const ENDED = { waiting: '🟡 skipped' } as const;
const PLANNED = { ...ENDED, running: '🔵 would change', untouched: '⚪ would stay' } as const;

function toLabel(report: StackReport): string {
  const { key, result } = report;
  const state = result === undefined ? 'skipped' : result.outcome;
  // Colour alone would hide a failure from those who do not see it.
  const mark = result?.failure === undefined ? '' : '✗ ';
  return `${mark}${labelText(key, LABEL_CHARACTERS)}<br/>${labelText(state, LABEL_CHARACTERS)}`;
}

function toDisplayStatus({ result }: StackReport): DisplayStatus {
  if (result === undefined) return 'waiting';
  if (result.failure !== undefined) return 'failed';
  if (result.plan !== undefined) return planHasChanges(result.plan) ? 'running' : 'untouched';
  if (result.outcome === 'accepted') return 'running';
  return result.changed ? 'done' : 'untouched';
}
