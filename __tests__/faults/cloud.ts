import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../../src/auth/index.js';
import { RequestError } from '../../src/errors/index.js';
import { isDeleted, isInProgress, type StackRef, type StackSummary } from '../../src/heat/index.js';
import { operator, thing, type Operator } from '../contract/operator.js';
import { cloudOf } from '../contract/local-cloud.js';
import { listening } from '../unit/auth/fake-keystone.js';
import type { Rival } from './hazard.js';

const LOOK_EVERY_MS = 100;
const LOOKS = 300;

/** What somebody else gives the stack. */
export const RIVAL_VALUE = 'theirs';

/** The real cloud, seen straight: the truth by which a run is judged. */
export class StraightCloud {
  private constructor(
    private readonly straight: Operator,
    readonly keystoneUrl: URL,
  ) {}

  static async connect(): Promise<StraightCloud> {
    const { authUrl } = await cloudOf({ cloud: 'demo' });
    return new StraightCloud(await operator(), new URL(authUrl));
  }

  get session(): Session {
    return this.straight.session;
  }

  get heatOrigin(): string {
    return new URL(this.session.endpoint).origin;
  }

  /** All stacks of that name, once nothing runs on them. */
  async atRest(name: string): Promise<readonly StackSummary[]> {
    for (let look = 0; look < LOOKS; look += 1) {
      const rows = await this.straight.heat.listStacks({ names: [name] });
      // For a moment Heat still lists what it has deleted; for another one, it does not list it any more, and the name is not free.
      const isBusy = rows.some((row) => isInProgress(row) || isDeleted(row));
      if (!isBusy && (rows.length > 0 || (await this.straight.heat.findStack(name)) === undefined))
        return rows;
      await sleep(LOOK_EVERY_MS);
    }
    throw new Error(`${name} does not come to rest`);
  }

  /** The values of all outputs. */
  async outputs(ref: StackRef): Promise<unknown[]> {
    return ((await this.straight.heat.getStack(ref))?.outputs ?? []).map(({ value }) => value);
  }

  async create(name: string, template: string): Promise<void> {
    await this.straight.heat.createStack({ name, template });
    await this.atRest(name);
  }

  /** Asks for it, and does not wait. */
  async forget(ref: StackRef): Promise<void> {
    await this.straight.heat.deleteStack(ref);
  }

  rivalFor(name: string): Rival {
    const { heat } = this.straight;
    return {
      create: () => this.create(name, thing(RIVAL_VALUE)),
      update: () => this.interfere(name, (ref) => heat.updateStack(ref, { template: thing(RIVAL_VALUE) })),
      delete: () => this.interfere(name, (ref) => heat.deleteStack(ref)),
    };
  }

  /** Heat may refuse somebody else, too; that changes nothing for us. */
  private async interfere(name: string, act: (ref: StackRef) => Promise<unknown>): Promise<void> {
    const [row] = await this.straight.heat.listStacks({ names: [name] });
    if (row === undefined) return;
    try {
      await act(row.ref);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    }
    await this.atRest(name);
  }

  close(): Promise<void> {
    return this.straight.close();
  }
}

/** Another host than the cloud's: whatever reaches it is written down. */
export interface Elsewhere {
  readonly origin: string;
  readonly heard: string[];
  readonly server: Server;
}

export async function elsewhere(): Promise<Elsewhere> {
  const heard: string[] = [];
  const server = createServer((request, answer) => {
    const token = request.headers['x-auth-token'] === undefined ? 'no token' : 'a token';
    heard.push(`${request.method ?? ''} ${request.url ?? ''} with ${token}`);
    answer.end('{}');
  });
  return { origin: `http://127.0.0.1:${await listening(server)}`, heard, server };
}
