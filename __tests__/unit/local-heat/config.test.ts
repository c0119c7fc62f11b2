import { describe, expect, test } from '@jest/globals';
import { heatConf, keystoneConf } from '../../../local-heat/config.js';
import { ini } from '../../../local-heat/ini.js';
import { OPTIONS, PASSWORDS } from './samples.js';

const FILES = { apiPaste: '/common/api-paste.ini', environmentFolder: '/common/environment.d' };

/** Reads the text back, section by section. */
function sections(text: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const line of text.split('\n')) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined) {
      section = new Map<string, string>();
      found.set(name, section);
    }
    const [key, ...value] = line.split(' = ');
    if (value.length > 0) section.set(key ?? '', value.join(' = '));
  }
  return found;
}

describe('keystone.conf', () => {
  test('keeps database and keys in the state folder', () => {
    const conf = sections(keystoneConf(OPTIONS));
    expect(conf.get('database')?.get('connection')).toMatch(/^sqlite:\/\/\/\/state\/keystone\/keystone\.db/);
    expect(conf.get('fernet_tokens')?.get('key_repository')).toBe('/state/keystone/fernet-keys');
    expect(conf.get('credential')?.get('key_repository')).toBe('/state/keystone/credential-keys');
  });

  test.each([
    [false, 'true'],
    [true, 'false'],
  ])('refuseTrusts %s: the switch that allows them is %s', (refuseTrusts, allowed) => {
    const conf = sections(keystoneConf({ ...OPTIONS, refuseTrusts }));
    const name = 'allow_insecure_application_credential_trust_escalation';
    expect(conf.get('security_compliance')?.get(name)).toBe(allowed);
  });

  test('caches no credentials', () => {
    expect(sections(keystoneConf(OPTIONS)).get('credential')?.get('caching')).toBe('false');
  });

  test('sets the requested lifetime of tokens', () => {
    const conf = sections(keystoneConf({ ...OPTIONS, tokenLifetime: 7 }));
    expect(conf.get('token')?.get('expiration')).toBe('7');
  });
});

describe('heat.conf', () => {
  test.each([
    [{}, 'false', 'data-processing-cluster'],
    [{ stackAdopt: true, hiddenStackTags: 'a,b' }, 'true', 'a,b'],
  ])('%j: adopt is %s, hidden are %s', (options, adopt, tags) => {
    const conf = sections(heatConf({ ...OPTIONS, ...options }, PASSWORDS, FILES)).get('DEFAULT');
    expect(conf?.get('enable_stack_adopt')).toBe(adopt);
    expect(conf?.get('hidden_stack_tags')).toBe(tags);
  });

  test('gives the servers that it creates the loopback address and the requested port', () => {
    const conf = sections(heatConf(OPTIONS, PASSWORDS, FILES)).get('DEFAULT');
    expect(conf?.get('heat_metadata_server_url')).toBe('http://127.0.0.1:8005');
    expect(conf?.get('heat_waitcondition_server_url')).toBe('http://127.0.0.1:8005/v1/waitcondition');
  });

  test('sets a project for the middleware, but none for the trustee: a trust has its own', () => {
    const conf = sections(heatConf(OPTIONS, PASSWORDS, FILES));
    expect(conf.get('keystone_authtoken')?.get('project_name')).toBe('service');
    expect(conf.get('trustee')?.get('username')).toBe('heat');
    expect([...(conf.get('trustee')?.keys() ?? [])].filter((key) => key.startsWith('project'))).toEqual([]);
  });

  test.each([
    [1000, '200'],
    [10, '2'],
  ])('with %d events per stack, %s are purged at a time', (eventsPerStack, batch) => {
    const conf = sections(heatConf({ ...OPTIONS, eventsPerStack }, PASSWORDS, FILES)).get('DEFAULT');
    expect(conf?.get('max_events_per_stack')).toBe(String(eventsPerStack));
    expect(conf?.get('event_purge_batch_size')).toBe(batch);
  });

  test('contains no password of the administrator or the demo user', () => {
    expect(heatConf(OPTIONS, PASSWORDS, FILES)).not.toMatch(/admin-word|demo-word/);
  });
});

test('a $ in a value does not start a substitution of oslo.config', () => {
  expect(ini({ database: { connection: 'sqlite:////a$b/c' } })).toBe(
    '[database]\nconnection = sqlite:////a$$b/c\n',
  );
});
