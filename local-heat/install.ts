import type { HeatFiles } from './config.js';
import { installFromDebian, installFederation } from './debian.js';
import type { InstanceOptions } from './options.js';
import { installFromPypi } from './pypi.js';

/** Where the installed things are, and a word that changes with their versions. */
export interface Installation extends HeatFiles {
  /** The Python that has the packages. */
  readonly interpreter: string;
  readonly keystoneManage: string;
  readonly heatManage: string;
  readonly versions: string;
}

/** Installs what is missing, as root or through sudo. */
export async function install({
  version,
  federation,
}: Pick<InstanceOptions, 'version' | 'federation'>): Promise<Installation> {
  // The clients with which tests compare are the distribution's, whatever the servers are.
  const debian = await installFromDebian();
  if (federation) await installFederation();
  return version === 'debian' ? debian : installFromPypi();
}
