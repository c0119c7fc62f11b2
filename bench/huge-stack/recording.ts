import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What `record.ts` has written: bodies of Heat's and Keystone's answers, as they came. */
export const RECORDING = path.join(import.meta.dirname, 'recording.json');
/** Stands in the recording for the address of the server that answers. */
export const ORIGIN = 'http://cloud.invalid';
export const HUGE_STACK_NAME = 'bench-huge';

type Json = Readonly<Record<string, unknown>>;

/** An event or a resource on the wire. Only what is not the same for all of them is named. */
export interface Entry extends Json {
  readonly resource_name: string;
  readonly links: readonly { readonly href: string; readonly rel: string }[];
}

export interface RecordedEvent extends Entry {
  readonly id: string;
  readonly event_time: string;
}

export interface Recording {
  readonly token: { readonly token: { readonly project: { readonly id: string } } };
  readonly accepted: Json;
  readonly before: { readonly stack: RecordedStack };
  readonly running: { readonly stack: RecordedStack };
  readonly after: { readonly stack: RecordedStack };
  readonly events: { readonly events: readonly RecordedEvent[] };
  readonly resources: { readonly resources: readonly Entry[] };
  readonly environment: Json;
}

export interface RecordedStack extends Json {
  readonly id: string;
}

export async function readRecording(): Promise<Recording> {
  return JSON.parse(await readFile(RECORDING, 'utf8')) as Recording;
}

/** How many resources of the two kinds a nested stack holds. */
export interface LeafCounts {
  /** Replaced by the update: six events each. */
  readonly replaced: number;
  /** Updated in place: two events each. */
  readonly inPlace: number;
}

/** Of the stack that is recorded. */
export const LEAVES: LeafCounts = { replaced: 1, inPlace: 1 };

const VERSION = 'heat_template_version: 2021-04-16\n';

/** A template with that many nested stacks, each of which gets `value`. */
export function rootTemplate(nestedStacks: number, value: number): string {
  const nested = Array.from(
    { length: nestedStacks },
    (_, number) => `  ${nestedName(number)}: { type: nested.yaml, properties: { value: ${value} } }\n`,
  );
  return `${VERSION}resources:\n${nested.join('')}`;
}

/** The template of each nested stack. */
export function leafTemplate({ replaced, inPlace }: LeafCounts): string {
  const leaves = [
    ...namesOf('replaced', replaced).map(
      (name) =>
        `  ${name}: { type: "OS::Heat::RandomString", properties: { length: { get_param: value } } }\n`,
    ),
    ...namesOf('in-place', inPlace).map(
      (name) => `  ${name}: { type: "OS::Heat::Value", properties: { value: { get_param: value } } }\n`,
    ),
  ];
  return `${VERSION}parameters:\n  value: { type: number }\nresources:\n${leaves.join('')}`;
}

export function nestedName(number: number): string {
  return `nested-${number}`;
}

/** `replaced-0`, `replaced-1` and so on. */
export function namesOf(kind: 'replaced' | 'in-place', count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${kind}-${number}`);
}
