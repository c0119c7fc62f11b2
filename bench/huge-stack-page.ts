import { markdownTable } from 'markdown-table';
import { describeRun } from './environment.js';
import type { Goal } from './goal.js';
import type { HugeStackResult, HugeStackRun } from './huge-stack.js';

const MOST_MEMORY_MB = 150;
const MOST_CPU_MS = 8000;
/** New ones: a page has twice as many, as some are read again. */
const EVENTS_PER_REQUEST = 500;

/** The section of `docs/benchmarks.md`. */
export function hugeStackText({ environment, many, few }: HugeStackResult): string {
  const rows = ROWS.map(([title, show]) => [title, show(many), show(few)]);
  const head = ['', ...[many, few].map(({ events }) => `${thousands(events)} events`)];
  return `## An update of a stack with ${thousands(many.resources)} resources

A stand-in plays Keystone and Heat, as no Heat on one machine holds such a stack. Its responses are copies of recorded ones, in ${thousands(many.updateMs / 1000)} s
of update; the second update writes a tenth of the events in the same time. Both run side by side. ${describeRun(environment)}

${markdownTable([head, ...rows], { align: ['l', 'r', 'r'] })}`;
}

const ROWS: readonly (readonly [title: string, show: (run: HugeStackRun) => string])[] = [
  ['CPU', ({ cpuMs }) => seconds(cpuMs)],
  ['peak memory', ({ peakMemoryMb }) => `${peakMemoryMb.toFixed(0)} MB`],
  ['**lag**: from the stack’s completion to the end', ({ lagMs }) => seconds(lagMs)],
  ['requests', ({ requests }) => `${requests}`],
  ['– of these, for events', ({ eventRequests }) => `${eventRequests}`],
  ['bytes of all responses', ({ bytes }) => `${(bytes / 1_000_000).toFixed(1)} MB`],
];

/** What was promised for a huge stack. */
export function hugeStackGoals({ many, few }: HugeStackResult): Goal[] {
  const size = `${thousands(many.resources)} resources and ${thousands(many.events)} events`;
  const more = many.requests - few.requests;
  const allowed = Math.ceil((many.events - few.events) / EVENTS_PER_REQUEST);
  return [
    {
      promise: `Peak memory with ${size}: at most ${MOST_MEMORY_MB} MB`,
      found: `${many.peakMemoryMb.toFixed(0)} MB`,
      isMet: many.peakMemoryMb <= MOST_MEMORY_MB,
      ...(many.peakMemoryMb <= MOST_MEMORY_MB ? {} : { why: memoryText(few) }),
    },
    {
      promise: `CPU with ${size}: at most ${MOST_CPU_MS / 1000} s`,
      found: seconds(many.cpuMs),
      isMet: many.cpuMs <= MOST_CPU_MS,
    },
    {
      promise: `More requests for ${thousands(many.events - few.events)} more events in the same time: at most one for ${EVENTS_PER_REQUEST} of them`,
      found: `${more} of ${allowed}`,
      isMet: more <= allowed,
    },
  ];
}

function memoryText(few: HugeStackRun): string {
  return (
    `with ${thousands(few.events)} events the peak is ${few.peakMemoryMb.toFixed(0)} MB. Heat lists all resources in one response, and V8 keeps the memory ` +
    'of what it read.'
  );
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
