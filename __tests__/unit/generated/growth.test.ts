import { expect, test } from '@jest/globals';
import { readAuthUrl } from '../../../src/auth/settings/read-cloud.js';
import { nonEmptyText } from '../../../src/auth/settings/setting.js';
import { markCutFaults } from '../../../src/heat/cut-faults.js';
import { parseErrorBody } from '../../../src/http/error-body.js';
import { withoutTrailingSlashes } from '../../../src/http/index.js';
import { cellText } from '../../../src/report/markdown/markdown.js';
import { createSource, locationOf } from '../../../src/template/source.js';
import { listRepeatedKeys, parseYaml } from '../../../src/yaml/index.js';
import { growth, SUPERLINEAR } from '../growth.js';

const read: Readonly<Record<string, (text: string) => unknown>> = {
  'a page of a proxy': parseErrorBody,
  'an address': (text) => readAuthUrl(`https://host/${text}`),
  'an endpoint': withoutTrailingSlashes,
  'a setting': nonEmptyText,
  'a cell of a table': cellText,
  'a template': parseYaml,
  'the reason of a failure': markCutFaults,
};

test.each([
  ['a page of a proxy', 'with headings that nothing closes', '<head ', ''],
  ['a page of a proxy', 'with styles in styles', '<style><script>', '</head>'],
  ['a page of a proxy', 'of open brackets', '<', ''],
  ['an address', 'of slashes', '/', 'x'],
  ['an endpoint', 'of slashes', '/', 'x'],
  ['a setting', 'of line ends', '\n', 'x'],
  ['a cell of a table', 'of backslashes', '\\', ''],
  ['a template', 'with a long hexadecimal text', '0', 'x'],
  ['the reason of a failure', 'of faults in faults', ', Code: Message: ', ''],
  ['the reason of a failure', 'with ends of faults', ', Code: ', ''],
])('%s %s is parsed in linear time', (reader, _, part, end) => {
  const act = read[reader];
  if (act === undefined) throw new Error(reader);
  const start = reader === 'a template' ? 'a: 0x' : '';
  const text = (characters: number): string => `${start}${part.repeat(characters / part.length)}${end}`;
  expect(growth((characters) => act(text(characters)), 16_000)).toBeLessThan(SUPERLINEAR);
});

test('repeated keys are located in linear time', () => {
  const location = { kind: 'local', path: 'a.yaml', key: 'a.yaml', isRooted: false } as const;
  const locate = (count: number): unknown => {
    const keys = Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
    const source = createSource(location, `${keys}${keys}`);
    return listRepeatedKeys(source.tree).map(({ key, first }) => [
      locationOf(source, key),
      locationOf(source, first),
    ]);
  };
  expect(locate(2)).toEqual([
    [
      { file: 'a.yaml', line: 3, column: 1 },
      { file: 'a.yaml', line: 1, column: 1 },
    ],
    [
      { file: 'a.yaml', line: 4, column: 1 },
      { file: 'a.yaml', line: 2, column: 1 },
    ],
  ]);
  expect(growth(locate, 500)).toBeLessThan(SUPERLINEAR);
});
