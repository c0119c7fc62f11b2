import { expect, test } from '@jest/globals';
import { lintText } from './lint-example.js';

const template = (server: string, more = ''): string =>
  `heat_template_version: 2018-08-31\nparameters: {nets: {type: json, default: [{network: a}]}}\nresources:\n  s: {type: OS::Nova::Server, properties: ${server}}\n${more}`;
const found = async (text: string): Promise<readonly string[]> =>
  (await lintText(text)).filter((one) => one.includes('HL324'));

test.each([
  ['no networks', '{flavor: f, image: i}'],
  ['an empty list', '{flavor: f, image: i, networks: []}'],
])('a server with %s', async (_, server) => {
  expect(await found(template(server))).toEqual([expect.stringContaining('Server "s" has no networks')]);
});

test.each([
  ['a network', '{flavor: f, image: i, networks: [{network: a}]}'],
  ['the choice of Nova', '{flavor: f, image: i, networks: [{allocate_network: auto}]}'],
  ['networks of a parameter', '{flavor: f, image: i, networks: {get_param: nets}}'],
])('a server with %s has networks', async (_, server) => {
  expect(await found(template(server))).toEqual([]);
});

test('a member of a group', async () => {
  const group =
    '  g: {type: OS::Heat::ResourceGroup, properties: {count: 2, resource_def: {type: OS::Nova::Server, properties: {flavor: f, image: i}}}}\n';
  const server = '{flavor: f, image: i, networks: [{network: a}]}';
  expect(await found(template(server, group))).toHaveLength(1);
});

test('a server that exists outside of the stack', async () => {
  const text =
    'heat_template_version: 2018-08-31\nresources:\n  s: {type: OS::Nova::Server, external_id: 8f1, properties: {flavor: f}}\n';
  expect(await found(text)).toEqual([]);
});
