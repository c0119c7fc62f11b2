import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files of a template by their names; `root.yaml` is the template itself. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** A change of a stack that both contenders make. */
export interface StackCase {
  /** The key in the results. */
  readonly id: string;
  /** As the end of `A stack that …`. */
  readonly title: string;
  readonly change: 'create' | 'update';
  readonly pairs: number;
  /** The same with `--quick`; nothing leaves it out. */
  readonly quickPairs: number;
  /** Long waits that cost nobody anything are measured side by side, begun a few seconds apart. */
  readonly together?: true;
  /** What the pair of that number (from 0) deploys. */
  readonly files: (pair: number) => TemplateFiles;
  /** What is there before an update. */
  readonly before?: TemplateFiles;
}

const VERSION = 'heat_template_version: 2021-04-16\n';
/** Of long waits ends fall everywhere between two looks: each pair's stack takes so much longer than that of the pair before. */
export const LONGER_S = 0.7;

export const STACKS: readonly StackCase[] = [
  {
    id: 'empty',
    title: 'holds nothing is created',
    change: 'create',
    pairs: 5,
    quickPairs: 2,
    files: () => ({ 'root.yaml': `${VERSION}description: Nothing\n` }),
  },
  {
    id: 'six-seconds',
    title: 'takes 6 s is created',
    change: 'create',
    pairs: 5,
    quickPairs: 2,
    files: () => ({ 'root.yaml': waiting(6) }),
  },
  {
    id: 'some-seconds',
    title: 'takes 4, 6 or 8 s is created',
    change: 'create',
    pairs: 6,
    quickPairs: 0,
    files: (pair) => ({ 'root.yaml': waiting([4, 6, 8][pair % 3] ?? 6) }),
  },
  {
    id: 'sixty-seconds',
    title: 'takes 60 s and a little more from pair to pair is created',
    change: 'create',
    pairs: 5,
    quickPairs: 0,
    together: true,
    files: (pair) => ({ 'root.yaml': waiting(60 + pair * LONGER_S) }),
  },
  {
    id: 'nested',
    title: 'is nested three deep is created',
    change: 'create',
    pairs: 3,
    quickPairs: 1,
    files: () => ({
      'root.yaml': resources({ outer: 'outer.yaml', value: 'OS::Heat::Value' }),
      'outer.yaml': resources({ inner: 'inner.yaml', value: 'OS::Heat::Value' }),
      'inner.yaml': resources({ innermost: 'innermost.yaml', value: 'OS::Heat::Value' }),
      'innermost.yaml': resources({ value: 'OS::Heat::Value' }),
    }),
  },
  {
    id: 'update',
    title: 'gets another value is updated',
    change: 'update',
    pairs: 3,
    quickPairs: 1,
    before: { 'root.yaml': resources({ value: 'OS::Heat::Value' }, 'before') },
    files: () => ({ 'root.yaml': resources({ value: 'OS::Heat::Value' }, 'after') }),
  },
  {
    id: 'unchanged',
    title: 'is as it should be is updated',
    change: 'update',
    pairs: 3,
    quickPairs: 1,
    before: { 'root.yaml': resources({ value: 'OS::Heat::Value' }) },
    files: () => ({ 'root.yaml': resources({ value: 'OS::Heat::Value' }) }),
  },
  {
    id: 'resources-300',
    title: 'holds 300 resources is created',
    change: 'create',
    pairs: 1,
    quickPairs: 0,
    files: () => ({ 'root.yaml': star(300) }),
  },
  {
    id: 'resources-900',
    title: 'holds 900 resources is created',
    change: 'create',
    pairs: 1,
    quickPairs: 0,
    files: () => ({ 'root.yaml': star(900) }),
  },
];

/** Writes the files and gives back the path of the template. */
export async function writeTemplate(folder: string, files: TemplateFiles): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }),
  );
  return path.join(folder, 'root.yaml');
}

export function waiting(seconds: number): string {
  return `${VERSION}resources:
  slow:
    type: OS::Heat::TestResource
    properties:
      action_wait_secs: { create: ${seconds.toFixed(1)} }
`;
}

/** Resources of these types by name; those that are values hold the given one. */
function resources(types: Readonly<Record<string, string>>, value = 'done'): string {
  const entries = Object.entries(types).map(([name, type]) =>
    type === 'OS::Heat::Value'
      ? `  ${name}:\n    type: ${type}\n    properties: { value: ${value} }\n`
      : `  ${name}:\n    type: ${type}\n`,
  );
  return `${VERSION}resources:\n${entries.join('')}`;
}

/** Heat starts resources without dependencies a second apart, but all that hang on one at once. */
export function star(count: number): string {
  const leaves = Array.from(
    { length: count - 1 },
    (_, number) =>
      `  leaf-${number}:\n    type: OS::Heat::Value\n    depends_on: root\n    properties: { value: ${number} }\n`,
  );
  return `${resources({ root: 'OS::Heat::Value' })}${leaves.join('')}`;
}
