import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HeatClient, Stack, StackRef } from '../../src/heat/index.js';
import type { Http } from '../../src/http/index.js';
import { bundle } from '../../src/template/index.js';
import { WholeFloat } from '../../src/yaml/index.js';
import { connect, settled, uniqueName } from './real-heat.js';

const FILES = {
  'stacks/main.yaml': `heat_template_version: 2021-04-16
parameters:
  version: {type: string}
  mode: {type: number}
  big: {type: string}
  secret: {type: string, hidden: true}
  inEnv: {type: string}
resources:
  nested: {type: ../lib/nested.yaml}
  mapped: {type: My::Nested}
  group:
    type: OS::Heat::ResourceGroup
    properties: {count: 1, resource_def: {type: ../lib/nested.yaml}}
outputs:
  version: {value: {get_param: version}}
  mode: {value: {get_param: mode}}
  big: {value: {get_param: big}}
  length: {value: {yaql: {expression: '$.data.len()', data: {get_param: secret}}}}
  inEnv: {value: {get_param: inEnv}}
  nested: {value: {get_attr: [nested, text]}}
  mapped: {value: {get_attr: [mapped, text]}}
  grouped: {value: {get_attr: [group, resource.0.text]}}
`,
  'lib/nested.yaml': `heat_template_version: 2021-04-16
resources:
  value:
    type: OS::Heat::Value
    properties: {value: {get_file: texts/hello.txt}}
outputs:
  text: {value: {get_attr: [value, value]}}
`,
  'lib/texts/hello.txt': 'hello\r\nworld\n',
  'envs/env.yaml': 'parameters: {inEnv: file}\nresource_registry: {My::Nested: ../lib/nested.yaml}\n',
};

let heat: HeatClient;
let http: Http;
let workspace: string;
let stack: Stack;
let ref: StackRef;

beforeAll(async () => {
  ({ heat, http } = await connect());
  workspace = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  const made = await bundle({
    template: 'stacks/main.yaml',
    environmentFiles: ['envs/env.yaml'],
    parametersFiles: [],
    parameters: {
      version: new WholeFloat(1),
      mode: 420,
      big: 2n ** 64n,
      secret: 'hush-hush',
      inEnv: 'input',
    },
    workspace,
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network here')),
    onSecret: () => undefined,
  });
  ({ ref } = await heat.createStack({ name: uniqueName('bundle'), ...made.request }));
  stack = await settled(heat, ref);
}, 90_000);

afterAll(async () => {
  await heat.deleteStack(ref);
  await http.close();
  await rm(workspace, { recursive: true });
});

describe('a bundle on the real Heat', () => {
  it('creates the stack that the files describe', () => {
    const outputs = Object.fromEntries((stack.outputs ?? []).map(({ key, value }) => [key, value]));
    expect({ reason: stack.statusReason, outputs }).toMatchObject({
      outputs: {
        version: '1.0',
        mode: 420,
        big: '18446744073709551616',
        length: 9,
        inEnv: 'input',
        nested: 'hello\r\nworld\n',
        mapped: 'hello\r\nworld\n',
        grouped: 'hello\r\nworld\n',
      },
    });
  });

  it('shows no hidden value to readers of the stack', async () => {
    const shown = [
      await heat.getFiles(ref),
      await heat.getEnvironment(ref),
      await heat.getTemplate(ref),
      stack,
    ];
    expect(JSON.stringify(shown)).toContain('texts/hello.txt');
    expect(JSON.stringify(shown)).not.toContain('hush-hush');
  });
});
