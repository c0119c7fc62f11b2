import { expect, test } from '@jest/globals';
import { completed } from '../../local-heat/index.js';
import { install } from '../../local-heat/install.js';
import { extractSchema } from '../../scripts/heat-schema/extract.js';
import { DATA } from '../../src/lint/schema/data.js';
import { selectNewer, selectOlder } from '../../src/lint/schema/select-release.js';
import type { StoredSchema } from '../../src/lint/schema/stored.js';

test('src/lint/schema/data.ts has what the installed Heat knows', async () => {
  const installation = await install(completed({}));
  const { release, ...known } = await extractSchema(installation);
  const { releases, ...stored } = JSON.parse(DATA) as StoredSchema;
  const [older = '', newer = ''] = releases;
  expect(releases).toContain(release);
  expect(release === older ? selectOlder(stored, older) : selectNewer(stored, newer)).toEqual(known);
}, 600_000);
