import type { ResourceLine } from '../../deploy/index.js';

/** Status of a resource in diagrams, shown by color; worst first. */
export const DISPLAY_STATUSES = ['failed', 'running', 'waiting', 'done', 'untouched'] as const;
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number];

/** Dark enough for white text, light enough to stand out from a black page: GitHub has both themes. */
export const FILLS: Readonly<Record<DisplayStatus, string>> = {
  failed: 'fill:#cf222e,stroke:#ff8182,stroke-width:3px,color:#ffffff',
  running: 'fill:#0969da,stroke:#54aeff,color:#ffffff',
  waiting: 'fill:#9a6700,stroke:#d4a72c,stroke-dasharray:4 3,color:#ffffff',
  done: 'fill:#1a7f37,stroke:#4ac26b,color:#ffffff',
  untouched: 'fill:#57606a,stroke:#8c959f,color:#ffffff',
};
export const LEGEND: Readonly<Record<DisplayStatus, string>> = {
  failed: '🔴 failed',
  running: '🔵 in progress',
  waiting: '🟡 not started',
  done: '🟢 done',
  untouched: '⚪ not affected',
};

/** `touched`: paths that this action changed. If it is empty, complete resources count as done. */
export function toDisplayStatus({ path, status }: ResourceLine, touched: ReadonlySet<string>): DisplayStatus {
  if (status.endsWith('_FAILED')) return 'failed';
  if (status.endsWith('_IN_PROGRESS')) return 'running';
  if (status.startsWith('INIT_')) return 'waiting';
  return touched.size === 0 || touched.has(path) ? 'done' : 'untouched';
}

/** Returns the worst status of several resources. */
export function worstDisplayStatus(statuses: Iterable<DisplayStatus>): DisplayStatus {
  const all = new Set(statuses);
  return DISPLAY_STATUSES.find((status) => all.has(status)) ?? 'untouched';
}
