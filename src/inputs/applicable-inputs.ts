import { isDeepStrictEqual } from 'node:util';
import type { InputIssue } from '../errors/index.js';
import { INPUTS, type InputName, type InputValues } from './definitions.js';

/** Whether the operation uses the input. */
export function appliesTo(name: InputName, values: InputValues): boolean {
  return INPUTS[name].operations.some((operation) => operation === values.operation);
}

/** Returns the inputs that are set but not used by the operation. */
export function findUnusedInputs(
  providedInputs: ReadonlySet<InputName>,
  values: InputValues,
): readonly InputName[] {
  return [...providedInputs].filter((name) => !isUsed(name, values) && differsFromDefault(name, values));
}

/** `masked-outputs` also applies to a multi-stack preview, which shows outputs that one stack passes to another. */
function isUsed(name: InputName, values: InputValues): boolean {
  return appliesTo(name, values) || (name === 'masked-outputs' && isMultiStack(values));
}

/** GitHub sets inputs to the defaults of `action.yml`; those do not count as set by the user. */
function differsFromDefault(name: InputName, values: InputValues): boolean {
  return !isDeepStrictEqual(values[name], INPUTS[name].defaultValue);
}

/** True if the stacks come from a file; the inputs are then their shared defaults. */
export function isMultiStack(values: InputValues): boolean {
  return values.stacks !== undefined && appliesTo('stacks', values);
}

/** Returns an issue for each required input that is missing. Skips inputs that already have an issue. */
export function findMissingInputs(values: InputValues, issues: readonly InputIssue[]): InputIssue[] {
  const missing: InputIssue[] = [];
  // The requirements of an unknown operation are unknown.
  if (issues.some(({ input }) => input === 'operation')) return missing;
  const isMissing = (name: InputName): boolean =>
    appliesTo(name, values) && values[name] === undefined && !issues.some(({ input }) => input === name);
  const addMissing = (input: InputName): void => {
    missing.push({ input, problem: `is required for operation "${values.operation}"` });
  };
  const isMulti = isMultiStack(values);
  const hasStacks = values.stacks !== undefined;
  if (isMissing('stack-name') && !hasStacks) addMissing('stack-name');
  if (isMissing('stack-name') && hasStacks && !isMulti) {
    const problem = `is supported for ${INPUTS.stacks.operations.join(', ')}; operation "${values.operation}" works on one stack and requires stack-name`;
    missing.push({ input: 'stacks', problem });
  }
  if (isMissing('template') && !isMulti && !isTemplateOptional(values)) addMissing('template');
  if (values.operation === 'resource' && isMissing('resource-name')) addMissing('resource-name');
  if (['restore', 'delete-snapshot'].includes(values.operation) && isMissing('snapshot'))
    addMissing('snapshot');
  return [...missing, ...findMissingExportFile(values, isMissing('export-file'))];
}

function findMissingExportFile({ operation }: InputValues, isMissing: boolean): InputIssue[] {
  return isMissing ? [{ input: 'export-file', problem: `is required for operation "${operation}"` }] : [];
}

/** `drift` shows a plan only with a template. */
function isTemplateOptional(values: InputValues): boolean {
  return values['keep-existing'] || values.operation === 'drift';
}
