import { expect, test } from '@jest/globals';
import { findDefinitionChanges } from '../../../../../src/deploy/plan/definitions/definition-changes.js';
import { createTemplateReader, type Json } from '../../../../../src/template/index.js';

function changesOf(before: Json, after: Json): unknown[] {
  const [left, right] = [before, after].map((resources) => ({
    template: {},
    files: {},
    read: createTemplateReader(),
    environment: { resource_registry: { resources } },
    tags: [],
  }));
  return left === undefined || right === undefined ? [] : findDefinitionChanges(left, right);
}

test('a hook is a change of the stack, although it changes no resource', () => {
  expect(changesOf({}, { tier: { 'db*': { hooks: ['pre-update', 'pre-delete'] } } })).toEqual([
    { name: 'hooks of tier/db*', before: undefined, after: 'pre-delete, pre-update' },
  ]);
  expect(changesOf({ db: { hooks: 'pre-create' } }, { db: {} })).toEqual([
    { name: 'hooks of db', before: 'pre-create', after: undefined },
  ]);
});

test('a type for a single resource is a change of the stack', () => {
  expect(changesOf({}, { db: { 'OS::Heat::Value': 'OS::Heat::None' } })).toEqual([
    { name: 'type OS::Heat::Value of db', before: undefined, after: 'OS::Heat::None' },
  ]);
});

test('the order of hooks, what Heat maps to itself, and the folder of relative paths are no changes', () => {
  expect(
    changesOf(
      { db: { hooks: ['pre-update', 'pre-create'] } },
      { base_url: 'file:///a/', db: { hooks: ['pre-create', 'pre-update'], 'a.yaml': 'a.yaml' } },
    ),
  ).toEqual([]);
});
