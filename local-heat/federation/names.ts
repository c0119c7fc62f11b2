/** As Keystone knows them. */
export const IDENTITY_PROVIDER = 'github';
export const PROTOCOL = 'openid';

/** The claims that reach Keystone's mapping. */
export const CLAIMS = ['iss', 'aud', 'sub', 'repository', 'ref', 'environment'] as const;
