import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../../../src/errors/index.js';
import { findAdviceForFailure, findPropertyLocation } from '../../../../src/deploy/result/failure-advice.js';
import { findAdvice, KNOWN_FAILURES } from '../../../../src/deploy/result/known-failures/catalogue.js';
import { explainValidationError } from '../../../../src/deploy/result/validation-error.js';
import { withFailureTable } from '../../../../scripts/failure-table.js';
import { growth, SUPERLINEAR } from '../../growth.js';
import { bundleIn, tempWorkspace, VERSION } from '../../template/temp-workspace.js';

const TEMPLATE = `${VERSION}resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-99
      flavor: m1.large
      security_groups: [web]
  port:
    type: OS::Neutron::Port
    properties:
      network: net
      fixed_ips:
        - ip_address: 10.2.0.5
  router:
    type: OS::Neutron::Router
    properties:
      external_gateway_info: { network: outside }
  address:
    type: OS::Neutron::FloatingIP
    properties: { floating_network: outside }
  interface:
    type: OS::Neutron::RouterInterface
  key:
    type: OS::Nova::KeyPair
    properties: { name: with, public_key: ssh-ed25519 }
  bare:
    type: OS::Nova::KeyPair
    properties: { name: without }
`;
const files = await bundleIn(await tempWorkspace({ 'main.yaml': TEMPLATE }));
const typeOf = (types: RegExp | undefined): string | undefined =>
  types === undefined ? undefined : 'OS::Neutron::Port';

describe('the list of known failures', () => {
  test.each(KNOWN_FAILURES.map((known) => [known.id, known] as const))(
    'recognizes %s by its text, before any other',
    (id, { example, types, code }) => {
      const advice = findAdviceForFailure(example, [], undefined, {
        type: typeOf(types),
        physicalId: undefined,
      });
      expect(advice).toMatchObject({ id, code });
      expect(advice?.hint).toMatch(/^\S.*[.]$/);
    },
  );

  test('has each id and each title once', () => {
    for (const key of ['id', 'title'] as const)
      expect(new Set(KNOWN_FAILURES.map((known) => known[key])).size).toBe(KNOWN_FAILURES.length);
  });

  test('does not match other texts', () => {
    expect(findAdviceForFailure('Error: resources.a: something new', ['server'], files)).toBeUndefined();
  });

  test('matches the guide', async () => {
    const page = await readFile('docs/guides/troubleshooting.md', 'utf8');
    const cells = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '--');
    expect(cells(page)).toBe(cells(withFailureTable(page)));
  });

  test('takes time in proportion to the text', () => {
    const halves = KNOWN_FAILURES.flatMap(({ example }) => [example, example.slice(0, example.length / 2)]);
    const search = (size: number): void => {
      for (const half of halves) {
        const text = half.repeat(size);
        for (const { words } of KNOWN_FAILURES) for (const word of words) word.test(text);
      }
    };
    expect(growth(search, 20)).toBeLessThan(SUPERLINEAR);
  });
});

/** The failure text, the resource, and what the next step must contain. */
test.each([
  [
    'Forbidden: resources.server: Quota exceeded for ram: Requested 8192, but already used 47104 of 51200 ram (HTTP 403)',
    'quota of RAM is short by 4096 MiB: 8192 MiB requested, 47104 of 51200 used',
  ],
  [
    'Forbidden: resources.server: Quota exceeded for cores, ram: Requested 2, 8192, but already used 1, 47104 of 20, 51200 cores, ram (HTTP 403)',
    'quota of RAM is short by 4096 MiB',
  ],
  [
    'Forbidden: resources.server: Quota exceeded for instances: Requested 1, but already used 10 of 10 instances (HTTP 403)',
    'quota of servers is short by 1: 1 requested, 10 of 10 used',
  ],
  [
    'Forbidden: Project 5f is over a limit for [Resource class:MEMORY_MB is over limit of 51200 due to current usage 51200 and delta 512] (HTTP 403)',
    'quota of RAM is short by 512 MiB',
  ],
  [
    "Conflict: resources.port: Quota exceeded for resources: ['port'].",
    'quota of ports is used up. "openstack quota show" shows the limit, "openstack port list" the usage',
  ],
  ['Conflict: resources.net: Quota exceeded for resources: network', 'quota of networks is used up'],
  ["Conflict: resources.net: Quota exceeded for resources: [u'floatingip'].", 'quota of floating IPs'],
  [
    'OverLimit: resources.volume: VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes_fast quota. Requested 10G, quota is 100G and 95G has been consumed. (HTTP 413)',
    'quota of volume storage of type "fast" is short by 5 GiB',
  ],
  [
    "OverLimit: resources.volume: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",
    'quota of volumes is used up: the limit is 10',
  ],
  ['Forbidden: Maximum number of ports exceeded (HTTP 403)', 'quota of ports is used up'],
  ["OverQuotaClient: Quota exceeded for resources: ['trunk'].", 'quota of trunk is used up'],
])('a quota failure says what is missing: %s', (words, text) => {
  const advice = findAdviceForFailure(words, ['server'], files);
  expect(advice?.code).toBe('quota');
  expect(advice?.hint).toContain(text);
});

describe('the line to change', () => {
  test.each([
    ['server', 'Quota exceeded for cores: Requested 8, but already used 20 of 20 cores', 'main.yaml:7:7'],
    ['server', 'No valid host was found. There are not enough hosts available.', 'main.yaml:7:7'],
    ['server', "Unable to find security_group with name or id 'web'", 'main.yaml:8:7'],
    ['port', 'IP address 10.2.0.5 is not a valid IP for the specified subnet.', 'main.yaml:14:11'],
    ['port', "Unable to find network with name or id 'net'", 'main.yaml:12:7'],
  ])('for %s is the property’s line: %s', (name, words, location) => {
    const advice = findAdviceForFailure(words, [name], files);
    expect(advice?.location && formatLocation(advice.location)).toBe(location);
    expect(advice?.hint).toContain(`(${location})`);
  });

  test('is the line of the property that Heat’s text names', () => {
    const words =
      "StackValidationFailed: resources.router: Property error: Properties.external_gateway_info.network: Unable to find network with name or id 'outside'";
    const location = findPropertyLocation(words, ['router'], files);
    expect(location && formatLocation(location)).toBe('main.yaml:18:32');
    expect(findAdviceForFailure(words, ['router'], files)?.hint).toContain(
      'openstack network list --external',
    );
  });

  test('is the line of the outer property if the template sets the inner one indirectly', () => {
    const words = 'Property error: Properties.fixed_ips[0].subnet: no';
    const location = findPropertyLocation(words, ['port'], files);
    expect(location && formatLocation(location)).toBe('main.yaml:14:11');
  });

  test('is the line of the property whose value Neutron rejects', () => {
    const words = "BadRequest: resources.port: Invalid input for fixed_ips. Reason: 'aaa' is not valid.";
    const location = findPropertyLocation(words, ['port'], files);
    expect(location && formatLocation(location)).toBe('main.yaml:13:7');
  });

  test('does not exist for a resource that the template does not contain', () => {
    expect(findPropertyLocation('Properties.image: no', ['group', '0'], files)).toBeUndefined();
  });
});

test('a floating IP failure names the interface that it has to wait for', () => {
  const words = 'External network a is not reachable from subnet b.  Therefore, cannot associate Port c';
  expect(findAdviceForFailure(words, ['address'], files)?.hint).toContain(
    'OS::Neutron::RouterInterface (main.yaml:22:3)',
  );
  expect(findAdviceForFailure(words, ['address'], undefined)?.hint).toContain('add an OS::Neutron::Router');
});

describe('a failed create', () => {
  test('has the next step of its cause', () => {
    const serverMessage =
      "Property error: resources.server.properties.image: Error validating value 'debian-99': No images matching {'name': 'debian-99'}.";
    const { hint, locations, failureCode } = explainValidationError(serverMessage, files, undefined);
    expect(hint).toContain('"openstack image list"');
    expect(hint).toContain('(main.yaml:6:7)');
    expect(locations.map(formatLocation)).toEqual(['main.yaml:6:7']);
    expect(failureCode).toBe('refused');
  });

  test('points to the key pair without a public key', () => {
    const serverMessage = 'The public_key property is required by the nova API version currently used.';
    const { hint, locations } = explainValidationError(serverMessage, files, undefined);
    expect(locations.map(formatLocation)).toEqual(['main.yaml:27:3']);
    expect(hint).toContain('public_key');
  });

  test('has a next step if its cause is unknown', () => {
    expect(explainValidationError('Something new', files, undefined).hint).toBe(
      'Fix the template, environment or parameters that Heat names, then run the step again.',
    );
    expect(explainValidationError('resources.server: Something new', files, undefined).hint).toBe(
      'Fix this line, then run the step again.',
    );
    expect(explainValidationError('Something new', files, 'Ask somebody.').hint).toBe('Ask somebody.');
  });
});

/** The failure text, the physical id of the resource in use, and the commands that show what uses it. */
test.each([
  [
    'Conflict: resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.',
    '88a',
    ['"openstack port list --long --fixed-ip subnet=88a"'],
  ],
  [
    'Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the network.',
    '0a1',
    ['"openstack port list --long --network 0a1"'],
  ],
  [
    'Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the network, id for these ports is: b2,c3.',
    '0a1',
    ['use network 0a1: b2, c3.', '"openstack port show"'],
  ],
  [
    'Conflict: resources.interface: Router interface for subnet cd3 on router 9aa cannot be deleted, as it is required by one or more floating IPs.',
    '9aa:subnet_id=cd3',
    ['"openstack floating ip list --router 9aa"', '"openstack port list --long --router 9aa"'],
  ],
  [
    'Conflict: resources.router: Router 9aa still has ports',
    '9aa',
    ['"openstack floating ip list --router 9aa"', '"openstack port list --long --router 9aa"'],
  ],
  [
    'Conflict: resources.router: Router 9aa has ports still attached: fa4, 6e2',
    '9aa',
    ['"openstack port list --long --router 9aa"'],
  ],
  [
    'BadRequest: resources.type: Target volume type is still in use. (HTTP 400)',
    '3c0',
    ['have the type 3c0: "openstack volume list'],
  ],
  [
    'Conflict: resources.group: Security Group 5d0 in use.',
    '5d0',
    ['"openstack port list --long --security-group 5d0"'],
  ],
  [
    'BadRequest: resources.volume: Invalid volume: Volume status must be available and must not be migrating, attached, belong to a group.',
    'f84',
    ['"openstack volume snapshot list --volume f84"', '"openstack volume show f84"'],
  ],
  [
    'Conflict: resources.port: Port 6e2 is currently a subport for trunk 7aa.',
    '6e2',
    ['"openstack network trunk show 7aa"'],
  ],
  [
    'Conflict: resources.port: Port 6e2 cannot be deleted directly via the port API: has device owner network:router_interface.',
    '6e2',
    ['"openstack port show 6e2"', '"openstack router remove port"'],
  ],
  [
    'Conflict: resources.policy: QoS Policy 2fe is used by network 0a1.',
    '2fe',
    ['A network that does not belong', '"openstack network set --no-qos-policy 0a1"'],
  ],
  [
    'Conflict: resources.policy: QoS Policy 2fe is used by fip f10.',
    '2fe',
    ['A floating IP that does not belong', '"openstack floating ip unset --qos-policy f10"'],
  ],
  ['Error: resources.volume: Volume in use', 'f84', ['"openstack volume show f84"']],
  [
    'ResourceActionNotSupported: resources.files: Deleting non-empty container (files) when PurgeOnDelete is False is not supported.',
    'files',
    ['"openstack container delete --recursive files"'],
  ],
  [
    'Forbidden: resources.domain: Cannot delete a domain that is enabled, please disable it first. (HTTP 403)',
    'd01',
    ['"openstack domain set --disable d01"'],
  ],
])('a resource in use has the commands that show why: %s', (words, physicalId, commands) => {
  const advice = findAdviceForFailure(words, ['it'], undefined, { type: undefined, physicalId });
  expect(advice?.isHeld).toBe(true);
  for (const command of commands) expect(advice?.hint).toContain(command);
});

test('names in commands contain no shell syntax', () => {
  const advice = findAdvice('Security Group $(reboot) in use.', {
    type: undefined,
    physicalId: undefined,
    findProperty: () => undefined,
    findResource: () => undefined,
  });
  expect(advice?.hint).toContain('"openstack port list --long --security-group reboot"');
});
