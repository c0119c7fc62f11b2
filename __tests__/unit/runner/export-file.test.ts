import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openExportFiles } from '../../../src/runner/export-file.js';
import { tempWorkspace } from '../template/temp-workspace.js';

test('an export file is written into a folder that does not exist yet, for the user of the step alone', async () => {
  const workspace = await tempWorkspace({});
  const files = openExportFiles(workspace);
  await files.write('exports/today/web.json', '{}');
  expect(await files.read('exports/today/web.json')).toBe('{}');
  const { mode } = await stat(path.join(workspace, 'exports/today/web.json'));
  expect(mode & 0o777).toBe(0o600);
});
