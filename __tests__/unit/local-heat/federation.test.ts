import { describe, expect, test } from '@jest/globals';
import { keystoneConf } from '../../../local-heat/config.js';
import { apacheConf } from '../../../local-heat/federation/apache-conf.js';
import { jobVariables, type Job } from '../../../local-heat/federation/job.js';
import { readFlags } from '../../../local-heat/flags.js';
import { OPTIONS, PASSWORDS } from './samples.js';

const FEDERATED = { ...OPTIONS, federation: true };

test('federation is configured only on request', () => {
  expect(readFlags(['up', '--federation']).options).toEqual({ federation: true });
  expect(OPTIONS.federation).toBe(false);
  expect(keystoneConf(OPTIONS)).not.toMatch(/\[(auth|openid)\]/);
  expect(keystoneConf(FEDERATED)).toContain('remote_id_attribute = HTTP_OIDC_ISS');
  expect(() => jobVariables(OPTIONS, PASSWORDS)).toThrow('not federated');
});

describe('the web server', () => {
  const lines = apacheConf(FEDERATED, 'passphrase').split('\n');

  test("has Keystone's address and keeps its files in the state folder", () => {
    expect(lines).toContain('Listen 127.0.0.1:5001');
    expect(lines).toContain('ProxyPass "/" "http://127.0.0.2:5001/"');
    expect(
      lines.filter((line) => /^(PidFile|ErrorLog|ServerRoot|DefaultRuntimeDir) /.test(line)),
    ).toHaveLength(4);
    expect(lines.join('\n')).not.toContain('/var/');
  });

  test('requires the audience where tokens are exchanged', () => {
    expect(lines).toContain('    Require claim aud:http://127.0.0.1:5001/v3');
  });

  test.each(['iss', 'aud', 'sub', 'repository', 'ref', 'environment'])(
    'throws away a %s that comes from a client, before it looks at the token',
    (claim) => {
      expect(lines).toContain(`RequestHeader unset OIDC-${claim} early`);
      expect(lines).toContain(`RequestHeader unset OIDC_${claim} early`);
    },
  );
});

describe("a job's variables", () => {
  const claimsOf = (job: Job): unknown => {
    const bearer = jobVariables(FEDERATED, PASSWORDS, job)['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    return JSON.parse(Buffer.from(bearer.split('.')[0] ?? '', 'base64url').toString('utf8'));
  };

  test.each<[Job, string]>([
    [{ repository: 'acme/web', ref: 'refs/heads/main' }, 'repo:acme/web:ref:refs/heads/main'],
    [{ repository: 'acme/web', ref: 'refs/tags/v1', environment: 'prod' }, 'repo:acme/web:environment:prod'],
    [
      { repository: 'acme/web', ref: 'refs/heads/main', subject: 'ids' },
      'repo:acme@65/web@74:ref:refs/heads/main',
    ],
    [
      {
        repository: 'acme/shop',
        ref: 'x',
        environment: 'prod',
        repositoryId: '9',
        ownerId: '8',
        subject: 'ids',
      },
      'repo:acme@8/shop@9:environment:prod',
    ],
  ])('%j become the subject %s', (job, sub) => {
    const { repository, ref, repositoryId = '74', ownerId = '65' } = job;
    const ids = { repository_id: repositoryId, repository_owner_id: ownerId };
    expect(claimsOf(job)).toMatchObject({ repository, ref, ...ids, sub, repository_owner: 'acme' });
  });

  test('are valid for one instance: another one rejects the bearer token', () => {
    const bearer = (admin: string) =>
      jobVariables(FEDERATED, { ...PASSWORDS, admin })['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    expect(bearer('a')).not.toBe(bearer('b'));
  });
});
