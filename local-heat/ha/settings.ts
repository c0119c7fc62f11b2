import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { placesOf } from '../places.js';
import * as v from 'valibot';
import { withReservedPorts } from '../ports.js';
import { readIfThere, writePrivate } from '../private-file.js';

const SETTINGS = v.object({
  password: v.string(),
  databasePort: v.number(),
  busPort: v.number(),
  /** Port of Erlang's name server, and the one on which the nodes of a RabbitMQ cluster would meet. */
  namesPort: v.number(),
  clusterPort: v.number(),
});

/** Ports of MariaDB and RabbitMQ, and the password that Heat signs in to both with. */
export type HaSettings = Readonly<v.InferOutput<typeof SETTINGS>>;

const PREFERRED = [
  ['MariaDB', 'databasePort', 13_306],
  ['RabbitMQ', 'busPort', 15_672],
  ['epmd', 'namesPort', 14_369],
  ['RabbitMQ', 'clusterPort', 25_672],
] as const;

export function haFolder(state: string): string {
  return placesOf(state).ha;
}

/** Runs `work` with free ports, those of the last start where they are free, and writes them down. */
export async function withHaSettings<T>(
  state: string,
  work: (settings: HaSettings) => Promise<T>,
): Promise<T> {
  const file = path.join(haFolder(state), 'settings.json');
  const written = await readIfThere(file);
  const last = written === undefined ? undefined : v.parse(SETTINGS, JSON.parse(written));
  const requests = PREFERRED.map(([server, name, port]) => ({
    server,
    flag: 'an instance of its own (--state)',
    preferred: last?.[name] ?? port,
    isFixed: false,
  }));
  return withReservedPorts(requests, async (ports) => {
    const numbers = Object.fromEntries(PREFERRED.map(([, name], index) => [name, ports[index]]));
    const settings = v.parse(SETTINGS, {
      password: last?.password ?? randomBytes(16).toString('hex'),
      ...numbers,
    });
    await writePrivate(file, JSON.stringify(settings));
    return work(settings);
  });
}
