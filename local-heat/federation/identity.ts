import * as v from 'valibot';
import type { KeystoneApi } from '../keystone-api.js';
import type { InstanceOptions } from '../options.js';
import { issuerUrl } from './addresses.js';
import { TRUSTED_ENVIRONMENT, TRUSTED_JOB } from './job.js';
import { IDENTITY_PROVIDER, PROTOCOL } from './names.js';

const MAPPING = 'github-jobs';
const GROUP = 'github-deployers';
const LISTED = v.array(v.object({ id: v.string(), name: v.string() }));

/**
 * How long a user keeps the groups of its last sign-in, in minutes. Without it Keystone forgets them with the token,
 * and refuses the trust that Heat needs for a stack.
 */
const GROUPS_KEPT_MIN = 60;

/** What an operator sets up once, so that jobs of one repository and branch may deploy to project demo. */
export async function makeFederation(keystone: KeystoneApi, options: InstanceOptions): Promise<void> {
  const base = '/OS-FEDERATION';
  const provider = `${base}/identity_providers/${IDENTITY_PROVIDER}`;
  await makeGroup(keystone);
  await ensure(keystone, provider, {
    identity_provider: {
      enabled: true,
      remote_ids: [issuerUrl(options)],
      authorization_ttl: GROUPS_KEPT_MIN,
    },
  });
  await ensure(keystone, `${base}/mappings/${MAPPING}`, { mapping: { rules: RULES } });
  await ensure(keystone, `${provider}/protocols/${PROTOCOL}`, { protocol: { mapping_id: MAPPING } });
}

const LOCAL = [{ user: { name: '{0}' } }, { group: { name: GROUP, domain: { id: 'default' } } }];

/** A rule fits when every claim that it names does: by the branch, or by the environment, whose reviewers then decide. */
const RULES = [
  { type: 'HTTP_OIDC_REF', any_one_of: [TRUSTED_JOB.ref] },
  { type: 'HTTP_OIDC_ENVIRONMENT', any_one_of: [TRUSTED_ENVIRONMENT] },
].map((where) => ({
  local: LOCAL,
  remote: [
    // Without a condition: the one whose value is {0}.
    { type: 'HTTP_OIDC_REPOSITORY' },
    { type: 'HTTP_OIDC_REPOSITORY', any_one_of: [TRUSTED_JOB.repository] },
    where,
  ],
}));

async function makeGroup(keystone: KeystoneApi): Promise<void> {
  const named = async (kind: string, name: string): Promise<string | undefined> => {
    const answer = v.parse(v.record(v.string(), v.unknown()), await keystone.get(`/${kind}?name=${name}`));
    return v.parse(LISTED, answer[kind]).find((one) => one.name === name)?.id;
  };
  if ((await named('groups', GROUP)) === undefined)
    await keystone.post('/groups', { group: { name: GROUP, domain_id: 'default' } });
  const [group, demo] = [await named('groups', GROUP), await named('projects', 'demo')];
  for (const name of ['member', 'heat_stack_owner']) {
    const role = await named('roles', name);
    await keystone.put(`/projects/${demo}/groups/${group}/roles/${role}`);
  }
}

/** Makes it, or changes what is there: it may be of another start with other ports. */
async function ensure(keystone: KeystoneApi, path: string, body: unknown): Promise<void> {
  const isThere = await keystone.get(path).then(
    () => true,
    () => false,
  );
  if (isThere) await keystone.patch(path, body);
  else await keystone.put(path, body);
}
