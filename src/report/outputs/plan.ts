import { clip } from '../log/clip.js';
import type { Plan, ValueChange } from '../../deploy/index.js';
import { mapSides } from '../secrets/map-texts.js';

const MAX_VALUE_CHARACTERS = 500;
const MAX_DIFF_CHARACTERS = 8000;

/** Returns the redacted plan for the step output `plan`, with long values and diffs cut: GitHub limits a job's outputs to 1 MB. */
export function outputPlan(plan: Plan): Plan {
  const cutValue = (value: ValueChange): ValueChange =>
    mapSides(value, (text) => clip(text, MAX_VALUE_CHARACTERS));
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, values: change.values.map(cutValue) })),
    parameters: plan.parameters.map(cutValue),
    outputs: plan.outputs.map(cutValue),
    files: plan.files.map((file) => ({ ...file, diff: clip(file.diff, MAX_DIFF_CHARACTERS) })),
  };
}
