import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { planHasChanges } from '../../src/report/plan/counts.js';
import { mapLimited } from '../../src/deploy/map-limited.js';
import type { DeployRequest } from '../../src/deploy/index.js';
import { bundled, deployOf, operator } from './operator.js';

jest.setTimeout(500_000);

const cloud = await operator();
afterAll(() => cloud.close());

const MAIN = `heat_template_version: 2018-08-31
description: the first
parameters:
  note: { type: string, default: a }
  size: { type: number, default: 2 }
  is_on: { type: boolean, default: false }
  names: { type: comma_delimited_list, default: "x, y" }
  map: { type: json, default: { k: 1 } }
  secret: { type: string, hidden: true, default: hush }
  unused: { type: string, default: '1.0' }
conditions: { never: { equals: [{ get_param: note }, zzz] } }
resources:
  held: { type: OS::Heat::Value, properties: { value: { get_file: data.txt } } }
  noted: { type: OS::Heat::TestResource, properties: { value: { get_param: note } } }
outputs:
  note: { value: { get_attr: [noted, output] }, description: what it holds }
  names: { value: { get_param: names } }
`;
/** Nested stacks take Heat longer, so only the edits about them have any. */
const NESTED = MAIN.replace(
  'outputs:',
  `  inner: { type: inner.yaml, properties: { size: { get_param: size } } }
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 1, resource_def: { type: OS::Heat::Value, properties: { value: x } } }
outputs:`,
);
const INNER = `heat_template_version: 2018-08-31
parameters: { size: { type: number } }
resources:
  text: { type: OS::Heat::Value, properties: { value: { get_param: size } } }
`;
const FILES = {
  'main.yaml': MAIN,
  'inner.yaml': INNER,
  'data.txt': 'one\n',
};

type Parameters = Readonly<Record<string, unknown>>;
type Changed = Partial<Record<keyof typeof FILES, string>>;

interface Edit {
  readonly files?: Changed;
  readonly parameters?: Parameters;
  /** Parameters of the stack before the edit. */
  readonly earlier?: Parameters;
  /** An environment of the edit. */
  readonly environment?: string;
  /** The edit sends no template: the stack's own one stays. */
  readonly keepsTemplate?: true;
  readonly request?: Partial<DeployRequest>;
  /** Made on a stack with nested stacks. */
  readonly isNested?: true;
  readonly isChange: boolean;
}

const main = (from: string | RegExp, to: string, base = MAIN): Changed => {
  const text = base.replace(from, to);
  if (text === base) throw new Error(`nothing to replace by ${to}`);
  return { 'main.yaml': text };
};

/** Each edit of the initial stack; only what Heat stores counts, not how it is written. */
const EDITS: Readonly<Record<string, Edit>> = {
  nothing: { isChange: false },
  'a comment': { files: main('resources:', '# words\nresources:'), isChange: false },
  quoting: { files: main('default: a }', "default: 'a' }"), isChange: false },
  'the order of sections': { files: main(/(conditions:.*\n)([^]*)$/, '$2$1'), isChange: false },
  'a comment in a nested template': {
    files: { 'inner.yaml': `# words\n${INNER}` },
    isNested: true,
    isChange: false,
  },
  'a value equal to the default': {
    parameters: { note: 'a', is_on: 'no', names: ['x', ' y'] },
    isChange: false,
  },
  'a list without its blanks: Heat keeps them': { parameters: { names: ['x', 'y'] }, isChange: true },
  'a map in another order': { parameters: { map: '{"k": 1.0}' }, isChange: false },
  'a boolean in another word': { parameters: { is_on: 'off' }, isChange: false },
  'a string parameter': { parameters: { note: 'b' }, isChange: true },
  'a parameter that nothing uses': { parameters: { unused: '1' }, isChange: true },
  'a number': { parameters: { size: 3 }, isChange: true },
  'a boolean': { parameters: { is_on: 'yes' }, isChange: true },
  'a list': { parameters: { names: 'y,x' }, isChange: true },
  'a map': { parameters: { map: { k: 2 } }, isChange: true },
  'the default of a parameter': { files: main('default: a }', 'default: b }'), isChange: true },
  'the description': { files: main('the first', 'the second'), isChange: true },
  'no description': { files: main('description: the first\n', ''), isChange: true },
  'an additional output': { files: main('outputs:', 'outputs:\n  more: { value: 1 }'), isChange: true },
  "an output's value": { files: main('{ get_param: names } }', '{ get_param: note } }'), isChange: true },
  "an output's description": { files: main('what it holds', 'what it says'), isChange: true },
  'a condition': { files: main('zzz', 'yyy'), isChange: true },
  'a file that get_file reads': { files: { 'data.txt': 'two\n' }, isChange: true },
  'a resource of a nested template': {
    files: { 'inner.yaml': `${INNER}  more: { type: OS::Heat::Value, properties: { value: 1 } }\n` },
    isNested: true,
    isChange: true,
  },
  'an additional member': { files: main('count: 1', 'count: 2', NESTED), isNested: true, isChange: true },
  'nothing of nested stacks': { isNested: true, isChange: false },
  'a number passed to a nested stack': { parameters: { size: 3 }, isNested: true, isChange: true },
  'a removed resource': { files: main(/ {2}held:.*\n/, ''), isChange: true },
  'a tag': { request: { tags: ['blue', 'green'] }, isChange: true },
  'tags in another order': { request: { tags: ['red', 'blue'] }, isChange: false },
  'a kept parameter': { request: { keepExisting: true }, parameters: { unused: 'z' }, isChange: true },
  'kept values only': { request: { keepExisting: true }, parameters: { unused: '1.0' }, isChange: false },
  'a parameter given before, without a template': {
    ...kept({ earlier: { note: 'b', unused: 'y' }, parameters: { unused: 'z' } }),
    isChange: true,
  },
  'a parameter that a resource uses, given before, without a template': {
    ...kept({ earlier: { note: 'b' }, parameters: { note: 'a' } }),
    isChange: true,
  },
  'the same parameter again, without a template': {
    ...kept({ earlier: { note: 'b' }, parameters: { note: 'b' } }),
    isChange: false,
  },
  'a map that Heat merges with other environments, not with the kept one': {
    ...kept({ earlier: { map: { k: 1, l: 1 } } }),
    environment: 'parameter_merge_strategies: { map: merge }\nparameters: { map: { k: 2 } }\n',
    isChange: true,
  },
  'a map that was set, with a merge strategy': {
    ...kept({ earlier: { map: { k: 2 } } }),
    environment: 'parameter_merge_strategies: { map: merge }\nparameters: { map: { k: 2 } }\n',
    isChange: false,
  },
};

/** An update with keep-existing and without a template. */
function kept(edit: Omit<Edit, 'isChange'>): Omit<Edit, 'isChange'> {
  return { ...edit, keepsTemplate: true, request: { operation: 'update', keepExisting: true } };
}

function filesOf(edit: Edit): ReturnType<typeof bundled> {
  const { files = {}, parameters = {}, isNested, environment, keepsTemplate } = edit;
  const nested = isNested === true ? { 'main.yaml': NESTED, 'inner.yaml': INNER } : {};
  const more = environment === undefined ? {} : { 'env.yaml': environment };
  return bundled(
    { ...FILES, ...nested, ...files, ...more },
    {
      parameters,
      environmentFiles: Object.keys(more),
      ...(keepsTemplate === true ? { template: undefined } : {}),
    },
  );
}

const TAGS = ['blue', 'red'];

/** Stacks that can be reused, by whether they have nested ones: restoring one takes less time than a new one. */
const ready = { plain: [] as string[], nested: [] as string[] };

async function takeStack({ isNested, earlier = {} }: Edit): Promise<string> {
  const name = ready[isNested === true ? 'nested' : 'plain'].pop() ?? cloud.name('agree');
  const unedited = await filesOf({
    ...(isNested === true ? { isNested } : {}),
    parameters: earlier,
    isChange: false,
  });
  await cloud.run(deployOf(name, { tags: TAGS }), unedited);
  return name;
}

/** Returns whether the preview, the deploy of the same, and a preview after that have changes. */
async function compared(edit: Edit): Promise<readonly boolean[]> {
  const name = await takeStack(edit);
  const files = await filesOf(edit);
  const request = deployOf(name, edit.request);
  const has = async (): Promise<boolean> => {
    const { plan } = (await cloud.run({ ...request, operation: 'preview' }, files)).result;
    return plan !== undefined && planHasChanges(plan);
  };
  const before = await has();
  const { outcome, changed } = (await cloud.run(request, files)).result;
  expect(outcome).toBe(changed ? 'updated' : 'unchanged');
  const after = await has();
  ready[edit.isNested === true ? 'nested' : 'plain'].push(name);
  return [before, changed, after];
}

/** The number of stacks in parallel. */
const SIDE_BY_SIDE = 5;
const verdicts = new Map<string, readonly boolean[]>();

beforeAll(() =>
  mapLimited(Object.entries(EDITS), SIDE_BY_SIDE, async ([name, edit]) => {
    verdicts.set(name, await compared(edit));
  }),
);

describe('preview, deploy, and a preview after that agree on changes of', () => {
  test.each(Object.entries(EDITS))('%s', (name, { isChange }) => {
    expect(verdicts.get(name)).toEqual([isChange, isChange, false]);
  });
});
