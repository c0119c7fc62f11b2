import { createServer } from 'node:net';
import { hasCode } from './error-code.js';
import type { InstanceOptions } from './options.js';
import { SetupError } from './say.js';

/** Refuses ports on which something else listens; says which flag chooses another. */
export async function refuseTakenPorts({ keystonePort, heatPort, state }: InstanceOptions): Promise<void> {
  const wanted = [
    { port: keystonePort, who: 'Keystone', flag: '--keystone-port' },
    { port: heatPort, who: 'Heat', flag: '--heat-port' },
  ];
  for (const { port, who, flag } of wanted)
    if (await isTaken(port))
      throw new SetupError(
        `Port ${port} is taken by another program, not by the local Heat of ${state}. ` +
          `End that program, or choose another port for ${who} with ${flag}.`,
      );
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) resolve(true);
      else reject(new SetupError(`Port ${port} cannot be had: ${error.message}`, { cause: error }));
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}
