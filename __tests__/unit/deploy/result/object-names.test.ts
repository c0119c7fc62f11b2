import { expect, test } from '@jest/globals';
import { findAdvice } from '../../../../src/deploy/result/known-failures/catalogue.js';

/** Returns the hint of the failures that have such a message, with NAME for the name. */
function hintOf(message: (name: string) => string, name: string): string {
  const site = {
    type: undefined,
    physicalId: undefined,
    findProperty: () => undefined,
    findResource: () => undefined,
  };
  const advice = findAdvice(message(name), site);
  if (advice === undefined) throw new Error(`No advice for ${message(name)}`);
  return JSON.stringify(advice).replaceAll(name, 'NAME');
}

/** Names that every object of JavaScript has, in the messages of services. */
test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'the name %s in a message of a service is a name like any other',
  (name) => {
    const other = 'q'.repeat(name.length);
    for (const message of [
      (text: string) => `OverQuotaClient: Quota exceeded for resources: ['${text}'].`,
      (text: string) => `Resource ${text} is over limit of 20 due to current usage 18 and delta 4`,
      (text: string) => `exceeds allowed ${text} quota. Requested 3G, quota is 1G and 0G has been consumed`,
      (text: string) => `Conflict: QoS Policy 2fe is used by ${text} 6e2.`,
    ])
      expect(hintOf(message, name)).toBe(hintOf(message, other));
  },
);
