import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../../src/deploy/context.js';
import { abandonStack, exportStack } from '../../../../src/deploy/operations/export.js';
import type { ExportRequest } from '../../../../src/deploy/request.js';
import { DecodeError, RequestError } from '../../../../src/errors/index.js';
import type { ExportedStack, Stack } from '../../../../src/heat/index.js';
import { at, stackRow } from '../samples.js';
import { contextOf, snapshotOf, StandInHeat } from '../stand-in-heat.js';

const request = (
  operation: ExportRequest['operation'],
  rest: Partial<ExportRequest> = {},
): ExportRequest => ({
  operation,
  stackName: 'web',
  exportFile: 'web.json',
  timeoutMinutes: 1,
  wait: true,
  onInProgress: 'wait',
  ...rest,
});

const LOST = new RequestError({ method: 'DELETE', url: 'https://heat', delivery: 'maybe' });
const before = stackRow('CREATE_COMPLETE', { updatedTime: at(50) });
const GONE = stackRow('DELETE_COMPLETE', { updatedTime: at(50) });

function exportOf(password: string): ExportedStack {
  const data = {
    environment: { parameters: { password } },
    resources: { db: { type: 'OS::Trove::Instance', resource_id: 'd1' } },
  };
  return { data, text: JSON.stringify(data) };
}

/** A Heat with the stack, and everything that happened in it and in the workspace, in order. */
function heatWith(
  row: Stack | undefined = before,
  exports: readonly ExportedStack[] = [exportOf('hush-hush')],
): {
  readonly heat: StandInHeat;
  readonly context: ReturnType<typeof contextOf>;
  readonly steps: string[];
  readonly files: Map<string, string>;
  readonly workspace: { onWrite: (count: number) => void };
} {
  const heat = new StandInHeat().row(0, row);
  heat.exports = exports;
  const steps: string[] = [];
  const files = new Map<string, string>();
  const workspace: { onWrite: (count: number) => void } = { onWrite: () => undefined };
  const exportFiles: Context['exportFiles'] = {
    read: (file) => Promise.resolve(files.get(file) ?? ''),
    write(file, text): Promise<void> {
      steps.push(`write ${file}`);
      return Promise.resolve().then(() => {
        workspace.onWrite(steps.filter((step) => step.startsWith('write')).length);
        files.set(file, text);
      });
    },
  };
  heat.onChange = (call): void => {
    steps.push(call);
    heat.row(0, GONE);
  };
  return { heat, context: contextOf(heat, { exportFiles }), steps, files, workspace };
}

const warnings = ({ told }: ReturnType<typeof contextOf>): string[] =>
  told.flatMap((progress) => (progress.kind === 'warning' ? [progress.text] : []));

describe('export', () => {
  test('writes the file verbatim, changes nothing, and shows only types and ids', async () => {
    const { heat, context, files } = heatWith();
    const result = await exportStack(context, request('export'));
    expect(files.get('web.json')).toBe(exportOf('hush-hush').text);
    expect(heat.sent).toEqual([]);
    expect(result).toMatchObject({
      outcome: 'exported',
      changed: false,
      data: {
        file: 'web.json',
        resources: [{ name: 'db', type: 'OS::Trove::Instance', physical_resource_id: 'd1', adoptable: true }],
      },
    });
    expect(JSON.stringify([result, context.told])).not.toContain('hush-hush');
  });

  test('of a stack that does not exist fails', async () => {
    const { context } = heatWith(GONE);
    await expect(exportStack(context, request('export'))).rejects.toThrow('nothing to export');
  });
});

describe('what Heat cannot adopt', () => {
  const data = {
    template: {
      resources: { group: { type: 'OS::Heat::AutoScalingGroup' }, db: { type: 'OS::Trove::Instance' } },
    },
    resources: { group: { id: 'g1', resources: {} }, db: { type: 'OS::Trove::Instance', resource_id: 'd1' } },
  };
  const exported = { data, text: JSON.stringify(data) };
  const warning = expect.stringMatching(
    /^Heat cannot adopt stack web from this export: group \(OS::Heat::AutoScalingGroup\)\. Before an adopt, remove them/,
  );

  test('is a warning of an export, and marked in its data', async () => {
    const { context } = heatWith(before, [exported]);
    const result = await exportStack(context, request('export'));
    expect(warnings(context)).toEqual([warning]);
    expect(result.data).toMatchObject({
      resources: [
        { name: 'group', type: 'OS::Heat::AutoScalingGroup', physical_resource_id: 'g1', adoptable: false },
        { name: 'db', adoptable: true },
      ],
    });
  });

  test('is a warning of an abandon, before it requests the deletion', async () => {
    const { heat, context } = heatWith(before, [exported]);
    heat.onChange = (): void => {
      expect(warnings(context)).toEqual([warning]);
      heat.row(0, GONE);
    };
    await expect(abandonStack(context, request('abandon'))).resolves.toMatchObject({ outcome: 'abandoned' });
    expect(heat.sent).toMatchObject([{ call: 'abandonStack' }]);
  });
});

describe('abandon', () => {
  test('writes the file before it requests the deletion, and waits for that', async () => {
    const { heat, context, steps } = heatWith();
    heat.onChange = (call): void => {
      steps.push(call);
      heat.row(0, stackRow('DELETE_IN_PROGRESS')).row(7, GONE);
    };
    const result = await abandonStack(context, request('abandon'));
    expect(steps).toEqual(['write web.json', 'abandonStack']);
    expect(result).toMatchObject({
      outcome: 'abandoned',
      changed: true,
      stack: { status: 'DELETE_COMPLETE' },
    });
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(7000);
    expect(warnings(context)).toEqual([]);
  });

  test('requests nothing if the file cannot be written', async () => {
    const { heat, context, workspace } = heatWith();
    workspace.onWrite = (): void => {
      throw new Error('disk full');
    };
    await expect(abandonStack(context, request('abandon'))).rejects.toThrow(
      'Could not write export-file web.json (disk full); nothing was changed',
    );
    expect(heat.sent).toEqual([]);
  });

  test('writes the file again if the stack has changed since the export', async () => {
    const { context, steps, files } = heatWith(before, [exportOf('first'), exportOf('second')]);
    await abandonStack(context, request('abandon'));
    expect(steps).toEqual(['write web.json', 'abandonStack', 'write web.json']);
    expect(files.get('web.json')).toContain('second');
  });

  test('succeeds with a warning if it cannot write the file again: the stack is abandoned', async () => {
    const { context, files, workspace } = heatWith(before, [exportOf('first'), exportOf('second')]);
    workspace.onWrite = (count): void => {
      if (count > 1) throw new Error('disk full');
    };
    expect(await abandonStack(context, request('abandon'))).toMatchObject({ outcome: 'abandoned' });
    expect(files.get('web.json')).toContain('first');
    expect(warnings(context)).toEqual([
      expect.stringMatching(/^web\.json is from before the abandon.*disk full/),
    ]);
  });

  test.each([
    ['was lost', LOST],
    ['cannot be read', new DecodeError('', 'is not JSON')],
  ])(
    'whose response %s is not sent again if Heat has acted, and says what is uncertain',
    async (_, error) => {
      const { heat, context, files } = heatWith();
      heat.onChange = (): void => {
        heat.row(3, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(50) })).row(9, GONE);
        throw error;
      };
      expect(await abandonStack(context, request('abandon'))).toMatchObject({ outcome: 'abandoned' });
      expect(heat.calls('exportStack')).toBe(1);
      expect(heat.sent).toHaveLength(1);
      expect(files.get('web.json')).toContain('hush-hush');
      expect(warnings(context)).toEqual([
        expect.stringContaining('The response to the abandon of stack web was lost'),
        expect.stringContaining('Check that the resources in the export file still exist'),
      ]);
    },
  );

  test.each([
    ['is unchanged', before],
    ['could not be deleted before', stackRow('DELETE_FAILED', { updatedTime: at(50) })],
  ])('whose response was lost is sent again if the stack %s', async (_, row) => {
    const { heat, context } = heatWith(row);
    heat.onChange = (_call, count): void => {
      if (count === 1) throw LOST;
      heat.row(0, GONE);
    };
    expect(await abandonStack(context, request('abandon'))).toMatchObject({ outcome: 'abandoned' });
    expect(heat.sent).toHaveLength(2);
  });

  test('that fails warns of delete, which would delete the resources', async () => {
    const { heat, context } = heatWith();
    heat.onChange = (): void => {
      heat.row(0, stackRow('DELETE_FAILED', { updatedTime: at(60), statusReason: 'no trust' }));
    };
    expect(await abandonStack(context, request('abandon'))).toMatchObject({
      outcome: 'failed',
      stack: { status: 'DELETE_FAILED' },
      failure: {
        code: 'stack-failed',
        reason: 'no trust',
        hint: expect.stringContaining('Do not use operation: delete'),
      },
    });
  });

  test('that takes too long says that the file is complete', async () => {
    const { heat, context } = heatWith();
    heat.onChange = (): void => void heat.row(0, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(60) }));
    await expect(abandonStack(context, request('abandon'))).rejects.toMatchObject({
      hint: expect.stringContaining('The export file is complete'),
    });
  });

  test('without wait returns once Heat has accepted it', async () => {
    const { heat, context } = heatWith();
    heat.onChange = (): void => void heat.row(0, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(60) }));
    expect(await abandonStack(context, request('abandon', { wait: false }))).toMatchObject({
      outcome: 'accepted',
      stack: { status: 'DELETE_IN_PROGRESS' },
    });
  });

  test('warns that Heat deletes the snapshots', async () => {
    const { heat, context } = heatWith();
    heat.snapshots = [snapshotOf('s1', 'nightly', 'COMPLETE')];
    await abandonStack(context, request('abandon'));
    expect(warnings(context)).toEqual(['Abandoning stack web deletes its snapshot']);
  });
});
