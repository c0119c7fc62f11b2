import { expect, test } from '@jest/globals';
import { listStacks } from '../../../../src/deploy/operations/list-stacks.js';
import { toRepositoryTag } from '../../../../src/deploy/submit/ownership.js';
import { at, OWNER, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const SHA = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const REPOSITORY_TAG = toRepositoryTag(OWNER);
const COMMIT_TAG = `github-commit:${SHA}`;

function heatWith(...stacks: ReturnType<typeof stackRow>[]): StandInHeat {
  const heat = new StandInHeat();
  heat.listed = stacks;
  return heat;
}

async function rowsOf(...stacks: ReturnType<typeof stackRow>[]): Promise<readonly (readonly string[])[]> {
  const { table } = await listStacks(contextOf(heatWith(...stacks)), { tags: undefined });
  return table.rows;
}

test('a row of the list has a short commit and no id, so that it fits the width of a summary', async () => {
  const tags = ['team:web', REPOSITORY_TAG, COMMIT_TAG];
  const { table, data } = await listStacks(contextOf(heatWith(stackRow('CREATE_COMPLETE', { tags }))), {
    tags: undefined,
  });
  expect(table.columns).toEqual(['name', 'status', 'last change', 'commit', 'tags']);
  expect(table.rows).toEqual([['web', 'CREATE_COMPLETE', at(0), '4b825dc', `team:web, ${REPOSITORY_TAG}`]]);
  expect(data).toMatchObject([{ id: stackRow('CREATE_COMPLETE').id, name: 'web', tags }]);
});

test('the last change is the update, if there was one', async () => {
  const rows = await rowsOf(
    stackRow('CREATE_COMPLETE', { creationTime: at(1) }),
    stackRow('UPDATE_COMPLETE', { creationTime: at(1), updatedTime: at(7) }),
  );
  expect(rows.map(([, , lastChange]) => lastChange)).toEqual([at(1), at(7)]);
});

test('a commit that does not run says so', async () => {
  const rows = await rowsOf(
    stackRow('UPDATE_FAILED', { tags: [COMMIT_TAG] }),
    stackRow('ROLLBACK_COMPLETE', { tags: [COMMIT_TAG] }),
    stackRow('UPDATE_COMPLETE', { tags: ['mine'] }),
  );
  expect(rows.map(([, , , commit]) => commit)).toEqual(['4b825dc (partial)', '4b825dc (rolled-back)', '']);
});
