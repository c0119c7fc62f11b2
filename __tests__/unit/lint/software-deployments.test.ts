import { expect, test } from '@jest/globals';
import { lintText } from './lint-example.js';

const template = (
  server: string,
  type = 'OS::Heat::SoftwareDeployment',
): string => `heat_template_version: 2018-08-31
parameters: {format: {type: string, default: RAW}}
resources:
  config: {type: OS::Heat::SoftwareConfig}
  server: {type: OS::Nova::Server, properties: {flavor: f, image: i${server}}}
  one:
    type: ${type}
    properties:
      config: {get_resource: config}
      server: {get_resource: server}
`;

test.each([
  [', user_data_format: SOFTWARE_CONFIG', []],
  [
    ', user_data_format: RAW',
    ['HL323 Resource "one" is a software deployment on "server", whose "user_data_format" is RAW'],
  ],
  [
    ', user_data_format: {get_param: format}',
    ['HL323 Resource "one" is a software deployment on "server", whose "user_data_format" is RAW'],
  ],
  [', user_data_format: {get_param: "OS::stack_name"}', []],
  [
    '',
    [
      'HL323 Resource "one" is a software deployment on "server", whose "user_data_format" is HEAT_CFNTOOLS unless the operator chose another default',
    ],
  ],
])('a server with "%s"', async (server, expected) => {
  for (const type of ['OS::Heat::SoftwareDeployment', 'OS::Heat::StructuredDeployment']) {
    const findings = await lintText(template(server, type));
    const found = findings.map((one) => one.slice(one.indexOf('HL')));
    expect(found.filter((one) => one.startsWith('HL323'))).toEqual(expected);
  }
});
