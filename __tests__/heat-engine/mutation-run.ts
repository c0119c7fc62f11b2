import type { Finding } from '../../src/lint/index.js';
import { readTemplateModel } from '../../src/lint/model/template.js';
import { loadHeatSchema } from '../../src/lint/schema/index.js';
import { collectFiles } from '../../src/template/index.js';
import { compare, withFolder, type ExampleFiles } from './example-files.js';
import type { HeatEngine } from './heat-engine.js';
import { listMutants, type Mutant } from './mutations.js';

/** What became of the mutants of one kind. */
export interface KindResult {
  mutants: number;
  /** Refused by Heat. */
  refused: number;
  /** Of those, lint has an error at the line of the mistake, or a warning if the resource is conditional. */
  found: number;
  /** Of those, lint has an error at another line only. */
  elsewhere: number;
  /** Accepted by Heat, and lint has an error, since the create of a nested stack fails. */
  failsLater: number;
  /** Accepted by Heat, and lint has an error without reason. */
  falseAlarms: number;
}

export interface MutationRun {
  readonly kinds: ReadonlyMap<string, KindResult>;
  /** A description of each mutant on which lint and Heat disagree. */
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Lists the mutants of an example's template. */
export async function mutantsOf(files: ExampleFiles): Promise<Mutant[]> {
  const schema = await loadHeatSchema();
  return withFolder(files, async (options) => {
    const { root } = await collectFiles(options);
    return root === undefined ? [] : listMutants(readTemplateModel('main.yaml', root, schema), schema);
  });
}

/** Compares lint with Heat on each mutant. */
export async function runMutants(
  cases: readonly { readonly name: string; readonly files: ExampleFiles; readonly mutant: Mutant }[],
  engine: HeatEngine,
): Promise<MutationRun> {
  const kinds = new Map<string, KindResult>();
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  for (const { name, files, mutant } of cases) {
    const { findings, verdict, failsLater } = await compare({ ...files, 'main.yaml': mutant.text }, engine, {
      knowsAllTypes: true,
    });
    const errors = findings.filter(({ level }) => level === 'error');
    const result = kinds.get(mutant.kind) ?? newResult();
    kinds.set(mutant.kind, result);
    const where = `${name}:${mutant.line} ${mutant.kind}`;
    // Heat cannot judge it without a database.
    if (verdict.accepted === undefined) continue;
    result.mutants += 1;
    if (verdict.accepted) {
      if (failsLater) result.failsLater += 1;
      if (errors.length === 0 || failsLater) continue;
      result.falseAlarms += 1;
      falseAlarms.push(`${where}: ${describe(errors)}`);
      continue;
    }
    result.refused += 1;
    if (findings.some((one) => isAbout(one, mutant))) result.found += 1;
    else {
      if (errors.length > 0) result.elsewhere += 1;
      missed.push(`${where}: ${verdict.error.split('\n')[0] ?? ''} | lint: ${describe(errors)}`);
    }
  }
  return { kinds, missed, falseAlarms };
}

/** Advice (HL5xx) on the same line is about something else. */
function isAbout({ rule, level, location: { line } }: Finding, { firstLine, lastLine }: Mutant): boolean {
  return line >= firstLine && line <= lastLine && level !== 'info' && !rule.id.startsWith('HL5');
}

function newResult(): KindResult {
  return { mutants: 0, refused: 0, found: 0, elsewhere: 0, failsLater: 0, falseAlarms: 0 };
}

function describe(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing';
  return findings
    .map(({ rule, location, message }) => `${rule.id} line ${location.line} ${message}`)
    .join('; ');
}

/** Adds up all kinds. */
export function total({ kinds }: MutationRun): KindResult {
  const sum = newResult();
  for (const result of kinds.values()) {
    sum.mutants += result.mutants;
    sum.refused += result.refused;
    sum.found += result.found;
    sum.elsewhere += result.elsewhere;
    sum.failsLater += result.failsLater;
    sum.falseAlarms += result.falseAlarms;
  }
  return sum;
}
