import type { Listing } from '../../../src/deploy/result/listed-resources.js';
import { createTemplateReader, type Json } from '../../../src/template/index.js';
import type { StackSide } from '../../../src/deploy/plan/resources/changes-input.js';
import { parseState, type ResourceChanges, type StackResource } from '../../../src/heat/index.js';
import { WEB } from './samples.js';

/** One side of an update without parameters. */
export function sideOf(
  template: Json,
  files: Readonly<Record<string, string>> = {},
  read = createTemplateReader(),
  given: Readonly<Record<string, unknown>> = {},
): StackSide {
  return {
    definitions: { template, files, read },
    registry: {},
    parameterDefaults: {},
    given: (name) => given[name],
  };
}

/** Deployed resources by path; one with others below it is a nested stack. Each has its path as physical id. */
export function listingOf(paths: readonly string[], types: Readonly<Record<string, string>> = {}): Listing {
  const holders = new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')));
  const resources = paths.map((path) => {
    const name = path.split('/').at(-1) ?? '';
    const resource: StackResource = {
      ...parseState('CREATE_COMPLETE'),
      name,
      type: types[path] ?? 'OS::Test::Chain',
      statusReason: '',
      physicalId: path,
      logicalId: name,
      requiredBy: [],
      parentResource: undefined,
      stack: WEB,
      nested: holders.has(path) ? { name: path, id: path } : undefined,
      creationTime: '2026-11-28T00:00:00Z',
      updatedTime: undefined,
      description: undefined,
      attributes: undefined,
    };
    return { path, type: resource.type, resource };
  });
  return { resources, unlisted: [] };
}

/** A preview without any resource. */
export const NOTHING_PREVIEWED: ResourceChanges = {
  unchanged: [],
  updated: [],
  replaced: [],
  added: [],
  deleted: [],
};
