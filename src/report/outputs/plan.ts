import { clip } from '../log/clip.js';
import type { Plan, ValueChange } from '../../deploy/index.js';

const MAX_VALUE_CHARACTERS = 500;
const MAX_DIFF_CHARACTERS = 8000;

/** Returns the redacted plan for the step output `plan`, with long values and diffs cut: GitHub limits a job's outputs to 1 MB. */
export function outputPlan(plan: Plan): Plan {
  const formatSide = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : clip(text, MAX_VALUE_CHARACTERS);
  const toOutputValue = ({ name, before, after }: ValueChange): ValueChange => ({
    name,
    before: formatSide(before),
    after: formatSide(after),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, values: change.values.map(toOutputValue) })),
    parameters: plan.parameters.map(toOutputValue),
    outputs: plan.outputs.map(toOutputValue),
    files: plan.files.map((file) => ({ ...file, diff: clip(file.diff, MAX_DIFF_CHARACTERS) })),
  };
}
