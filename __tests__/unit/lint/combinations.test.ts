import { expect, test } from '@jest/globals';
import { COMBINATION_CASES, combinationTemplate } from '../../heat-engine/combination-cases.js';
import { lintText } from './lint-example.js';

/** Whether this is a value, depends on a condition. */
const UNKNOWN = [
  'OS::Neutron::Subnet',
  'network: n, cidr: 10.0.0.0/8, subnetpool: {get_resource: perhaps}',
  [],
] as const;

test.each([...COMBINATION_CASES, UNKNOWN])('%s with %s', async (type, properties, expected) => {
  const findings = await lintText(combinationTemplate(type, properties));
  const found = findings.map((one) => one.slice(one.indexOf('HL')));
  // The engine does not ask Nova, which refuses servers without networks (HL324).
  expect(found.filter((one) => /^HL32[0-3]/.test(one))).toEqual(expected);
});
