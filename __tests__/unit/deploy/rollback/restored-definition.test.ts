import { afterEach, expect, test } from '@jest/globals';
import { getSnapshotOrThrow } from '../../../../src/deploy/operations/snapshot-lookup.js';
import { findSnapshotDifferences } from '../../../../src/deploy/rollback/restored-definition.js';
import { clientFor, closeAll, serve } from '../../heat/loopback.js';
import { stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

afterEach(closeAll);

const templateWith = (size: string): string =>
  `{"resources":{"db":{"type":"OS::Heat::TestResource","properties":{"size":${size}}}}}`;
const environmentWith = (size: string): string => `{"parameters":{"size":${size}}}`;

/** JavaScript reads both as 12345678901234567000. */
const [SAVED, OTHER] = ['12345678901234567890', '12345678901234567891'];

test.each([
  [SAVED, SAVED, []],
  [OTHER, SAVED, ['template']],
  [SAVED, OTHER, ['value of parameter "size"']],
])(
  'a stack with %s in its template and %s as parameter differs from its snapshot in %j',
  async (inTemplate, asParameter, expected) => {
    const data = `{"template":${templateWith(SAVED)},"environment":${environmentWith(SAVED)},"resources":{}}`;
    const server = await serve(({ url }) => ({
      body: url.endsWith('/snapshots')
        ? `{"snapshots":[{"id":"s1","name":"nightly","status":"COMPLETE","data":${data}}]}`
        : url.endsWith('/template')
          ? templateWith(inTemplate)
          : environmentWith(asParameter),
    }));
    const heat = clientFor(server);
    const context = { ...contextOf(new StandInHeat()), heat };
    const snapshot = await getSnapshotOrThrow(context, stackRow('CREATE_COMPLETE'), 'nightly');
    expect(await findSnapshotDifferences(snapshot, WEB, heat)).toEqual(expected);
  },
);
