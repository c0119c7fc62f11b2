import type { ResourceLine, ProgressEvent } from '../../deploy/index.js';
import { compareNames } from '../../errors/index.js';
import { toSpans, type Span } from './spans.js';
import { criticalPath } from './critical-path.js';
import { durationText } from '../log/duration.js';
import { inlineCode } from '../markdown/markdown.js';
import { barText } from './mermaid-text.js';
import type { Diagram } from './resource-graph.js';

/** A chart with more bars is unreadable. */
const MAX_BARS = 40;
const NAME_CHARACTERS = 36;
const SECTION_CHARACTERS = 24;
const CHAIN_SHOWN = 12;
/**
 * Minimum length of a bar as a part of the whole, so that it is visible: Heat's times are whole seconds, and many
 * actions take less.
 */
const SHORTEST_PART = 1 / 150;
const MAX_TICKS = 12;

/** Space for the names of nested stacks, and colors that are visible on light and dark pages. */
const SETTINGS = {
  gantt: {
    ...{ leftPadding: 170, rightPadding: 30, barHeight: 18, barGap: 4 },
    ...{ fontSize: 12, sectionFontSize: 12 },
  },
  themeVariables: {
    ...{ sectionBkgColor: '#8c959f', sectionBkgColor2: '#8c959f', altSectionBkgColor: 'transparent' },
    ...{ taskBkgColor: '#57606a', taskBorderColor: '#8c959f', taskTextColor: '#ffffff' },
    ...{ critBkgColor: '#bc4c00', critBorderColor: '#fb8f44' },
    // Failed bars are `active` in Mermaid. Their text can be on the bar or on the page, so one color must suit both.
    ...{ activeTaskBkgColor: '#ffebe9', activeTaskBorderColor: '#da3633', taskTextDarkColor: '#da3633' },
  },
};

/**
 * Returns a Gantt chart of the durations by nested stack, with the critical path; `undefined` for fewer than two bars.
 */
export function timelineDiagram(
  events: readonly ProgressEvent[],
  resources: readonly ResourceLine[],
  stackName: string,
): Diagram | undefined {
  const bars = toSpans(events);
  const spanMs = bars.reduce((longest, { endMs }) => Math.max(longest, endMs), 0);
  if (bars.length < 2 || spanMs === 0) return undefined;
  const chain = criticalPath(bars, resources);
  const critical = new Set(chain);
  const usual = usualAction(bars);
  const shown = mostSignificant(bars, critical);
  const sections = toSections(shown);
  const lines = [
    `%%{init: ${JSON.stringify(SETTINGS)}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${spanMs < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
    `  tickInterval ${tick(spanMs)}`,
    '  todayMarker off',
    ...sections.flatMap((stack) => [
      `  section ${barText(stack === '' ? stackName : stack, SECTION_CHARACTERS)}`,
      ...shown
        .filter((bar) => bar.stack === stack)
        .map((bar) => barLine(bar, critical.has(bar), spanMs, usual)),
    ]),
  ];
  return { text: lines.join('\n'), note: toNote(chain, shown.length, bars.length) };
}

/** Selects the bars to show: the critical path, then failures, then the longest ones; in order of time. */
function mostSignificant(bars: readonly Span[], critical: ReadonlySet<Span>): Span[] {
  const weight = (bar: Span): number => (critical.has(bar) ? 2 : 0) + (bar.end === 'failed' ? 1 : 0);
  const chosen = [...bars]
    .sort((a, b) => weight(b) - weight(a) || b.endMs - b.startMs - (a.endMs - a.startMs))
    .slice(0, MAX_BARS);
  return bars.filter((bar) => chosen.includes(bar));
}

/**
 * Returns the root stack, then the nested stacks in the order in which they began, each followed by the stacks inside
 * it.
 */
function toSections(bars: readonly Span[]): string[] {
  const outermost = (path: string): string => path.split('/', 1)[0] ?? '';
  const began = [...new Set(bars.map(({ path }) => outermost(path)))];
  const rank = (stack: string): number => (stack === '' ? -1 : began.indexOf(outermost(stack)));
  const stacks = [...new Set(bars.map(({ stack }) => stack))];
  return stacks.sort((a, b) => rank(a) - rank(b) || compareNames(a, b));
}

/** The mark before the name also prevents a name such as `section` from becoming a statement. */
function barLine(bar: Span, isCritical: boolean, spanMs: number, usualAction: string): string {
  const mark = { complete: '✓', unseen: '✓', failed: '✗', open: '…' }[bar.end];
  const action =
    bar.action === usualAction ? '' : ` #183; ${barText(bar.action.toLowerCase(), NAME_CHARACTERS)}`;
  const name = `${mark} ${barText(bar.name, NAME_CHARACTERS)}${action} #183; ${barText(tookText(bar), NAME_CHARACTERS)}`;
  const endMs = Math.max(bar.endMs, bar.startMs + spanMs * SHORTEST_PART);
  const tags = `${bar.end === 'failed' ? 'active, ' : ''}${isCritical ? 'crit, ' : ''}`;
  return `    ${name} :${tags}${instant(bar.startMs)}, ${instant(endMs)}`;
}

/** Returns the most common action, which the bars do not name. */
function usualAction(bars: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const { action } of bars) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function tookText({ startMs, endMs, end }: Span): string {
  const took = endMs - startMs;
  if (end === 'open') return `${durationText(took)}, not finished`;
  if (end === 'unseen') return `at most ${durationText(took)}`;
  return took === 0 ? 'under 1 s' : durationText(took);
}

/** Formats a local time on a day without a clock change, so that the axis starts at zero in every time zone. */
function instant(ms: number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.round(ms)).toISOString().replace('T', ' ').replace('Z', '');
}

/** Returns the tick interval. By default, Mermaid uses half seconds, and the axis shows each label twice. */
function tick(spanMs: number): string {
  const units = { second: 1000, minute: 60_000, hour: 3_600_000 };
  for (const [unit, ms] of Object.entries(units)) {
    const step = [1, 2, 5, 10, 15, 30].find((count) => spanMs <= count * ms * MAX_TICKS);
    if (step !== undefined) return `${step}${unit}`;
  }
  return '1week';
}

function toNote(chain: readonly Span[], shown: number, all: number): string {
  const inside = new Set(chain.map(({ stack }) => stack));
  // A nested stack takes as long as its resources, and a replacement is one step: count no time twice.
  const steps = chain.filter(({ path }, index) => !inside.has(path) && chain[index + 1]?.path !== path);
  const texts = steps.slice(0, CHAIN_SHOWN).map((bar) => `${inlineCode(bar.path)} ${tookText(bar)}`);
  const more = steps.length > CHAIN_SHOWN ? ` → … ${steps.length - CHAIN_SHOWN} more` : '';
  return [
    ...(texts.length === 0 ? [] : [`Critical path (orange): ${texts.join(' → ')}${more}`]),
    ...(shown < all ? [`${all} steps are too many to draw: showing the ${shown} most relevant ones`] : []),
  ].join(' · ');
}
