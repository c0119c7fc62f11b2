import { expect, test } from '@jest/globals';
import { bundleStackFiles } from '../../../../src/deploy/index.js';

const OPTIONS = {
  environmentFiles: [],
  parametersFiles: [],
  workspace: process.cwd(),
  allowFilesOutsideWorkspace: false,
};
const DEPS = {
  workspace: process.cwd(),
  fetchUrl: () => Promise.reject(new Error('no download')),
  onSecret: () => undefined,
};

test('parameters of the step are optional for a stack that keeps its template, unlike its own', async () => {
  const source = { key: 'web', files: { ...OPTIONS, parameters: { size: '1' } }, fromOutputs: [] };
  const shared = { values: { image: 'debian', size: '2' }, text: undefined };
  const { bundles } = await bundleStackFiles([source], shared, DEPS);
  const files = bundles.get('web');
  expect(files?.request.parameters).toEqual({ image: 'debian', size: '1' });
  expect(files?.optionalParameters).toEqual(['image']);
});
