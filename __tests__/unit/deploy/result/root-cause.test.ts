import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../../../src/deploy/result/root-cause.js';
import { FailedResources } from '../../../../src/deploy/wait/failed-resources.js';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import type { ActionEnd } from '../../../../src/deploy/wait/wait-for-action.js';
import type { Stack, StackEvent, StackResource } from '../../../../src/heat/index.js';
import { bundleOf, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';

const GROUP = nestedIn(WEB, 'group');
const MEMBER = nestedIn(GROUP, '0');
const NESTS = [
  resourceOf('group', 'CREATE_FAILED', {
    type: 'OS::Heat::ResourceGroup',
    nested: GROUP,
    statusReason: 'see 0',
  }),
  resourceOf('0', 'CREATE_FAILED', {
    type: 'member.yaml',
    stack: GROUP,
    nested: MEMBER,
    statusReason: 'see disk',
  }),
];

interface Failed {
  readonly events?: readonly StackEvent[];
  /** Resource lists in the order in which they are captured. */
  readonly captures?: readonly (readonly StackResource[])[];
  readonly row?: Stack;
  readonly firstRow?: Stack;
}

async function endingOf(
  { events = [], captures = [], row, firstRow }: Failed,
  heat = new StandInHeat(),
): Promise<ActionEnd> {
  const story = new ActionProgress(WEB, 'CREATE');
  story.learn(NESTS);
  story.add(events);
  const failures = new FailedResources(heat, story.tree);
  for (const resources of captures) {
    heat.resources = resources;
    await failures.record(firstRow ?? row);
  }
  return { end: 'failed', action: 'CREATE', row, finalState: undefined, progress: story, failures };
}

const failedEvent = (
  seconds: number,
  name: string,
  statusReason: string,
  rest: Partial<StackEvent> = {},
): StackEvent => eventOf(seconds, 'CREATE_FAILED', name, { statusReason, ...rest });

const failedResource = (
  name: string,
  statusReason: string,
  rest: Partial<StackResource> = {},
): StackResource => resourceOf(name, 'CREATE_FAILED', { statusReason, ...rest });

describe('a stack that fails without a failed resource', () => {
  test('has the places that its reason is about, and the next step', async () => {
    const reason = "The Referenced Attribute (server ('addresses', 'net', 0, 'port')) is incorrect.";
    const place = { file: 'main.yaml', line: 4, column: 2 };
    const files = bundleOf({
      locateAttribute: (resource, attribute) =>
        resource === 'server' && attribute === 'addresses' ? [place] : [],
    });
    const ending = await endingOf({ row: stackRow('CREATE_FAILED', { statusReason: reason }) });
    expect(explainFailure(ending, files, 'It failed')).toMatchObject({
      summary: `It failed: ${reason}`,
      locations: [place],
      hint: expect.stringContaining('Correct the get_attr of server'),
    });
    expect(explainFailure(ending, undefined, 'It failed').locations).toEqual([]);
  });
});

describe('what the scripts of software deployments wrote', () => {
  const deployment = (name: string, type = 'OS::Heat::SoftwareDeployment'): StackResource =>
    failedResource(name, 'exit code 3', { type, physicalId: `id-${name}` });

  test('is in the failure, both streams under their names, and read once', async () => {
    const heat = new StandInHeat();
    heat.scripts.set('id-one', { stdout: 'began\n', stderr: 'no space\n' });
    heat.scripts.set('id-two', { stdout: undefined, stderr: ' ' });
    const resources = [deployment('one'), deployment('two', 'OS::Heat::StructuredDeployment')];
    const ending = await endingOf({ captures: [resources, resources] }, heat);
    expect(explainFailure(ending, undefined, 'It failed').resources).toMatchObject([
      { path: 'one', reason: 'exit code 3', output: 'deploy_stdout:\nbegan\ndeploy_stderr:\nno space' },
      { path: 'two', reason: 'exit code 3' },
    ]);
    expect(heat.calls('getDeploymentOutput')).toBe(2);
  });

  test('is left out if Heat does not return it, and is not asked for of other types', async () => {
    const heat = new StandInHeat();
    const resources = [deployment('gone'), deployment('server', 'OS::Nova::Server')];
    const ending = await endingOf({ captures: [resources] }, heat);
    const failure = explainFailure(ending, undefined, 'It failed');
    expect(failure.resources.map((one) => 'output' in one)).toEqual([false, false]);
    expect(heat.calls('getDeploymentOutput')).toBe(1);
  });

  test('costs at most five requests', async () => {
    const heat = new StandInHeat();
    const resources = Array.from({ length: 9 }, (_, index) => deployment(`d${index}`));
    await endingOf({ captures: [resources] }, heat);
    expect(heat.calls('getDeploymentOutput')).toBe(5);
  });
});

describe('the root cause', () => {
  test('is the deepest failed resource, not the nested stacks around it', async () => {
    const ending = await endingOf({
      events: [
        failedEvent(10, 'disk', 'No space', { stack: MEMBER }),
        failedEvent(10, '0', 'see disk', { stack: GROUP }),
        failedEvent(10, 'group', 'see 0'),
      ],
      captures: [
        [...NESTS, failedResource('disk', 'No space', { stack: MEMBER, type: 'OS::Cinder::Volume' })],
      ],
      row: stackRow('CREATE_FAILED'),
    });
    const failure = explainFailure(ending, undefined, 'Create of stack web failed');
    expect(failure.resources.map(({ path }) => path)).toEqual(['group/0/disk']);
    expect(failure.resources[0]).toMatchObject({ type: 'OS::Cinder::Volume', status: 'CREATE_FAILED' });
    expect(failure.reason).toBe('No space');
    expect(failure.summary).toBe(
      'Create of stack web failed: group/0/disk (OS::Cinder::Volume) is CREATE_FAILED: No space',
    );
  });

  test('is the first failure, even if another one is deeper', async () => {
    const ending = await endingOf({
      events: [failedEvent(20, 'disk', 'late', { stack: MEMBER }), failedEvent(10, 'net', 'early')],
      row: stackRow('CREATE_FAILED'),
    });
    const failure = explainFailure(ending, undefined, 'x');
    expect(failure.resources.map(({ path }) => path)).toEqual(['net', 'group/0/disk']);
    expect(failure.reason).toBe('early');
  });

  test('is the deepest failure if two happen in the same second', async () => {
    const ending = await endingOf({
      events: [failedEvent(10, 'net', 'outer'), failedEvent(10, 'disk', 'inner', { stack: MEMBER })],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').reason).toBe('inner');
  });

  test.each([
    'Operation cancelled',
    'resources.group: Operation cancelled',
    'CREATE aborted',
    'CREATE aborted (user triggered cancel)',
    'CREATE aborted (Task create from RandomString "b" Stack "web" timed out)',
    'Stack CREATE cancelled',
  ])('is not a resource that failed because of another one: %s', async (collateral) => {
    const ending = await endingOf({
      events: [failedEvent(9, 'b', collateral), failedEvent(10, 'a', 'no quota')],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').resources.map(({ path }) => path)).toEqual(['a']);
  });

  test.each([
    'Conflict: resources.b: the reservation was cancelled by the owner',
    'Error: resources.b: Deployment to server failed: deploy_status_code: Deployment exited with non-zero status code: 1 (cancelled)',
    'Operation cancelled by quota guard',
    'BackupError: snapshot aborted',
  ])('is a resource whose reason only mentions a cancellation: %s', async (cause) => {
    const ending = await endingOf({
      events: [failedEvent(9, 'b', cause), failedEvent(10, 'a', 'no quota')],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').resources.map(({ path }) => path)).toEqual(['b', 'a']);
  });

  test('is a consequential failure if there is no other one', async () => {
    const ending = await endingOf({
      events: [failedEvent(9, 'b', 'CREATE aborted')],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').resources.map(({ path }) => path)).toEqual(['b']);
  });

  test('has its complete reason, although events cut it at 255 characters', async () => {
    const whole = `ResourceInError: ${'very '.repeat(100)}long`;
    const ending = await endingOf({
      events: [failedEvent(1, 'db', whole.slice(0, 255))],
      captures: [[failedResource('db', whole)]],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').reason).toBe(whole);
  });

  test('has the event’s reason if the resource has failed again with another one', async () => {
    const ending = await endingOf({
      events: [failedEvent(1, 'db', 'the original reason')],
      captures: [[failedResource('db', 'could not be deleted')]],
      row: stackRow('ROLLBACK_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').reason).toBe('the original reason');
  });

  test('comes from the first of several captures, before a rollback’s own failures', async () => {
    const ending = await endingOf({
      captures: [[failedResource('db', 'no quota')], [failedResource('db', 'rollback: still no quota')]],
      firstRow: stackRow('CREATE_FAILED'),
      row: stackRow('ROLLBACK_COMPLETE'),
    });
    expect(explainFailure(ending, undefined, 'x').resources).toMatchObject([
      { path: 'db', reason: 'no quota' },
    ]);
  });

  test('points to the resource’s line in the template', async () => {
    const ending = await endingOf({
      events: [failedEvent(1, 'disk', 'No space', { stack: MEMBER }), failedEvent(2, 'db', 'no quota')],
      row: stackRow('CREATE_FAILED'),
    });
    const asked: (readonly string[])[] = [];
    const files = bundleOf({
      locateResource: (path) => {
        asked.push(path);
        return path.length === 3 ? { file: 'member.yaml', line: 12, column: 5 } : undefined;
      },
    });
    const failure = explainFailure(ending, files, 'Create');
    expect(failure.locations).toEqual([{ file: 'member.yaml', line: 12, column: 5 }]);
    expect(failure.summary).toContain('(member.yaml:12:5)');
    expect(asked).toContainEqual(['group', '0', 'disk']);
  });

  test('without a failed resource is the stack’s reason for its failure, not for its rollback', async () => {
    const ending = await endingOf({
      captures: [[]],
      firstRow: stackRow('CREATE_FAILED', { statusReason: 'Create timed out' }),
      row: stackRow('ROLLBACK_COMPLETE', { statusReason: 'Stack ROLLBACK completed successfully' }),
    });
    expect(explainFailure(ending, undefined, 'Create')).toMatchObject({
      summary: 'Create: Create timed out',
      reason: 'Create timed out',
      resources: [],
    });
  });

  test('without a captured row is the reason in the stack’s own event', async () => {
    const ending = await endingOf({
      events: [eventOf(5, 'CREATE_FAILED', undefined, { statusReason: 'Timed out' })],
      row: stackRow('ROLLBACK_COMPLETE', { statusReason: 'Stack ROLLBACK completed successfully' }),
    });
    expect(explainFailure(ending, undefined, 'x').reason).toBe('Timed out');
  });

  test('has a summary of one line, whatever line breaks Heat sends', async () => {
    const ending = await endingOf({
      events: [failedEvent(1, 'db', 'first\nsecond\r\n  third')],
      row: stackRow('CREATE_FAILED'),
    });
    expect(explainFailure(ending, undefined, 'x').summary).toMatch(/: first second third$/);
  });
});

describe('capturing failed resources', () => {
  test('costs a request, and happens at most four times', async () => {
    const heat = new StandInHeat();
    const failures = new FailedResources(heat, new ActionProgress(WEB, 'CREATE').tree);
    const looks = [];
    for (let look = 0; look < 6; look += 1) looks.push(await failures.record(undefined));
    expect(looks).toEqual([true, true, true, true, false, false]);
    expect(heat.calls('listResources')).toBe(4);
  });

  test('takes more resources than a call can have arguments', async () => {
    const heat = new StandInHeat();
    heat.resources = Array.from({ length: 130_000 }, () => resourceOf('db', 'CREATE_FAILED'));
    const failures = new FailedResources(heat, new ActionProgress(WEB, 'CREATE').tree);
    await failures.record(undefined);
    expect(failures.recorded()).toHaveLength(1);
  });

  test('still records the stack’s reason after the last request', async () => {
    const failures = new FailedResources(new StandInHeat(), new ActionProgress(WEB, 'CREATE').tree);
    for (let look = 0; look < 4; look += 1) await failures.record(undefined);
    await failures.record(stackRow('CREATE_FAILED', { statusReason: 'why' }));
    expect(failures.stackReason).toBe('why');
  });
});
