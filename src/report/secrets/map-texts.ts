import type { Drift, Failure, Plan, RetainedResource, ValueChange } from '../../deploy/index.js';

/** Replaces one text, such as by its redacted form. */
export type MapText = (text: string) => string;

/** Applies `map` to the untrusted texts of a failure. */
export function mapFailureTexts(failure: Failure, map: MapText): Failure {
  return {
    ...failure,
    summary: map(failure.summary),
    reason: map(failure.reason),
    resources: failure.resources.map(({ output, ...resource }) => ({
      ...resource,
      reason: map(resource.reason),
      ...(output === undefined ? {} : { output: map(output) }),
    })),
    hint: failure.hint === undefined ? undefined : map(failure.hint),
    ...(failure.problems === undefined ? {} : { problems: failure.problems.map(map) }),
  };
}

/** Applies `map` to the untrusted texts of what a delete leaves in the cloud. */
export function mapRetainedTexts(retained: readonly RetainedResource[], map: MapText): RetainedResource[] {
  return retained.map(({ path, type, physicalId, note }) => ({
    path: map(path),
    type: map(type),
    physicalId: map(physicalId),
    note: map(note),
  }));
}

/** Applies `map` to the values before and after a change. */
export function mapSides({ name, before, after }: ValueChange, map: MapText): ValueChange {
  return {
    name,
    before: before === undefined ? undefined : map(before),
    after: after === undefined ? undefined : map(after),
  };
}

/** How to replace the texts of a plan or of drift. */
export interface TextMaps {
  /** For values, notes, reasons, diffs and warnings. */
  readonly text: MapText;
  /** For paths, types, files and the names of values. */
  readonly name: MapText;
}

/** Applies the maps to the untrusted texts of a plan. */
export function mapPlanTexts(plan: Plan, { text, name }: TextMaps): Plan {
  const mapValue = (value: ValueChange): ValueChange => ({
    ...mapSides(value, text),
    name: name(value.name),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      path: name(change.path),
      type: name(change.type),
      values: change.values.map(mapValue),
      notes: change.notes.map(text),
    })),
    parameters: plan.parameters.map(mapValue),
    outputs: plan.outputs.map(mapValue),
    definition: plan.definition.map(mapValue),
    unseen: plan.unseen.map((part) => ({ ...part, path: name(part.path), because: text(part.because) })),
    files: plan.files.map((file) => ({ ...file, file: name(file.file), diff: text(file.diff) })),
    warnings: plan.warnings.map(text),
  };
}

/** Applies the maps to the untrusted texts of drift. */
export function mapDriftTexts(drift: Drift, { text, name }: TextMaps): Drift {
  return {
    ...drift,
    resources: drift.resources.map((resource) => ({
      ...resource,
      path: name(resource.path),
      type: name(resource.type),
      unknown: resource.unknown.map(text),
      properties: resource.properties.map((property) => ({
        ...property,
        ...mapSides(property, text),
        name: name(property.name),
      })),
    })),
  };
}
