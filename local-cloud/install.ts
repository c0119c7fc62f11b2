import { debianVersion, installPackages, unpackPackage } from '../local-heat/debian.js';

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

/** Files of the distribution that the services read, and programs that make their databases. */
export interface CloudFiles {
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
export async function installCloud(): Promise<CloudFiles> {
  await installPackages(PACKAGES);
  const versions = await Promise.all(PACKAGES.map(debianVersion));
  const [nova, neutron, glance, cinder] = await Promise.all(
    FILES.map((name, index) => unpackPackage(name, versions[index] ?? '')),
  );
  return {
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
