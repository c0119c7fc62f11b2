import { completed } from '../../../local-heat/options.js';

export const OPTIONS = completed({ state: '/state', keystonePort: 5001, heatPort: 8005 });

export const PASSWORDS = {
  admin: 'admin-word',
  demo: 'demo-word',
  heat: 'heat-word',
  heatDomainAdmin: 'domain-word',
  encryptionKey: 'k'.repeat(32),
};
