import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { bundleText } from '../scripts/bundle.js';
import { ROOT } from '../scripts/run.js';
import { measured } from './measured.js';
import { writeTemplate, type TemplateFiles } from './stacks.js';

/** Times of one bundler, one a round, milliseconds. */
export interface BundlerTimes {
  /** From the start of the process to its end. */
  readonly wallMs: readonly number[];
  /** Of the bundling alone, when everything is loaded. */
  readonly bundlingMs: readonly number[];
}

export interface BundlingResult {
  readonly id: string;
  readonly title: string;
  /** How many files both found. */
  readonly files: number;
  readonly ours: BundlerTimes;
  readonly peer: BundlerTimes;
}

const FILES = 1000;
const DEPTH = 5;
const FAN_OUT = 3;
const ROUNDS = 5;
const QUICK_ROUNDS = 2;
const SAID = v.object({ files: v.number(), bundlingMs: v.number() });

const CASES: readonly {
  readonly id: string;
  readonly title: string;
  readonly files: () => TemplateFiles;
}[] = [
  { id: 'files', title: `a template with ${FILES} files`, files: manyFiles },
  { id: 'nested', title: `templates nested ${DEPTH} deep, each with ${FAN_OUT} in it`, files: nestedFiles },
];

/** This action's bundling against python-heatclient's, each in a process of its own, in turn. */
export async function measureBundling(
  node: string,
  folder: string,
  isQuick: boolean,
): Promise<BundlingResult[]> {
  const bundler = path.join(folder, 'bundler.mjs');
  await bundleText(PROGRAM, bundler);
  const results: BundlingResult[] = [];
  for (const { id, title, files } of CASES) {
    const workspace = path.join(folder, `bundling-${id}`);
    const template = await writeTemplate(workspace, files());
    const ours = new Bundler([node, bundler, workspace], workspace);
    const peer = new Bundler(
      ['/usr/bin/python3', path.join(import.meta.dirname, 'heatclient_bundling.py'), template],
      workspace,
    );
    for (let round = 0; round <= (isQuick ? QUICK_ROUNDS : ROUNDS); round += 1)
      for (const one of [ours, peer]) await one.once(round > 0);
    if (ours.files !== peer.files)
      throw new Error(`${title}: ${ours.files} files here, ${peer.files} with python-heatclient`);
    results.push({ id, title, files: ours.files, ours: ours.times, peer: peer.times });
  }
  return results;
}

class Bundler {
  private readonly walls: number[] = [];
  private readonly bundlings: number[] = [];
  files = 0;

  constructor(
    private readonly command: readonly string[],
    private readonly folder: string,
  ) {}

  async once(isCounted: boolean): Promise<void> {
    const said = path.join(this.folder, '..', 'said.json');
    const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: '/nonexistent' };
    const { startedAt, endedAt } = await measured([...this.command, said], env, ROOT);
    const { files, bundlingMs } = v.parse(SAID, JSON.parse(await readFile(said, 'utf8')));
    this.files = files;
    if (!isCounted) return;
    this.walls.push(endedAt - startedAt);
    this.bundlings.push(bundlingMs);
  }

  get times(): BundlerTimes {
    return { wallMs: this.walls, bundlingMs: this.bundlings };
  }
}

/** The action's own module as a program: workspace and the file for what it has to say. */
const PROGRAM = `
import { writeFileSync } from 'node:fs';
import { bundle } from './src/template/index.js';
const [, , workspace, said] = process.argv;
const began = performance.now();
const { files } = await bundle({
  template: 'root.yaml', environmentFiles: [], parametersFiles: [], parameters: {}, workspace,
  allowFilesOutsideWorkspace: false, fetchUrl: () => Promise.reject(new Error('No')), onSecret: () => undefined,
});
const bundlingMs = performance.now() - began;
writeFileSync(said, JSON.stringify({ files: Object.keys(files).length, bundlingMs }));
`;

const VERSION = 'heat_template_version: 2021-04-16\n';

function manyFiles(): TemplateFiles {
  const numbers = Array.from({ length: FILES }, (_, number) => number);
  const resources = numbers.map(
    (number) =>
      `  file-${number}:\n    type: OS::Heat::SoftwareConfig\n    properties:\n      config: { get_file: files/${number}.sh }\n`,
  );
  const files = numbers.map((number) => [`files/${number}.sh`, `#!/bin/sh\necho ${number}\n`] as const);
  return { 'root.yaml': `${VERSION}resources:\n${resources.join('')}`, ...Object.fromEntries(files) };
}

/** A tree of templates, each file referred to once. */
function nestedFiles(): TemplateFiles {
  const files: Record<string, string> = {};
  const write = (name: string, depth: number): void => {
    const numbers = depth === DEPTH ? [] : Array.from({ length: FAN_OUT }, (_, number) => number);
    const children = numbers.map((number) => `${name.replace('.yaml', '')}-${number}.yaml`);
    const entries = children.map((child, number) => `  nested-${number}:\n    type: ${child}\n`);
    const value = '  value:\n    type: OS::Heat::Value\n    properties: { value: done }\n';
    files[name] = `${VERSION}resources:\n${entries.join('')}${value}`;
    for (const child of children) write(child, depth + 1);
  };
  write('root.yaml', 0);
  return files;
}
