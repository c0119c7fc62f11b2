import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { dataModule, parseDataModule } from '../../../../scripts/heat-schema/data-module.js';
import { mergeReleases, type ReleaseSchema } from '../../../../scripts/heat-schema/merge.js';
import * as data from '../../../../src/lint/schema/data.js';
import { selectNewer, selectOlder } from '../../../../src/lint/schema/select-release.js';

const stored = parseDataModule(data);

const EMPTY: ReleaseSchema = {
  release: '1.0.0',
  resource_types: {},
  aliases: {},
  template_versions: {},
  template_classes: {},
  custom_constraints: {},
  environment: stored.environment,
  limits: stored.limits,
};

const OLDER: ReleaseSchema = {
  ...EMPTY,
  resource_types: {
    Box: {
      service: 'nova',
      properties: {
        color: { type: 'string', constraints: [{ allowed_values: ['red'] }] },
        gone: { type: 'string' },
        parts: { type: 'map', schema: { a: { type: 'string' }, b: { type: 'string', required: true } } },
      },
    },
    Gone: {},
  },
};

const NEWER: ReleaseSchema = {
  ...EMPTY,
  release: '2.0.0',
  resource_types: {
    Added: { accepts_any_attribute: true },
    Box: {
      properties: {
        color: { type: 'string', constraints: [{ allowed_values: ['red', 'green'] }] },
        parts: { type: 'map', schema: { a: { type: 'string' }, b: { type: 'string' } } },
      },
      attributes: { name: {} },
    },
  },
};

describe('merging two releases', () => {
  const merged = mergeReleases(OLDER, NEWER);

  test('marks what only one has, and keeps the older definition of what differs', () => {
    expect(merged.resource_types).toEqual({
      Added: { accepts_any_attribute: true, only_in: '2.0.0' },
      Box: {
        older: { service: 'nova' },
        properties: {
          color: {
            type: 'string',
            constraints: [{ allowed_values: ['red', 'green'] }],
            older: { type: 'string', constraints: [{ allowed_values: ['red'] }] },
          },
          gone: { type: 'string', only_in: '1.0.0' },
          parts: {
            type: 'map',
            schema: {
              a: { type: 'string' },
              b: { type: 'string', older: { type: 'string', required: true } },
            },
          },
        },
        attributes: { name: { only_in: '2.0.0' } },
      },
      Gone: { only_in: '1.0.0' },
    });
  });

  test('loses nothing', () => {
    const { releases, ...both } = merged;
    expect(releases).toEqual(['1.0.0', '2.0.0']);
    const { release: older, ...fromOlder } = OLDER;
    const { release: newer, ...fromNewer } = NEWER;
    expect(selectOlder(both, older).resource_types).toEqual(fromOlder.resource_types);
    expect(selectNewer(both, newer).resource_types).toEqual(fromNewer.resource_types);
  });

  test('refuses a difference that its result cannot express', () => {
    const box = { Box: { properties: { parts: { type: 'map' } } } };
    expect(() => mergeReleases(OLDER, { ...NEWER, resource_types: box })).toThrow(
      'Only one release lists the members of this property',
    );
  });
});

test('the data module evaluates to the schema', () => {
  const message = 'Use `a` or "b\\c" for ${d}.';
  const aliases = { A: { target: message } };
  const schema = { ...mergeReleases(OLDER, NEWER), aliases };
  const text = dataModule(schema);
  const [DATA = '', RESOURCE_TYPES = ''] = [...text.matchAll(/String\.raw`([^`]*)`;\n/g)].map(
    ([, raw]) => raw,
  );
  expect(text).not.toContain('${');
  expect(parseDataModule({ DATA, RESOURCE_TYPES })).toEqual(schema);
});

test('src/lint/schema/data.ts is what the script writes', async () => {
  expect(await readFile('src/lint/schema/data.ts', 'utf8')).toBe(dataModule(stored));
});
