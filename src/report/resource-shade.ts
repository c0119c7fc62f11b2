import type { ResourceLine } from '../deploy/index.js';

/** What a picture tells of a resource by colour; the worst first. */
export const SHADES = ['failed', 'running', 'waiting', 'done', 'untouched'] as const;
export type Shade = (typeof SHADES)[number];

/** `touched`: paths that this action did something to; without any, what is complete counts as done. */
export function shadeOf({ path, status }: ResourceLine, touched: ReadonlySet<string>): Shade {
  if (status.endsWith('_FAILED')) return 'failed';
  if (status.endsWith('_IN_PROGRESS')) return 'running';
  if (status.startsWith('INIT_')) return 'waiting';
  return touched.size === 0 || touched.has(path) ? 'done' : 'untouched';
}

/** One shade for several resources: nothing bad among them is hidden. */
export function worstShade(shades: Iterable<Shade>): Shade {
  const all = new Set(shades);
  return SHADES.find((shade) => all.has(shade)) ?? 'untouched';
}
