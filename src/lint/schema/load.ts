import { mapValues, toResourceType } from './resource-type.js';
import type { StoredResourceType, StoredSchema } from './stored.js';
import { toTemplateVersions } from './template-version.js';
import type { HeatSchema, ResourceType } from './types.js';

let loading: Promise<HeatSchema> | undefined;

/** Returns what Heat knows. Reads the data at the first call only, so that a step without checks does not pay for it. */
export function loadHeatSchema(): Promise<HeatSchema> {
  loading ??= import('./data.js').then(({ DATA, RESOURCE_TYPES }) =>
    toHeatSchema(JSON.parse(DATA) as StoredFacts, listStoredTypes(RESOURCE_TYPES)),
  );
  return loading;
}

/** Returns the JSON of each resource type by its name. */
export function listStoredTypes(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
}

type StoredFacts = Omit<StoredSchema, 'resource_types'>;

/** Parses a resource type only when it is asked for: most templates use a few of them. */
function toHeatSchema(stored: StoredFacts, storedTypes: ReadonlyMap<string, string>): HeatSchema {
  const types = new Map<string, ResourceType>();
  const templateVersions = toTemplateVersions(stored);
  const { environment, limits } = stored;
  return {
    releases: stored.releases,
    resourceTypeNames: [...storedTypes.keys()],
    findResourceType(name) {
      const json = storedTypes.get(name);
      if (json === undefined) return undefined;
      const type =
        types.get(name) ?? toResourceType(name, JSON.parse(json) as StoredResourceType, stored.releases);
      types.set(name, type);
      return type;
    },
    aliases: mapValues(stored.aliases, ({ target, only_in: onlyIn }) => ({ target, onlyIn })),
    templateVersions,
    findTemplateVersion(key, value) {
      return templateVersions.find((version) => version.key === key && version.value === value);
    },
    customConstraints: mapValues(
      stored.custom_constraints,
      ({ asks_service: asksService, only_in: onlyIn }) => ({ asksService: asksService === true, onlyIn }),
    ),
    environment: {
      sections: environment.sections,
      mergeStrategies: environment.merge_strategies,
      hooks: environment.hooks,
      restrictedActions: environment.restricted_actions,
    },
    limits: toLimits(limits),
  };
}

function toLimits(limits: StoredSchema['limits']): HeatSchema['limits'] {
  return {
    templateBytes: limits.template_bytes,
    requestBytes: limits.request_bytes,
    resourcesPerStack: limits.resources_per_stack,
    nestedStackDepth: limits.nested_stack_depth,
    stackNamePattern: new RegExp(`^${limits.stack_name_pattern}`),
    resourceNameLength: limits.resource_name_length,
    tagLength: limits.tag_length,
  };
}
