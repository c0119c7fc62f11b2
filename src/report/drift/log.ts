import type { Drift, DriftStatus, ResourceDrift } from '../../deploy/index.js';
import { colorize, groupItems, type LogItem } from '../log/log.js';
import { valueLine } from '../log/plan.js';
import { sanitizeLogLine } from '../log/sanitize.js';

const SIGNS: Readonly<
  Record<Exclude<DriftStatus, 'unchanged'>, readonly [string, 'yellow' | 'red' | 'cyan']>
> = {
  changed: ['~', 'yellow'],
  gone: ['-', 'red'],
  unknown: ['?', 'cyan'],
};

/** Formats the drift for the log: counts, then each resource that is not unchanged. */
export function driftItems({ summary, resources }: Drift): LogItem[] {
  return groupItems(`Drift: ${summary}`, resources.flatMap(resourceLines));
}

function resourceLines({ path, type, status, properties, unknown }: ResourceDrift): string[] {
  if (status === 'unchanged') return [];
  const [sign, color] = SIGNS[status];
  const note = status === 'gone' ? '  (no longer exists)' : '';
  return [
    colorize(color, `  ${sign} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${note}`),
    ...properties.map((property) => `      ${valueLine(property)}`),
    ...unknown.map((because) => colorize('gray', `      (not compared: ${sanitizeLogLine(because)})`)),
  ];
}
