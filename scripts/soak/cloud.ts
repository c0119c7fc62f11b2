/** The Keystone and Heat of the soak, seen from outside: processes, databases, what Heat's own clean-up leaves. */
import path from 'node:path';
import * as v from 'valibot';
import type { Instance } from '../../local-heat/index.js';
import { install } from '../../local-heat/install.js';
import { placesOf } from '../../local-heat/places.js';
import { run } from '../run.js';
import { heldBy, socketsTo, type Held } from './processes.js';

/** Rows by table; `living …` are those that are not marked as deleted. */
export type Rows = Readonly<Record<string, number>>;

export interface Sample {
  readonly deploys: number;
  /** Since the start. */
  readonly seconds: number;
  readonly heat: Held;
  readonly keystone: Held;
  /** Connections to Keystone and Heat while no step runs. */
  readonly sockets: number;
  readonly rows: { readonly heat: Rows; readonly keystone: Rows };
}

const ROWS = v.tuple([v.record(v.string(), v.number()), v.record(v.string(), v.number())]);

export async function sampleOf(instance: Instance, deploys: number, seconds: number): Promise<Sample> {
  const { options, heat, keystone } = instance;
  return {
    deploys,
    seconds: Math.round(seconds),
    heat: await heldBy(heat.pid),
    keystone: await heldBy(keystone.pid),
    sockets: await socketsTo([options.heatPort, options.keystonePort], [heat.pid, keystone.pid]),
    rows: await rowsOf(instance),
  };
}

export async function rowsOf({ options }: Instance): Promise<Sample['rows']> {
  const { heatDb, keystoneDb } = placesOf(options.state);
  const script = path.join(import.meta.dirname, 'rows.py');
  const text = await succeeded('/usr/bin/python3', [script, heatDb, keystoneDb]);
  const [heat, keystone] = v.parse(ROWS, JSON.parse(text));
  return { heat, keystone };
}

/**
 * Heat's own clean-up, as an operator runs it: removes all that is marked as deleted. In one batch: with a second one, it would
 * write while it still reads (`purge_deleted` in heat/db/sqlalchemy/api.py), which SQLite refuses.
 */
export async function purge({ options }: Instance): Promise<void> {
  const { interpreter, heatManage } = await install(options);
  const { heatConf } = placesOf(options.state);
  const args = [heatManage, '--config-file', heatConf, 'purge_deleted', '-g', 'seconds', '-b', '100000', '0'];
  await succeeded(interpreter, args);
}

async function succeeded(command: string, args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, args, { quiet: true, timeoutMs: 120_000 });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}
