import { StraightCloud, elsewhere, type Elsewhere } from './cloud.js';
import { OPERATIONS, type Hazard, type OperationName, type Position } from './hazard.js';
import { HAZARDS } from './hazards.js';
import { judgeCase, type Verdict } from './judge.js';
import { QuickClock } from '../contract/quick-clock.js';
import { Stage, type Scene } from './scene.js';
import { runThrough, type Ran } from './way.js';

/** Cells that run side by side: most of their time they wait. */
const SIDE_BY_SIDE = 10;

const ATTEMPTS = 8;

/** One cell: an operation, one request of it, and what goes wrong there. */
export interface Cell {
  readonly hazard: Hazard;
  readonly position: Position;
}

export interface JudgedCell extends Cell, Verdict {
  readonly durationMs: number;
}

export interface Matrix {
  /** The requests of each operation when nothing goes wrong. */
  readonly courses: Readonly<Record<OperationName, readonly Position[]>>;
  readonly cells: readonly JudgedCell[];
  /** What another host than the cloud's heard. */
  readonly leaked: readonly string[];
}

/** Runs every hazard at every request that it can meet. */
export async function runMatrix(isWanted: (cell: Cell) => boolean = () => true): Promise<Matrix> {
  const runner = new Runner(await StraightCloud.connect(), await elsewhere());
  try {
    return await runner.run(isWanted);
  } finally {
    await runner.close();
  }
}

type Attempt = Omit<JudgedCell, keyof Cell> & { readonly isStruck: boolean };

class Runner {
  private readonly stage: Stage;

  constructor(
    private readonly cloud: StraightCloud,
    private readonly other: Elsewhere,
  ) {
    this.stage = new Stage(cloud);
  }

  async run(isWanted: (cell: Cell) => boolean): Promise<Matrix> {
    const courses = {
      create: await this.course('create'),
      update: await this.course('update'),
      delete: await this.course('delete'),
      preview: await this.course('preview'),
    };
    const wanted = cellsOf(courses).filter(isWanted);
    const cells = await pooled(wanted, (cell) => this.cell(cell));
    return { courses, cells, leaked: this.other.heard };
  }

  /** The requests of a run in which nothing goes wrong. */
  private async course(operation: OperationName): Promise<Position[]> {
    const scene = await this.stage.set(operation);
    const { asked, error, result } = await this.through(scene, this.clockFor(scene));
    await this.stage.strike(scene, await this.cloud.atRest(scene.name), false);
    if (result === undefined || result.failure !== undefined)
      throw new Error(`${operation} fails without a fault`, { cause: error ?? result?.failure });
    const change = asked.findIndex(({ request }) => CHANGES.test(request));
    return asked.map((spot, index) => ({
      ...spot,
      operation,
      index,
      isBeforeChange: index <= (change === -1 ? asked.length : change),
    }));
  }

  /**
   * Repeats a run that the fault did not meet: under load a run may end without one of its usual requests. Repeats it also
   * if this test itself could not prepare or read a stack, and reports that only for the last attempt.
   */
  private async cell(cell: Cell): Promise<JudgedCell> {
    for (let attempt = 1; ; attempt += 1) {
      const judged = await this.attempt(cell).catch(unjudged);
      if (judged.isStruck || attempt === ATTEMPTS) return { ...cell, ...judged };
    }
  }

  private async attempt(cell: Cell): Promise<Attempt> {
    const startedAt = performance.now();
    const { hazard, position } = cell;
    const scene = await this.stage.set(position.operation);
    const clock = this.clockFor(scene);
    const ran = await this.through(scene, clock, cell);
    const tookMs = clock.elapsedMs();
    const rows = await this.cloud.atRest(scene.name);
    const { cloud } = this;
    const verdict = await judgeCase({ hazard, position, scene, ran, rows, cloud }, tookMs);
    await this.stage.strike(scene, rows, hazard.isRivalry === true || verdict.broken.length > 0);
    const broken = ran.isStruck ? verdict.broken : ['the request did not come'];
    return { ...verdict, broken, isStruck: ran.isStruck, durationMs: performance.now() - startedAt };
  }

  private through({ name, request, files }: Scene, clock: QuickClock, cell?: Cell): Promise<Ran> {
    const context = {
      rival: this.cloud.rivalFor(name),
      elsewhere: this.other.origin,
      turn: cell?.position.index ?? 0,
    };
    const trouble = cell?.hazard.make(context) ?? {};
    const targets = { keystone: this.cloud.keystoneUrl, heat: this.cloud.heatOrigin };
    const isAboutSignIn =
      cell === undefined || cell.hazard.signsIn === true || cell.position.request.includes('/auth/');
    const session = isAboutSignIn ? undefined : this.cloud.session;
    return runThrough(targets, { request, files, clock, trouble, session, aim: cell?.position });
  }

  private clockFor({ name }: Scene): QuickClock {
    return new QuickClock(() => this.cloud.atRest(name));
  }

  async close(): Promise<void> {
    await this.stage.clear();
    await this.cloud.close();
    this.other.server.closeAllConnections();
    await new Promise((done) => this.other.server.close(done));
  }
}

/** Returns the result of an attempt that threw: the run itself never throws. */
function unjudged(error: unknown): Attempt {
  const broken = [`the test failed: ${error instanceof Error ? error.message : String(error)}`];
  return { end: 'red', broken, serverMessage: '', isStruck: false, durationMs: 0 };
}

const CHANGES = /^(POST \/stacks|PUT \/stacks\/\{name\}\/\{id\}|DELETE \/stacks\/\{name\}\/\{id\})$/;

function cellsOf(courses: Matrix['courses']): Cell[] {
  return OPERATIONS.flatMap((operation) =>
    courses[operation].flatMap((position) =>
      HAZARDS.filter(({ concerns }) => concerns?.(position) ?? true).map((hazard) => ({ hazard, position })),
    ),
  );
}

/** Each in its turn, a few at a time. */
async function pooled<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, item] = next;
      results[index] = await run(item);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return results;
}
