import { describe, expect, test } from '@jest/globals';
import { Lookups } from '../../../../src/deploy/drift/read/lookups.js';
import type { ServiceAnswer } from '../../../../src/services/index.js';

/** What a comparison finds if the service answers so. */
function find(answer: ServiceAnswer, kind: 'default_egress_rule' | 'flavor' | 'network', name = ''): unknown {
  return new Lookups(() => Promise.resolve(answer)).complete((lookup) => lookup(kind, name));
}

function found(key: string, ...objects: readonly Readonly<Record<string, unknown>>[]): ServiceAnswer {
  return { kind: 'found', body: { [key]: objects } };
}

describe('the outgoing traffic that a new security group allows', () => {
  const key = 'default_security_group_rules';

  test('is all in a Neutron that has no setting for it', async () => {
    expect(await find({ kind: 'missing' }, 'default_egress_rule')).toEqual(['IPv4', 'IPv6']);
  });

  test('is none if the operator has removed the rules', async () => {
    expect(await find(found(key), 'default_egress_rule')).toEqual([]);
  });

  test('is that of the rules without a restriction', async () => {
    const rules = [
      { ethertype: 'IPv4', protocol: 'tcp' },
      { ethertype: 'IPv4', protocol: null, remote_ip_prefix: '10.0.0.0/8' },
      { ethertype: 'IPv6', protocol: null, remote_ip_prefix: null, remote_group_id: null },
    ];
    expect(await find(found(key, ...rules), 'default_egress_rule')).toEqual(['IPv6']);
  });

  test('is unknown if Neutron does not say', async () => {
    expect(await find({ kind: 'silent', because: 'it is down' }, 'default_egress_rule')).toBeUndefined();
  });
});

test('a flavor is found by its name or its id among all flavors', async () => {
  const flavors = found('flavors', { id: '1', name: 'small' }, { id: 'small-2', name: 'large' });
  expect(await find(flavors, 'flavor', 'small')).toEqual(['1', 'small']);
  expect(await find(flavors, 'flavor', 'small-2')).toEqual(['small-2', 'large']);
});

test('an object of a service without its route does not exist', async () => {
  expect(await find({ kind: 'missing' }, 'network', 'web')).toEqual([]);
});
