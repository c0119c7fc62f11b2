import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { eventSchema } from '../../../src/heat/api/event.js';
import { resourceSchema } from '../../../src/heat/api/resource.js';
import { markCutFaults } from '../../../src/heat/cut-faults.js';
import { createSecrets } from '../../../src/report/index.js';

const reasonOf = (message: string, code = '500'): string =>
  `ResourceInError: resources.server: Went to status ERROR due to "Message: ${message}, Code: ${code}"`;

test.each([
  ['of 255 bytes', 'x'.repeat(255)],
  ['whose last character of four bytes did not fit', 'x'.repeat(252)],
  ['of 255 bytes, but fewer characters', 'ü'.repeat(127)],
  ['that contains the end of a fault', `Message: a, Code: 1${'x'.repeat(236)}`],
  ['of several lines', 'x\n'.repeat(127)],
])('a message %s is marked as cut', (_, message) => {
  expect(markCutFaults(reasonOf(message))).toBe(reasonOf(`${message}…`));
});

test.each([
  ['a shorter message', reasonOf('No valid host was found. ')],
  ['a longer message, which is not from Nova', reasonOf('x'.repeat(256))],
  ['another reason of this length', `${'x'.repeat(255)}, Code: 500`],
  ['no reason', ''],
])('%s is not marked', (_, reason) => {
  expect(markCutFaults(reason)).toBe(reason);
});

test('each of several faults is marked', () => {
  const message = 'x'.repeat(255);
  const [one, marked] = [reasonOf(message), reasonOf(`${message}…`)];
  expect(markCutFaults(`${one}; ${reasonOf('short')}; ${one}`)).toBe(
    `${marked}; ${reasonOf('short')}; ${marked}`,
  );
});

test('half a secret at the end of a fault is redacted, in resources and events', () => {
  const secrets = createSecrets(() => undefined);
  secrets.add('correct-horse-battery');
  const reason = reasonOf('ü'.repeat(121) + 'correct-horse');
  const links = [{ rel: 'stack', href: 'http://heat/v1/p/stacks/web/4c5d' }];
  const shared = { resource_name: 'server', resource_status_reason: reason, links };
  const resource = { ...shared, resource_type: 'OS::Nova::Server', resource_status: 'CREATE_FAILED' };
  const event = { ...shared, id: 'e', resource_status: 'CREATE_FAILED' };
  for (const { statusReason } of [v.parse(resourceSchema, resource), v.parse(eventSchema, event)])
    expect(secrets.redact(statusReason)).toBe(reasonOf(`${'ü'.repeat(121)}***…`));
});
