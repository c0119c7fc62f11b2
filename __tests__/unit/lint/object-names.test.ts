import { expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

/** Names that every object of JavaScript has. */
test.each(['__proto__', 'constructor', 'isPrototypeOf', 'hasOwnProperty'])(
  'the name %s is a name like any other',
  async (name) => {
    const lintName = async (text: string): Promise<string[]> => {
      const findings = await lintExample({
        'main.yaml': JSON.stringify({
          heat_template_version: '2018-08-31',
          parameters: { [text]: { type: text } },
          resources: {
            [text]: { type: text, properties: { [text]: { [text]: text }, value: { get_param: text } } },
            nested: { type: 'nested.yaml', properties: { [text]: 1, checked: 'value' } },
          },
          outputs: { [text]: { value: { get_attr: [text, text] } } },
        }),
        'nested.yaml': JSON.stringify({
          heat_template_version: '2018-08-31',
          parameters: {
            [text]: { type: text },
            checked: { type: 'string', constraints: [{ custom_constraint: text }] },
          },
        }),
        'env.yaml': JSON.stringify({
          parameters: { [text]: 1 },
          resource_registry: {
            [text]: 'OS::Heat::None',
            resources: { [text]: { 'A::B': 'OS::Heat::None' } },
          },
        }),
      });
      return findings.map(({ rule, message, hint = '' }) =>
        `${rule.id} ${message} ${hint}`.replaceAll(text, 'NAME'),
      );
    };
    expect(await lintName(name)).toEqual(await lintName('q'.repeat(name.length)));
  },
);
