import { definition, parameters, swap, write } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  word: { type: string, default: a }
resources:
  child:
    type: OS::Heat::Stack
    properties: { template: { get_file: child.yaml }, parameters: { word: { get_param: word } } }
  reader: { type: OS::Heat::Value, properties: { value: { get_attr: [child, outputs, word] } } }
  beside: { type: OS::Heat::Value, properties: { value: beside } }
outputs:
  word: { value: { get_attr: [reader, value] } }
`;

const CHILD = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  text: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
outputs:
  word: { value: { get_attr: [text, output] } }
`;

export const STACKS: Family = {
  name: 'OS::Heat::Stack',
  about: 'A separate stack, whose contents Heat does not preview.',
  base: definition(TEMPLATE, { 'child.yaml': CHILD }),
  rows: [
    core('nothing'),
    row('the resources next to it', swap('value: beside', 'value: next')),
    core('its parameter', parameters({ word: 'b' })),
    row(
      'its template',
      write(
        'child.yaml',
        CHILD.replace('outputs:', '  more: { type: OS::Heat::Value, properties: { value: 1 } }\noutputs:'),
      ),
    ),
    row('a comment in its template', swap(/^/, '# words\n', 'child.yaml')),
  ],
};
