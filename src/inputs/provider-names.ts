import type { ProviderName } from '../auth/index.js';

/** Every provider of `src/auth/settings/provider-profiles.ts`; the type allows neither more nor fewer names. */
const NAMES: Readonly<Record<ProviderName, true>> = {
  infomaniak: true,
  'infomaniak-pub2': true,
  auro: true,
  binero: true,
  catalyst: true,
  citycloud: true,
  cleura: true,
  dreamcompute: true,
  elastx: true,
  entercloudsuite: true,
  limestonenetworks: true,
  otc: true,
  'otc-swiss': true,
  ovh: true,
  'ovh-us': true,
  switchcloud: true,
  switchengines: true,
  vexxhost: true,
  zetta: true,
};

export const PROVIDER_NAMES = Object.keys(NAMES).filter((name): name is ProviderName => name in NAMES);
