import type { Drift, DriftStatus, PropertyDrift, ResourceDrift } from '../../deploy/index.js';
import { clip } from '../log/clip.js';
import { colorize, type LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';

const VALUE_CHARACTERS = 200;
const SIGNS: Readonly<
  Record<Exclude<DriftStatus, 'unchanged'>, readonly [string, 'yellow' | 'red' | 'cyan']>
> = {
  changed: ['~', 'yellow'],
  gone: ['-', 'red'],
  unknown: ['?', 'cyan'],
};

/** Formats the drift for the log: counts, then each resource that is not unchanged. */
export function driftItems({ summary, resources }: Drift): LogItem[] {
  return [
    { kind: 'group', title: `Drift: ${summary}` },
    ...resources.flatMap(resourceLines).map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
  ];
}

function resourceLines({ path, type, status, properties, unknown }: ResourceDrift): string[] {
  if (status === 'unchanged') return [];
  const [sign, color] = SIGNS[status];
  const note = status === 'gone' ? '  (no longer exists)' : '';
  return [
    colorize(color, `  ${sign} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${note}`),
    ...properties.map((property) => `      ${propertyLine(property)}`),
    ...unknown.map((because) => colorize('gray', `      (not compared: ${sanitizeLogLine(because)})`)),
  ];
}

function propertyLine({ name, before, after }: PropertyDrift): string {
  const toSide = (text: string | undefined): string =>
    text === undefined ? '(none)' : clip(sanitizeLogLine(text), VALUE_CHARACTERS);
  return `${sanitizeLogLine(name)}: ${toSide(before)} → ${toSide(after)}`;
}
