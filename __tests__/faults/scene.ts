import { randomBytes } from 'node:crypto';
import type { Request } from '../../src/deploy/index.js';
import type { StackSummary } from '../../src/heat/index.js';
import type { Bundle } from '../../src/template/index.js';
import { bundled, deleteOf, deployOf, thing } from '../contract/operator.js';
import type { StraightCloud } from './cloud.js';
import type { OperationName } from './hazard.js';

/** A stack, or the lack of one, on which an operation is run. */
export interface Scene {
  readonly name: string;
  readonly request: Request;
  readonly files: Bundle | undefined;
  /** The output's value once the operation has done its work. */
  readonly value: string;
  /** Where the stack serves again if it is left as good as new. */
  readonly pool: string[];
}

const STANDING_VALUE = 'zero';

/** Heat works for a second: on the fastest machine, too, the first look finds it at work. */
const CREATED_SLOWLY = 'action_wait_secs: {create: 1}';
/** Heat goes by what the stack had before, so a stack that stands already carries both. */
const CHANGED_SLOWLY = 'action_wait_secs: {update: 1, delete: 1}';

/** Sets scenes. */
export class Stage {
  private readonly standing: string[] = [];
  /** Apart from the others: a preview leaves a stack as it was. */
  private readonly shown: string[] = [];
  private counter = 0;

  constructor(private readonly cloud: StraightCloud) {}

  async set(operation: OperationName): Promise<Scene> {
    this.counter += 1;
    const value = `v${this.counter}`;
    const pool = operation === 'preview' ? this.shown : this.standing;
    const name = operation === 'create' ? newName() : await this.standingStack(pool);
    if (operation === 'delete') return { name, request: deleteOf(name), files: undefined, value, pool };
    const files = await bundled({
      'main.yaml': thing(value, operation === 'create' ? CREATED_SLOWLY : CHANGED_SLOWLY),
    });
    return { name, request: { ...deployOf(name), operation }, files, value, pool };
  }

  /** Keeps the stack for another scene, or takes it away. */
  async strike(scene: Scene, rows: readonly StackSummary[], isSpoilt: boolean): Promise<void> {
    const [row] = rows;
    const isGood = row?.status === 'COMPLETE' && row.action !== 'DELETE' && rows.length === 1;
    if (isGood && !isSpoilt) scene.pool.push(scene.name);
    else for (const { ref } of rows) await this.cloud.forget(ref);
  }

  /** Takes away what stands around. */
  async clear(): Promise<void> {
    for (const name of [...this.standing.splice(0), ...this.shown.splice(0)])
      for (const { ref } of await this.cloud.atRest(name)) await this.cloud.forget(ref);
  }

  private async standingStack(pool: string[]): Promise<string> {
    const waiting = pool.shift();
    if (waiting !== undefined) return waiting;
    const name = newName();
    await this.cloud.create(name, thing(STANDING_VALUE, CHANGED_SLOWLY));
    return name;
  }
}

function newName(): string {
  return `faults-${randomBytes(5).toString('hex')}`;
}
