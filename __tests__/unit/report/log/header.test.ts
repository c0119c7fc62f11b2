import { expect, test } from '@jest/globals';
import { headerItems } from '../../../../src/report/log/header.js';

const SESSION = {
  project: { name: 'demo', id: 'p1' },
  user: 'u',
  regionName: 'RegionOne',
  endpoint: 'http://heat',
} as unknown as Parameters<typeof headerItems>[0];

/** The title of the group about the files. */
function titleOf(template: string | undefined): string | undefined {
  const files = { 'action://parameters': '{"parameters": {"a": 1}}' };
  const bundle = { diagnostics: [], files, environmentFiles: Object.keys(files), bytes: 24 };
  return headerItems(SESSION, template, bundle).flatMap((item) =>
    item.kind === 'group' ? [item.title] : [],
  )[0];
}

test('the log names what is sent: an update can keep the template', () => {
  expect(titleOf('stack.yaml')).toMatch(/^Bundled the template, /);
  expect(titleOf(undefined)).toMatch(/^Bundled the environments, /);
});
