import { describe, expect, test } from '@jest/globals';
import { findAdviceForFailure } from '../../../../src/deploy/result/failure-advice.js';
import { KNOWN_FAILURES } from '../../../../src/deploy/result/known-failures/catalogue.js';

/** Options without a value, and `--type`, whose value the reader chooses. */
const WITHOUT_VALUE =
  /^openstack (availability zone list --(compute|volume)|(network|extension) list --(external|network)|limits show --absolute|.* --(long|all-projects|recursive|disable|no-qos-policy|qos-policy)|volume set --type)$/;

function commandsOf(message: string, type?: string, physicalId?: string): string[] {
  const hint = findAdviceForFailure(message, [], undefined, { type, physicalId })?.hint ?? '';
  return [...hint.matchAll(/"(openstack [^"]+)"/g)].map(([, command = '']) => command);
}

describe('a command in a hint', () => {
  test.each(KNOWN_FAILURES.map(({ id, example, types }) => [id, example, types] as const))(
    'never ends in an option without its value: %s',
    (_id, example, types) => {
      const type = types === undefined ? undefined : 'OS::Neutron::Port';
      for (const physicalId of [undefined, '88a'])
        for (const command of commandsOf(example, type, physicalId)) {
          const endsInOption = / --[a-z-]+$|=$/.test(command);
          expect({ command, isComplete: !endsInOption || WITHOUT_VALUE.test(command) }).toEqual({
            command,
            isComplete: true,
          });
        }
    },
  );

  test.each([
    ['No more IP addresses available on network 0a1.', 'openstack port list --network 0a1'],
    ['Unable to find any IP address on external network 0a1.', 'openstack port list --network 0a1'],
    ['No fixed IP addresses available for network: 0a1', 'openstack port list --network 0a1'],
    ['No more IP addresses available on network', 'openstack port list'],
    ['Security Group 5d0 in use.', 'openstack port unset --security-group 5d0'],
    [
      'Gateway cannot be updated for router 9aa, since a gateway to external network 0a1 is required by one or more floating IPs.',
      'openstack port list --long --router 9aa',
    ],
    ['The router is required by one or more floating IPs', 'openstack port list --long'],
    ['One or more ports have an IP allocation from this subnet.', 'openstack port list --long'],
    ['The mac address fa:16:3e:00:00:01 is in use.', 'openstack port list --mac-address fa:16:3e:00:00:01'],
    ['The IP address 10.1.0.5 is in use.', 'openstack port list --fixed-ip ip-address=10.1.0.5'],
    [
      'Deleting non-empty container (my.files-1) when PurgeOnDelete is False is not supported.',
      'openstack container delete --recursive my.files-1',
    ],
    [
      'Deleting non-empty container (my $files) when PurgeOnDelete is False is not supported.',
      'openstack container delete --recursive',
    ],
    ['Volume in use', 'openstack volume snapshot list'],
  ])('has what the message says: %s', (message, command) => {
    expect(commandsOf(`Conflict: resources.one: ${message}`)).toContain(command);
  });
});
