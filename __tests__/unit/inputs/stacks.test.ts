import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError, placeText, type InputMistake } from '../../../src/errors/index.js';
import { readJob, type InputName, type Job, type SeveralStacks } from '../../../src/inputs/index.js';
import { circlesIn } from '../../../src/inputs/stacks/circles.js';
import { holds } from '../generated/runs.js';

type Given = Partial<Record<InputName, string>>;

function job(text: string, given: Given = {}): Job {
  const all: Given = { stacks: 'deploy/stacks.yaml', ...given };
  return readJob({ get: (name) => all[name] ?? '', onSecret: () => undefined, readFile: () => text });
}

function several(text: string, given: Given = {}): SeveralStacks {
  const read = job(text, given).several;
  if (read === undefined) throw new Error('no stacks were read');
  return read;
}

function mistakesOf(read: () => unknown): readonly InputMistake[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
  return [];
}

/** What is wrong with a file, each with its line and column. */
const mistakes = (text: string, given: Given = {}): string[] =>
  mistakesOf(() => job(text, given)).map(({ input, problem, place }) =>
    place === undefined ? `${input}: ${problem}` : `${place.line}:${place.column} ${problem}`,
  );

const CHAIN = `
stacks:
  network:
    template: network.yaml
    parameters: { cidr: 10.0.0.0/24 }
  app:
    name: shop
    template: ../app/main.yaml
    environment-files: [base.env.yaml, https://example.com/a.yaml, /etc/b.yaml]
    parameters-from-outputs:
      subnet: network.subnet_id
      all: [network.subnet_id, network.with.dots]
    needs: [secrets]
    timeout-in-minutes: 5
    tags: [a, b]
    wait: yes
    on-cancel: rollback
    masked-outputs: [key]
  secrets:
    template: secrets.yaml
`;

describe('a stacks file', () => {
  test('gives each stack a request of its own, as a step for it alone would', () => {
    const { stacks } = several(CHAIN, { 'on-in-progress': 'fail', 'delete-attempts': '7' });
    expect(stacks.map(({ key }) => key)).toEqual(['network', 'app', 'secrets']);
    const [network, app] = stacks;
    expect(network).toMatchObject({
      request: { operation: 'deploy', stackName: 'network', timeoutMinutes: 60, onInProgress: 'fail' },
      files: { template: 'deploy/network.yaml', parameters: { cidr: '10.0.0.0/24' } },
      needs: [],
      fromOutputs: [],
    });
    expect(app).toMatchObject({
      request: {
        stackName: 'shop',
        timeoutMinutes: 5,
        tags: ['a', 'b'],
        wait: true,
        onInProgress: 'fail',
        deleteAttempts: 7,
      },
      onCancel: 'rollback',
      telling: { maskedOutputs: ['key'] },
    });
  });

  test('has paths that begin at the file, and leaves addresses and absolute paths as they are', () => {
    const [, app] = several(CHAIN).stacks;
    expect(app?.files).toMatchObject({
      template: 'app/main.yaml',
      environmentFiles: ['deploy/base.env.yaml', 'https://example.com/a.yaml', '/etc/b.yaml'],
    });
  });

  test('while the paths of inputs begin at the workspace', () => {
    const { stacks } = several('stacks: { a: { template: t.yaml } }', { 'environment-files': 'e.yaml' });
    expect(stacks[0]?.files).toMatchObject({ template: 'deploy/t.yaml', environmentFiles: ['e.yaml'] });
  });

  test('makes a stack need those whose outputs it takes', () => {
    const [, app] = several(CHAIN).stacks;
    expect(app?.needs).toEqual(['secrets', 'network']);
    expect(app?.fromOutputs).toMatchObject([
      { parameter: 'subnet', isList: false, sources: [{ stack: 'network', output: 'subnet_id' }] },
      {
        parameter: 'all',
        isList: true,
        sources: [
          { stack: 'network', output: 'subnet_id' },
          { stack: 'network', output: 'with.dots' },
        ],
      },
    ]);
    const [reference] = app?.fromOutputs ?? [];
    expect(reference?.sources.map(({ place }) => placeText(place))).toEqual(['deploy/stacks.yaml:11:15']);
  });

  test('may be a list, whose stacks have a name each', () => {
    const { stacks } = several('stacks:\n- { name: a, template: t }\n- { name: b, template: t, needs: a }');
    expect(stacks.map(({ key, needs }) => [key, needs])).toEqual([
      ['a', []],
      ['b', ['a']],
    ]);
  });

  test('may be JSON, and hold anchors beside the stacks', () => {
    expect(several('{"stacks": {"a": {"template": "t"}}}').stacks[0]?.files?.template).toBe('deploy/t');
    const anchored =
      'x-common: &common { tags: [x] }\nstacks: { a: { <<: *common, template: t }, b: { template: t } }';
    const tags = several(anchored).stacks.map(({ request }) => 'tags' in request && request.tags);
    expect(tags).toEqual([['x'], undefined]);
  });

  test('keeps the values of parameters as Heat will read them', () => {
    const text = 'stacks: { a: { template: t, parameters: { v: 1.0, n: 3, t: yes, l: [1], s: "1" } } }';
    const { v, n, t, l, s } = several(text).stacks[0]?.files?.parameters ?? {};
    expect([String(v), n, t, l, s]).toEqual(['1.0', 3, true, [1], '1']);
  });

  test('keeps what is silent there as the step says it', () => {
    const text = 'stacks:\n  a:\n    template: t\n    tags:\n    needs:\n    parameters-from-outputs: ~\n';
    const [a] = several(text, { tags: 'x' }).stacks;
    expect(a?.request).toMatchObject({ tags: ['x'] });
    expect(a?.needs).toEqual([]);
  });

  test('gets its names a prefix, for an environment of its own', () => {
    const { stacks } = several(CHAIN, { 'stack-name-prefix': 'pr-12-' });
    expect(stacks.map(({ request }) => request.stackName)).toEqual([
      'pr-12-network',
      'pr-12-shop',
      'pr-12-secrets',
    ]);
    expect(stacks.map(({ key }) => key)).toEqual(['network', 'app', 'secrets']);
  });

  test('keeps what concerns all stacks apart', () => {
    const inputs = {
      parameters: 'a=1',
      'expect-plan': 'x',
      'fail-on-no-changes': 'true',
      'max-parallel': '2',
    };
    const all = several(CHAIN, inputs);
    expect(all).toMatchObject({
      file: 'deploy/stacks.yaml',
      sharedParameters: { a: '1' },
      expectPlan: 'x',
      failOnNoChanges: true,
      maxParallel: 2,
    });
    expect(all.stacks[0]).toMatchObject({
      request: { expectPlan: undefined, failOnNoChanges: false },
      files: { parameters: { cidr: '10.0.0.0/24' } },
    });
  });

  test('needs no templates for a delete', () => {
    const { stacks } = several('stacks: { a: , b: { needs: a } }', { operation: 'delete' });
    expect(stacks.map(({ request, files, needs }) => [request.stackName, files, needs])).toEqual([
      ['a', undefined, []],
      ['b', undefined, ['a']],
    ]);
  });
});

describe('mistakes in a stacks file', () => {
  test('are told all at once, by line and column', () => {
    const text = `
stack: {}
stacks:
  9x: { template: t }
  a:
    template: [t, u]
    environment_files: e.yaml
    cloud: mine
    colour: red
    timeout-in-minutes: 0
    wait: maybe
    tags: { a: b }
    own: [true]
    needs: [b, nobody, a]
    parameters: [x]
    clear-parameters: [x]
    parameters-from-outputs:
      one: b
      two: nobody.x
      three: { from: b }
      four: []
  b:
    parameters: { x: 1, x: 2 }
    parameters-from-outputs: { x: a.y }
    name: a
  c: text
  d: { template: t, template: u, name: [a] }
`;
    expect(mistakes(text)).toEqual([
      '2:1 "stack" means nothing here: only "stacks" does (and "x-…", for anchors)',
      '4:3 "9x": the name of a stack must begin with a letter and hold at most 100 letters, digits, "_" and "-"',
      '4:3 9x: name must begin with a letter and hold at most 255 letters, digits, "_", "." and "-"',
      '5:3 stacks that need each other: a → b → a',
      '6:15 a: template must not be a list',
      '7:5 a: "environment_files" is not known: did you mean "environment-files"?',
      '8:5 a: "cloud" is for the step: it is the same for all stacks',
      expect.stringMatching(/^9:5 a: "colour" is not known; a stack can have name, needs, .*template/),
      '10:25 a: timeout-in-minutes must be a whole number from 1 to 1440',
      '11:11 a: wait must be true or false',
      '12:11 a: tags must not be a map',
      '13:10 a: own must not be a list',
      '14:16 a: needs names "nobody", which is no stack of this file',
      '14:24 a: needs names the stack itself',
      '15:17 a: parameters must not be a list',
      '16:23 a: clear-parameters needs keep-existing: true',
      '18:12 a: one must be stack.output, or a list of such',
      '19:12 a: two names "nobody", which is no stack of this file',
      '20:14 a: three must be stack.output, or a list of such',
      '21:13 a: four must be stack.output, or a list of such',
      '22:3 b: template is required',
      '22:3 b: a has the same name, a',
      '23:17 b: parameter x is given twice: as it is, and from outputs',
      '23:25 b: parameters: "x" is given twice',
      '26:6 c: must be a map',
      '27:21 d: "template" is given twice',
      '27:40 d: name must be a text',
    ]);
  });

  test.each([
    ['', '1:1 must be a map with "stacks"'],
    ['- a', '1:1 must be a map with "stacks"'],
    ['x-a: 1', '1:1 has no "stacks"'],
    ['stacks: {}', '1:9 lists no stack'],
    ['stacks: []', '1:9 "stacks" must be a map or a list of stacks'],
    ['stacks: text', '1:9 "stacks" must be a map or a list of stacks'],
    ['stacks: [{ template: t }]', '1:10 in a list each stack needs a "name"'],
    ['stacks: { a: { template: t }, a: { template: t } }', '1:31 "a" is given twice'],
    ['stacks: [{ name: a, template: t }, { name: a, template: t }]', '1:44 "a" is given twice'],
    ['stacks: { a: { template: t, tags: [[x]] } }', '1:35 a: tags must hold texts, not lists or maps'],
    [
      'stacks: { a: { template: t, tags: [x, ] , needs: { b: c } } }',
      '1:50 a: needs must be the name of a stack, or a list of them',
    ],
    ['stacks: { a: { template: t, needs: [1] } }', '1:37 a: needs must hold the names of stacks'],
    [
      'stacks: { a: { template: t, parameters-from-outputs: [b.c] } }',
      '1:54 a: parameters-from-outputs must be a map of parameter: stack.output',
    ],
  ])('%s', (text, mistake) => {
    expect(mistakes(text)).toEqual([mistake]);
  });

  test('of a text that is no YAML is one, and quotes nothing of it', () => {
    const [only, ...others] = mistakes('stacks:\n  a: { password: "hunter2');
    expect(others).toEqual([]);
    expect(only).toMatch(/^\d+:\d+ is not valid YAML: /);
    expect(only).not.toContain('hunter2');
  });

  test('come with those of the inputs', () => {
    expect(
      mistakes('stacks: { a: {} }', { 'stack-name': 'web', template: 't.yaml', 'timeout-in-minutes': 'x' }),
    ).toEqual([
      'timeout-in-minutes: must be a whole number from 1 to 1440',
      'stack-name: cannot go with stacks: the file names them (stack-name-prefix puts something before their names)',
      'template: cannot go with stacks: in the file each stack has its own',
    ]);
  });

  test('are places for the log as well', () => {
    const read = (): unknown => job('stacks: { a: }');
    expect(read).toThrow('stacks: a: template is required (deploy/stacks.yaml:1:11)');
  });

  test.each([
    ['deploy', '1:11 a: wait: false cannot go with needs: others wait for its end'],
    ['delete', '1:44 b: wait: false cannot go with needs: others wait for its end'],
  ])('by %s: not to wait for what others wait for', (operation, mistake) => {
    const text = 'stacks: { a: { wait: false, template: t }, b: { wait: false, template: t, needs: a } }';
    expect(mistakes(text, { operation })).toEqual([mistake]);
  });
});

describe('the input', () => {
  test('names a file that can be read', () => {
    const read = (code: string) => (): unknown =>
      readJob({
        get: (name) => (name === 'stacks' ? 'a/../b.yaml' : ''),
        onSecret: () => undefined,
        readFile: (file) => {
          throw Object.assign(new Error(`no ${file}`), { code });
        },
      });
    expect(mistakesOf(read('ENOENT'))[0]?.problem).toMatch(/does not exist/);
    expect(mistakesOf(read('EISDIR'))[0]?.problem).toBe('names a folder, not a file');
    expect(mistakesOf(read('EIO'))[0]?.problem).toBe('names a file that cannot be read: no b.yaml');
  });

  test('is for deploy, preview and delete', () => {
    const given: Given = { operation: 'suspend', 'stack-name': 'web' };
    expect(job('', given)).toMatchObject({ several: undefined, idle: ['stacks'] });
    expect(mistakes('', { operation: 'suspend' })).toEqual([
      'stacks: is for deploy, preview, delete; operation "suspend" is for one stack, and needs a stack-name',
    ]);
  });

  test('is what its companions mean something to', () => {
    const alone = { 'stack-name': 'web', template: 't', stacks: '', 'stack-name-prefix': 'a-' };
    expect(mistakes('', alone)).toEqual(['stack-name-prefix: needs stacks']);
  });

  test('lets masked outputs mean something to a preview, which shows what one stack gives another', () => {
    expect(
      job('stacks: { a: { template: t } }', { operation: 'preview', 'masked-outputs': 'x' }).idle,
    ).toEqual([]);
  });
});

describe('circles of needs', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const graph = fc
    .tuple(...names.map(() => fc.subarray(names)))
    .map((lists) => new Map(names.map((name, index) => [name, lists[index] ?? []])));

  test('are found if and only if there is no order to deploy in', () =>
    holds(
      fc.property(graph, (needs) => {
        const circles = circlesIn(needs);
        for (const circle of circles)
          for (const [index, name] of circle.entries())
            expect(needs.get(name)).toContain(circle[(index + 1) % circle.length]);
        const left = new Map(needs);
        for (let size = -1; size !== left.size;) {
          size = left.size;
          for (const [name, of] of left) if (of.every((one) => !left.has(one))) left.delete(name);
        }
        expect(circles.length > 0).toBe(left.size > 0);
      }),
    ));
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    ...[
      'stacks',
      'a',
      'b',
      'name',
      'needs',
      'template',
      'parameters',
      'parameters-from-outputs',
      'tags',
      'wait',
    ],
    ...[
      'a.x',
      'b.',
      '.x',
      'true',
      '1',
      '~',
      '""',
      '{}',
      '[]',
      '[a, b]',
      '{ a: b }',
      '&x',
      '*x',
      '<<',
      '- ',
      '? ',
    ],
  );
  const line = fc
    .tuple(fc.nat({ max: 4 }), word, fc.constantFrom(':', ': ', ':\n', ''), word)
    .map(([indent, key, colon, value]) => `${'  '.repeat(indent)}${key}${colon}${value}`);
  const text = fc.array(line, { maxLength: 14 }).map((lines) => ['stacks:', ...lines].join('\n'));

  test('is read, or refused with mistakes that stand somewhere in it', () =>
    holds(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (given) => {
        const height = given.split('\n').length;
        for (const { input, place } of mistakesOf(() => job(given))) {
          expect(input).toBe('stacks');
          expect(place?.line).toBeGreaterThanOrEqual(1);
          expect(place?.line).toBeLessThanOrEqual(height);
        }
      }),
      1000,
    ));
});
