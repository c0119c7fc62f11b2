/** What is publicly known of a provider's cloud. */
export interface ProviderProfile {
  readonly title: string;
  /** Keystone; `{region_name}` stands for the region. */
  readonly authUrl: string;
  /** A single one is the default. Empty if only the catalog lists them. */
  readonly regions: readonly string[];
  /** Horizon, without the path of a page. */
  readonly dashboardUrl?: string;
}

const CLEURA: ProviderProfile = {
  title: 'Cleura (City Network)',
  authUrl: 'https://{region_name}.citycloud.com:5000/v3',
  regions: ['Buf1', 'Fra1', 'Sto2', 'Kna1', 'dx1', 'tky1'],
};

/**
 * Providers by name. The facts come from openstacksdk 4.22 (openstack/config/vendors, without clouds that it calls shut down and
 * those with version 2 of the identity API only), and for others from the provider's documentation. Dashboards come from the
 * documentation of the provider or its users.
 */
export const PROVIDER_PROFILES = {
  // docs.infomaniak.cloud; openstacksdk has no profiles for them.
  infomaniak: {
    title: 'Infomaniak Public Cloud',
    authUrl: 'https://api.pub1.infomaniak.cloud/identity/v3',
    regions: ['dc3-a'],
    dashboardUrl: 'https://api.pub1.infomaniak.cloud/horizon',
  },
  'infomaniak-pub2': {
    title: 'Infomaniak Public Cloud 2',
    authUrl: 'https://api.pub2.infomaniak.cloud/identity/v3',
    regions: ['dc4-a'],
    dashboardUrl: 'https://api.pub2.infomaniak.cloud/horizon',
  },
  auro: { title: 'Auro', authUrl: 'https://api.van2.auro.io:5000/v3', regions: ['RegionOne'] },
  binero: { title: 'Binero', authUrl: 'https://auth.binero.cloud:5000/v3', regions: ['europe-se-1'] },
  // docs.catalystcloud.nz; the profile of openstacksdk has an address that no longer exists.
  catalyst: {
    title: 'Catalyst Cloud',
    authUrl: 'https://api.{region_name}.catalystcloud.io:5000/v3',
    regions: ['nz-por-1', 'nz-hlz-1'],
    dashboardUrl: 'https://dashboard.catalystcloud.nz',
  },
  citycloud: CLEURA,
  cleura: CLEURA,
  dreamcompute: { title: 'DreamCompute', authUrl: 'https://iad2.dream.io:5000', regions: ['RegionOne'] },
  elastx: {
    title: 'Elastx',
    authUrl: 'https://ops.elastx.cloud:5000/v3',
    regions: ['se-sto'],
    dashboardUrl: 'https://ops.elastx.cloud',
  },
  entercloudsuite: {
    title: 'Enter Cloud Suite',
    authUrl: 'https://api.entercloudsuite.com/v3',
    regions: ['it-mil1', 'nl-ams1', 'de-fra1'],
  },
  limestonenetworks: {
    title: 'Limestone Networks',
    authUrl: 'https://auth.cloud.lstn.net:5000/v3',
    regions: ['us-dfw-1', 'us-slc'],
  },
  otc: {
    title: 'Open Telekom Cloud',
    authUrl: 'https://iam.{region_name}.otc.t-systems.com/v3',
    regions: ['eu-de', 'eu-nl'],
  },
  'otc-swiss': {
    title: 'Swiss Open Telekom Cloud',
    authUrl: 'https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3',
    regions: ['eu-ch2'],
  },
  // The profile of openstacksdk is a URL; the documentation of OVHcloud and openrc files have this address.
  ovh: {
    title: 'OVHcloud',
    authUrl: 'https://auth.cloud.ovh.net/v3',
    regions: [],
    dashboardUrl: 'https://horizon.cloud.ovh.net',
  },
  'ovh-us': {
    title: 'OVHcloud US',
    authUrl: 'https://auth.cloud.ovh.us/v3',
    regions: ['US-EAST-VA-1', 'US-WEST-OR-1', 'US-EAST-VA', 'US-WEST-OR'],
  },
  switchcloud: {
    title: 'Switch Cloud',
    authUrl: 'https://identity.compute.cloud.switch.ch/v3',
    regions: ['zhw', 'zhc'],
  },
  switchengines: {
    title: 'SWITCHengines',
    authUrl: 'https://keystone.cloud.switch.ch:5000/v3',
    regions: ['LS', 'ZH'],
  },
  // The profile of openstacksdk is a URL; OpenStack's own infrastructure (opendev/system-config) has this address and regions.
  vexxhost: {
    title: 'VEXXHOST',
    authUrl: 'https://auth.vexxhost.net/v3',
    regions: ['ca-ymq-1', 'sjc1'],
    dashboardUrl: 'https://dashboard.vexxhost.net',
  },
  zetta: { title: 'Zetta.IO', authUrl: 'https://identity.api.zetta.io/v3', regions: ['no-osl1'] },
} as const satisfies Readonly<Record<string, ProviderProfile>>;

export type ProviderName = keyof typeof PROVIDER_PROFILES;

export function findProviderProfile(name: string): ProviderProfile | undefined {
  return new Map<string, ProviderProfile>(Object.entries(PROVIDER_PROFILES)).get(name);
}
