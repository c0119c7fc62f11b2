import path from 'node:path';
import { debianVersion, installPackages, unpackPackage } from '../local-heat/debian.js';
import type { Version } from '../local-heat/options.js';
import { installFurtherPins } from '../local-heat/pypi.js';
import { PYTHON } from '../local-heat/python.js';
import { pythonScript } from './scripts.js';

/** Libraries only: no user, no daemon, no questions. */
const PACKAGES = [
  'python3-nova',
  'python3-neutron',
  'python3-glance',
  'python3-cinder',
  'python3-placement',
] as const;

/** Packages that would start daemons; only their files are wanted. */
const FILES = ['nova-common', 'neutron-common', 'glance-common', 'cinder-common'] as const;

/** Files that the services read, and programs that make their databases. */
export interface CloudFiles {
  readonly version: Version;
  /** The Python that has the packages. */
  readonly interpreter: string;
  readonly novaApiPaste: string;
  readonly neutronApiPaste: string;
  readonly glanceApiPaste: string;
  readonly cinderApiPaste: string;
  readonly cinderResourceFilters: string;
  readonly glanceManage: string;
  readonly cinderManage: string;
  /** A word that changes with the services' versions. */
  readonly versions: string;
}

/** Installs what is missing, as root or through sudo. */
export function installCloud(version: Version): Promise<CloudFiles> {
  return version === 'debian' ? installFromDebian() : installFromPypi();
}

/** The newest services, beside the newest Heat and Keystone in their virtual environment. */
async function installFromPypi(): Promise<CloudFiles> {
  const { folder, versions } = await installFurtherPins(
    pythonScript('latest.txt'),
    'the newest Neutron, Nova, Placement, Glance and Cinder',
  );
  const config = (...names: string[]): string => path.join(folder, 'etc', ...names);
  const program = (name: string): string => path.join(folder, 'bin', name);
  return {
    version: 'latest',
    interpreter: program('python3'),
    novaApiPaste: config('nova', 'api-paste.ini'),
    neutronApiPaste: config('neutron', 'api-paste.ini'),
    glanceApiPaste: config('glance', 'glance-api-paste.ini'),
    cinderApiPaste: config('cinder', 'api-paste.ini'),
    cinderResourceFilters: config('cinder', 'resource_filters.json'),
    glanceManage: program('glance-manage'),
    cinderManage: program('cinder-manage'),
    versions,
  };
}

async function installFromDebian(): Promise<CloudFiles> {
  await installPackages(PACKAGES);
  const versions = await Promise.all(PACKAGES.map(debianVersion));
  const [nova, neutron, glance, cinder] = await Promise.all(
    FILES.map((name, index) => unpackPackage(name, versions[index] ?? '')),
  );
  return {
    version: 'debian',
    interpreter: PYTHON,
    novaApiPaste: `${nova ?? ''}/usr/share/nova-common/api-paste.ini`,
    neutronApiPaste: `${neutron ?? ''}/usr/share/neutron-common/api-paste.ini`,
    glanceApiPaste: `${glance ?? ''}/usr/share/glance-common/glance-api-paste.ini`,
    cinderApiPaste: `${cinder ?? ''}/usr/share/cinder-common/api-paste.ini`,
    cinderResourceFilters: `${cinder ?? ''}/etc/cinder/resource_filters.json`,
    glanceManage: `${glance ?? ''}/usr/bin/glance-manage`,
    cinderManage: `${cinder ?? ''}/usr/bin/cinder-manage`,
    versions: versions.join('-'),
  };
}
