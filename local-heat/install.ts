import { installFromDebian, installFederation } from './debian.js';
import type { Installation } from './installation.js';
import type { InstanceOptions } from './options.js';
import { installFromPypi } from './pypi.js';

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
