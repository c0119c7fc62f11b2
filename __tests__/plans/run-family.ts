import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { HeatClient, StackRef } from '../../src/heat/index.js';
import { runBuilt } from '../action/built-action.js';
import { uniqueName, type ActionEnding } from '../action/run-action.js';
import { claimsOf, type Claims } from './claims.js';
import { MAIN, type Definition } from './definition.js';
import type { Family, Row } from './family.js';
import { judge, maskOf, type Mask, type Verdict } from './judge.js';
import { newEvents, takeSnapshot, type Snapshot } from './snapshot.js';
import { truthOf, type Truth } from './truth.js';

/** One row with what was said, what happened and whether both agree. */
export interface JudgedRow {
  readonly family: string;
  readonly row: Row;
  readonly serverMessage: Claims | undefined;
  readonly truth: Truth;
  readonly mask: Mask;
  readonly verdict: Verdict;
  /** Whether the deploy failed: the rows after it are not run. */
  readonly isBroken: boolean;
}

/** The cloud on which families run. */
export interface Stage {
  readonly env: Readonly<Record<string, string>>;
  readonly heat: HeatClient;
  readonly onRow?: (row: JudgedRow) => void;
}

/** Deploys the base of a family, then previews, deploys and judges each row on the stack as the one before left it. */
export async function runFamily(stage: Stage, family: Family): Promise<readonly JudgedRow[]> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-plans-'));
  const stack = new FamilyStack(
    stage,
    uniqueName(`plan-${family.name.replaceAll(/[^a-z]+/gi, '-')}`),
    workspace,
  );
  try {
    await stack.create(family.base);
    const judged: JudgedRow[] = [];
    let current = family.base;
    for (const row of family.rows) {
      current = row.edit?.(current) ?? current;
      const one = await stack.judgeRow(row, current);
      if (one === undefined) continue;
      judged.push({ family: family.name, ...one });
      stage.onRow?.({ family: family.name, ...one });
      // The rows after it would start from another state than the one that they are about.
      if (one.isBroken) break;
    }
    return judged;
  } finally {
    await stack.delete();
    await rm(workspace, { recursive: true, force: true });
  }
}

class FamilyStack {
  private readonly knownEvents = new Set<string>();
  private found: StackRef | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly name: string,
    private readonly workspace: string,
  ) {}

  async create(base: Definition): Promise<void> {
    const ending = await this.step(base, {});
    if (ending.code !== 0) throw new Error(`${this.name} cannot be created: ${reasonOf(ending)}`);
    this.found = await this.stage.heat.findStack(this.name);
    const { roots } = await this.snapshot();
    await newEvents(this.stage.heat, roots, this.knownEvents);
  }

  /** Undefined for a row that sets a scene. */
  async judgeRow(row: Row, wanted: Definition): Promise<Omit<JudgedRow, 'family'> | undefined> {
    await row.prepare?.(this.stage.heat, this.ref);
    const before = await this.snapshot();
    await newEvents(this.stage.heat, before.roots, this.knownEvents);
    const preview = row.fails === true ? undefined : await this.step(wanted, { operation: 'preview' });
    const deploy = await this.step(wanted, row.fails === true ? { 'disable-rollback': 'true' } : {});
    const after = await this.snapshot();
    const events = await newEvents(this.stage.heat, after.roots, this.knownEvents);
    if (preview === undefined) {
      if (deploy.code === 0) throw new Error(`${row.name}: the deploy was to fail`);
      return undefined;
    }
    const truth = truthOf(before, after, events);
    const mask = maskOf(new Set([...before.groups, ...after.groups]));
    const serverMessage = preview.code === 0 ? claimsOf(preview.outputs) : undefined;
    const told = {
      changesHidden: row.changesHidden === true,
      isSame: row.edit === undefined && row.prepare === undefined,
      deployChanged: deploy.outputs['changed'] === 'true',
    };
    const verdict =
      serverMessage === undefined
        ? { claims: 0, unknown: 0, wrong: [`the preview failed: ${reasonOf(preview)}`], missed: [] }
        : judge(serverMessage, truth, mask, told);
    const failure = deploy.code === 0 ? [] : [`the deploy failed: ${reasonOf(deploy)}`];
    const wrong = [...failure, ...truth.contradictions, ...verdict.wrong];
    return { row, serverMessage, truth, mask, verdict: { ...verdict, wrong }, isBroken: deploy.code !== 0 };
  }

  async delete(): Promise<void> {
    const ref = await this.stage.heat.findStack(this.name);
    if (ref !== undefined) await this.stage.heat.deleteStack(ref);
  }

  private get ref(): StackRef {
    if (this.found === undefined) throw new Error(`${this.name} does not exist`);
    return this.found;
  }

  private snapshot(): Promise<Snapshot> {
    return takeSnapshot(this.stage.heat, this.ref);
  }

  private async step(
    { files, parameters, environmentFiles, inputs }: Definition,
    more: Readonly<Record<string, string>>,
  ): Promise<ActionEnding> {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.workspace, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return runBuilt({
      workspace: this.workspace,
      env: this.stage.env,
      with: {
        'stack-name': this.name,
        template: MAIN,
        ...(Object.keys(parameters).length === 0 ? {} : { parameters: JSON.stringify(parameters) }),
        ...(environmentFiles.length === 0 ? {} : { 'environment-files': environmentFiles.join('\n') }),
        ...inputs,
        ...more,
      },
    });
  }
}

function reasonOf({ outputs, errors, log }: ActionEnding): string {
  const [first] = errors;
  return [outputs['failure-reason'], first?.text, log.slice(-300)].filter(Boolean).join(' | ');
}
